"""Names of our records: where one stands, somebody is named, whatever the lists say."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reading.finders.names.chunk import Chunk
from reading.finders.names.tokens import Token
from reading.text import Text
from reading.values import Found, KnownName

WORD = re.compile(r"\S+")
HANDLE = "@"


class Recorded:
    """Whom of our records the names of a text may be."""

    def __init__(self, text: Text) -> None:
        self.certain = {name.found.start for name in text.known if name.certain}
        self._by_span = {name.found.span: name for name in text.known}
        self._times: Counter[int] = Counter(who for name in text.known for who in name.people)

    def candidates(self, places: Iterable[Found]) -> tuple[int, ...]:
        """Ids of records whose names stand at these places, the likeliest first.

        The longest name decides who may be meant; whom the text names oftenest, by any name or
        handle, is the likeliest.
        """
        names = [self._by_span[place.span] for place in places if place.span in self._by_span]
        longest = max((len(name.found.raw.split()) for name in names), default=0)
        whole = [name for name in names if len(name.found.raw.split()) == longest]
        people = {person for name in whole for person in name.people}
        return tuple(sorted(people, key=lambda person: (-self._times[person], person)))


def with_known(text: Text, chunks: Iterable[Chunk]) -> tuple[Chunk, ...]:
    """The chunks, and in place of those that a certain name of our records meets, that name."""
    found = {chunk.start: chunk for chunk in chunks}
    starts = sorted(found)
    for name in text.known:
        if name.certain and not is_handle(name):
            met = list(_met(found, starts, name))
            if not any(_holds(chunk, name) for chunk in met):
                for chunk in met:
                    del found[chunk.start]
                found[name.found.start] = _chunk(text, name, met)
    return tuple(found[start] for start in sorted(found))


def _met(found: Mapping[int, Chunk], starts: Sequence[int], name: KnownName) -> Iterator[Chunk]:
    first = max(bisect_right(starts, name.found.start) - 1, 0)
    for index in range(first, len(starts)):
        start = starts[index]
        if start >= name.found.end:
            return
        if start in found and found[start].end > name.found.start:
            yield found[start]


def is_handle(name: KnownName) -> bool:
    return name.found.raw.startswith(HANDLE)


def _holds(chunk: Chunk, name: KnownName) -> bool:
    """Whether it is that very name, or a thing named after somebody: "Ada Hale Foundation"."""
    if (chunk.start, chunk.end) == name.found.span:
        return True
    is_longer = chunk.start <= name.found.start and chunk.end >= name.found.end
    last = chunk.tokens[-1].kind
    return is_longer and (last.institution or last.firm or last.suffix)


def _chunk(text: Text, name: KnownName, met: Sequence[Chunk]) -> Chunk:
    start, end = name.found.span
    tokens = tuple(Token.at(m.group(), *m.span()) for m in WORD.finditer(text.raw, start, end))
    title = next((chunk.title for chunk in met if chunk.start >= start), None)
    return Chunk(tokens, title, any(chunk.headline for chunk in met))
