"""PNG: its chunks, all of them."""

from typing import IO

from images.crops import Size
from images.taking.containers.reading import CROWDED, MOST_BESIDE, MOST_PARTS, Header, big, read_at
from images.taking.refusing import NotTaken


def png(file: IO[bytes], length: int) -> Header:
    """It moves if it says so in any chunk (APNG)."""
    head = read_at(file, 16, 8)
    size = Size(big(head[:4]), big(head[4:]))
    at, beside, moves = 8, 0, False
    for _ in range(MOST_PARTS):
        chunk = read_at(file, at, 8)
        name, held = chunk[4:], big(chunk[:4]) + 12
        if name == b"IEND":
            return Header(size, moves)
        moves = moves or name == b"acTL"
        beside += 0 if name == b"IDAT" else held
        if beside > MOST_BESIDE:
            break
        at += held
    raise NotTaken(CROWDED)
