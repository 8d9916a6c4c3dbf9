"""Who stands where while a text is read, sentence after sentence."""

import re
from collections.abc import Iterator
from typing import Literal

from reading.finders.references.epithets import meant
from reading.finders.references.fitting import best, pronoun_sex
from reading.finders.references.known import Known
from reading.finders.references.memory import NEAREST, Memory
from reading.finders.references.reference import PREPOSITION, Place, Reference
from reading.finders.references.weights import PRONOUNS
from reading.text import Text
from reading.values import Found

SUBORDINATE = re.compile(
    r"\b(?:after|before|when|while|as|that|since|because|until|if|what|where|how|why|which|who"
    r"|whom)\s+$",
    re.IGNORECASE,
)
OPENING = re.compile(r"(?:And|But|So|Then|Yet|Plus|Still),? ")
POSSESSIVE = re.compile(r"[’']s\b|[’'](?=\s)")


class Scene:
    """Who stands where while the text is read from its first sentence to its last."""

    def __init__(self, text: Text, known: Known) -> None:
        self.text = text
        self.memory = Memory(text, known)

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
        self.memory.keep(sentence, told)
        yield from told

    def _subject_of(self, sentence: Found, places: list[Place]) -> Place | None:
        """The first that is no possessive and hangs on no preposition; subordinate clauses last."""
        free = [place for place in places if not self._is_possessive(place)]
        narrative = self.text.narrative
        opening = OPENING.match(narrative, sentence.start, sentence.end)
        begin = opening.end() if opening else sentence.start
        led = {
            place.found.start: narrative[max(begin, place.found.start - 16) : place.found.start]
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
            return self._for_pronoun(place, told)
        return meant(self.memory, place, told, neighbours, is_head)

    def _for_pronoun(self, place: Place, told: list[Reference]) -> str | None:
        here = [r.person for r in told if r.person and r.how != "pronoun"]
        if not here and self.memory.stranger in ("?", pronoun_sex(place.found.raw)):
            return None
        names = list(dict.fromkeys([*reversed(self.memory.recent), *here]))
        subject = next((r.person for r in told if r.is_subject), None)
        return best(self.memory, place, names, PRONOUNS, here, subject)
