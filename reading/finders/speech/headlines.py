"""What a headline quotes: words of the story below it, or of whom it names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reading.finders.speech.attributions import Attributions
from reading.keys import fold
from reading.text import Text
from reading.values import Found, Quote

LETTERS = re.compile(r"[^\W_]+")
LONGEST = 200
FEWEST_WORDS = 2
MOST = 12  # headlines of one text that are looked for in it
STOPS = (".", ",", "!", "?")


def with_headlines(text: Text, reader: Attributions, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The same quotes; one that stands in a headline is given to whoever says it in the body."""
    lines = {q: line for q in quotes if _is_headline(q, line := _line(text, q))}
    said = [(quote, _letters(quote.words)) for quote in quotes] if lines else []
    told = 0
    for quote in quotes:
        told += quote in lines
        is_looked_for = quote in lines and told <= MOST
        yield _told(reader, quote, lines[quote], said) if is_looked_for else quote


def _line(text: Text, quote: Quote) -> Found:
    return text.paragraph_at(quote.segments[0].start).found


def _is_headline(quote: Quote, line: Found) -> bool:
    """A line that ends with the quote and has no end of a sentence."""
    return (
        len(quote.segments) == 1
        and len(line.raw) <= LONGEST
        and line.end - quote.segments[0].end <= 1
        and not quote.words.endswith(STOPS)
    )


def _told(
    reader: Attributions,
    quote: Quote,
    line: Found,
    said: Sequence[tuple[Quote, str]],
) -> Quote:
    letters = _letters(quote.words)
    if letters.count(" ") >= FEWEST_WORDS - 1:
        for other, words in said:
            if other is not quote and f" {letters} " in f" {words} ":
                return replace(quote, speaker=other.speaker, reason="said in the story below")
    named = {r.person for r in reader.units.within(line) if r.how == "name"}
    if len(named) > 1 and quote.verb is None:
        return replace(quote, speaker=None, reason="a headline that names several", confidence=0.4)
    return quote


def _letters(words: str) -> str:
    return " ".join(LETTERS.findall(fold(words)))
