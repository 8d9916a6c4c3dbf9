"""Text in, reading out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from reading.finders import find_all
from reading.header import read_header
from reading.paragraphs import split
from reading.text import Text, parse
from reading.values import (
    Credit,
    Date,
    Event,
    Header,
    KnownName,
    Paragraph,
    ParagraphKind,
    Person,
    Post,
    Quote,
    Reading,
    Relation,
    Sensitivity,
    Work,
)

BLANK_LINE = "\n\n"
Known = Callable[[str], Iterable[KnownName]]


def read(text: str, known: Known | None = None) -> Reading:
    """Read a raw file: perhaps a header, then paragraphs. Spans count from the file's start.

    `known` gives the places of a text where names of our records stand.
    """
    header = read_header(text)
    return _reading(text, header, split(text, header.end), known)


def read_copy(
    headline: str,
    standfirst: Sequence[str],
    paragraphs: Sequence[str],
    published: date | None,
    known: Known | None = None,
) -> Reading:
    """Read a story that is in the system already. `standfirst` is what stands before its body.

    `Reading.text` is the headline, if there is one, the standfirst and the paragraphs, joined by
    blank lines; `Reading.paragraphs` has one for each of them in the same order, empty ones too.
    """
    copy: list[tuple[ParagraphKind, str]] = [("headline", headline)] if headline else []
    copy += [("standfirst", words) for words in standfirst]
    copy += [("body", words) for words in paragraphs]
    text = BLANK_LINE.join(raw for _, raw in copy)
    return _reading(text, Header(published=published), tuple(_placed(copy)), known)


def _placed(copy: Sequence[tuple[ParagraphKind, str]]) -> Iterator[Paragraph]:
    place = 0
    for kind, raw in copy:
        yield Paragraph(raw, place, place + len(raw), kind)
        place += len(raw) + len(BLANK_LINE)


def _reading(
    text: str, header: Header, paragraphs: tuple[Paragraph, ...], known: Known | None
) -> Reading:
    found = find_all(_story(text, header, paragraphs, known))
    return Reading(
        text=text,
        header=header,
        paragraphs=paragraphs,
        people=found.all(Person),
        quotes=found.all(Quote),
        posts=found.all(Post),
        relations=found.all(Relation),
        works=found.all(Work),
        credits=found.all(Credit),
        events=found.all(Event),
        dates=found.all(Date),
        sensitivities=found.all(Sensitivity),
        notes=(*header.notes, *_furniture_notes(paragraphs)),
    )


def _story(
    text: str, header: Header, paragraphs: tuple[Paragraph, ...], known: Known | None
) -> Text:
    """What finders read: of the header nothing but its headline, so that it lends its names."""
    story = " " * header.end + text[header.end :]
    if header.headline is not None:
        raw, start, end = header.headline.raw, *header.headline.span
        paragraphs = (Paragraph(raw, start, end, "headline"), *paragraphs)
        story = story[:start] + raw + story[end:]
    names = sorted(known(story), key=lambda name: name.found.start) if known else ()
    return parse(story, paragraphs, header.published, names)


def _furniture_notes(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    for number, paragraph in enumerate(paragraphs, 1):
        if paragraph.kind == "furniture":
            yield f"paragraph {number} seems to be the page's, not the story's: {paragraph.raw}"
