"""Where a finding stands: in words for an editor, and in the text for the script that marks it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from articles.body import parse
from articles.body.document import Block
from articles.findings import Finding, Kind
from articles.value import CopyValue
from reading import Reading
from reading.values import (
    BEFORE_BODY,
    Credit,
    Found,
    Person,
    Post,
    Quote,
    Relation,
    Sensitivity,
    Work,
    index_at,
)

AGE_FOLLOWS = 24  # characters between a name and the age that is said of it
IN_A_NODE, BESIDE = "in a picture, a card or a pull quote", "beside the text"


class Place(NamedTuple):
    """`line` counts the text blocks of the body that are not blank, from 0; `start` counts code
    points from the block's begin, and `words` are what stands there."""

    line: int
    start: int
    words: str


class Places:
    """The places of a story's findings."""

    def __init__(self, value: CopyValue, reading: Reading) -> None:
        self.reading = reading
        self.before = sum(paragraph.kind in BEFORE_BODY for paragraph in reading.paragraphs)
        self.lines = list(_lines(parse(value.body).blocks))

    def of(self, finding: Finding) -> tuple[Place, ...]:
        """All in the body's text, in its order."""
        found = (self._place(one) for one in _words_of(finding, self.reading))
        return tuple(sorted({place for place in found if place}))

    def in_words(self, finding: Finding) -> str:
        """“Paragraph 3 and 2 more places”."""
        where = [self._where(found) for found in _words_of(finding, self.reading)]
        places = list(dict.fromkeys(where))
        if len(places) < 2:
            return "".join(places)
        return f"{places[0]} and {len(places) - 1} more place{'s' if len(places) > 2 else ''}"

    def _place(self, found: Found) -> Place | None:
        paragraph = self.reading.paragraph_of(found)
        line = self._line(paragraph)
        if line is None:
            return None
        return Place(line, found.start - self.reading.paragraphs[paragraph].start, found.raw)

    def _where(self, found: Found) -> str:
        paragraph = index_at(self.reading.paragraphs, found.start)
        if paragraph < self.before:
            return self.reading.paragraphs[paragraph].kind
        if paragraph - self.before >= len(self.lines):
            return BESIDE
        line = self._line(paragraph)
        return IN_A_NODE if line is None else f"paragraph {line + 1}"

    def _line(self, paragraph: int) -> int | None:
        at = paragraph - self.before
        return self.lines[at] if 0 <= at < len(self.lines) else None


def _lines(blocks: Iterable[Block]) -> Iterator[int | None]:
    """For each text that the reader gets of the body, which line it is; None for a node's words."""
    line = 0
    for block in blocks:
        texts = list(block.paragraphs)
        for words in filter(None, block.said):
            is_text = bool(texts) and texts[0] == words
            yield line if is_text else None
            line += is_text
            del texts[:is_text]


def _words_of(finding: Finding, reading: Reading) -> tuple[Found, ...]:
    match finding.found:
        case Person() as person:
            aged = _aged(person, reading.text) if finding.kind == Kind.AGE else ()
            return aged or person.mentions or person.epithets
        case Quote(segments=segments) | Post(segments=segments):
            return segments
        case Work(mentions=mentions):
            return mentions
        case Sensitivity(evidence=evidence) | Relation(evidence=evidence):
            return evidence
        case Credit(evidence=evidence):
            return evidence


def _aged(person: Person, text: str) -> tuple[Found, ...]:
    """A mention with the age that follows it: “Marchetti, 41”. None where it is said otherwise."""
    for mention in person.mentions:
        at = text.find(str(person.age), mention.end, mention.end + AGE_FOLLOWS)
        if at >= 0 and "\n" not in text[mention.end : at]:
            end = at + len(str(person.age))
            return (Found(text[mention.start : end], mention.start, end),)
    return ()
