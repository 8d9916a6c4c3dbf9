"""Days that go by a name: since Thanksgiving, just before Christmas, on New Year’s Eve."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from reading.finders.dates.calendar import is_ahead
from reading.text import Text
from reading.values import Date

NAMED = re.compile(
    r"\b(?P<lead>[Oo]n|[Ss]ince|[Aa]t|[Oo]ver|[Uu]ntil|[Bb]y|[Ll]ast|[Tt]his|[Nn]ext|[Aa]round"
    r"|[Dd]uring"
    r"|(?:(?:[Jj]ust|[Ss]hortly|[Rr]ight|[Dd]ays) )?(?:[Bb]efore|[Aa]fter)) "
    r"(?P<day>Christmas Eve|Christmas Day|Christmas|Thanksgiving|New Year[’']s Eve"
    r"|New Year[’']s Day"
    r"|Valentine[’']s Day|Halloween|Easter Sunday|Easter|Boxing Day|Independence Day)"
    r"(?! (?:[A-Z]|special|album|single|song|movie|film|party|tree|market|card|lights|season"
    r"|dinner))"
)
NAMES = ("Christmas", "Thanksgiving", "New Year", "Valentine", "Halloween", "Easter", " Day")
HANGS = frozenset("on since at over until by around during".split())


def holidays(text: Text) -> Iterator[Date]:
    if not any(name in text.raw for name in NAMES):
        return
    for match in NAMED.finditer(text.raw):
        lead = match["lead"].lower()
        start = match.start("day") if lead in HANGS else match.start()
        words = text.found(start, match.end())
        day = _day(match["day"].replace("'", "’"), lead, text, words.start)
        exact = not lead.endswith(("before", "after"))
        resolves = day and (day.isoformat() if exact else day.isoformat()[:7])
        precision = "day" if exact else "month"
        reason = "a day with a name, counted from publication"
        yield Date(words, resolves or None, precision, reason, 0.7)  # type: ignore[arg-type]


def _day(name: str, lead: str, text: Text, place: int) -> date | None:
    if text.published is None:
        return None
    on = ON[name.removesuffix(" Sunday")]
    this = on(text.published.year)
    ahead = lead == "next" or is_ahead(text, text.found(place, place + 1))
    if ahead:
        return this if this >= text.published else on(text.published.year + 1)
    return this if this <= text.published else on(text.published.year - 1)


def _thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


def _easter(year: int) -> date:
    """The Sunday after the first full moon of spring, by the Gregorian reckoning."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


ON: dict[str, Callable[[int], date]] = {
    "Christmas Eve": lambda year: date(year, 12, 24),
    "Christmas Day": lambda year: date(year, 12, 25),
    "Christmas": lambda year: date(year, 12, 25),
    "Boxing Day": lambda year: date(year, 12, 26),
    "Thanksgiving": _thanksgiving,
    "New Year’s Eve": lambda year: date(year, 12, 31),
    "New Year’s Day": lambda year: date(year, 1, 1),
    "Valentine’s Day": lambda year: date(year, 2, 14),
    "Halloween": lambda year: date(year, 10, 31),
    "Independence Day": lambda year: date(year, 7, 4),
    "Easter": _easter,
}
