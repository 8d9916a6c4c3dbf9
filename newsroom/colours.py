"""The colours a publisher may change, what stands on what, and whether it can be read there. Pure.

A colour goes by the name of its field, `light_stock` or `dark_spot`; its value is "#rrggbb".
Whatever is no such value counts as not chosen: then the house's own colour holds.
"""

import hashlib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

Chosen = Mapping[str, str]

SCHEMES = ("light", "dark")
TOKENS = ("stock", "stock_2", "leaf", "spot", "block")
FIELDS = tuple(f"{scheme}_{token}" for token in TOKENS for scheme in SCHEMES)
PATTERN = "#[0-9a-fA-F]{6}"

TEXT, LARGE = 4.5, 3.0  # what WCAG 2.2 AA asks of words, and of those of 24px or more

# The site's own: static/site/site.css has the same.
HOUSE = {
    "light_stock": "#fbe6e6",
    "light_stock_2": "#f6cdd1",
    "light_leaf": "#fff6f4",
    "light_spot": "#cc0029",
    "light_block": "#cc0029",
    "dark_stock": "#170a10",
    "dark_stock_2": "#331520",
    "dark_leaf": "#241019",
    "dark_spot": "#ff5470",
    "dark_block": "#cc0029",
}

# What every title keeps, and its colours have to go with.
KEPT = {
    "light_ink": "#1b0a11",
    "light_soft": "#6a3f4a",
    "light_on_block": "#fff6f4",
    "light_night": "#1b0a11",
    "dark_ink": "#fce9ea",
    "dark_soft": "#cfa2ab",
    "dark_on_block": "#fff6f4",
    "dark_night": "#0d0508",
}

# What the others are called is their own name.
NAMES = {
    "stock_2": "second stock",
    "soft": "soft ink",
    "on_block": "words",
    "night": "the foot of the page",
}


@dataclass(frozen=True)
class Pair:
    """What stands on what, by name. `needs`: the least contrast. `use`: what is drawn so."""

    scheme: str
    front: str
    ground: str
    needs: float
    use: str

    @property
    def words(self) -> str:
        return f"{_name(self.front)} on {_name(self.ground)}"


@dataclass(frozen=True)
class Fault:
    """A pair too weak to read: the field to change, and the sentence for whoever chose it."""

    field: str
    sentence: str


def _pairs(scheme: str) -> tuple[Pair, ...]:
    rows = (
        ("ink", "stock", TEXT, "words"),
        ("soft", "stock", TEXT, "captions and times"),
        ("soft", "stock_2", TEXT, "captions in notes"),
        ("soft", "leaf", TEXT, "captions on cards"),
        ("spot", "stock", TEXT, "kickers and marks"),
        ("spot", "leaf", TEXT, "marks on cards"),
        ("spot", "stock_2", LARGE, "asterisks and large heads"),
        ("on_block", "block", TEXT, "words in a block"),
    )
    return tuple(
        Pair(scheme, f"{scheme}_{front}", f"{scheme}_{ground}", needs, use)
        for front, ground, needs, use in rows
    )


PAIRS = (
    *_pairs("light"),
    *_pairs("dark"),
    # The foot is night in both schemes, and bears the dark spot: on the lighter night it is weaker.
    Pair("dark", "dark_spot", "light_night", TEXT, "marks at the foot of a page"),
)


def contrast(one: str, other: str) -> float:
    """WCAG's ratio of two colours, from 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def colour(name: str, chosen: Chosen) -> str:
    """What `name` is today, in lower case: as chosen, else the house's own."""
    return _own(name, chosen) or HOUSE.get(name) or KEPT[name]


def ratio(pair: Pair, chosen: Chosen) -> float:
    """A pair's contrast in hundredths, the rest cut off: 4.4999 is not 4.5."""
    found = contrast(colour(pair.front, chosen), colour(pair.ground, chosen))
    return math.floor(found * 100) / 100


def faults(chosen: Chosen) -> list[Fault]:
    """The pairs that cannot be read, each at the field of a colour that is not the house's."""
    return [_fault(pair, chosen) for pair in PAIRS if ratio(pair, chosen) < pair.needs]


def is_own(chosen: Chosen) -> bool:
    """Whether any colour differs from the house's."""
    return any(_is_own(name, chosen) for name in FIELDS)


def stylesheet(chosen: Chosen) -> str:
    """The tokens of both schemes as CSS, to be read after the site's own.

    All are said anew, chosen or not, since a later light one would beat an earlier dark one. Two
    follow from the chosen: block-2 is the block, darker; a hairline lies between stock and soft.
    """
    light, dark = (_rule(scheme, chosen) for scheme in SCHEMES)
    return f"@layer tokens {{\n{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n}}\n"


def version(css: str) -> str:
    """A short name for exactly this text, for its address."""
    return hashlib.sha256(css.encode()).hexdigest()[:12]


def _fault(pair: Pair, chosen: Chosen) -> Fault:
    sentence = (
        f"In {pair.scheme}, {_shown(pair.front, chosen)} on {_shown(pair.ground, chosen)}: "
        f"contrast {ratio(pair, chosen):.2f}, but {pair.use} need {pair.needs:g}. {_way(pair)}"
    )
    return Fault(pair.front if _is_own(pair.front, chosen) else pair.ground, sentence)


def _is_own(name: str, chosen: Chosen) -> bool:
    return name in HOUSE and colour(name, chosen) != HOUSE[name]


def _shown(name: str, chosen: Chosen) -> str:
    return f"{_name(name)} {colour(name, chosen)}"


def _name(field: str) -> str:
    token = field.partition("_")[2]
    return NAMES.get(token, token)


def _way(pair: Pair) -> str:
    """What mends it: of the two, those that may be changed."""
    darker, lighter = sorted(
        (pair.front, pair.ground), key=lambda name: _luminance(colour(name, {}))
    )
    changes = ((darker, "darker"), (lighter, "lighter"))
    ways = [f"the {_name(name)} {how}" for name, how in changes if name in HOUSE]
    return f"Make {' or '.join(ways)}."


def _rule(scheme: str, chosen: Chosen) -> str:
    values = {token: colour(f"{scheme}_{token}", chosen) for token in TOKENS}
    values |= {
        "block_2": "color-mix(in srgb, var(--block), #000 18%)",
        "hair": "color-mix(in srgb, var(--stock), var(--soft) 30%)",
        "night_spot": colour("dark_spot", chosen),
    }
    lines = [f"--{token.replace('_', '-')}: {value};" for token, value in values.items()]
    return f":root {{ {' '.join(lines)} }}\n"


def _own(name: str, chosen: Chosen) -> str:
    value = chosen.get(name, "") if name in HOUSE else ""
    return value.lower() if re.fullmatch(PATTERN, value) else ""


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
