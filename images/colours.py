"""The colours that stand where a picture has not come yet: a fixed set, each a class of the CSS."""

Rgb = tuple[int, int, int]

# Of the pictures alone, never of the interface; `ink` for what is nearly black.
COLOURS: dict[str, Rgb] = {
    "blush": (0xF5, 0xA9, 0xB4),
    "hot": (0xFF, 0x5C, 0x8A),
    "oxblood": (0x5E, 0x0A, 0x22),
    "cobalt": (0x23, 0x40, 0xD8),
    "mustard": (0xF3, 0xB2, 0x1B),
    "tangerine": (0xFF, 0x6A, 0x2B),
    "mint": (0x9A, 0xD8, 0xBC),
    "teal": (0x0F, 0x6A, 0x67),
    "sky": (0x9C, 0xCB, 0xF4),
    "lilac": (0xC7, 0xB4, 0xF0),
    "plum": (0x3A, 0x10, 0x30),
    "cream": (0xFF, 0xF1, 0xDF),
    "ink": (0x1B, 0x0A, 0x11),
}


def nearest(colour: Rgb) -> str:
    """The name of the set's colour that is nearest to this one, red, green and blue 0 to 255."""
    return min(COLOURS, key=lambda name: _distance(COLOURS[name], colour))


def _distance(one: Rgb, other: Rgb) -> int:
    """Squared, and weighed as the eye weighs them."""
    red, green, blue = (a - b for a, b in zip(one, other, strict=True))
    return 3 * red * red + 4 * green * green + 2 * blue * blue
