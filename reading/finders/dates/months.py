"""October 14 · 14 October 2020 · Wednesday, Oct. 14 · October 2020 · in August."""

import re
from collections.abc import Iterator

from reading.finders.dates.calendar import DAYS, iso, year_near
from reading.text import Text
from reading.values import Date, Found
from reading.words.ordinary import MONTHS

YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)\b"
WEEKDAY = rf"(?:{'|'.join(DAYS)})"
MONTH = re.compile(
    rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?(?= ))(?!\w)"
)
DAY_AFTER = re.compile(rf" (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d\w:])(?:,? {YEAR})?")
YEAR_AFTER = re.compile(rf",? (?:of )?{YEAR}")
WEEKDAY_BEFORE = re.compile(rf"\b{WEEKDAY},? $")
DAY_BEFORE = re.compile(
    rf"(?:\b{WEEKDAY},? )?(?<![\d,.$£€])(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? $"
)
HANGING = re.compile(
    r"\b(?:[Ii]n|[Ll]ast|[Tt]his|[Ss]ince|[Bb]y|[Uu]ntil|[Nn]ext|[Tt]hrough|[Dd]uring|[Bb]efore"
    r"|[Aa]fter"
    r"|as|of|from|[Ll]ate|[Ee]arly|mid-?|for|and|to)"
    r" (?:early |late |mid-)?$"
)
# Words and names as well: a month only where a word for time leads up to them.
AMBIGUOUS = frozenset("March April May June August".split())
NO_MONTH_AFTER = re.compile(r"[’']s (?!\d)| (?:[A-Z][a-z]|Day\b)")
WINDOW = 32


def months(text: Text) -> Iterator[Date]:
    for match in MONTH.finditer(text.raw):
        start = max(0, match.start() - WINDOW)
        if text.raw[max(0, match.start() - 1) : match.start()].isalnum():
            continue
        month = _number(match.group())
        if after := DAY_AFTER.match(text.raw, match.end()):
            before = WEEKDAY_BEFORE.search(text.raw, start, match.start())
            words = text.found(before.start() if before else match.start(), after.end())
            yield from _day(text, words, month, int(after["day"]), after["year"])
        elif before := DAY_BEFORE.search(text.raw, start, match.start()):
            year = YEAR_AFTER.match(text.raw, match.end())
            words = text.found(before.start(), year.end() if year else match.end())
            yield from _day(text, words, month, int(before["day"]), year["year"] if year else None)
        else:
            yield from _whole(text, match, month)


def _number(word: str) -> int:
    return next(i for i, name in enumerate(MONTHS, 1) if name.startswith(word.rstrip(".")[:3]))


def _day(text: Text, words: Found, month: int, day: int, year: str | None) -> Iterator[Date]:
    years = int(year) if year else year_near(text, words, month, day)
    if not 0 < day < 32:
        return
    if years is None:
        yield Date(words, None, "day", "no year, and no day of publication", 0.6)
    elif resolves := iso(years, month, day):
        reason = "with its year" if year else "the year counted from publication"
        yield Date(words, resolves, "day", reason, 0.95 if year else 0.85)


def _whole(text: Text, match: re.Match[str], month: int) -> Iterator[Date]:
    before = HANGING.search(text.raw, max(0, match.start() - WINDOW), match.start())
    year = YEAR_AFTER.match(text.raw, match.end())
    if year is None and not _is_month(text, match, before):
        return
    leads = before is not None and before.group().split()[0].lower() in (
        "in",
        "last",
        "this",
        "next",
    )
    start = before.start() if before and leads else match.start()
    words = text.found(start, year.end() if year else match.end())
    years = int(year["year"]) if year else year_near(text, words, month, 0)
    resolves = f"{years}-{month:02}" if years else None
    yield Date(words, resolves, "month", "a month counted from publication", 0.8)


def _is_month(text: Text, match: re.Match[str], before: re.Match[str] | None) -> bool:
    word = match.group()
    if NO_MONTH_AFTER.match(text.raw, match.end()) or (word.endswith(".") and not before):
        return False
    if before is None or before.group().strip() in ("and", "to", "for", "from", "of", "by"):
        return word not in AMBIGUOUS and word in MONTHS
    return True
