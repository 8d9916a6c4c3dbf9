"""Last month · this year · next week · this summer · two years ago."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from reading.codes import Precision
from reading.finders.dates.calendar import month_of
from reading.patterns import NUMBER, number
from reading.text import Text
from reading.values import Date

NEAR = re.compile(
    r"(?P<near>[Ll]ast|[Tt]his|[Nn]ext|LAST|THIS)(?<!\w....) (?P<unit>week|weekend|month|year"
    r"|[Ss]ummer|[Ff]all"
    r"|[Aa]utumn|[Ww]inter|[Ss]pring)\b(?![’']s (?:issue|episode|show|paper|edition))(?! (?:of"
    r"|in) (?:my|his|her|their))"
)
STEP = {"last": -1, "this": 0, "next": 1}
# The month a season ends with.
ENDS = {"spring": 5, "summer": 8, "fall": 11, "autumn": 11, "winter": 2}
AGO = re.compile(
    rf"\b(?:(?P<vague>about|around|nearly|almost|over|more than|less than|some|just|only) )?"
    rf"(?P<count>an?|{NUMBER}|a few|several|a couple of) (?P<unit>day|week|month|year|decade)s? $",
    re.IGNORECASE,
)
LONGEST = 40
VAGUE = ("a few", "several", "a couple of")


def spans(text: Text) -> Iterator[Date]:
    yield from _near(text)
    yield from _ago(text)


def _near(text: Text) -> Iterator[Date]:
    for match in NEAR.finditer(text.raw):
        step, unit = STEP[match["near"].lower()], match["unit"].lower()
        resolves = _resolved(text.published, step, unit) if text.published else None
        precision: Precision = "month" if unit == "month" else "year"
        found = text.match(match)
        told = precision if resolves else "relative"
        yield Date(found, resolves, told, "counted from publication", 0.85)


def _resolved(published: date, step: int, unit: str) -> str | None:
    if unit in ("week", "weekend"):
        return None
    if unit == "month":
        return month_of(published.year * 12 + published.month - 1 + step)
    if unit in ENDS and step == -1:
        return str(published.year - (published.month <= ENDS[unit]))
    return str(published.year + step)


def _ago(text: Text) -> Iterator[Date]:
    for ago in re.finditer(r"ago\b", text.raw):
        match = AGO.search(text.raw, max(0, ago.start() - LONGEST), ago.start())
        if match is None:
            continue
        count = match["count"].lower()
        vague = match["vague"] or count in VAGUE
        back = None if vague else 1 if count in ("a", "an") else number(count)
        resolves, precision = _before(text.published, back, match["unit"].lower())
        words = text.found(match.start(), ago.end())
        yield Date(words, resolves, precision, "counted from publication", 0.7)


def _before(published: date | None, count: int | None, unit: str) -> tuple[str | None, Precision]:
    if published is None or count is None or unit in ("week", "decade"):
        return None, "relative"
    if unit == "year":
        return str(published.year - count), "year"
    if unit == "month":
        return month_of(published.year * 12 + published.month - 1 - count), "month"
    return (published - timedelta(days=count)).isoformat(), "day"
