"""What a hundred thousand known names cost: to gather, to keep, and in every story that is read."""

import gc
import time
from collections.abc import Iterator
from itertools import islice, product
from statistics import median

from bench import memory
from bench.figure import Figure
from reading import read
from reading.known import KnownNames, Naming

NAMES = 100_000
MOST_SECONDS = 2.0
MOST_MB = 200.0
MOST_MORE_MS = 5.0
ROUNDS = 15
SYLLABLES = "ba den fo gri hal ka lo mer ni oth pel quin ras sto tam ul vor wes yl zan".split()


def figures(texts: list[str], names: int = NAMES) -> Iterator[Figure]:
    namings = list(islice(_namings(), names))
    gc.collect()
    held, began = memory.resident(), time.process_time()
    known = KnownNames(namings)
    took, held = time.process_time() - began, memory.resident() - held
    name = f"{names:,} known names"
    yield _figure(f"{name}, gathered", took, "s", MOST_SECONDS)
    yield _figure(f"{name}, kept", held / 1_000_000, "MB", MOST_MB)
    more = 1_000 * median(_seconds(text, known) - _seconds(text, None) for text in texts)
    yield _figure(f"{name}, in each story", more, "ms more", MOST_MORE_MS)


def _namings() -> Iterator[Naming]:
    """Names that are nobody's: two syllables and three."""
    for person, parts in enumerate(product(SYLLABLES, repeat=5)):
        first, last = "".join(parts[:2]), "".join(parts[2:])
        yield Naming(f"{first.title()} {last.title()}", person, "full")


def _seconds(text: str, known: KnownNames | None) -> float:
    """The median of several readings, in processor time."""
    took = []
    for _ in range(ROUNDS):
        began = time.process_time()
        read(text, known)
        took.append(time.process_time() - began)
    return median(took)


def _figure(name: str, value: float, unit: str, most: float) -> Figure:
    return Figure(name, value, unit, f"at most {most:.0f}", value <= most)
