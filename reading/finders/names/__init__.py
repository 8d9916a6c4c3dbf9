"""Names of people, decided once per name: all its places are pooled, then judged together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reading.ages import age_after
from reading.finders.kin import Relative
from reading.finders.names.capitals import NICKNAMED, NO_NAMES, Chunk
from reading.finders.names.capitals import chunks as chunks_of
from reading.finders.names.cues import cues, is_a_place, speaks
from reading.findings import Findings
from reading.text import Text
from reading.words.given import GIVEN, is_given
from reading.words.known import KNOWN_ALONE
from reading.words.ordinary import BRANDS, INSTITUTIONS, PLACES
from reading.words.roles import ROLES, ROYAL, TITLES
from reading.words.surnames import SURNAMES

AFTER = ("kin",)

NICKNAME = re.compile(NICKNAMED)
ROLE_WORDS = ROLES - {surname.lower() for surname in SURNAMES}
DOUBLE_BARRELLED = re.compile(r"[^\W\d_a-z][\w’']+-[^\W\d_a-z][\w’']+")
ACCEPTED = 1.5


@dataclass(frozen=True, slots=True)
class Name:
    """A name judged to be a person's. `reason` says by what."""

    name: str
    words: tuple[str, ...]
    start: int
    reason: str
    confidence: float


def find(text: Text, found: Findings) -> Iterator[object]:
    chunks = tuple(chunks_of(text))
    yield from chunks
    pooled: dict[tuple[str, ...], list[Chunk]] = defaultdict(list)
    for chunk in chunks:
        if not chunk.headline:
            pooled[chunk.words].append(chunk)
    kin = {r.name.start for r in found.all(Relative) if r.name}
    for words, places in pooled.items():
        yield from _judge(text, words, places, pooled, kin)
    yield from _in_headlines(text, chunks, pooled)


def _judge(
    text: Text,
    words: tuple[str, ...],
    places: Sequence[Chunk],
    pooled: dict[tuple[str, ...], list[Chunk]],
    kin: set[int],
) -> Iterator[Name]:
    if any(place.start in kin for place in places):
        yield _name(text, places[0], "named beside a word of kin", 0.95)
        return
    if len(words) == 1:
        yield from _judge_alone(text, words, places)
        return
    score, why = _weigh_words(words)
    alone = pooled.get(words[-1:], [])
    for points, reason in cues(text, [*places, *alone], _returns(text, words, pooled)):
        score += points
        why = reason if points > 0 else why
    if score >= ACCEPTED:
        yield _name(text, places[0], why, round(min(0.99, 0.6 + score / 12), 2))


def _name(text: Text, place: Chunk, reason: str, confidence: float) -> Name:
    """As the text writes it, but for a nickname in quotation marks."""
    written = NICKNAME.sub(" ", text.raw[place.start : place.end])
    return Name(" ".join(written.split()), place.words, place.start, reason, confidence)


def _returns(
    text: Text, words: tuple[str, ...], pooled: dict[tuple[str, ...], list[Chunk]]
) -> float:
    """Points for a surname that comes again alone, or a first word that speaks alone."""
    if words[-1:] in pooled:
        return 1.5
    return 1.5 * any(speaks(text, place) for place in pooled.get(words[:1], ()))


def _judge_alone(text: Text, words: tuple[str, ...], places: Sequence[Chunk]) -> Iterator[Name]:
    """One capital is a name only where it is known to all, titled, or has an age right after it."""
    word, first = words[0], places[0]
    if word in NO_NAMES or len(word) < 2:
        return
    if word in KNOWN_ALONE:
        yield _name(text, first, "known by one name", 0.9)
    elif any(place.title in TITLES for place in places):
        yield _name(text, first, "a title stands before it", 0.8)
    elif any(age_after(text.raw, place.end) and not is_a_place(text, place) for place in places):
        yield _name(text, first, "an age stands after it", 0.75)
    elif is_given(word) and any(speaks(text, place) for place in places):
        yield _name(text, first, "a given name with a verb of speech", 0.65)


def _weigh_words(words: tuple[str, ...]) -> tuple[float, str]:
    """Points for a run of capitals by its words alone, and what spoke for it."""
    score, why = 0.5, "two capitals and what stands around them"
    for points, reason in (_weigh_first(words[0]), _weigh_last(words[-1])):
        score, why = score + points, reason or why
    return score - _weigh_others(words), why


def _weigh_first(word: str) -> tuple[float, str]:
    if is_given(word) or word in ROYAL:
        return 2, "begins with a given name"
    return (-2 if word in NO_NAMES else 0), ""


def _weigh_last(word: str) -> tuple[float, str]:
    if word in SURNAMES:
        return 1, ""
    if DOUBLE_BARRELLED.fullmatch(word):
        return 1, "a double-barrelled surname"
    return (-4 if word in INSTITUTIONS else 0), ""


def _weigh_others(words: tuple[str, ...]) -> float:
    """Points against: a place or a brand in it, a role, capitals throughout."""
    is_thing = not PLACES.isdisjoint(words) or not BRANDS.isdisjoint(words[1:])
    is_role = not is_given(words[0]) and any(word.lower() in ROLE_WORDS for word in words[1:])
    is_loud = sum(len(word) > 1 and word.isupper() for word in words) > 1
    return 3 * is_thing + 2 * is_role + 3 * is_loud


# In a line where every word has a capital, only a given name and a surname make a name.


def _in_headlines(
    text: Text, chunks: Iterable[Chunk], pooled: dict[tuple[str, ...], list[Chunk]]
) -> Iterator[Name]:
    for chunk in chunks:
        if chunk.headline:
            for one, two in pairwise(chunk.tokens):
                alone = pooled.get((two.raw,), [])
                known = one.raw in GIVEN and (two.raw in SURNAMES or _is_somebody(text, alone))
                if known or (len(chunk.tokens) == 2 and _lends_a_name(text, chunk, alone)):
                    words = (one.raw, two.raw)
                    yield Name(" ".join(words), words, one.start, "named in the headline", 0.7)


def _is_somebody(text: Text, places: Iterable[Chunk]) -> bool:
    return any(speaks(text, place) or age_after(text.raw, place.end) for place in places)


def _lends_a_name(text: Text, chunk: Chunk, alone: Sequence[Chunk]) -> bool:
    """Two capitals in a line of small letters, the second of which is somebody in the body."""
    line = text.paragraph_at(chunk.start).raw
    is_plain = any(word[0].islower() for word in line.split() if len(word) > 4)
    return is_plain and NO_NAMES.isdisjoint(chunk.words) and _is_somebody(text, alone)
