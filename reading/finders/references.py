"""Who each name, pronoun and phrase of the narrative stands for, sentence after sentence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from reading.ages import age_after, age_before
from reading.finders.cast import Character
from reading.finders.kin import Relative
from reading.finders.phrases import Phrase
from reading.findings import Findings
from reading.text import Text
from reading.values import Found
from reading.words.kin import KIN

AFTER = ("cast", "phrases")

PRONOUN = re.compile(r"(?<![\w’'])(?:[Hh]e|[Ss]he)(?![\w-])")
PREPOSITION = re.compile(
    r"\b(?:of|in|on|at|to|for|with|by|from|alongside|about|and|than|like|between|including|via"
    r"|over|toward|towards|against|near|beside|featuring|calling|thanking)\s+$"
)
SUBORDINATE = re.compile(r"\b(?:after|before|when|while|as|that|since|because|until|if)\s+$")
COPULA = re.compile(r"\b(?:is|was|as|became|becomes|been|be) $")
POSSESSIVE = re.compile(r"[’']s\b|[’'](?=\s)")
NEAREST = 12


@dataclass(frozen=True, slots=True)
class Reference:
    """A place of the narrative and the person it stands for; None where nothing tells.

    `is_subject` holds for at most one of a sentence.
    """

    found: Found
    person: str | None
    how: Literal["name", "pronoun", "phrase"]
    phrase: Phrase | None
    is_subject: bool


def find(text: Text, found: Findings) -> Iterator[Reference]:
    scene = _Scene.of(text, found)
    places = sorted(_places(text, found), key=lambda place: place.found.start)
    index = 0
    for sentence in text.sentences:
        begin = index
        while index < len(places) and places[index].found.start < sentence.end:
            index += 1
        if index > begin:
            yield from scene.read(sentence, places[begin:index])


@dataclass(frozen=True, slots=True)
class _Place:
    found: Found
    name: str | None
    phrase: Phrase | None


def _places(text: Text, found: Findings) -> Iterator[_Place]:
    for character in found.all(Character):
        for mention in character.mentions:
            if not text.is_said(mention.start) and not text.is_titled(mention.start):
                yield _Place(mention, character.name, None)
    for phrase in found.all(Phrase):
        yield _Place(phrase.found, None, phrase)
    for match in PRONOUN.finditer(text.narrative):
        yield _Place(text.match(match), None, None)


@dataclass
class _Scene:
    """Who stands where while the text is read from its first sentence to its last."""

    text: Text
    cast: dict[str, Character]
    ages: dict[str, int]
    kin: dict[str, str]
    said: dict[int, set[str]]
    subject: str | None = None
    recent: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, text: Text, found: Findings) -> "_Scene":
        cast = {character.name: character for character in found.all(Character)}
        said: dict[int, set[str]] = {}
        for character in cast.values():
            for mention in character.mentions:
                if text.is_said(mention.start):
                    start = text.paragraph_at(mention.start).start
                    said.setdefault(start, set()).add(character.name)
        return cls(text, cast, _ages(text, cast), _kin(found, cast), said)

    def read(self, sentence: Found, places: list[_Place]) -> Iterator[Reference]:
        """The references of one sentence; remembers its subject for the next."""
        head = self._subject_of(sentence, places)
        told: list[Reference] = []
        for index, place in enumerate(places):
            neighbours = places[max(0, index - 1) : index + 2]
            person = self._person(place, told[-NEAREST:], neighbours, place is head)
            how: Literal["name", "pronoun", "phrase"] = (
                "name" if place.name else "phrase" if place.phrase else "pronoun"
            )
            told.append(Reference(place.found, person, how, place.phrase, place is head))
        self._remember(told)
        yield from told

    def _subject_of(self, sentence: Found, places: list[_Place]) -> _Place | None:
        """The first that is no possessive and hangs on no preposition; subordinate clauses last."""
        free = [place for place in places if not self._is_possessive(place)]
        narrative = self.text.narrative
        led = {
            place.found.start: narrative[
                max(sentence.start, place.found.start - 16) : place.found.start
            ]
            for place in free
        }
        main = [p for p in free if not PREPOSITION.search(led[p.found.start])]
        first = [p for p in main if not SUBORDINATE.search(led[p.found.start])]
        return next(iter(first or main), None)

    def _is_possessive(self, place: _Place) -> bool:
        if place.phrase is not None:
            return place.phrase.possessive
        return POSSESSIVE.match(self.text.narrative, place.found.end) is not None

    def _person(
        self, place: _Place, told: list[Reference], neighbours: list[_Place], is_head: bool
    ) -> str | None:
        if place.name is not None:
            return place.name
        if place.phrase is None:
            return self._first_fit(place, self._for_pronoun(told))
        return (
            self._beside(place, neighbours)
            or self._of_kin(place.phrase)
            or self._said_to_be(place, told)
            or (self._for_subject(place, place.phrase) if is_head else None)
        )

    def _for_pronoun(self, told: list[Reference]) -> list[str]:
        here = [r for r in told if r.person and r.how != "pronoun"]
        nearest = [r.person for r in here if r.is_subject] + [r.person for r in reversed(here)]
        return [*(name for name in nearest if name), *self._before()]

    def _of_kin(self, phrase: Phrase) -> str | None:
        if phrase.head in KIN and phrase.determiner in ("his", "her", "their"):
            return self.kin.get(phrase.head)
        return None

    def _said_to_be(self, place: _Place, told: list[Reference]) -> str | None:
        """The subject of "Hale, who was the host of the night"."""
        subject = next((r.person for r in told if r.is_subject), None)
        start = max(0, place.found.start - 12)
        is_said = COPULA.search(self.text.narrative, start, place.found.start) is not None
        return subject if subject and is_said and self._fits(place, self.cast[subject]) else None

    def _for_subject(self, place: _Place, phrase: Phrase) -> str | None:
        if phrase.determiner != "the" or phrase.is_nameless or phrase.is_group:
            return None
        if phrase.possessive or phrase.head in KIN:
            return None
        return self._first_fit(place, self._before())

    def _before(self) -> list[str]:
        return [*([self.subject] if self.subject else []), *reversed(self.recent)]

    def _first_fit(self, place: _Place, names: Iterable[str]) -> str | None:
        for name in names:
            if self._fits(place, self.cast[name]):
                return name
        return None

    def _fits(self, place: _Place, character: Character) -> bool:
        """Of the same sex and age, grown, and not named in the words that are being said."""
        sex = place.phrase.sex if place.phrase else _pronoun_sex(place.found.raw)
        if sex and character.sex and sex != character.sex:
            return False
        age = place.phrase.age if place.phrase else None
        if age and self.ages.get(character.name, age.years) != age.years:
            return False
        if character.is_small and (age is None or age.years != self.ages.get(character.name)):
            return False
        start = self.text.paragraph_at(place.found.start).start
        return character.name not in self.said.get(start, ())

    def _beside(self, place: _Place, neighbours: list[_Place]) -> str | None:
        """The name that a phrase is set beside: "Ada Hale, the “Golden Hour” singer"."""
        for other in neighbours:
            if other.name is None:
                continue
            after = self.text.raw[place.found.end : other.found.start]
            before = self.text.raw[other.found.end : place.found.start]
            if after in (" ", ", ") and other.found.start > place.found.start:
                return other.name
            if before == ", " and place.found.start > other.found.start:
                return other.name
        return None

    def _remember(self, told: list[Reference]) -> None:
        for reference in told:
            if reference.person:
                if reference.person in self.recent:
                    self.recent.remove(reference.person)
                self.recent = [*self.recent[-NEAREST:], reference.person]
                if reference.is_subject and not self.cast[reference.person].is_small:
                    self.subject = reference.person


def _pronoun_sex(words: str) -> str:
    return "f" if words.lower() == "she" else "m"


def _ages(text: Text, cast: dict[str, Character]) -> dict[str, int]:
    ages: dict[str, int] = {}
    for character in cast.values():
        for mention in character.mentions:
            age = age_after(text.raw, mention.end) or age_before(text.raw, mention.start)
            if age and age.years is not None:
                ages.setdefault(character.name, age.years)
    return ages


def _kin(found: Findings, cast: dict[str, Character]) -> dict[str, str]:
    """The one person that "his wife" or "her brother" may mean in this text."""
    by_start = {m.start: c.name for c in cast.values() for m in c.mentions}
    named: dict[str, set[str]] = {}
    for relative in found.all(Relative):
        if relative.name and not relative.is_child and relative.name.start in by_start:
            named.setdefault(relative.word, set()).add(by_start[relative.name.start])
    return {word: min(names) for word, names in named.items() if len(names) == 1}
