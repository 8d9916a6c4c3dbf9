"""Two years later · that evening · weeks after: counted from another date, if at all."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from reading.codes import Precision
from reading.finders.dates.calendar import month_of
from reading.patterns import NUMBER, number
from reading.text import Text
from reading.values import Date

UNIT = r"(?P<unit>hour|day|week|month|year|decade)s?"
COUNTED = re.compile(
    rf"{UNIT} (?P<way>after|before|earlier|later|prior)\b(?! (?:life|years|hours))", re.IGNORECASE
)
COUNT = re.compile(
    rf"\b(?:(?:less|more) than )?(?:(?:a few|several|{NUMBER}|an?) )?$", re.IGNORECASE
)
LONGEST = 28
THAT = re.compile(
    r"[Tt]h(?<!\w..)(?:at|e same) (?P<unit>year|month|day|evening|night|morning|afternoon|weekend"
    r"|week"
    r"|summer|spring|fall|autumn|winter)\b(?! (?:when|that|i|she|he|we|they|of)\b)"
)
REACH = 700  # letters back to the date it counts from


def anchored(text: Text, dates: Sequence[Date]) -> Iterator[Date]:
    starts = [dated.found.start for dated in dates]
    for match in COUNTED.finditer(text.raw):
        if text.raw[max(0, match.start() - 1) : match.start()].isalnum():
            continue
        count = COUNT.search(text.raw, max(0, match.start() - LONGEST), match.start())
        begin = count.start() if count else match.start()
        last = _last(text, dates, starts, begin)
        resolves, precision = _counted(text.raw[begin : match.start()], match, last)
        reason = f"counted from “{last.found.raw}”" if resolves and last else REASON
        yield Date(text.found(begin, match.end()), resolves, precision, reason, 0.7)
    for match in THAT.finditer(text.raw):
        last = _last(text, dates, starts, match.start())
        if last and text.run_at(match.start()) is None:
            resolves, precision = _of_that(match["unit"], last)
            if resolves:
                yield Date(text.match(match), resolves, precision, "the one named before", 0.6)


REASON = "counted from something else in the text"


def _last(text: Text, dates: Sequence[Date], starts: Sequence[int], place: int) -> Date | None:
    """The nearest date before this place, not too far off."""
    index = bisect_left(starts, place) - 1
    if index < 0 or place - starts[index] > REACH:
        return None
    return dates[index] if dates[index].resolves else None


def _counted(count: str, match: re.Match[str], last: Date | None) -> tuple[str | None, Precision]:
    words = count.strip().lower()
    if last is None or match["way"].lower() != "later" or not words or "than" in words:
        return None, "relative"
    if words in ("a few", "several"):
        return None, "relative"
    return _later(last, 1 if words in ("a", "an") else number(words), match["unit"].lower())


def _later(last: Date, count: int, unit: str) -> tuple[str | None, Precision]:
    assert last.resolves is not None
    parts = [int(part) for part in last.resolves.split("-")]
    if unit == "year":
        return str(parts[0] + count), "year"
    if unit == "month" and len(parts) > 1:
        return month_of(parts[0] * 12 + parts[1] - 1 + count), "month"
    if unit in ("day", "week") and len(parts) > 2:
        days = timedelta(days=count * (7 if unit == "week" else 1))
        return (date(*parts) + days).isoformat(), "day"
    return None, "relative"


def _of_that(unit: str, last: Date) -> tuple[str | None, Precision]:
    assert last.resolves is not None
    length = len(last.resolves)
    if unit == "year":
        return last.resolves[:4], "year"
    if unit == "month" and length >= 7:
        return last.resolves[:7], "month"
    if unit in ("day", "evening", "night", "morning", "afternoon") and length == 10:
        return last.resolves, "day"
    return None, "relative"
