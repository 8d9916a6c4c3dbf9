"""Who is who: each name is one character, and every place that means it is a mention."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from reading.finders.kin import Relative
from reading.finders.names import Name
from reading.finders.names.capitals import Chunk
from reading.findings import Findings
from reading.patterns import PARTICLES
from reading.text import Text
from reading.values import Found
from reading.words.given import FEMALE, MALE, plain
from reading.words.ordinary import OPENERS, WEAK
from reading.words.roles import (
    FEMALE_TITLES,
    FEMININE,
    MALE_TITLES,
    MASCULINE,
    ROYAL,
)

AFTER = ("kin", "names")

Sex = Literal["f", "m"]
PARTICLES_BEFORE = re.compile(rf"\b(?:{PARTICLES} )+$")
SUFFIXES = ("Jr", "Sr", "II", "III", "IV")
DAUGHTERS = frozenset(
    "daughter daughters sister sisters girl stepdaughter goddaughter niece aunt".split()
)
SONS = frozenset("son sons brother brothers boy stepson godson nephew uncle".split())
GROWN = 18
MERE_WORDS = WEAK | OPENERS
TELLING_TITLES = FEMALE_TITLES | MALE_TITLES
FEMALE_KIN = FEMININE | DAUGHTERS
MALE_KIN = MASCULINE | SONS


@dataclass(frozen=True, slots=True)
class Character:
    """A named person and all places that name them. `sex` is None where nothing tells it.

    `is_child`: somebody calls them their child. `is_small`: and nothing says that they are grown.
    """

    name: str
    mentions: tuple[Found, ...]
    sex: Sex | None
    is_child: bool
    is_small: bool
    reason: str
    confidence: float


def find(text: Text, found: Findings) -> Iterator[Character]:
    names = sorted(found.all(Name), key=lambda name: (-min(len(name.words), 2), name.start))
    relatives = {r.name.start: r for r in found.all(Relative) if r.name}
    chunks = found.all(Chunk)
    aliases = _aliases(names, relatives)
    mentions: dict[str, list[Found]] = {}
    for chunk in chunks:
        for name, start, end in _who(text, chunk, aliases):
            mentions.setdefault(name, []).append(text.found(start, end))
    titles = {chunk.start: chunk.title for chunk in chunks if chunk.title}
    by_name = {name.name: name for name in names}
    for name, places in sorted(mentions.items(), key=lambda item: item[1][0].start):
        yield _character(by_name[name], places, relatives, titles)


def _aliases(names: Sequence[Name], relatives: dict[int, Relative]) -> dict[tuple[str, ...], str]:
    """Every form that means a person, and that person's name: whole, first and last, first, last.

    A surname shared by a family means the one introduced first; a full name takes the single name
    that is its first or last word, unless that single name is a child's of its own.
    """
    aliases: dict[tuple[str, ...], str] = {}
    for name in names:
        words = _without_suffix(name.words)
        if len(words) == 1 and words in aliases and not _is_own_child(name, relatives):
            continue
        whole = name.name
        whole = aliases.get((words[0], words[-1]), whole) if len(words) > 1 else whole
        aliases[name.words] = aliases[words] = whole
        if len(words) > 1:
            aliases.setdefault((words[0], words[-1]), whole)
            for part in (words[-1:], words[:1]):
                if part[0] not in ROYAL:
                    aliases.setdefault(part, whole)
    return aliases


def _is_own_child(name: Name, relatives: dict[int, Relative]) -> bool:
    relative = relatives.get(name.start)
    return relative is not None and relative.is_child


def _without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[:-1] if len(words) > 2 and words[-1] in SUFFIXES else words


def _who(
    text: Text, chunk: Chunk, aliases: dict[tuple[str, ...], str]
) -> Iterator[tuple[str, int, int]]:
    """The people a run of capitals names: one if the whole run does, else those inside it."""
    if chunk.words in aliases and not _is_only_a_word(text, chunk):
        name = aliases[chunk.words]
        yield name, _with_particles(text, chunk.start, name), chunk.end
        return
    tokens, index = chunk.tokens, 0
    while index < len(tokens):
        for length in (4, 3, 2, 1):
            part = tokens[index : index + length]
            known = aliases.get(tuple(token.raw for token in part))
            if known and (length > 1 or chunk.headline) and len(part) == length:
                yield known, part[0].start, part[-1].end
                index += length - 1
                break
        index += 1


def _with_particles(text: Text, start: int, name: str) -> int:
    """Where "van der Hoog" begins, though its capital comes last."""
    before = PARTICLES_BEFORE.search(text.raw, max(0, start - 16), start)
    return before.start() if before and before.group() in name else start


def _is_only_a_word(text: Text, chunk: Chunk) -> bool:
    """Whether a single capital is more likely the word that it also is: "Love conquers all"."""
    if len(chunk.words) > 1 or chunk.words[0] not in MERE_WORDS:
        return False
    sentence = text.sentence_at(chunk.start)
    return chunk.start - sentence.start <= 1 or chunk.headline


def _character(
    name: Name, places: list[Found], relatives: dict[int, Relative], titles: dict[int, str]
) -> Character:
    kin = [relatives[place.start] for place in places if place.start in relatives]
    return Character(
        name.name,
        tuple(places),
        _sex(
            name.words[0], kin, [titles[place.start] for place in places if place.start in titles]
        ),
        any(relative.is_child for relative in kin),
        any(relative.is_child and not _is_grown(name, relative) for relative in kin),
        name.reason,
        name.confidence,
    )


def _is_grown(name: Name, relative: Relative) -> bool:
    """By the age; without one, whoever is given a family name is taken for grown."""
    if relative.age is None:
        return len(name.words) > 1
    return relative.age.years is not None and relative.age.years >= GROWN


def _sex(first: str, kin: Iterable[Relative], titles: Iterable[str]) -> Sex | None:
    """By title, else by the word of kin, else by the given name."""
    for title in titles:
        if title in TELLING_TITLES:
            return "f" if title in FEMALE_TITLES else "m"
    for relative in kin:
        if relative.word in FEMALE_KIN:
            return "f"
        if relative.word in MALE_KIN:
            return "m"
    first = plain(first)
    if (first in FEMALE) == (first in MALE):
        return None
    return "f" if first in FEMALE else "m"
