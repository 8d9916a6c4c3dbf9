"""AV1: the size of its frames, which stands in every sequence header of a stream."""

from collections.abc import Iterator
from typing import IO

from images.crops import Size
from images.taking.containers.reading import ODD, read_at
from images.taking.refusing import NotTaken

SEQUENCE_HEADER = 1
LONGEST = 40  # bytes of a sequence header of a still picture
MOST_UNITS = 500  # of a still picture: encoders write a handful


def sizes(file: IO[bytes], start: int, end: int) -> Iterator[Size]:
    """What each sequence header of this part says; at least one."""
    at, found = start, 0
    for _ in range(MOST_UNITS):
        if at >= end:
            break
        kind, begins, length = _unit(read_at(file, at, min(10, end - at)))
        ends = end if length is None else at + begins + length
        if kind == SEQUENCE_HEADER:
            found += 1
            yield _size(read_at(file, at + begins, min(LONGEST, ends - at - begins)))
        at = ends
    if not found or at < end:
        raise NotTaken(ODD)


def _unit(head: bytes) -> tuple[int, int, int | None]:
    """Its kind, where its content begins, and how long that is: None, up to the end."""
    kind, extended, sized = head[0] >> 3 & 15, head[0] >> 2 & 1, head[0] >> 1 & 1
    begins, length = 1 + extended, 0
    if not sized:
        return kind, begins, None
    for place, byte in enumerate(head[begins : begins + 8]):
        length |= (byte & 0x7F) << 7 * place
        if not byte & 0x80:
            return kind, begins + place + 1, length
    raise NotTaken(ODD)


def _size(header: bytes) -> Size:
    bits = _Bits(header)
    bits.take(3 + 1)  # the profile, and that it is a still picture
    if bits.take(1):  # reduced, as pictures are
        bits.take(5)
    else:
        _operating_points(bits)
    across, down = bits.take(4) + 1, bits.take(4) + 1
    return Size(bits.take(across) + 1, bits.take(down) + 1)


def _operating_points(bits: "_Bits") -> None:
    if bits.take(1):  # timing: of films alone
        raise NotTaken(ODD)
    delayed = bits.take(1)
    for _ in range(bits.take(5) + 1):
        bits.take(12)
        if bits.take(5) > 7:
            bits.take(1)
        if delayed and bits.take(1):
            bits.take(4)


class _Bits:
    """Numbers of any width, from the first bit on."""

    def __init__(self, data: bytes) -> None:
        self.number, self.left = int.from_bytes(data, "big"), 8 * len(data)

    def take(self, width: int) -> int:
        self.left -= width
        if self.left < 0:
            raise NotTaken(ODD)
        return self.number >> self.left & (1 << width) - 1
