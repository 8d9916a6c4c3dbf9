"""The blocks of a text: set apart by blank lines, or one a line where there is none."""

import re
from collections.abc import Iterator

from reading.values import Paragraph, ParagraphKind

BLANK_LINES = re.compile(r"(?:\r\n?+|\n)[^\S\r\n]*+(?=\r|\n)")
LINE = re.compile(r"[^\r\n]+")
FURNITURE = re.compile(
    r"(?:advertisement|recommended on .{1,80}"
    r"|read (?:the )?(?:full|original) (?:article|story).{0,80}"
    r"|continue reading.{0,60}|related(?: stories| articles)?:?|sign up for .{1,80}"
    r"|this article originally appeared .{1,80})\.?",
    re.IGNORECASE,
)


def split(text: str, start: int = 0) -> tuple[Paragraph, ...]:
    """Paragraphs from `start` on, as written but for the white space around each."""
    blocks = list(_blocks(text, start))
    if len(blocks) == 1 and "\n" in blocks[0].raw:
        blocks = [_paragraph(text, *m.span()) for m in LINE.finditer(text, *_span(blocks[0]))]
    return tuple(block for block in blocks if block.raw)


def is_furniture(raw: str) -> bool:
    """Whether these words are the page's and not the story's, such as "Advertisement"."""
    return len(raw) <= 120 and FURNITURE.fullmatch(raw.strip()) is not None


def _blocks(text: str, start: int) -> Iterator[Paragraph]:
    for gap in BLANK_LINES.finditer(text, start):
        yield _paragraph(text, start, gap.start())
        start = gap.end()
    yield _paragraph(text, start, len(text))


def _paragraph(text: str, start: int, end: int) -> Paragraph:
    whole = text[start:end]
    raw = whole.strip()
    start += len(whole) - len(whole.lstrip()) if raw else 0
    kind: ParagraphKind = "furniture" if is_furniture(raw) else "body"
    return Paragraph(raw, start, start + len(raw), kind)


def _span(paragraph: Paragraph) -> tuple[int, int]:
    return paragraph.start, paragraph.end
