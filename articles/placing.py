"""Which card stands at which place of a page, in which crop and how wide. Pure.

Places are of two kinds: those made for a picture, and those that words fill. Below 1000 px and
640 px the stylesheet (static/site/front.css) moves them; `sizes` says to how much of the window.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from articles.cards import Card

Size = Literal["l", "m", "s"]


@dataclass(frozen=True)
class Placed:
    """A card at its place. `crop` is of images.crops, `sizes` as an <img> has it."""

    card: Card
    size: Size
    crop: str
    sizes: str


# Of the window's width: on phones, on tablets, at a desk.
_SIZES = "(max-width: 640px) {}vw, (max-width: 1000px) {}vw, {}vw"
_HALF = _SIZES.format(92, 46, 47)
_THIRD = _SIZES.format(92, 31, 31)
_QUARTER = _SIZES.format(46, 46, 23)
_SMALL = _SIZES.format(46, 31, 25)
_LARGE = _SIZES.format(92, 55, 40)


# Of a picture's column in a row, by how many of its cards have one and how many have not: size,
# crop and width. The less words stand beside it, the flatter it is: a row ends at one height.
_COLUMNS: dict[tuple[int, int], tuple[Size, str, str]] = {
    (4, 0): ("s", "4x5", _QUARTER),
    (3, 0): ("m", "4x3", _THIRD),
    (3, 1): ("s", "4x3", _THIRD),
    (2, 0): ("m", "16x9", _HALF),
    (2, 1): ("m", "16x9", _THIRD),
    (2, 2): ("m", "4x3", _THIRD),
    (1, 0): ("l", "16x9", _HALF),
    (1, 1): ("m", "16x9", _HALF),
    (1, 2): ("m", "4x3", _HALF),
    (1, 3): ("m", "16x9", _HALF),
}
_NONE: tuple[Size, str, str] = ("m", "4x3", _HALF)  # where no card has a picture


def in_spread(cards: Sequence[Card]) -> tuple[Placed, ...]:
    """Five cards: a large one with a picture, if any has one, two beside it, and two small ones."""
    large, second, third, *rest = _alternating(*_apart(cards))
    tall = sum(card.has_picture for card in (second, third, *rest)) > 1
    return (
        Placed(large, "l", "4x5" if tall else "4x3", _LARGE),
        Placed(second, "m", "4x3", _HALF),
        Placed(third, "m", "4x3", _THIRD),
        *(Placed(card, "s", "4x3", _SMALL) for card in rest),
    )


def in_row(cards: Sequence[Card]) -> tuple[tuple[Placed, ...], tuple[Placed, ...]]:
    """Up to four cards: those with pictures, a column each, and those without, in one of theirs."""
    pictured, bare = _apart(cards)
    size, crop, sizes = _COLUMNS.get((len(pictured), len(bare)), _NONE)
    heads: Size = "l" if len(bare) == 1 or not pictured else "m"
    return (
        tuple(Placed(card, size, crop, sizes) for card in pictured),
        tuple(Placed(card, heads, crop, sizes) for card in bare),
    )


def _alternating(pictured: list[Card], bare: list[Card]) -> list[Card]:
    """Two pictures, then words between them and the rest."""
    return [*pictured[:2], *bare[:1], *pictured[2:], *bare[1:]]


def _apart(cards: Sequence[Card]) -> tuple[list[Card], list[Card]]:
    """With a picture, and without."""
    pictured = [card for card in cards if card.has_picture]
    return pictured, [card for card in cards if not card.has_picture]
