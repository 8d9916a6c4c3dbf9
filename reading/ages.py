"""An age stated beside a name or a word for somebody."""

from dataclasses import dataclass

from reading.patterns import AGE_AFTER, AGE_BEFORE, OLDEST, number

FARTHEST = 60


@dataclass(frozen=True, slots=True)
class Age:
    """`years` is None for an age given in months, weeks or days. `end` is where its words end."""

    years: int | None
    start: int
    end: int


def age_after(text: str, place: int) -> Age | None:
    """The age that stands right after this place: ", 34,", " (34)", ", aged 34", ", 6 months"."""
    match = AGE_AFTER.match(text, place)
    if match is None or not _is_apposed(match.group()) or int(match["age"]) > OLDEST:
        return None
    years = int(match["age"]) if match["unit"] in (None, "year") else None
    return Age(years, match.start(), match.end())


def age_before(text: str, place: int) -> Age | None:
    """The age that leads up to this place: "34-year-old " or "six-month-old baby "."""
    start = max(0, place - FARTHEST)
    match = AGE_BEFORE.search(text, start, place)
    if match is None or number(match["age"]) > OLDEST:
        return None
    return Age(number(match["age"]) if match["unit"] == "year" else None, match.start(), place)


def _is_apposed(words: str) -> bool:
    """Set apart from the name by a comma or by brackets, or said to be an age."""
    return words.startswith((",", " (", " aged")) and words.count("(") == words.count(")")
