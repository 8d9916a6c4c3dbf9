"""Tuesday · on Friday · last Monday · today · last night · tomorrow."""

import re
from collections.abc import Iterator
from datetime import timedelta

from reading.finders.dates.calendar import DAYS, is_ahead, is_nowadays, weekday
from reading.text import Text
from reading.values import Date, Found
from reading.words.ordinary import MONTHS

WEEKDAY = re.compile(
    rf"(?P<day>{'|'.join(DAYS)})\b(?!s)"
    rf"(?!,? (?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b|\d))"
)
LEAD = re.compile(r"(?:(?:^|(?<=\W))(?P<lead>[Oo]n|[Ll]ast|[Tt]his|[Nn]ext) )?(?<!\w)$")
# "every Sunday", "a Tuesday", "your Sunday helping", "Black Friday": no day of a story.
NO_DAY_BEFORE = re.compile(
    r"(?:\b(?:[Ee]very|[Ee]ach|[Aa]|[Yy]our|[Mm]ost|[Aa]ny|[Oo]ther|of|Black|Good|Super|Cyber"
    r"|Ruby|Ash"
    r"|Palm|Easter|’s|'s|Mister|Miss|Mr|Mrs|[Aa] single|[Tt]ypical|[Ll]azy|[Rr]ainy|and) )$"
)
NO_DAY_AFTER = re.compile(
    r"(?: (?:mornings|nights|evenings|afternoons|Night\b|Times\b|Mirror\b|Mail\b|Telegraph\b"
    r"|Morning\b"
    r"|Post\b|Express\b|best\b|roasts?\b|dinners?\b|lunch(?:es)?\b)|[’']s? (?:Child|best))"
)
NEAR = re.compile(
    r"(?P<word>[Tt](?<!\w.)(?:oday|onight|omorrow night|omorrow|his (?:morning|afternoon|evening))"
    r"|[Yy](?<!\w.)esterday|[Ll](?<!\w.)ast night)\b(?![’']s? (?:world|youth|kids|stars"
    r"|standards))(?! Show)"
)
DISTANCE = {"yesterday": -1, "last night": -1, "tomorrow": 1, "tomorrow night": 1}
PRESENT = re.compile(r"\b(?:nowadays|of|by|until|to|kids|even|as of|still) $")


def weekdays(text: Text) -> Iterator[Date]:
    for match in WEEKDAY.finditer(text.raw):
        lead = LEAD.search(text.raw, max(0, match.start() - 5), match.start())
        if lead is None or NO_DAY_AFTER.match(text.raw, match.end()):
            continue
        if NO_DAY_BEFORE.search(text.raw, max(0, lead.start() - 12), lead.start()):
            continue
        words = text.found(lead.start(), match.end())
        index = DAYS.index(match["day"])
        ahead = _is_ahead(text, words, lead["lead"])
        resolves = weekday(text.published, index, ahead) if text.published else None
        yield Date(words, resolves, "day", "the nearest such day to publication", 0.7)


def _is_ahead(text: Text, words: Found, lead: str | None) -> bool:
    if lead and lead.lower() in ("last", "next"):
        return lead.lower() == "next"
    return is_ahead(text, words) or is_nowadays(text, words)


def near_days(text: Text) -> Iterator[Date]:
    """In speech too "today" is a day; in "even today" and in a title it is none."""
    for match in NEAR.finditer(text.raw):
        run = text.run_at(match.start())
        if run is not None and run.use != "fragment":
            continue
        if PRESENT.search(text.raw, max(0, match.start() - 12), match.start()):
            continue
        step = timedelta(days=DISTANCE.get(match["word"].lower(), 0))
        resolves = (text.published + step).isoformat() if text.published else None
        yield Date(text.match(match), resolves, "day", "counted from publication", 0.8)
