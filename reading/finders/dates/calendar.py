"""What words for time resolve to, counted from a day."""

import re
from datetime import date, timedelta

from reading.text import Text
from reading.values import Found

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# The sentence looks ahead.
AHEAD = re.compile(
    r"\b(?:will|won’t|won't|would rule|set to|due|upcoming|next|plans? to|going to|scheduled|slated"
    r"|[Ss]ee you|hopes? to|expected to|planned|may return|runs? until|running for|seeking)\b"
    r"|\b(?:by|until) [A-Z]\w+$"
)
# It tells what happens at about this time: before or after, whichever is nearer.
NOWADAYS = re.compile(
    r"\b(?:premieres?|opens?|returns?|arrives?|airs?|begins?|starts?|kicks off|hits|drops|releases?"
    r"|is out|out|available|lands|debuts?|wraps|takes place|is released)\b[^.;]{0,30}$"
)
WINDOW = 60


def is_ahead(text: Text, words: Found) -> bool:
    return _before(AHEAD, text, words, WINDOW)


def is_nowadays(text: Text, words: Found) -> bool:
    return _before(NOWADAYS, text, words, WINDOW)


def _before(pattern: re.Pattern[str], text: Text, words: Found, window: int) -> bool:
    sentence = text.sentence_at(words.start)
    start = max(sentence.start, words.start - window)
    return pattern.search(text.raw, start, words.start + len(words.raw.split(" ")[0])) is not None


def iso(year: int, month: int, day: int) -> str | None:
    """None for a day that no calendar has."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def month_of(months: int) -> str:
    """From a count of months since year 0, the first of them being 0."""
    return f"{months // 12}-{months % 12 + 1:02}"


def weekday(published: date, index: int, ahead: bool) -> str:
    """The last such day up to publication, or the next after it."""
    back = (published.weekday() - index) % 7
    return (published + timedelta(days=7 - back if ahead else -back)).isoformat()


def year_near(text: Text, words: Found, month: int, day: int) -> int | None:
    """The year of the last such day, or month if `day` is 0, before publication; of the next, or
    the nearest, where the sentence says so."""
    published = text.published
    if published is None:
        return None
    own = (published.month, published.day if day else 0)
    if is_ahead(text, words):
        return published.year + ((month, day) < own)
    if is_nowadays(text, words) and (month, day) > own and month - own[0] < 7:
        return published.year
    return published.year - ((month, day) > own)
