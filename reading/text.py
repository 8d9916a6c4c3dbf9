"""One text, parsed once: paragraphs, quotation marks with their use, sentences of the narrative."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from reading.marks import marked
from reading.uses import Run, runs
from reading.values import Found, KnownName, Paragraph, index_at

# Stands for each letter of speech in the narrative: no word, no space, no mark.
MASK = "\ue000"
# Of each mark one kind, so that a pattern need not spell out all.
ONE_KIND = tuple(zip("’‘“”\u2010\u2011\u00a0\t\r\n", "''\"\"--    ", strict=True))
BEGINNING = re.compile(r"\b\w{4}")
SENTENCE_END = re.compile(
    r"[.!?…](?<![.!?…].)[.!?…]*+[”\"’')\]]*\s+(?=[“\"‘'(\[]?(?:[^\W_a-zß-öø-ÿ]|[@#\ue000]))"
)
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|St|Jr|Sr|No|Prof|Rev|Gov|Sen|Lt|Col|Capt|Sgt|vs|Jan|Feb|Aug|Sept|Oct"
    r"|Nov|Dec)|(?<!\w)[^\W\d_])$"
)
LONGEST_SENTENCE = 4_000


@dataclass(frozen=True)
class Text:
    """`narrative` is as long as `raw`, letter under letter, with what people say blotted out.

    `known` are the names of our records that stand in it, in order of place.
    """

    raw: str
    paragraphs: tuple[Paragraph, ...]
    runs: tuple[Run, ...]
    narrative: str
    sentences: tuple[Found, ...]
    published: date | None
    known: tuple[KnownName, ...] = ()

    def found(self, start: int, end: int) -> Found:
        return Found(self.raw[start:end], start, end)

    def match(self, match: re.Match[str], group: str | int = 0) -> Found:
        """What a pattern matched in `raw` or `narrative`, as the raw text has it."""
        return self.found(*match.span(group))

    def paragraph_at(self, position: int) -> Paragraph:
        return self.paragraphs[index_at(self.paragraphs, position)]

    def sentence_at(self, position: int) -> Found:
        """The narrative's sentence that holds this position; no quoted full stop ends it."""
        return self.sentences[max(bisect_right(self._sentence_starts, position) - 1, 0)]

    def sentence_before(self, position: int) -> Found | None:
        index = bisect_right(self._sentence_starts, position) - 2
        return self.sentences[index] if index >= 0 else None

    def run_at(self, position: int) -> Run | None:
        """The quotation marks this position stands between, if any."""
        index = bisect_right(self._run_starts, position) - 1
        if index >= 0 and position < self.runs[index].marked.end:
            return self.runs[index]
        return None

    def runs_in(self, part: Found) -> tuple[Run, ...]:
        """The quotation marks that open within this part of the text."""
        first = bisect_left(self._run_starts, part.start)
        return self.runs[first : bisect_left(self._run_starts, part.end)]

    def is_said(self, position: int) -> bool:
        run = self.run_at(position)
        return run is not None and run.use == "speech"

    def is_titled(self, position: int) -> bool:
        run = self.run_at(position)
        return run is not None and run.use == "title"

    @cached_property
    def lowered(self) -> str:
        """`raw` in small letters, with one kind of apostrophe, hyphen and space, each in its place.

        A letter that would grow in its small form stays as it is. What is not Latin is "?": a text
        of single bytes is searched several times faster, and no pattern asks for anything else.
        """
        small = self.raw.lower()
        if len(small) != len(self.raw):
            small = "".join(c.lower() if len(c.lower()) == 1 else c for c in self.raw)
        for mark, plain in ONE_KIND:
            small = small.replace(mark, plain)
        return small.encode("latin-1", "replace").decode("latin-1")

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first four letters of every word of `lowered` that has as many."""
        return frozenset(BEGINNING.findall(self.lowered))

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.marked.start for run in self.runs]


def parse(
    raw: str,
    paragraphs: Sequence[Paragraph],
    published: date | None,
    known: Sequence[KnownName] = (),
) -> Text:
    found = runs(raw, marked(raw, paragraphs), paragraphs)
    narrative = _narrative(raw, found)
    sentences = tuple(s for paragraph in paragraphs for s in _sentences(raw, narrative, paragraph))
    return Text(raw, tuple(paragraphs), found, narrative, sentences, published, tuple(known))


def _narrative(raw: str, found: Sequence[Run]) -> str:
    parts, place = [], 0
    for run in found:
        if run.use == "speech":
            keep = run.inner.end - (run.inner.raw[-1:] in tuple(",.!?…"))
            parts += [raw[place : run.inner.start], MASK * (keep - run.inner.start)]
            place = keep
    return "".join([*parts, raw[place:]])


def _sentences(raw: str, narrative: str, paragraph: Paragraph) -> Iterator[Found]:
    start = paragraph.start
    for end in SENTENCE_END.finditer(narrative, paragraph.start, paragraph.end):
        if ABBREVIATION.search(narrative, max(start, end.start() - 6), end.start()):
            continue
        yield from _pieces(raw, start, end.end())
        start = end.end()
    yield from _pieces(raw, start, paragraph.end)


def _pieces(raw: str, start: int, end: int) -> Iterator[Found]:
    """The sentence; one that has no end in sight is cut, as finders read it for each quote."""
    while end - start > LONGEST_SENTENCE:
        yield Found(raw[start : start + LONGEST_SENTENCE], start, start + LONGEST_SENTENCE)
        start += LONGEST_SENTENCE
    words = raw[start:end].rstrip()
    yield Found(words, start, start + len(words))
