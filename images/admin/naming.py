"""People a picture's file names: offered, and written down only when somebody confirms them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from images.models import Image
from images.taking import found_in

MOST_WORDS = 6  # of one name
PARTICLES = frozenset("al bin da de del della den der di dos du el la le ten van von y".split())
POSSESSIVE = re.compile(r"[’']s\b")
PAUSE = re.compile(r"[,;:()\[\]“”\"!?–—/|]")


@dataclass(frozen=True)
class Names:
    """Out of a file: the `people` that it says are in it, and what in its caption may be a name."""

    people: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()


@dataclass(frozen=True)
class Named:
    """A name out of a file. `known` is the one person of that name, "" if we have none; `doubt`
    says why it cannot be told who is meant."""

    name: str
    known: str = ""
    doubt: str = ""


def names_in(image: Image) -> Names:
    """Of the original; none if it cannot be read today."""
    try:
        with image.file.open("rb") as original:
            found = found_in(original)
    except OSError:
        return Names()
    return Names(found.people, perhaps_names(found.caption))


def perhaps_names(caption: str) -> tuple[str, ...]:
    """Every run of capitalised words, with particles within: most of them nobody's name."""
    parts = PAUSE.split(POSSESSIVE.sub("", caption))
    return tuple(dict.fromkeys(name for part in parts for name in _runs(part.split())))


def confirmed(names: Iterable[str], offered: Iterable[Named]) -> list[str]:
    """Of the names that came with a form, those that were to be confirmed."""
    clear = {one.name for one in offered if not one.doubt}
    return [name for name in names if name in clear]


def _runs(words: list[str]) -> Iterator[str]:
    for start in range(len(words)):
        for length in range(1, MOST_WORDS + 1):
            run = words[start : start + length]
            if _may_be_one(run):
                yield " ".join(run)
                yield " ".join(run).rstrip(".")  # the end of a sentence, or of “Jr.”


def _may_be_one(run: list[str]) -> bool:
    is_framed = run[0][0].isupper() and run[-1][0].isupper()
    return is_framed and all(word[0].isupper() or word in PARTICLES for word in run)
