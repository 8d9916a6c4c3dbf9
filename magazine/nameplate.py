"""How large a title may be set, so that it goes from edge to edge and never over it. Pure.

What counts is how wide its letters are, not how many: twelve M take the room of seventeen e.
"""

import unicodedata
from collections.abc import Iterator

# The classes of static/site/site.css, with the widest title in em, asterisk included, that each
# holds on one line from 320 to 1920px. The last one wraps.
SIZES = ((4.5, "short"), (4.85, "medium"), (6.55, "long"), (11, "longer"))
WRAPPED = "longest"

# Hundredths of an em that Imbue's letters take at 64px and weight 600. At 27px they run 2 per cent
# wider, from 100px on 2 per cent narrower; kerning takes up to 10 per cent away, and is left out.
_LETTERS = {
    17: " !.,'",
    20: "()·",
    22: "i’‘ıjl",
    25: "It:;ł",
    28: "f1s$",
    31: "z£/",
    32: "cvS?€",
    33: "rL-",
    34: "yACJZ4”",
    35: "exEFV7“Ł",
    36: "o",
    38: "apT23øð",
    39: "bdgGUY*đ",
    40: "kquBNOPQX5+Ø",
    41: "DK689",
    42: "hnþħ",
    43: "R0ÐĐ",
    45: "HĦÞ",
    46: "@ß",
    51: "M&",
    54: "wÆ%Œæ",
    56: "W#œ–",
    58: "m",
    64: "—",
}
_WIDTHS = {letter: width for width, letters in _LETTERS.items() for letter in letters}
_UNKNOWN, _FULL = 64, 100  # of another face: a letter, and one that fills its square
_TIGHTER = 2.5  # by letter-spacing
_ASTERISK = 34.5


def size_of(title: str) -> str:
    """The size class of the nameplate: short, medium, long, longer or longest."""
    width = width_of(title)
    return next((name for widest, name in SIZES if width <= widest), WRAPPED)


def width_of(title: str) -> float:
    """In em of the nameplate's face, with the asterisk."""
    return (sum(width - _TIGHTER for width in _widths(title)) + _ASTERISK) / 100


def _widths(title: str) -> Iterator[int]:
    """Of each letter; its accents take no room of their own."""
    for letter in unicodedata.normalize("NFC", title):
        base = unicodedata.normalize("NFD", letter)[0]
        yield _WIDTHS.get(base) or (_FULL if _fills_its_square(base) else _UNKNOWN)


def _fills_its_square(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"
