"""Who is who: each name is one character, and every place that means it is a mention."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reading.finders.kin import Relative
from reading.finders.names import Name
from reading.finders.names.chunk import Chunk
from reading.finders.names.directory import Directory
from reading.finders.names.document import Key, Pool
from reading.finders.names.doubts import is_a_firm, is_somebody
from reading.finders.names.known import Recorded
from reading.finders.names.nicknames import aliases, nicknames
from reading.finders.names.signs import OPENS
from reading.finders.names.somebody import (
    Sex,
    Somebody,
    meant,
    sex_of_given,
    without_suffix,
)
from reading.findings import Findings
from reading.patterns import PARTICLES
from reading.text import Text
from reading.values import Found
from reading.words.roles import FEMALE_TITLES, FEMININE, MALE_TITLES, MASCULINE

AFTER = ("kin", "names")

PARTICLES_BEFORE = re.compile(rf"\b(?:{PARTICLES} )+$")
DAUGHTERS = frozenset(
    "daughter daughters sister sisters girl stepdaughter goddaughter niece aunt".split()
)
SONS = frozenset("son sons brother brothers boy stepson godson nephew uncle".split())
GROWN = 18
FEMALE_KIN = FEMININE | DAUGHTERS
MALE_KIN = MASCULINE | SONS
LONGEST_INSIDE = 5


@dataclass(frozen=True, slots=True)
class Character:
    """A named person and all places that name them. `sex` is None where nothing tells it.

    `is_child`: somebody calls them their child. `is_small`: and nothing says that they are grown.
    `candidates` are the ids of the records they may be, the likeliest first.
    """

    name: str
    mentions: tuple[Found, ...]
    sex: Sex | None
    is_child: bool
    is_small: bool
    reason: str
    confidence: float
    candidates: tuple[int, ...] = ()


def find(text: Text, found: Findings) -> Iterator[Character]:
    cast = Cast(text, found)
    for somebody, places in cast.mentions():
        yield cast.character(somebody, places)


class Cast:
    """Everybody the names of one text make up, and the places that mean them."""

    def __init__(self, text: Text, found: Findings) -> None:
        self.text = text
        self.chunks = sorted(found.all(Chunk), key=lambda chunk: chunk.start)
        self.pool = next(iter(found.all(Pool)), None) or Pool.of(text, self.chunks)
        self.relatives = {r.name.start: r for r in found.all(Relative) if r.name}
        self.titles = {chunk.start: chunk.title for chunk in self.chunks if chunk.title}
        self.recorded = Recorded(text)
        self.names = {name.start: name for name in found.all(Name)}
        self.aliases = aliases(text, self.chunks)
        self.directory = Directory()
        self._fill()

    def mentions(self) -> list[tuple[Somebody, list[Found]]]:
        """Everybody who is named, in order of the first place."""
        places: dict[Somebody, list[Found]] = {}
        for chunk in self.chunks:
            for somebody, start, end in self._who(chunk):
                somebody.places.append(start)
                places.setdefault(somebody, []).append(self.text.found(start, end))
        return sorted(places.items(), key=lambda pair: pair[1][0].start)

    def character(self, somebody: Somebody, places: list[Found]) -> Character:
        name = self.names[somebody.start]
        kin = [self.relatives[p.start] for p in places if p.start in self.relatives]
        titles = [self.titles[p.start] for p in places if p.start in self.titles]
        return Character(
            somebody.name,
            tuple(places),
            _sex(name.words[0], kin, titles),
            any(relative.is_child for relative in kin),
            any(relative.is_child and not _is_grown(name, relative) for relative in kin),
            name.reason,
            name.confidence,
            self.recorded.candidates(places),
        )

    def _fill(self) -> None:
        names = sorted(self.names.values(), key=lambda name: name.start)
        single = [name for name in names if len(without_suffix(name.key)[0]) == 1]
        for name in names:
            if len(without_suffix(name.key)[0]) > 1:
                somebody = self._introduce(name)
                for nickname in nicknames(self.text, name.words, name.start):
                    self.directory.call(somebody, nickname)
        self._call_by_aliases()
        for name in single:
            self._place(name)
        self._call_by_aliases()

    def _call_by_aliases(self) -> None:
        for key, host in self.aliases.items():
            somebody = self._named_by(host)
            if somebody and len(key) == 1 and not self.directory.with_part(key[0]):
                self.directory.call(somebody, key[0])

    def _place(self, name: Name) -> None:
        """A single name: a part of a name, a short form of one, or somebody of its own."""
        (word,), suffix = without_suffix(name.key)
        if not self.directory.with_part(word):
            for somebody in self.directory.short_for(word):
                self.directory.call(somebody, word)
        holders = self.directory.with_part(word)
        if all(suffix and somebody.suffix != suffix for somebody in holders):
            self._introduce(name)
        elif self._is_own_child(name):
            self.directory.own(self._introduce(name), word)

    def _named_by(self, key: Key) -> Somebody | None:
        bare, suffix = without_suffix(key)
        if len(bare) > 1:
            return self.directory.with_full_name(bare, suffix)
        return next(iter(self.directory.with_part(bare[0], suffix)), None)

    def _introduce(self, name: Name) -> Somebody:
        key, suffix = without_suffix(name.key)
        sex = _sex(name.words[0], [], filter(None, [self.titles.get(name.start)]))
        return self.directory.introduce(name.name, name.start, key, suffix, sex)

    def _is_own_child(self, name: Name) -> bool:
        relative = self.relatives.get(name.start)
        return relative is not None and relative.is_child

    def _who(self, chunk: Chunk) -> Iterator[tuple[Somebody, int, int]]:
        """The people a run of capitals names: one if the whole run does, else those inside it."""
        if is_a_firm(self.text, self.pool, chunk):
            return
        somebody = self._named(chunk, chunk.key)
        if somebody:
            yield somebody, _with_particles(self.text, chunk.start, somebody.name), chunk.end
        elif len(chunk.tokens) > 1:
            yield from self._inside(chunk)

    def _named(self, chunk: Chunk, key: Key) -> Somebody | None:
        bare, suffix = without_suffix(key)
        if len(bare) > 1:
            return self.directory.with_full_name(bare, suffix)
        candidates = self.directory.with_part(bare[0], suffix)
        is_sure = suffix or chunk.start in self.recorded.certain
        if not candidates or not (is_sure or is_somebody(self.text, self.pool, chunk)):
            return None
        return meant(candidates, bare[0], chunk.start, _title_sex(chunk.title))

    def _inside(self, chunk: Chunk) -> Iterator[tuple[Somebody, int, int]]:
        """Full names inside a longer run, and in a line of capitals single ones."""
        tokens, index = chunk.tokens, 0
        while index < len(tokens):
            for length in range(min(LONGEST_INSIDE, len(tokens) - index), 0, -1):
                part = Chunk(tokens[index : index + length], None, chunk.headline)
                somebody = self._part_named(chunk, part)
                if somebody:
                    yield somebody, part.start, part.end
                    index += length - 1
                    break
            index += 1

    def _part_named(self, chunk: Chunk, part: Chunk) -> Somebody | None:
        first, last = chunk.tokens[0], chunk.tokens[-1]
        if not chunk.headline:
            if last.kind.institution or last.kind.firm:
                return None
            is_led = first.kind.ordinary and not first.kind.given and part.start > first.start
            if len(part.tokens) == 1 and not (is_led and OPENS in self.pool.cues(chunk)):
                return None
        return self._named(part, part.key)


def _with_particles(text: Text, start: int, name: str) -> int:
    """Where "van der Hoog" begins, though its capital comes last."""
    before = PARTICLES_BEFORE.search(text.raw, max(0, start - 16), start)
    return before.start() if before and before.group() in name else start


def _is_grown(name: Name, relative: Relative) -> bool:
    """By the age; without one, whoever is given a family name is taken for grown."""
    if relative.age is None:
        return len(name.words) > 1
    return relative.age.years is not None and relative.age.years >= GROWN


def _title_sex(title: str | None) -> Sex | None:
    if title in FEMALE_TITLES:
        return "f"
    return "m" if title in MALE_TITLES else None


def _sex(first: str, kin: Iterable[Relative], titles: Iterable[str]) -> Sex | None:
    """By title, else by the word of kin, else by the given name."""
    for title in titles:
        if sex := _title_sex(title):
            return sex
    for relative in kin:
        if relative.word in FEMALE_KIN:
            return "f"
        if relative.word in MALE_KIN:
            return "m"
    return sex_of_given(first.title() if first.isupper() else first)
