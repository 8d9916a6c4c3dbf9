"""Numbers and places in a file."""

from typing import IO, NamedTuple

from images.crops import Size
from images.taking.refusing import BROKE_OFF, NotTaken

MOST_BESIDE = 8_000_000  # bytes of metadata, profiles and comments
MOST_PARTS = 20_000  # segments, chunks, blocks or boxes: Pillow takes microseconds for each
CROWDED = "It carries more data beside the picture than any camera writes: export it once more."
ODD = "It is written in a way that no camera or program writes: export it once more as JPEG."


class Header(NamedTuple):
    size: Size
    moves: bool = False


def read_at(file: IO[bytes], place: int, length: int) -> bytes:
    """So many bytes, or the file broke off."""
    file.seek(place)
    found = file.read(length)
    if len(found) < length:
        raise NotTaken(BROKE_OFF)
    return found


def big(number: bytes) -> int:
    return int.from_bytes(number, "big")


def little(number: bytes) -> int:
    return int.from_bytes(number, "little")
