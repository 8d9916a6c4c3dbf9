"""How much longer the reader takes over twice the text, where the text wants to be slow.

A short piece over and over, up to 1 MB. Every finder is timed on its own, in processor time, as
other work on the machine should not count.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from bench.figure import Figure
from reading.finders import FINDERS
from reading.findings import Findings
from reading.paragraphs import split
from reading.text import parse

LARGEST = 1_000_000  # characters
SMALLEST = LARGEST // 16
MOST_GROWTH = 2.5  # t(2n) / t(n)
LONG_ENOUGH = 0.1  # s: less is noise
PIECES = (
    *("“", "”", '"', "‘", "'", "''", "(", ")", "[", "@", "#", "&", "<", "-", ".", ",", "\n", "\r"),
    *("A.", "A. ", "Aa ", "AA ", "a@", "“a” ", "“Aa.” ", "'a' ", "he ", "1 ", ", 34, ", "2019 "),
    *("Ada Hale ", "Ada Hale’s ", "Ada Hale, 34, said. ", "“It is late,” she said. ", "said "),
    *("his wife, ", "son Otis, 2, and ", "the “Slow Rain” singer ", "#tag @handle ", "in May "),
    *("died ", "lost the ", "pregnancy the ", "Q: Why? A: No. ", "Ada Hale and Bo Reyes split. "),
)


@dataclass(frozen=True, order=True)
class Growth:
    """How much longer twice the text took, of which step, over which piece."""

    times: float
    step: str
    piece: str
    size: int


def measure(_stories: int) -> Iterator[Figure]:
    """The worst of each step, over all pieces and sizes."""
    worst: dict[str, Growth] = {}
    for piece in PIECES:
        for growth in growths(piece):
            worst[growth.step] = max(growth, worst.get(growth.step, growth))
    for step, growth in worst.items():
        name = f"{step}: twice the text, worst at {growth.size:,} of {growth.piece!r}"
        holds = growth.times < MOST_GROWTH
        yield Figure(name, growth.times, "times as long", f"below {MOST_GROWTH}", holds)


def growths(piece: str, largest: int = LARGEST) -> Iterator[Growth]:
    """Of each step at each doubling; none beyond one that grows too much, as it might never end."""
    size, before = SMALLEST, times(piece, SMALLEST)
    while size * 2 <= largest:
        now = times(piece, size * 2)
        if any(now[step] >= MOST_GROWTH * before[step] for step in now if now[step] > LONG_ENOUGH):
            before, now = _least(before, times(piece, size)), _least(now, times(piece, size * 2))
        size *= 2
        grown = [
            Growth(now[step] / before[step], step, piece, size)
            for step in now
            if now[step] > LONG_ENOUGH
        ]
        yield from grown
        if any(growth.times >= MOST_GROWTH for growth in grown):
            return
        before = now


def _least(one: dict[str, float], two: dict[str, float]) -> dict[str, float]:
    """The shorter time of each step: what disturbs a measurement only makes it longer."""
    return {step: min(took, two[step]) for step, took in one.items()}


def times(piece: str, size: int) -> dict[str, float]:
    """Seconds of the parsing and of each finder over a text of that many characters."""
    raw = (piece * (size // len(piece) + 1))[:size]
    began = time.process_time()
    text = parse(raw, split(raw), None)
    took = {"parse": time.process_time() - began}
    found = Findings()
    for finder in FINDERS:
        began = time.process_time()
        found = found.with_(finder.find(text, found))
        took[finder.find.__module__.rpartition(".")[2]] = time.process_time() - began
    return took
