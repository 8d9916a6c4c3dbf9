"""What a picture looks like, in numbers: its perceptual hash and the colour that rules it."""

from functools import cache
from math import cos, pi, sqrt
from statistics import median

from PIL import Image

from images.colours import nearest

SIDE = 32  # pixels that the hash is taken from, a side
KEPT = 8  # its lowest frequencies, a side: 64 bits
SHADES = 6


def perceptual_hash(image: Image.Image) -> str:
    """64 bits in 16 hex digits that change little when a picture is resized or saved anew.

    Each bit says whether one of the lowest frequencies is above their median.
    """
    grey = image.convert("L").resize((SIDE, SIDE), Image.Resampling.BOX)
    waves = _waves(grey.tobytes())
    middle = median(waves[1:])  # the first is the brightness alone
    bits = sum(1 << place for place, wave in enumerate(waves) if wave > middle)
    return f"{bits:016x}"


def colour(image: Image.Image) -> str:
    """The name of the set's colour that is nearest to the one most of the picture has."""
    small = image.convert("RGB").resize((48, 48), Image.Resampling.BOX)
    shades = small.quantize(SHADES, Image.Quantize.MEDIANCUT)
    counts = shades.histogram()[:SHADES]
    most = 3 * counts.index(max(counts))
    red, green, blue = (shades.getpalette() or [])[most : most + 3]
    return nearest((red, green, blue))


def _waves(grey: bytes) -> list[float]:
    """The lowest frequencies of a square, by rows: a cosine transform across, then down."""
    table = _cosines()
    rows = [grey[start : start + SIDE] for start in range(0, SIDE * SIDE, SIDE)]
    across = [[sum(map(float.__mul__, map(float, row), line)) for line in table] for row in rows]
    columns = list(zip(*across, strict=True))
    return [sum(map(float.__mul__, column, line)) for line in table for column in columns]


@cache
def _cosines() -> list[list[float]]:
    return [
        [cos((2 * x + 1) * n * pi / (2 * SIDE)) * (sqrt(0.5) if n == 0 else 1) for x in range(SIDE)]
        for n in range(KEPT)
    ]
