"""Times the text names, counted from the day it was published."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from reading.codes import Precision
from reading.findings import Findings
from reading.patterns import NUMBER
from reading.text import Text
from reading.values import Date, Found
from reading.words.ordinary import MONTHS

AFTER: tuple[str, ...] = ()

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY = rf"(?P<weekday>{'|'.join(DAYS)})"
YEAR = r"(?P<year>(?:19|20)\d\d)\b"
UNIT = r"(?:hour|day|week|month|year|decade)s?"

MONTH = re.compile(rf"(?:{'|'.join(MONTHS)}|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?!\w)")
DAY_AFTER = re.compile(rf" (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d\w])(?:,? {YEAR})?")
YEAR_AFTER = re.compile(rf",? {YEAR}")
WEEKDAY_BEFORE = re.compile(rf"\b{WEEKDAY},? $")
DAY_BEFORE = re.compile(rf"(?:\b{WEEKDAY},? )?(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)? $")
IN_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Ll]ast|[Tt]his|[Ss]ince|[Bb]y|[Uu]ntil|[Nn]ext) (?:early |late |mid-)?$"
)
ON_WEEKDAY = re.compile(rf"(?:[Oo]n|[Ll]ast|[Tt]his) {WEEKDAY}\b")
NEAR = re.compile(r"(?P<near>[Ll]ast|[Tt]his|[Nn]ext) (?P<unit>week|month|year)\b")
BARE_YEAR = re.compile(r" (?P<year>(?:19|20)\d\d)(?!\w|-\w)")
YEAR_BEFORE = re.compile(r"(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|his|her|their)$")
RELATIVE = re.compile(rf"{UNIT} (?:after|before|earlier|later|ago|prior)\b")
COUNT_BEFORE = re.compile(
    rf"\b(?:(?:less|more) than )?(?:(?:a few|several|{NUMBER}|an?) )?$", re.IGNORECASE
)
AHEAD = re.compile(r"\b(?:will|set to|due|upcoming|next|plans? to|going to|scheduled)\b")
WINDOW = 32


def find(text: Text, found: Findings) -> Iterator[Date]:
    finders = (_of_months, _on_weekdays, _near, _years, _relative)
    dates = [dated for finder in finders for dated in finder(text)]
    end = 0
    for dated in sorted(dates, key=lambda dated: (dated.found.start, -dated.found.end)):
        if dated.found.start >= end and not text.is_titled(dated.found.start):
            end = dated.found.end
            yield dated


# Months: October 14, 14 October 2020, October 2020, in August.


def _of_months(text: Text) -> Iterator[Date]:
    for match in MONTH.finditer(text.raw):
        start = max(0, match.start() - WINDOW)
        month = _month(match.group())
        if after := DAY_AFTER.match(text.raw, match.end()):
            before = WEEKDAY_BEFORE.search(text.raw, start, match.start())
            words = text.found(before.start() if before else match.start(), after.end())
            yield from _day(text, words, month, int(after["day"]), after["year"])
        elif before := DAY_BEFORE.search(text.raw, start, match.start()):
            year = YEAR_AFTER.match(text.raw, match.end())
            words = text.found(before.start(), year.end() if year else match.end())
            yield from _day(text, words, month, int(before["day"]), year["year"] if year else None)
        else:
            yield from _whole_month(text, match, month)


def _month(word: str) -> int:
    return next(i for i, name in enumerate(MONTHS, 1) if name.startswith(word.rstrip(".")[:3]))


def _day(text: Text, words: Found, month: int, day: int, year: str | None) -> Iterator[Date]:
    years = int(year) if year else _year_near(text, words, (month, day))
    if years is None:
        yield Date(words, None, "day", "no year, and no day of publication", 0.6)
    elif resolves := _iso(years, month, day):
        reason = "with its year" if year else "the year counted from publication"
        yield Date(words, resolves, "day", reason, 0.95 if year else 0.85)


def _whole_month(text: Text, match: re.Match[str], month: int) -> Iterator[Date]:
    before = IN_BEFORE.search(text.raw, max(0, match.start() - WINDOW), match.start())
    year = YEAR_AFTER.match(text.raw, match.end())
    if before is None and year is None:
        return
    start = before.start() if before else match.start()
    words = text.found(start, year.end() if year else match.end())
    years = int(year["year"]) if year else _year_near(text, words, (month, 0))
    resolves = f"{years}-{month:02}" if years else None
    yield Date(words, resolves, "month", "a month counted from publication", 0.8)


def _year_near(text: Text, words: Found, month_and_day: tuple[int, int]) -> int | None:
    """The last such day before publication; the next, where the sentence looks ahead."""
    if text.published is None:
        return None
    own = (text.published.month, text.published.day if month_and_day[1] else 0)
    if _is_ahead(text, words):
        return text.published.year + (month_and_day < own)
    return text.published.year - (month_and_day > own)


# Everything else.


def _on_weekdays(text: Text) -> Iterator[Date]:
    for match in ON_WEEKDAY.finditer(text.raw):
        words = text.match(match)
        if text.published:
            resolves = _weekday(
                text.published, DAYS.index(match["weekday"]), _is_ahead(text, words)
            )
            yield Date(words, resolves, "day", "the nearest such day to publication", 0.7)


def _near(text: Text) -> Iterator[Date]:
    for match in NEAR.finditer(text.raw):
        step = {"last": -1, "this": 0, "next": 1}[match["near"].lower()]
        resolves = NEAR_UNITS[match["unit"]](text.published, step) if text.published else None
        precision = NEAR_PRECISION[match["unit"]] if resolves else "relative"
        yield Date(text.match(match), resolves, precision, "counted from publication", 0.85)


NEAR_PRECISION: dict[str, Precision] = {"month": "month", "year": "year"}
NEAR_UNITS: dict[str, Callable[[date, int], str | None]] = {
    "week": lambda _published, _step: None,
    "month": lambda published, step: _shifted(published.year * 12 + published.month - 1 + step),
    "year": lambda published, step: str(published.year + step),
}


def _shifted(months: int) -> str:
    return f"{months // 12}-{months % 12 + 1:02}"


def _years(text: Text) -> Iterator[Date]:
    for match in BARE_YEAR.finditer(text.raw):
        before = YEAR_BEFORE.search(text.raw, max(0, match.start() - WINDOW), match.start())
        if before:
            words = text.found(before.start(), match.end())
            yield Date(words, match["year"], "year", "a year in figures", 0.85)


def _relative(text: Text) -> Iterator[Date]:
    for match in RELATIVE.finditer(text.raw):
        before = COUNT_BEFORE.search(text.raw, max(0, match.start() - WINDOW), match.start())
        start = before.start() if before else match.start()
        words = text.found(start, match.end())
        yield Date(words, None, "relative", "counted from something else in the text", 0.7)


def _is_ahead(text: Text, words: Found) -> bool:
    sentence = text.sentence_at(words.start)
    return AHEAD.search(text.raw, max(sentence.start, words.start - 50), words.end) is not None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _weekday(published: date, index: int, ahead: bool) -> str:
    back = (published.weekday() - index) % 7
    return (published + timedelta(days=7 - back if ahead and back else -back)).isoformat()
