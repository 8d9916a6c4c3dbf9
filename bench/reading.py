"""How long the reader takes over a story, in what memory, and what known names add to it.

Processor time, as other work on the machine should not count. A story of 2.8 kB is put together
from paragraphs of the stories in bench/texts/tuned.
"""

import gc
import time
from collections.abc import Callable, Iterator
from statistics import median

from bench import known_names, memory
from bench.figure import Figure
from bench.marked_up import BLANK_LINE, stories
from reading import read

STORY = 2_800  # characters
ROUNDS = 15
MOST_MS = 10.0
MOST_GROWN = 5.0  # per cent, from the first hundred readings to the last
READINGS = 1_000


def measure(_stories: int) -> Iterator[Figure]:
    yield figure_of_speed()
    yield figure_of_memory()
    yield from known_names.figures(texts_of(STORY))


def figure_of_speed() -> Figure:
    texts = texts_of(STORY)
    read(texts[0])
    took = 1_000 * median(median(seconds(read, text) for _ in range(ROUNDS)) for text in texts)
    name = f"all findings of a story of {STORY / 1_000} kB"
    return Figure(name, took, "ms", f"at most {MOST_MS:.0f}", took <= MOST_MS)


def texts_of(size: int) -> list[str]:
    """Texts of whole paragraphs, each about so long, of all stories one after another."""
    texts, paragraphs = [], list[str]()
    for paragraph in (words for story in stories("tuned") for words in story.paragraphs):
        paragraphs.append(paragraph)
        if len(BLANK_LINE.join(paragraphs)) >= size:
            texts.append(BLANK_LINE.join(paragraphs)[:size])
            paragraphs = []
    return texts


def figure_of_memory() -> Figure:
    texts = texts_of(STORY)
    held = []
    for number in range(READINGS):
        read(texts[number % len(texts)])
        if number % (READINGS // 10) == READINGS // 10 - 1:
            gc.collect()
            held.append(memory.resident() / 1_000_000)
    grown = 100 * (held[-1] / held[0] - 1)
    name = (
        f"memory, {held[0]:.0f} MB after {READINGS // 10} stories, {held[-1]:.0f} after {READINGS}"
    )
    return Figure(name, grown, "% more", f"flat: at most {MOST_GROWN:.0f}", grown <= MOST_GROWN)


def seconds(work: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    work(text)
    return time.process_time() - began
