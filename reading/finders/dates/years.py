"""In 2011 · her 1958 recording · (1960) · 2020-10-14."""

import re
from collections.abc import Iterator
from datetime import date

from reading.text import Text
from reading.values import Date

ISO = re.compile(r"(?<![\w-])(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])")
YEAR = re.compile(
    r"(?P<year>(?:1[6-9]|20)\d\d)"
    r"(?![\w%/-]|[,.:]\d|s\b)(?! (?:people|fans|guests|copies|square|feet|miles|dollars|pounds"
    r"|words"
    r"|times|seats|tickets|votes|points|followers|episodes|units|acres|calories"
    r"|[A-Z]\w+ (?:Street|Avenue"
    r"|Road|Drive|Lane|Boulevard)))"
)
LEAD = re.compile(r"(?:\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y) )?(?<![\w$£€#.,:/-])$")
NO_YEAR_BEFORE = re.compile(
    r"\b(?:Route|No\.?|number|Room|room|Studio|Highway|channel|about|nearly|some|of|over) $"
)
OF_TIME = re.compile(r"\b(?:spring|summer|fall|autumn|winter|class|year|end|start|Class) of $")
AHEAD = 15  # years after publication that a story still speaks of


def years(text: Text) -> Iterator[Date]:
    for match in ISO.finditer(text.raw):
        yield Date(text.match(match), match.group(), "day", "a date in figures", 0.95)
    latest = text.published.year + AHEAD if text.published else date.max.year
    for match in YEAR.finditer(text.raw):
        lead = LEAD.search(text.raw, max(0, match.start() - 8), match.start())
        if lead is None:
            continue
        place = lead.start()
        before = NO_YEAR_BEFORE.search(text.raw, max(0, place - 12), place)
        of_time = OF_TIME.search(text.raw, max(0, place - 12), place)
        if (before and not of_time) or int(match["year"]) > latest:
            continue
        words = text.found(place, match.end())
        yield Date(words, match["year"], "year", "a year in figures", 0.8)
