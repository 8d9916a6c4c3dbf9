"""Ages told in a sentence: "⟦1⟧ turns 40 on Friday", "at 61, ⟦1⟧ has", "⟦1⟧ … died at 84"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reading.ages import YEARS
from reading.finders.lines import Line
from reading.findings import Findings
from reading.patterns import OLDEST, number
from reading.text import Text
from reading.values import Found

AFTER = ("lines",)

WHO = r"⟦(?P<who>\d{1,4})⟧"
N = rf"(?P<age>{YEARS})"
NO_MEASURE = (
    r"(?=[,.;:!?)\"?]| \(| years? old\b| (?:in|on|this|last|next|and|but|at|when|today|tomorrow"
    r"|later)\b"
    r"|\s*$)"
)
JUST = r"(?:now |just |only |still |about to |recently |officially |all of )*"
NEXT = r"(?:[^⟦⟧.;]{0,80}?[, ])?"

# What is said, and how much it weighs against what else is said of somebody.
TOLD: tuple[tuple[float, str], ...] = (
    (4, rf"{WHO},? now {JUST}{N}(?=[,.;])"),
    (
        3.5,
        rf"{WHO}(?:,? who)? {JUST}(?:turns?|turned|turning|has turned"
        rf"|will turn) {JUST}{N}{NO_MEASURE}",
    ),
    (
        3.5,
        rf"{WHO}(?:, who {NEXT}|[^⟦⟧.;]{{0,40}}? )?(?:celebrat\w+|marked|marks|marking) (?:his"
        rf"|her) "
        r"(?P<age>\d{1,3})(?:st|nd|rd|th) birthday",
    ),
    (3, rf"{WHO}(?:,? who)?(?: is|, aged|, at) {JUST}{N}{NO_MEASURE}"),
    (3, rf"{WHO},? who,? at {N},? (?:is|has|remains|still)\b"),
    (
        3,
        rf"^(?:[\"']?(?:and|but|now),? )?at (?:the age of )?{N},? {WHO} (?:is|has|remains|still"
        rf"|knows"
        r"|looks|says|lives|wants|[a-z]{2,10}[^s\W]s)\b",
    ),
    (2.5, rf"{WHO}{NEXT}(?:and,? )?at {N}, (?:still|is|has|remains|the|one of|already)\b"),
    (
        2,
        rf"{WHO}(?:,? who|{NEXT})? ?(?:died|passed away|dies|dead)(?: [^⟦⟧.;]{{0,60}}?)?,? (?:at"
        rf"|aged)"
        rf" (?:the age of |just |only )*{N}{NO_MEASURE}",
    ),
    (
        2,
        rf"^{WHO} was {JUST}{N}(?= years old(?! when)|[.;]|,? (?:and (?:is|leaves)"
        rf"|at the time of))",
    ),
)
SAID: tuple[tuple[float, str], ...] = (
    (1.5, rf"\bi(?:'m| am) {JUST}{N}(?=[,.;!]| years old| now)"),
    (3, rf"\bi (?:just |have just |recently )?turned {N}(?=[,.;!]| (?:and|this|last|in|on)\b)"),
)
EACH = re.compile(
    r"⟦(?P<one>\d{1,4})⟧,? (?:and|&) ⟦(?P<two>\d{1,4})⟧,? (?:are |who are )?(?:now |aged |ages "
    r"|just )*"
    rf"(?:(?P<both>both) (?:aged )?)?(?P<age>{YEARS})(?: and (?P<second>{YEARS}))?(?=[,.;)]|\s*$)"
)
BOTH = re.compile(
    rf"\bthe (?:twins|pair|couple|two|duo|siblings|brothers|sisters),? (?:both |aged )*{N}(?=[,.;])"
)
HEADING = re.compile(r"\W*⟦(?P<one>\d{1,4})⟧ ?(?:&|and|\+) ?⟦(?P<two>\d{1,4})⟧\W*")
RULES = tuple((weight, re.compile(pattern)) for weight, pattern in TOLD)
SAID_RULES = tuple((weight, re.compile(pattern)) for weight, pattern in SAID)


@dataclass(frozen=True, slots=True)
class StatedAge:
    """`weight` tells which of several ages of one person is today's: the greatest."""

    person: str
    years: int
    words: Found
    weight: float


def find(text: Text, found: Findings) -> Iterator[StatedAge]:
    headed: Line | None = None
    for line in found.all(Line):
        if line.speaker is not None:
            yield from _of_speaker(text, line, line.speaker)
            continue
        yield from _told(text, line)
        yield from _of_two(text, line, headed)
        headed = line if HEADING.fullmatch(line.words) else headed


def _told(text: Text, line: Line) -> Iterator[StatedAge]:
    for weight, rule in RULES:
        for match in rule.finditer(line.words):
            yield from _stated(text, line, match, line.slot(match["who"]).person, weight)


def _of_speaker(text: Text, line: Line, speaker: str) -> Iterator[StatedAge]:
    for weight, rule in SAID_RULES:
        for match in rule.finditer(line.words):
            yield from _stated(text, line, match, speaker, weight)


def _of_two(text: Text, line: Line, headed: Line | None) -> Iterator[StatedAge]:
    """Of two at once: "Kit and Bruno, now 30 and 27", "both 34", "the twins, 34"."""
    for match in EACH.finditer(line.words):
        one, two = line.slot(match["one"]).person, line.slot(match["two"]).person
        if match["second"]:
            yield from _stated(text, line, match, one, 3)
        if match["both"]:
            yield from _stated(text, line, match, one, 3)
        yield from _stated(text, line, match, two, 3, "second" if match["second"] else "age")
    both = BOTH.search(line.words)
    heading = HEADING.fullmatch(headed.words) if headed and both else None
    if headed and both and heading:
        yield from _stated(text, line, both, headed.slot(heading["one"]).person, 2)
        yield from _stated(text, line, both, headed.slot(heading["two"]).person, 2)


def _stated(
    text: Text, line: Line, match: re.Match[str], person: str, weight: float, group: str = "age"
) -> Iterator[StatedAge]:
    years = number(match[group])
    if years <= OLDEST:
        place = line.place(*match.span(group))
        yield StatedAge(person, years, text.found(*place), weight)
