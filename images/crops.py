"""Which files a picture is made into: the one table of crops and widths, and its arithmetic. Pure.

Templates ask for what is declared here, and nothing else is ever made: an address with another
width answers 404.
"""

from math import log
from typing import NamedTuple

FORMATS = ("avif", "webp", "jpeg")  # as a browser is offered them


class Pair(NamedTuple):
    """A crop and the width in pixels it is made in."""

    crop: str
    width: int


class Size(NamedTuple):
    width: int
    height: int


class Focus(NamedTuple):
    """The point of a picture that stays in every crop: per cent from the left and from the top."""

    x: int = 50
    y: int = 50

    def __str__(self) -> str:
        return f"{self.x}x{self.y}"


CROPS: dict[str, tuple[int, int]] = {
    "2x1": (2, 1),  # a story's lead, across the window
    "16x9": (16, 9),  # splash, share cards, search engines
    "4x3": (4, 3),  # cards, pictures in the text
    "1x1": (1, 1),  # portraits as discs, rows on phones
    "4x5": (4, 5),  # tall cards, portraits, a lead on phones
    "share": (40, 21),  # what networks show of a link
}
PAIRS: tuple[Pair, ...] = (
    Pair("2x1", 1440),
    Pair("2x1", 2000),
    Pair("16x9", 640),
    Pair("16x9", 1200),
    Pair("16x9", 1600),
    Pair("4x3", 400),
    Pair("4x3", 800),
    Pair("4x3", 1200),
    Pair("1x1", 120),
    Pair("1x1", 320),
    Pair("1x1", 1200),
    Pair("4x5", 400),
    Pair("4x5", 800),
    Pair("4x5", 1200),
    Pair("share", 1200),
)


def formats_of(crop: str) -> tuple[str, ...]:
    """Networks take a JPEG; browsers choose among all."""
    return ("jpeg",) if crop == "share" else FORMATS


def natural(width: int, height: int) -> str:
    """The crop that takes least from a picture of this shape."""
    shape = log(width / height)
    shapes = {crop: log(w / h) for crop, (w, h) in CROPS.items() if crop != "share"}
    return min(shapes, key=lambda crop: abs(shapes[crop] - shape))


def size_of(pair: Pair) -> Size:
    across, down = CROPS[pair.crop]
    return Size(pair.width, round(pair.width * down / across))


def box(size: Size, crop: str, focus: Focus) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the largest part of that shape, the focus at its middle
    as far as the edges allow."""
    part = _largest(size, crop)
    left = _held(size.width * focus.x / 100 - part.width / 2, size.width - part.width)
    top = _held(size.height * focus.y / 100 - part.height / 2, size.height - part.height)
    return left, top, left + part.width, top + part.height


def pairs_for(size: Size) -> list[Pair]:
    """What is made of a picture this large: nothing is enlarged.

    A crop that is smaller than its smallest width is made as wide as it is.
    """
    return [pair for crop in CROPS for pair in _pairs_of(crop, size)]


def _pairs_of(crop: str, size: Size) -> list[Pair]:
    widest = _largest(size, crop).width
    declared = [pair for pair in PAIRS if pair.crop == crop]
    return [pair for pair in declared if pair.width <= widest] or [Pair(crop, widest)]


def _largest(size: Size, crop: str) -> Size:
    across, down = CROPS[crop]
    width = min(size.width, round(size.height * across / down))
    return Size(max(width, 1), max(min(size.height, round(width * down / across)), 1))


def _held(start: float, most: int) -> int:
    return round(min(max(start, 0), most))
