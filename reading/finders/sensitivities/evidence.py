"""The places of words that call for care."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from reading.finders.sensitivities.titles import is_in_title
from reading.text import Text
from reading.values import Found
from reading.words.sensitive import Words

Span = tuple[int, int]
Places = frozenset[int]
BEGINNING = 4  # letters of a word that a text is first asked for: most stems stand in none


def evidence_of(text: Text, words: Words, titles: Places = frozenset()) -> tuple[Found, ...]:
    """The places of these words outside of titles and of the page's own furniture.

    `titles` are the places of titles that stand without marks.
    """
    spans = set[Span]()
    for stem, pattern in words.raising.items():
        for sentence in _sentences_with(text, stem):
            spans |= {m.span() for m in pattern.finditer(text.lowered, *sentence.span)}
    serious = _apart(_without_harmless(text, spans, words.harmless))
    found = [
        text.found(*span) for span in serious if span[0] not in titles and _counts(text, span[0])
    ]
    return _in_body_first(text, found)


def _sentences_with(text: Text, stem: str) -> Iterator[Found]:
    if len(stem) >= BEGINNING and stem[:BEGINNING] not in text.beginnings:
        return
    place = text.lowered.find(stem)
    while place >= 0:
        end = place + 1
        if not text.lowered[place - 1 : place].isalnum():
            sentence = text.sentence_at(place)
            end = max(sentence.end, end)
            yield sentence
        place = text.lowered.find(stem, end)


def _without_harmless(
    text: Text, spans: Iterable[Span], harmless: re.Pattern[str] | None
) -> Iterator[Span]:
    idioms: dict[int, list[Span]] = {}
    for span in spans:
        sentence = text.sentence_at(span[0])
        if harmless and sentence.start not in idioms:
            found = harmless.finditer(text.lowered, *sentence.span)
            idioms[sentence.start] = [match.span() for match in found]
        if not _lies_over(span, idioms.get(sentence.start, [])):
            yield span


def _lies_over(span: Span, idioms: list[Span]) -> bool:
    """Idioms are in order and lie apart, so that the last to begin before its end decides."""
    index = bisect_left(idioms, (span[1], 0)) - 1
    return index >= 0 and idioms[index][1] > span[0]


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """In order, and of those that lie over one another the first and longest."""
    end = 0
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if span[0] >= end:
            yield span
            end = span[1]


def _counts(text: Text, place: int) -> bool:
    return text.paragraph_at(place).kind != "furniture" and not is_in_title(text, place)


def _in_body_first(text: Text, evidence: Iterable[Found]) -> tuple[Found, ...]:
    """So that the key, which is made from the first, outlives a new headline."""
    return tuple(
        sorted(evidence, key=lambda words: text.paragraph_at(words.start).kind == "headline")
    )
