"""AVIF: boxes, and in them a stream of AV1, each with a size of its own.

The decoder believes the stream and scales it to what the box says, so a small box can hide a huge
picture: both are read. Boxes are found by their names wherever these stand: what is found beyond
the true ones only makes us stricter.
"""

import re
import struct
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple

from images.crops import Size
from images.taking.containers import av1
from images.taking.containers.reading import ODD, Header, big, read_at
from images.taking.refusing import BROKE_OFF, NotTaken

HEAD = 1_000_000  # bytes in which all boxes about the picture stand
SEQUENCE, STREAM = b"avis", b"av01"
IN_THE_FILE = 0
# Numbers of no width take no room, so a kilobyte can promise a thousand million pieces.
MOST_TABLES, MOST_ITEMS, MOST_PIECES = 4, 1_000, 50
MOST_TILES = 256


class Place(NamedTuple):
    """Where a piece of an item is. `whole`: it is all of the item, and counted from the file's
    beginning. A length of 0 is up to the end."""

    item: int
    start: int
    length: int
    whole: bool


def avif(file: IO[bytes], length: int) -> Header:
    head = read_at(file, 0, min(length, HEAD))
    try:
        sizes = [*_boxed(head), *_streamed(file, head, length)]
    except (IndexError, struct.error) as error:
        raise NotTaken(BROKE_OFF) from error
    if not sizes or not all(map(all, sizes)):
        raise NotTaken(BROKE_OFF)
    largest = max(sizes, key=lambda size: size.width * size.height)
    return Header(largest, moves=head[8:12] == SEQUENCE)


def _boxed(head: bytes) -> Iterator[Size]:
    for at in _all(b"ispe", head):
        yield Size(*struct.unpack_from(">II", head, at + 8))


def _streamed(file: IO[bytes], head: bytes, length: int) -> Iterator[Size]:
    streams = set(_streams(head))
    places = [place for place in _all_places(head) if place.item in streams]
    if streams - {place.item for place in places}:
        raise NotTaken(BROKE_OFF)
    if len(places) > MOST_TILES or not all(place.whole for place in places):
        raise NotTaken(ODD)
    for place in places:
        end = place.start + place.length if place.length else length
        yield from av1.sizes(file, place.start, min(end, length))


def _streams(head: bytes) -> Iterator[int]:
    """The numbers of the items that are AV1."""
    for at in _all(b"infe", head):
        wide = 4 if head[at + 4] > 2 else 2  # by its version
        kind = at + 8 + wide + 2
        if head[kind : kind + 4] == STREAM:
            yield big(head[at + 8 : at + 8 + wide])


def _all_places(head: bytes) -> Iterator[Place]:
    tables = list(_all(b"iloc", head))
    if len(tables) > MOST_TABLES:
        raise NotTaken(ODD)
    for at in tables:
        yield from _places(head, at + 4)


def _places(head: bytes, at: int) -> Iterator[Place]:
    """The rows of one table, whose numbers have the widths that it begins with."""
    version = head[at]
    widths = (half for byte in head[at + 4 : at + 6] for half in divmod(byte, 16))
    starts, lengths, bases, indexes = widths
    take = _numbers(head, at + 6)
    wide = 4 if version == 2 else 2
    for _ in range(_bounded(take(wide), MOST_ITEMS)):
        item = take(wide)
        apart = version > 0 and take(2) & 15 != IN_THE_FILE
        take(2)
        base, pieces = take(bases), _bounded(take(2), MOST_PIECES)
        for _ in range(pieces):
            take(indexes if version else 0)
            yield Place(item, base + take(starts), take(lengths), pieces == 1 and not apart)


def _bounded(count: int, most: int) -> int:
    if count > most:
        raise NotTaken(ODD)
    return count


def _numbers(head: bytes, at: int) -> Callable[[int], int]:
    """Takes the next number, of so many bytes."""

    def take(width: int) -> int:
        nonlocal at
        at += width
        if at > len(head):
            raise IndexError
        return big(head[at - width : at])

    return take


def _all(name: bytes, head: bytes) -> Iterator[int]:
    return (found.start() for found in re.finditer(name, head))
