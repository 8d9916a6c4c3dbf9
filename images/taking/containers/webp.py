"""WebP: the first chunk says all."""

from typing import IO

from images.crops import Size
from images.taking.containers.reading import Header, little, read_at
from images.taking.refusing import BROKE_OFF, NotTaken

MOVES = 0x02


def webp(file: IO[bytes], length: int) -> Header:
    head = read_at(file, 0, 32)
    if little(head[4:8]) + 8 > length:
        raise NotTaken(BROKE_OFF)
    match head[12:16]:
        case b"VP8X":
            size = Size(little(head[24:27]) + 1, little(head[27:30]) + 1)
            return Header(size, bool(head[20] & MOVES))
        case b"VP8L":
            bits = little(head[21:25])
            return Header(Size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1))
        case b"VP8 ":
            return Header(Size(little(head[26:28]) & 0x3FFF, little(head[28:30]) & 0x3FFF))
    raise NotTaken(BROKE_OFF)
