"""Whether a file may be decoded, by its header alone."""

from typing import IO

from images.crops import Size
from images.opening import MOST_PIXELS
from images.taking import containers
from images.taking.refusing import MOVES, NotTaken

# A JPEG is decoded smaller than it is; of the others every pixel is held in memory, some twice.
MOST = {
    "JPEG": MOST_PIXELS,
    "PNG": 25_000_000,
    "GIF": 25_000_000,
    "WEBP": 9_000_000,
    "AVIF": 12_500_000,
}
SHORTEST = 400  # pixels, of the long side
LONGEST = 4  # times as long as it is high, or the other way round


def check(file: IO[bytes], kind: str, length: int) -> None:
    """Raises NotTaken. Reads a few kilobytes, and for some kinds jumps through the whole file."""
    header = containers.READERS[kind](file, length)
    if header.moves:
        raise NotTaken(MOVES)
    check_size(header.size, kind)


def check_size(size: Size, kind: str) -> None:
    width, height = size
    said = f"It is {width} × {height} pixels"
    if width * height > MOST[kind]:
        raise NotTaken(f"{said}, {_millions(size)} million: {_most(kind)}")
    if max(size) < SHORTEST:
        raise NotTaken(f"{said}, too small to print: send it {SHORTEST} or more on the long side.")
    if max(size) > LONGEST * min(size):
        raise NotTaken(f"{said}, too long a strip: cut it to four times its breadth, or less.")


def _millions(size: Size) -> str:
    return f"{size.width * size.height / 1e6:.0f}"


def _most(kind: str) -> str:
    most = f"{MOST[kind] // 1_000_000} million are the most"
    if kind == "JPEG":
        return f"{most}. Save it smaller."
    return f"{most} as {kind}. Save it smaller, or as JPEG."
