"""Names in a line where every word has a capital: a given name and what may be a surname."""

from collections.abc import Iterator
from itertools import pairwise

from reading.finders.names.chunk import Chunk
from reading.finders.names.document import Pool
from reading.finders.names.signs import AGE, SPEECH
from reading.finders.names.tokens import Kind, Token


def pairs(chunk: Chunk, pool: Pool) -> Iterator[tuple[Token, Token]]:
    last = chunk.tokens[-1].kind
    if last.institution or last.firm:
        return
    is_whole = len(chunk.tokens) == 2
    for one, two in pairwise(chunk.tokens):
        if (
            _is_a_pair(one.kind, two.kind)
            or _is_lent(pool, one.kind, two.kind)
            or (is_whole and _may_be_a_pair(one.kind, two.kind))
        ):
            yield one, two


def _may_be_a_pair(one: Kind, two: Kind) -> bool:
    is_none = two.opener or two.calendar or two.institution or two.nation or two.brand or two.loud
    return one.common and not one.ordinary and not is_none


def _is_a_pair(one: Kind, two: Kind) -> bool:
    is_word = two.opener or two.calendar or two.thing or (one.loud and two.ordinary)
    if not one.given or one.opener or (two.ordinary and two.surname and one.ordinary):
        return False
    return one.common and two.surname and not two.opener if is_word else not one.ordinary


def _is_lent(pool: Pool, one: Kind, two: Kind) -> bool:
    """Whether the second is somebody in the body, to whom the headline lends a first name."""
    alone = pool.places.get((two.key,), [])
    is_somebody = any({SPEECH, AGE} & set(pool.cues(place)) for place in alone)
    return is_somebody and not (one.opener or one.ordinary or one.thing)
