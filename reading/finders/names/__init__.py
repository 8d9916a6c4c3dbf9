"""Names of people, decided once per name: all its places are pooled, then judged together."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reading.finders.kin import Relative
from reading.finders.names.capitals import NICKNAMED, chunks
from reading.finders.names.chunk import Chunk
from reading.finders.names.document import RECORDED, Hosts, Key, Pool
from reading.finders.names.headlines import pairs
from reading.finders.names.known import with_known
from reading.finders.names.points import ALONE, FULL
from reading.finders.names.somebody import without_suffix
from reading.findings import Findings
from reading.text import Text

AFTER = ("kin",)

NICKNAME = re.compile(NICKNAMED)
BESIDE_KIN = "named beside a word of kin"
# Chosen on news, open name corpora and bench/texts/tuned together; news barely told the
# pairs apart.
ACCEPTED_FULL = -0.4
ACCEPTED_ALONE = -0.5


@dataclass(frozen=True, slots=True)
class Name:
    """A name judged to be a person's. `reason` says by what.

    `words` are its words as written first, `key` is what all spellings of it share.
    """

    name: str
    words: tuple[str, ...]
    key: Key
    start: int
    reason: str
    confidence: float


def find(text: Text, found: Findings) -> Iterator[object]:
    all_chunks = with_known(text, chunks(text))
    yield from all_chunks
    pool = Pool.of(text, all_chunks)
    yield pool
    sure = Sure(text, found)
    full = [name for key in pool.full if (name := _judged(text, pool, key, sure))]
    yield from full
    headlined = list(_in_headlines(text, all_chunks, pool, sure))
    yield from headlined
    named = Hosts(without_suffix(name.key)[0] for name in (*full, *headlined))
    for key in pool.alone:
        if name := _judged_alone(text, pool, key, sure, named):
            yield name


class Sure:
    """Places that are names whatever the lists say, and why."""

    def __init__(self, text: Text, found: Findings) -> None:
        self._kin = {relative.name.start for relative in found.all(Relative) if relative.name}
        self._recorded = {name.found.span for name in text.known if name.certain}

    def of(self, place: Chunk) -> str:
        if (place.start, place.end) in self._recorded:
            return RECORDED
        return BESIDE_KIN if place.start in self._kin else ""


def _judged(text: Text, pool: Pool, key: Key, sure: Sure) -> Name | None:
    return _taken(text, pool.places[key], sure) or _weighed(
        text, pool.places[key][0], pool.evidence_full(key), FULL, ACCEPTED_FULL
    )


def _judged_alone(text: Text, pool: Pool, key: Key, sure: Sure, named: Hosts) -> Name | None:
    return _taken(text, pool.places[key], sure) or _weighed(
        text, pool.places[key][0], pool.evidence_alone(key, named), ALONE, ACCEPTED_ALONE
    )


def _taken(text: Text, places: Iterable[Chunk], sure: Sure) -> Name | None:
    named = (_name(text, place, sure.of(place), 0.95) for place in places if sure.of(place))
    return next(named, None)


def _weighed(
    text: Text,
    place: Chunk,
    evidence: Mapping[str, float],
    points: Mapping[str, float],
    accepted: float,
) -> Name | None:
    counted = {cue: points.get(cue, 0) * much for cue, much in evidence.items()}
    score = sum(counted.values()) - accepted
    if score <= 0:
        return None
    reason = max(counted, key=lambda cue: counted[cue])
    return _name(text, place, reason, round(min(0.99, 1 / (1 + math.exp(-score))), 2))


def _name(text: Text, place: Chunk, reason: str, confidence: float) -> Name:
    """As the text writes it, but for a nickname in quotation marks."""
    written = NICKNAME.sub(" ", text.raw[place.start : place.end])
    name = " ".join(written.split())
    return Name(name, place.words, place.key, place.start, reason, confidence)


def _in_headlines(
    text: Text, all_chunks: Iterable[Chunk], pool: Pool, sure: Sure
) -> Iterator[Name]:
    for chunk in all_chunks:
        if not chunk.headline:
            continue
        if name := _taken(text, [chunk], sure):
            yield name
            continue
        for one, two in pairs(chunk, pool):
            words, key = (one.raw, two.raw), (one.kind.key, two.kind.key)
            yield Name(" ".join(words), words, key, one.start, "named in the headline", 0.7)
