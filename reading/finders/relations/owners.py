"""Whose a relative, a friend or a colleague is, by the words before the noun."""

import re
from collections.abc import Sequence

from reading.finders.lines import Line
from reading.finders.relations import nouns
from reading.finders.relations.antecedents import Antecedents, people_in

THEY = re.compile(r"\b(?:they|couple|pair|duo|two|both)\b[^⟦]*$")
JOINED = re.compile(r"⟦\d{1,4}⟧,? (?:and|&) (?:\w{1,14} \w{1,14}, )?⟦\d{1,4}⟧[^⟦]*$")


class Owners:
    """Of the nouns of one line."""

    def __init__(self, line: Line, antecedents: Antecedents) -> None:
        self.line = line
        self.words = line.words
        self.antecedents = antecedents

    def having(self, place: int, named: Sequence[str]) -> tuple[str, ...]:
        """The subject of the verb: two joined by "and", a couple, or one."""
        before = self.line.before(place)
        words = self.words[max(0, place - 40) : place]
        if THEY.search(words):
            return self.pair(place, named)
        joined = JOINED.search(self.words, max(0, place - nouns.WINDOW), place)
        if joined:
            return tuple(name for name in people_in(self.line, joined.group()) if name not in named)
        subject = next((slot for slot in before if slot.is_subject), None)
        nearest = subject or next(iter(before), None)
        return (nearest.person,) if nearest and nearest.person not in named else ()

    def of(self, match: re.Match[str], named: Sequence[str]) -> tuple[str, ...]:
        owner, place = match["owner"], match.start()
        if owner.startswith("⟦"):
            return tuple(name for name in people_in(self.line, owner) if name not in named)
        if owner in ("my", "our"):
            speaker = self.line.speaker
            return (speaker,) if speaker and speaker not in named else ()
        if owner == "whose":
            return tuple(slot.person for slot in self.line.before(place)[:1])
        beside = nouns.WITH.search(self.words, max(0, place - nouns.WINDOW), place)
        if beside and owner in ("his", "her"):
            name = self.line.slot(beside["who"]).person
            if name not in named and not self.antecedents.cast[name].is_small:
                return (name,)
        if owner in ("his", "her") or owner.startswith("the "):
            one = self.antecedents.one(self.line, place, owner, named)
            return (one,) if one else ()
        return self.pair(place, named)

    def pair(self, place: int, named: Sequence[str]) -> tuple[str, ...]:
        pair = self.antecedents.both(self.line, place)
        return tuple(name for name in pair or () if name not in named)
