"""Times the text names, counted from the day it was published: a module for each way to say one."""

from collections.abc import Iterator

from reading.finders.dates.anchored import anchored
from reading.finders.dates.days import near_days, weekdays
from reading.finders.dates.holidays import holidays
from reading.finders.dates.months import months
from reading.finders.dates.spans import spans
from reading.finders.dates.years import years
from reading.findings import Findings
from reading.text import Text
from reading.values import Date

AFTER: tuple[str, ...] = ()

WAYS = (months, weekdays, near_days, holidays, spans, years)


def find(text: Text, found: Findings) -> Iterator[Date]:
    """In the order of the text; of those that lie over one another the first and longest."""
    dates = _apart(text, [dated for way in WAYS for dated in way(text)])
    yield from _apart(text, [*dates, *anchored(text, dates)])


def _apart(text: Text, dates: list[Date]) -> list[Date]:
    apart: list[Date] = []
    end = 0
    for dated in sorted(dates, key=lambda dated: (dated.found.start, -dated.found.end)):
        if dated.found.start >= end and not text.is_titled(dated.found.start):
            end = dated.found.end
            apart.append(dated)
    return apart
