"""Who stands where while a text is read, sentence after sentence."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from reading.finders.cast import Character
from reading.finders.phrases import Phrase
from reading.finders.references.known import Known
from reading.finders.references.reference import PREPOSITION, Place, Reference
from reading.text import MASK, Text
from reading.values import Found
from reading.words.kin import KIN

SUBORDINATE = re.compile(r"\b(?:after|before|when|while|as|that|since|because|until|if)\s+$")
COPULA = re.compile(r"\b(?:is|was|as|became|becomes|been|be) $")
POSSESSIVE = re.compile(r"[’']s\b|[’'](?=\s)")
QUOTED = re.compile(r"[“\"‘']([^“”\"\n]{1,60})[”\"’']")
NEAREST = 12  # how many references back a pronoun looks
NEARBY = 40  # how far before a title its person is named


@dataclass
class Scene:
    """Who stands where while the text is read from its first sentence to its last."""

    text: Text
    known: Known
    titles: dict[str, str] = field(default_factory=dict)
    subject: str | None = None
    recent: list[str] = field(default_factory=list)

    def read(self, sentence: Found, places: list[Place]) -> Iterator[Reference]:
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
        self._remember_titles(sentence, told)
        yield from told

    def _subject_of(self, sentence: Found, places: list[Place]) -> Place | None:
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

    def _is_possessive(self, place: Place) -> bool:
        if place.phrase is not None:
            return place.phrase.possessive
        return POSSESSIVE.match(self.text.narrative, place.found.end) is not None

    def _person(
        self, place: Place, told: list[Reference], neighbours: list[Place], is_head: bool
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
            return self.known.kin.get(phrase.head)
        return None

    def _said_to_be(self, place: Place, told: list[Reference]) -> str | None:
        """The subject of "Hale, who is the host tonight"."""
        if place.phrase is None or place.phrase.is_nameless:
            return None
        subject = next((r.person for r in told if r.is_subject), None)
        start = max(0, place.found.start - 12)
        is_said = COPULA.search(self.text.narrative, start, place.found.start) is not None
        return (
            subject if subject and is_said and self._fits(place, self.known.cast[subject]) else None
        )

    def _for_subject(self, place: Place, phrase: Phrase) -> str | None:
        if phrase.determiner != "the" or phrase.is_nameless or phrase.is_group:
            return None
        if phrase.possessive or phrase.head in KIN:
            return None
        if known := self._known_by(place, phrase):
            return known
        if _is_bare(phrase) and not self._is_beside_speech(place):
            return None
        return self._first_fit(place, self._before())

    def _known_by(self, place: Place, phrase: Phrase) -> str | None:
        """By a title or a role that stood beside the name before."""
        title = QUOTED.search(phrase.found.raw)
        names = [self.titles[title[1]]] if title and title[1] in self.titles else []
        held = sorted(self.known.roles.get(phrase.head, ()))
        return self._first_fit(place, names or (held if len(held) == 1 else []))

    def _is_beside_speech(self, place: Place) -> bool:
        sentence = self.text.sentence_at(place.found.start)
        return self.text.narrative.find(MASK, sentence.start, sentence.end) >= 0

    def _before(self) -> list[str]:
        return [*([self.subject] if self.subject else []), *reversed(self.recent)]

    def _first_fit(self, place: Place, names: Iterable[str]) -> str | None:
        for name in names:
            if self._fits(place, self.known.cast[name]):
                return name
        return None

    def _fits(self, place: Place, character: Character) -> bool:
        """Of the same sex and age, grown, and not named in the words that are being said."""
        sex = place.phrase.sex if place.phrase else _pronoun_sex(place.found.raw)
        if sex and character.sex and sex != character.sex:
            return False
        age = place.phrase.age if place.phrase else None
        if age and self.known.ages.get(character.name, age.years) != age.years:
            return False
        if character.is_small and (age is None or age.years != self.known.ages.get(character.name)):
            return False
        start = self.text.paragraph_at(place.found.start).start
        return character.name not in self.known.said.get(start, ())

    def _beside(self, place: Place, neighbours: list[Place]) -> str | None:
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
                if reference.is_subject and not self.known.cast[reference.person].is_small:
                    self.subject = reference.person

    def _remember_titles(self, sentence: Found, told: list[Reference]) -> None:
        """A title belongs to the person who is named shortly before it."""
        for run in self.text.runs_in(sentence):
            if run.use != "title":
                continue
            nearest = self._named_before(run.marked.start, told)
            if nearest:
                self.titles.setdefault(run.inner.raw.strip(",. "), nearest)

    def _named_before(self, place: int, told: list[Reference]) -> str | None:
        index = bisect_right(told, place, key=lambda reference: reference.found.start)
        for reference in reversed(told[max(0, index - 3) : index]):
            if reference.person and place - reference.found.end < NEARBY:
                return reference.person
        return None


def _is_bare(phrase: Phrase) -> bool:
    """Nothing but small words: "the judge", not "the “Golden Hour” singer" or "the singer, 34"."""
    words = phrase.found.raw
    return phrase.age is None and words[1:].islower() and QUOTED.search(words) is None


def _pronoun_sex(words: str) -> str:
    return "f" if words.lower() == "she" else "m"
