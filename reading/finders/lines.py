"""Sentences as patterns read them: in small letters, each person a number in brackets.

    “Ada Hale, 34, and her brother, the chef Bo Hale, sang “Slow Rain.””
    ⟦0⟧ and her brother, the chef ⟦1⟧, sang ⟪⟫

Ages beside a person are left out; titles of works stand as ⟪⟫, speech as “”.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reading.ages import age_after
from reading.codes import ANONYMOUS
from reading.finders.cast import Character
from reading.finders.references import Reference
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Quote, Work
from reading.words.kin import KIN
from reading.words.roles import TITLES

AFTER = ("cast", "references", "speech", "works")

TITLE, SPEECH = "⟪⟫", "“”"
MARKS = "⟦⟪“"
NUMBERED = re.compile(r"⟦(\d{1,4})⟧")
TITLED = re.compile(rf"\b(?:{'|'.join(sorted(TITLES))}|Reverend|Father|Sister)\.? $")
SENTENCE = re.compile(r"[^.!?]{1,600}[.!?]*")
OWN = frozenset("his her their my our".split())
BESIDE = (" ", ", ")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place that stands for somebody."""

    person: str
    found: Found
    is_subject: bool = False
    how: str = "name"


@dataclass(frozen=True)
class Line:
    """`words` with the slots in it; `speaker` is whose words they are, where they are speech.

    `starts` and `places` tell of each piece where it begins in the line, and its place in the text.
    """

    words: str
    slots: tuple[Slot, ...]
    sentence: Found
    speaker: str | None = None
    starts: tuple[int, ...] = ()
    places: tuple[tuple[int, int], ...] = ()

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a part of the line stands in the text."""
        first, last = self._piece(start), self._piece(end - 1)
        begin, stop = self.places[first][0], self.places[last][1]
        if self.words[self.starts[first]] not in MARKS:
            begin += start - self.starts[first]
        if self.words[self.starts[last]] not in MARKS:
            stop = self.places[last][0] + end - self.starts[last]
        return begin, stop

    def _piece(self, place: int) -> int:
        return max(bisect_right(self.starts, place) - 1, 0)

    def slot(self, number: str) -> Slot:
        return self.slots[int(number)]

    def before(self, place: int) -> list[Slot]:
        """Those that stand before this place in the line, the nearest first."""
        numbers = NUMBERED.finditer(self.words, 0, place)
        return [self.slot(match[1]) for match in numbers][::-1]


@dataclass
class _Draft:
    """A line in the making: what stood in the text from `start` on, piece by piece."""

    text: Text
    start: int
    words: list[str] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)

    def copy_to(self, end: int) -> None:
        if end > self.start:
            self.put(self.text.lowered[self.start : end], self.start, end)

    def put(self, words: str, start: int, end: int) -> None:
        self.words.append(words)
        self.places.append((start, end))
        self.start = end

    def line(self, slots: Sequence[Slot], sentence: Found, speaker: str | None) -> Line:
        starts, place = [], 0
        for words in self.words:
            starts.append(place)
            place += len(words)
        words = "".join(self.words)
        return Line(words, tuple(slots), sentence, speaker, tuple(starts), tuple(self.places))


def find(text: Text, found: Findings) -> Iterator[Line]:
    """Of the narrative, sentence by sentence, and after each what is said in it."""
    told = _by_sentence(text, found)
    said = _said(text, found)
    titles = _titles(text, found)
    for sentence in text.sentences:
        slots = told.get(sentence.start, [])
        yield _line(text, sentence, slots, titles.get(sentence.start, []))
        yield from said.get(sentence.start, ())


def _titles(text: Text, found: Findings) -> dict[int, list[Found]]:
    titles: dict[int, list[Found]] = {}
    for work in found.all(Work):
        for mention in work.mentions:
            titles.setdefault(text.sentence_at(mention.start).start, []).append(mention)
    return titles


def _by_sentence(text: Text, found: Findings) -> dict[int, list[Slot]]:
    told: dict[int, list[Slot]] = {}
    references = found.all(Reference)
    for index, reference in enumerate(references):
        around = references[max(0, index - 1) : index + 2]
        if reference.person is None or _is_words(text, reference, around):
            continue
        slot = Slot(reference.person, reference.found, reference.is_subject, reference.how)
        told.setdefault(text.sentence_at(slot.found.start).start, []).append(slot)
    return told


def _is_words(text: Text, reference: Reference, around: Sequence[Reference]) -> bool:
    """Not "her husband": whose he is is what is to be read; nor "the singer" beside her name."""
    phrase = reference.phrase
    if phrase is None:
        return False
    return (
        phrase.determiner in OWN
        or phrase.head in KIN
        or any(
            other.how == "name"
            and other.person == reference.person
            and (
                text.raw[other.found.end : phrase.found.start] == ", "
                or text.raw[phrase.found.end : other.found.start] in BESIDE
            )
            for other in around
        )
    )


def _said(text: Text, found: Findings) -> dict[int, list[Line]]:
    """What named people say, by the sentence of the narrative that it stands in."""
    mentions = sorted(
        (
            Slot(c.name, m)
            for c in found.all(Character)
            for m in c.mentions
            if text.is_said(m.start)
        ),
        key=lambda slot: slot.found.start,
    )
    lines: dict[int, list[Line]] = {}
    for quote in found.all(Quote):
        if quote.speaker not in (None, ANONYMOUS):
            for part in quote.segments:
                start = text.sentence_at(part.start).start
                lines.setdefault(start, []).extend(_spoken(text, part, mentions, quote.speaker))
    return lines


def _spoken(
    text: Text, segment: Found, mentions: Sequence[Slot], speaker: str | None
) -> Iterator[Line]:
    for match in SENTENCE.finditer(text.raw, *segment.span):
        sentence = text.match(match)
        first = bisect_right(mentions, sentence.start - 1, key=lambda slot: slot.found.start)
        last = bisect_right(mentions, sentence.end, key=lambda slot: slot.found.start)
        yield _line(text, sentence, mentions[first:last], [], speaker)


def _line(
    text: Text,
    sentence: Found,
    slots: Sequence[Slot],
    titles: Sequence[Found],
    speaker: str | None = None,
) -> Line:
    cuts: list[tuple[int, int, int | str]] = [
        (slot.found.start, slot.found.end, index) for index, slot in enumerate(slots)
    ]
    cuts += [(title.start, title.end, TITLE) for title in titles]
    if speaker is None:
        said = (run.marked for run in text.runs_in(sentence) if run.use == "speech")
        cuts += [(marks.start, marks.end, SPEECH) for marks in said]
    draft = _Draft(text, sentence.start)
    for start, end, what in sorted(cuts, key=lambda cut: (cut[0], -cut[1])):
        if start >= draft.start:
            _put(draft, start, end, what)
    draft.copy_to(sentence.end)
    return draft.line(slots, sentence, speaker)


def _put(draft: _Draft, start: int, end: int, what: int | str) -> None:
    if isinstance(what, str):
        draft.copy_to(start)
        draft.put(what, start, end)
        return
    titled = TITLED.search(draft.text.raw, max(draft.start, start - 16), start)
    draft.copy_to(titled.start() if titled else start)
    draft.put(f"⟦{what}⟧", draft.start, end)
    age = age_after(draft.text.raw, end)
    draft.start = age.end if age else end
