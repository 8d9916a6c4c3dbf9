"""GIF: blocks up to the second picture, if there is one."""

from typing import IO

from images.crops import Size
from images.taking.containers.reading import MOST_PARTS, Header, little, read_at
from images.taking.refusing import BROKE_OFF, NotTaken

PICTURE, EXTENSION, END = b"\x2c", b"\x21", b"\x3b"


def gif(file: IO[bytes], length: int) -> Header:
    head = read_at(file, 6, 5)
    sizes = [Size(little(head[:2]), little(head[2:4]))]
    at = 13 + _table(head[4])
    for _ in range(MOST_PARTS):
        block = read_at(file, at, 1)
        if block == PICTURE:
            place = read_at(file, at + 1, 9)
            left, top, width, height = (little(place[n : n + 2]) for n in (0, 2, 4, 6))
            sizes.append(Size(left + width, top + height))
            at = _after_blocks(file, at + 10 + _table(place[8]) + 1)
        elif block == EXTENSION:
            at = _after_blocks(file, at + 2)
        if block == END or len(sizes) > 2:
            break
        if block not in (PICTURE, EXTENSION):
            raise NotTaken(BROKE_OFF)
    whole = Size(max(size.width for size in sizes), max(size.height for size in sizes))
    return Header(whole, moves=len(sizes) > 2)


def _table(flags: int) -> int:
    """Bytes of a colour table."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _after_blocks(file: IO[bytes], at: int) -> int:
    file.seek(at)
    while held := file.read(1):
        if held == b"\0":
            return file.tell()
        file.seek(held[0], 1)
    raise NotTaken(BROKE_OFF)
