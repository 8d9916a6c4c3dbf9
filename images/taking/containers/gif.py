"""GIF: blocks up to the second picture, if there is one."""

from typing import IO

from images.crops import Size
from images.taking.containers.reading import CROWDED, MOST_PARTS, Header, little, read_at
from images.taking.refusing import BROKE_OFF, NotTaken

PICTURE, EXTENSION, END = b"\x2c", b"\x21", b"\x3b"
MOST_BLOCKS = 200_000  # in a row; the largest file, of blocks of 255 bytes, has fewer
MOST_BESIDE = 1_000_000  # bytes of comments: more, in blocks of one byte, take long to count


def gif(file: IO[bytes], length: int) -> Header:
    head = read_at(file, 6, 5)
    sizes = [Size(little(head[:2]), little(head[2:4]))]
    at, beside = 13 + _table(head[4]), 0
    for _ in range(MOST_PARTS):
        block = read_at(file, at, 1)
        if block == PICTURE:
            place = read_at(file, at + 1, 9)
            left, top, width, height = (little(place[n : n + 2]) for n in (0, 2, 4, 6))
            sizes.append(Size(left + width, top + height))
            at = _after_blocks(file, at + 10 + _table(place[8]) + 1)
        elif block == EXTENSION:
            begins, at = at, _after_blocks(file, at + 2)
            beside += at - begins
        if block == END or len(sizes) > 2:
            break
        if block not in (PICTURE, EXTENSION):
            raise NotTaken(BROKE_OFF)
        if beside > MOST_BESIDE:
            raise NotTaken(CROWDED)
    whole = Size(max(size.width for size in sizes), max(size.height for size in sizes))
    return Header(whole, moves=len(sizes) > 2)


def _table(flags: int) -> int:
    """Bytes of a colour table."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _after_blocks(file: IO[bytes], at: int) -> int:
    for _ in range(MOST_BLOCKS):
        held = read_at(file, at, 1)[0]
        at += held + 1
        if not held:
            return at
    raise NotTaken(BROKE_OFF)
