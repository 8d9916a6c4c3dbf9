"""An age stated beside a name or a word for somebody."""

import re
from dataclasses import dataclass

from reading.patterns import AGE_AFTER, AGE_BEFORE, NUMBER_WORDS, OLDEST, UNIT, number

FARTHEST = 60
YEARS = rf"(?:\d{{1,3}}|{'|'.join(NUMBER_WORDS)})"
END = (
    r"(?=[,.;:!?)—–]|[”’'\"]|\s+(?:and|who|has|have|is|was|said|told|from|but|on|in|at|this|last"
    r"|next"
    r"|when|today|—|–|\()\b|\s*$|\s*\()"
)
# ", now 52," ", who is five and" ", who turned 42 on" ", aged five," ", still only 24,"
TOLD_AFTER = re.compile(
    rf",? (?:\(?(?:aged?|now|only|age) |(?:who )(?:is|turns|turned|just turned|will turn"
    rf"|has (?:just )?turned|will be) (?:now |just |only |still )*)(?P<age>{YEARS})"
    rf"(?: (?P<unit>{UNIT})s?(?: old)?)?{END}",
    re.IGNORECASE,
)
# With more in the brackets, as in “Ada (26, a nurse)”.
IN_BRACKETS = re.compile(r" \((?:aged? )?(?P<age>\d{1,2})(?P<unit>)(?=, [“\"‘']?[^\W\d])")
# "Sanders, 1,428 to 1,153": a number of something else.
GOES_ON = re.compile(r"[,.]\d|,? (?:and|to|of|per cent|percent|out of) \d")
# "a 25-year-old file on Hale": of the file.
OF_ANOTHER = re.compile(r" (?:on|of|in|at|by|to|for|from|with|and|about|that|who|when) ")
AFTER = (AGE_AFTER, TOLD_AFTER, IN_BRACKETS)


@dataclass(frozen=True, slots=True)
class Age:
    """`years` is None for an age given in months, weeks or days. `end` is where its words end."""

    years: int | None
    start: int
    end: int


def age_after(text: str, place: int) -> Age | None:
    """The age that stands right after this place: ", 34," " (34)", ", now 34", ", 6 months"."""
    if text[place : place + 1] not in (",", " "):
        return None
    matches = (pattern.match(text, place) for pattern in AFTER)
    match = next((m for m in matches if m and _is_apposed(m)), None)
    if match is None or number(match["age"]) > OLDEST or GOES_ON.match(text, match.end()):
        return None
    years = number(match["age"]) if match["unit"] in (None, "", "year") else None
    return Age(years, match.start(), match.end())


def age_before(text: str, place: int) -> Age | None:
    """The age that leads up to this place: "34-year-old " or "six-month-old baby "."""
    start = max(0, place - FARTHEST)
    match = AGE_BEFORE.search(text, start, place)
    if match is None or number(match["age"]) > OLDEST or OF_ANOTHER.search(match.group()):
        return None
    return Age(number(match["age"]) if match["unit"] == "year" else None, match.start(), place)


def _is_apposed(match: re.Match[str]) -> bool:
    """Set apart from the name by a comma or by brackets, or said to be an age."""
    words = match.group()
    closed = words.count("(") == words.count(")") or match.re is not AGE_AFTER
    return words.startswith((",", " (", " aged", " now", " who", " age")) and closed
