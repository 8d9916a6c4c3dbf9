"""Whom a phrase means: "the “Golden Hour” singer", "his wife", "the mother of two"."""

import re
from collections.abc import Sequence

from reading.finders.references.fitting import best, first_fit, fits
from reading.finders.references.memory import PERFORMERS, Memory
from reading.finders.references.reference import Place, Reference
from reading.finders.references.weights import EPITHETS
from reading.patterns import CAPITAL
from reading.words.kin import KIN
from reading.words.roles import OTHERS

COPULA = re.compile(r"\b(?:is|was|as|became|becomes|been|be) $")
QUOTED = re.compile(r"[“\"‘']([^“”\"\n]{1,60})[”\"’']")
OF_SOME = re.compile(r" of (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b")
TITLE_INSIDE = re.compile(rf" ((?:{CAPITAL}[\w’']* )(?:(?:of|the|and|in) )?{CAPITAL}[\w’']*) ")
FARTHEST = 20_000  # letters in which a work is looked for


def meant(
    memory: Memory,
    place: Place,
    told: list[Reference],
    neighbours: Sequence[Place],
    is_head: bool,
) -> str | None:
    """`told` are the references before it in its sentence, `neighbours` the places beside it."""
    return (
        _beside(memory, place, neighbours)
        or _of_kin(memory, place, told)
        or _said_to_be(memory, place, told)
        or _for_epithet(memory, place, told, is_head)
    )


def _beside(memory: Memory, place: Place, neighbours: Sequence[Place]) -> str | None:
    """The name that a phrase is set beside: "Ada Hale, the “Golden Hour” singer"."""
    for other in neighbours:
        if other.name is None:
            continue
        after = memory.text.raw[place.found.end : other.found.start]
        before = memory.text.raw[other.found.end : place.found.start]
        if after in (" ", ", ") and other.found.start > place.found.start:
            return other.name
        if before == ", " and place.found.start > other.found.start:
            return other.name
    return None


def _of_kin(memory: Memory, place: Place, told: list[Reference]) -> str | None:
    """The one that "his wife" is: of whoever "his" may mean, the first who has one."""
    phrase = place.phrase
    if phrase is None or phrase.head not in KIN:
        return None
    if phrase.determiner not in ("his", "her", "their"):
        return None
    here = [r.person for r in reversed(told) if r.person]
    owners = list(dict.fromkeys([*here, *memory.before()]))
    return memory.kinship.whom(phrase.head, phrase.determiner, owners, memory.known)


def _said_to_be(memory: Memory, place: Place, told: list[Reference]) -> str | None:
    """The subject of "Hale, who is the host tonight"."""
    if place.phrase is None or place.phrase.is_nameless:
        return None
    subject = next((r.person for r in told if r.is_subject), None)
    start = max(0, place.found.start - 12)
    is_said = COPULA.search(memory.text.narrative, start, place.found.start) is not None
    return subject if subject and is_said and fits(memory, place, subject) else None


def _for_epithet(memory: Memory, place: Place, told: list[Reference], is_head: bool) -> str | None:
    phrase = place.phrase
    if phrase is None or phrase.determiner not in ("the", "this"):
        return None
    is_kin = phrase.head in KIN and not _of_some(memory, place)
    if phrase.is_nameless or phrase.is_group or is_kin:
        return None
    if named := _known_by(memory, place):
        return named
    if not _is_telling(memory, place, is_head):
        return None
    taken = set() if is_head else {r.person for r in told if r.is_subject or r.how == "name"}
    names = [name for name in memory.before() if name not in taken]
    return best(memory, place, names, EPITHETS)


def _known_by(memory: Memory, place: Place) -> str | None:
    """By a title or a role that stood beside the name before."""
    if place.phrase is None:
        return None
    title = QUOTED.search(place.phrase.found.raw)
    if title and title[1].strip(",.") in memory.titles:
        return first_fit(memory, place, [memory.titles[title[1].strip(",.")]])
    held = sorted(memory.known.roles.get(place.phrase.head, ()))
    names = held if len(held) == 1 else []
    return first_fit(memory, place, [*_of_the_work(memory, place), *names])


def _of_the_work(memory: Memory, place: Place) -> list[str]:
    """For "the Harbor Lights star": who is named where Harbor Lights is spoken of."""
    title = TITLE_INSIDE.search(place.found.raw)
    if title is None:
        return []
    elsewhere = memory.text.raw.find(title[1], 0, FARTHEST)
    if place.found.covers(elsewhere):
        elsewhere = memory.text.raw.find(title[1], place.found.end, FARTHEST)
    if elsewhere < 0:
        return []
    return memory.known.named_in(memory.text.sentence_at(elsewhere), elsewhere)


def _is_telling(memory: Memory, place: Place, is_head: bool) -> bool:
    """More than "the judge": of an age, with a title, "the mother of two", or a performer."""
    phrase = place.phrase
    if phrase is None:
        return False
    words = phrase.found.raw
    if phrase.age is not None or QUOTED.search(words) or not words[1:].islower():
        return True
    return (
        _of_some(memory, place)
        or phrase.head in PERFORMERS
        or (is_head and phrase.head not in OTHERS and " " in words[4:])
    )


def _of_some(memory: Memory, place: Place) -> bool:
    return OF_SOME.match(memory.text.narrative, place.found.end) is not None
