"""Somebody with a stated age and no name that the text gives."""

import re
from collections.abc import Iterable, Iterator

from reading.ages import YEARS, Age, age_after
from reading.codes import PersonKind
from reading.finders.ages import StatedAge
from reading.finders.kin import Relative
from reading.finders.references import Reference
from reading.findings import Findings
from reading.patterns import number
from reading.text import Text
from reading.values import Found, Person

GROWN = 18
CHILDRENS_AGES = re.compile(
    r"\b(?:children|kids|sons|daughters|boys|girls|triplets|twins),? (?:both |all )?\(?"
    rf"(?:aged?|ages|who are) (?P<ages>{YEARS}(?:(?:, | and |, and ){YEARS}){{1,8}})\b(?! years?"
    rf" of)"
)
NUMBERS = re.compile(YEARS)
BLIND = re.compile(r"\b(?:WHICH|[Ww]hich)(?: [\w’'()-]{2,20}){1,5}(?=, \d\d[,?])")


def unnamed(text: Text, found: Findings) -> Iterator[Person]:
    """Somebody with a stated age and no name that the text gives."""
    relatives = found.all(Relative)
    told = places(stated.words for stated in found.all(StatedAge))
    for relative in relatives:
        if relative.name is None and relative.age and not _is_told(relative, told):
            yield _with_age(relative.age, relative.phrase, "a child with an age and no name")
    covered = told | places(relative.phrase for relative in relatives)
    for reference in found.all(Reference):
        phrase = reference.phrase
        if phrase is None or reference.person or phrase.age is None or phrase.is_nameless:
            continue
        if covered.isdisjoint(range(phrase.found.start, phrase.age.end)):
            yield _with_age(phrase.age, phrase.found, "an age beside a phrase; whose is not told")
    yield from _children(text)
    yield from _of_blind_items(text)


def _children(text: Text) -> Iterator[Person]:
    """Each of "three children, ages 14, 11 and 8"."""
    for match in CHILDRENS_AGES.finditer(text.raw):
        for age in NUMBERS.finditer(text.raw, *match.span("ages")):
            words = text.found(match.start(), age.end())
            years = Age(number(age.group()), *age.span())
            yield _with_age(years, words, "a child of several, by its age")


def _of_blind_items(text: Text) -> Iterator[Person]:
    """Somebody whom a column leaves to be guessed: "Which soap star, 32, …"."""
    for match in BLIND.finditer(text.raw):
        if age := age_after(text.raw, match.end()):
            yield _with_age(age, text.match(match), "an age in a blind item")


def _is_told(relative: Relative, told: set[int]) -> bool:
    """Whether their age is already said to be somebody's: "the twins, 34"."""
    return not told.isdisjoint(range(*relative.phrase.span))


def _with_age(age: Age, words: Found, reason: str) -> Person:
    kind: PersonKind = "minor" if age.years is None or age.years < GROWN else "unknown"
    return Person(None, kind, age.years, (), (words,), reason, 0.6)


def places(found: Iterable[Found]) -> set[int]:
    return {place for words in found for place in range(words.start, words.end)}
