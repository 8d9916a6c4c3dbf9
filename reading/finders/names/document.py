"""All places of a text that may be names, pooled by name, and what one name tells of another."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reading.finders.names.chunk import Chunk
from reading.finders.names.cues import cues_at
from reading.finders.names.shape import of_words
from reading.finders.names.signs import SPEECH, STRONG
from reading.text import Text
from reading.words.nicknames import whole_forms

AND_BEFORE = re.compile(r" (?:and|&) $")
AND_NEXT = re.compile(r" (?:and|&) ")
Key = tuple[str, ...]

LAST_RETURNS = "its last word returns alone"
FAMILY = "another full name ends in the same word"
FIRST_RETURNS = "its first word returns alone and speaks"
LAST_SMALL = "its last word is written small elsewhere"
FIRST_SMALL = "its first word is written small elsewhere"
ALL_SMALL = "is written small elsewhere"
BESIDE_NAME = "stands with “and” before a full name"
BESIDE_GIVEN = "stands with “and” beside another given name"
RECORDED = "is a name of our records"
# Of a name that stands in more places the first will do: no text makes this slow.
ENOUGH = 50
RECURS = "is named three times or more"
HOST_SHORT = "is short for the first word of a full name"
HOST_LAST = "is the last word of a full name"
HOST_FIRST = "is the first word of a full name"


class Hosts:
    """Full names of people, of which a single word may be a part."""

    def __init__(self, names: Iterable[Key]) -> None:
        self.names = frozenset(names)
        self._firsts = frozenset(name[0] for name in self.names)
        self._lasts = frozenset(name[-1] for name in self.names)
        self._beginnings = frozenset(
            first[:end] for first in self._firsts for end in range(3, min(len(first), 9))
        )

    def host(self, word: str) -> str:
        """The cue by which a full name speaks for this word, if one does."""
        if word in self._lasts:
            return HOST_LAST
        if word in self._firsts:
            return HOST_FIRST
        is_short = word in self._beginnings or not self._firsts.isdisjoint(whole_forms(word))
        return HOST_SHORT if is_short else ""


@dataclass
class Pool:
    """The places of each name. Lines of capitals say nothing of what stands around a name."""

    text: Text
    places: dict[Key, list[Chunk]] = field(default_factory=lambda: defaultdict(list))
    _cues: dict[int, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, text: Text, chunks: Iterable[Chunk]) -> "Pool":
        pool = cls(text)
        for chunk in chunks:
            if not chunk.headline:
                pool.places[chunk.key].append(chunk)
        return pool

    @property
    def full(self) -> list[Key]:
        return [key for key in self.places if len(key) > 1]

    @property
    def alone(self) -> list[Key]:
        return [key for key in self.places if len(key) == 1]

    def evidence_full(self, key: Key) -> dict[str, float]:
        """Each cue and how much of it there is, from 0 to 1."""
        places = self.places[key][:ENOUGH]
        evidence = dict.fromkeys(of_words(places[0].tokens), 1.0)
        alone = self.places.get(key[-1:], [])[:ENOUGH]
        evidence |= self._around([*places, *alone])
        if alone:
            evidence[LAST_RETURNS] = 1.0
        elif any(SPEECH in self.cues(place) for place in self.places.get(key[:1], ())[:ENOUGH]):
            evidence[FIRST_RETURNS] = 1.0
        if self._lasts[key[-1]] > 1:
            evidence[FAMILY] = 1.0
        if key[-1] in self.small_words:
            evidence[LAST_SMALL] = 1.0
        if key[0] in self.small_words:
            evidence[FIRST_SMALL] = 1.0
        return evidence

    def evidence_alone(self, key: Key, full: "Hosts") -> dict[str, float]:
        places = self.places[key][:ENOUGH]
        evidence = dict.fromkeys(of_words(places[0].tokens), 1.0)
        evidence |= self._around(places)
        if host := full.host(key[0]):
            evidence[host] = 1.0
        elif any(self._name_next(place) in full.names for place in places):
            evidence[BESIDE_NAME] = 1.0
        elif places[0].tokens[0].kind.given and any(map(self._is_beside_given, places)):
            evidence[BESIDE_GIVEN] = 1.0
        if len(places) > 2:
            evidence[RECURS] = 1.0
        if key[0] in self.small_words:
            evidence[ALL_SMALL] = 1.0
        return evidence

    def cues(self, place: Chunk) -> tuple[str, ...]:
        if place.start not in self._cues:
            self._cues[place.start] = tuple(cues_at(self.text, place))
        return self._cues[place.start]

    def _name_next(self, place: Chunk) -> Key:
        """The name that an "and" joins to this place: "Bo and Ada Hale"."""
        match = AND_NEXT.match(self.text.raw, place.end)
        following = self._by_start.get(match.end()) if match else None
        return following.key if following else ()

    def _is_beside_given(self, place: Chunk) -> bool:
        """As in "Ada and Bo", on either side."""
        after = AND_NEXT.match(self.text.raw, place.end)
        before = AND_BEFORE.search(self.text.raw, max(0, place.start - 5), place.start)
        beside = [self._by_start.get(after.end()) if after else None]
        beside.append(self._by_end.get(before.start()) if before else None)
        return any(other is not None and other.tokens[0].kind.given for other in beside)

    @cached_property
    def _by_end(self) -> dict[int, Chunk]:
        return {place.end: place for places in self.places.values() for place in places}

    @cached_property
    def _by_start(self) -> dict[int, Chunk]:
        return {place.start: place for places in self.places.values() for place in places}

    @cached_property
    def _lasts(self) -> Counter[str]:
        """In how many full names with a given name a word is the last."""
        return Counter(key[-1] for key in self.full if self.places[key][0].tokens[0].kind.given)

    @cached_property
    def _recorded(self) -> frozenset[tuple[int, int]]:
        return frozenset(name.found.span for name in self.text.known)

    @cached_property
    def small_words(self) -> frozenset[str]:
        """All words that the text writes small."""
        return frozenset(word for word in self.text.raw.split() if word.islower())

    def _around(self, places: Sequence[Chunk]) -> Iterator[tuple[str, float]]:
        """Strong cues count half for being there at all, half for how often."""
        times: dict[str, int] = {}
        for place in places:
            for cue in self.cues(place):
                times[cue] = times.get(cue, 0) + 1
        if any((place.start, place.end) in self._recorded for place in places):
            yield RECORDED, 1.0
        for cue, seen in times.items():
            share = seen / len(places)
            yield cue, 0.5 + 0.5 * share if cue in STRONG else share
