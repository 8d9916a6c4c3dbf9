"""Text in, reading out."""

from collections.abc import Iterator, Sequence
from datetime import date

from reading.finders import find_all
from reading.header import read_header
from reading.paragraphs import split
from reading.text import parse
from reading.values import (
    Date,
    Event,
    Header,
    Paragraph,
    Person,
    Post,
    Quote,
    Reading,
    Relation,
    Sensitivity,
    Work,
)

BLANK_LINE = "\n\n"


def read(text: str) -> Reading:
    """Read a raw file: perhaps a header, then paragraphs. Spans count from the file's start."""
    header = read_header(text)
    return _reading(text, header, split(text, header.end))


def read_copy(headline: str, paragraphs: Sequence[str], published: date | None) -> Reading:
    """Read a story that is in the system already.

    `Reading.text` is the headline, if there is one, and the paragraphs, joined by blank lines, and
    `Reading.paragraphs` has one for each of them in the same order, empty ones too.
    """
    kinds = ["headline"] * bool(headline) + ["body"] * len(paragraphs)
    parts = [headline] * bool(headline) + list(paragraphs)
    placed = tuple(_placed(parts, kinds))
    return _reading(BLANK_LINE.join(parts), Header(published=published), placed)


def _placed(parts: Sequence[str], kinds: Sequence[str]) -> Iterator[Paragraph]:
    place = 0
    for raw, kind in zip(parts, kinds, strict=True):
        yield Paragraph(raw, place, place + len(raw), "headline" if kind == "headline" else "body")
        place += len(raw) + len(BLANK_LINE)


def _reading(text: str, header: Header, paragraphs: tuple[Paragraph, ...]) -> Reading:
    body = " " * header.end + text[header.end :]  # nobody reads the header as part of the story
    found = find_all(parse(body, paragraphs, header.published))
    return Reading(
        text=text,
        header=header,
        paragraphs=paragraphs,
        people=found.all(Person),
        quotes=found.all(Quote),
        posts=found.all(Post),
        relations=found.all(Relation),
        works=found.all(Work),
        events=found.all(Event),
        dates=found.all(Date),
        sensitivities=found.all(Sensitivity),
        notes=(*header.notes, *_furniture_notes(paragraphs)),
    )


def _furniture_notes(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    for number, paragraph in enumerate(paragraphs, 1):
        if paragraph.kind == "furniture":
            yield f"paragraph {number} seems to be the page's, not the story's: {paragraph.raw}"
