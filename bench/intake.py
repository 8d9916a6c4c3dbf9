"""How many raw files a second become drafts, with everything found in them, and in what memory."""

import gc
import time
from collections.abc import Iterator
from pathlib import Path

from django.utils import timezone

from bench import memory
from bench.figure import Figure
from importing.actions import intake

STORIES = Path(__file__).parent.parent / "magazine" / "demo" / "stories"
AT_LEAST = 60.0  # articles a second
AT_MOST = 15.0  # per cent that memory may grow from the first tenth to the end


def measure(articles: int) -> list[Figure]:
    """Take in that many files of about 3 kB, each with words of its own."""
    held: list[float] = []
    begun = time.perf_counter()
    for number, raw in enumerate(_files(articles), 1):
        intake(name=f"{number}.txt", raw=raw, now=timezone.now())
        if number % max(articles // 10, 1) == 0:
            gc.collect()
            held.append(memory.resident() / 1_000_000)
    seconds = time.perf_counter() - begun
    growth = 100 * (held[-1] / held[0] - 1)
    return [
        Figure(
            f"intake of {articles:,} articles, SQLite, one process",
            articles / seconds,
            "articles/s",
            f"at least {AT_LEAST:.0f}",
            articles / seconds >= AT_LEAST,
        ),
        Figure(
            f"memory, {held[0]:.0f} MB after a tenth, {held[-1]:.0f} MB at the end",
            growth,
            "% more",
            f"flat: at most {AT_MOST:.0f}",
            growth <= AT_MOST,
        ),
    ]


def _files(most: int) -> Iterator[bytes]:
    """The demo's stories over and over, each time with a paragraph of its own."""
    stories = [file.read_text(encoding="utf-8") for file in sorted(STORIES.glob("*.txt"))]
    for number in range(most):
        story = stories[number % len(stories)]
        yield f"{story.rstrip()}\n\nIt was night number {number} of the run.\n".encode()
