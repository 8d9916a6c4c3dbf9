"""Quotation marks: where each pair opens and closes, in any of the styles copy comes in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reading.titles import is_title
from reading.values import Found, Paragraph

DOUBLE = re.compile(r"[“”\"]")
ANY = re.compile(r"[“”\"‘’']")
# ’90s, ’em, ’til: an apostrophe, though it stands where a mark would open.
CLIPPED = re.compile(r"\d0s\b|(?:em|til|tis|twas|cause|bout|n)\b", re.IGNORECASE)
OPENS_SINGLE = re.compile(r"[‘'](?<!\w.)(?=[^\W\d_]|[@#“\"])")
LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class Marked:
    """Words in quotation marks. `inner` is without the marks; an open one runs to the paragraph's
    end, and `goes_on` says whether the next paragraph takes it up."""

    start: int
    end: int
    inner: Found
    paragraph: int
    closed: bool = True
    goes_on: bool = False


def marked(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Marked, ...]:
    """All outermost pairs of quotation marks, paragraph by paragraph, in order."""
    singles = _writes_single(text)
    found: list[Marked] = []
    for index, paragraph in enumerate(paragraphs):
        if paragraph.kind in ("standfirst", "body"):
            following = paragraphs[index + 1].raw[:1] if index + 1 < len(paragraphs) else ""
            found += _in_paragraph(text, paragraph, index, singles, following)
    return tuple(found)


def _writes_single(text: str) -> bool:
    """Whether single marks are this text's first choice, as in British papers."""
    doubles = (text.count("“") + text.count("”") + text.count('"')) / 2
    singles = sum(not CLIPPED.match(text, m.end()) for m in OPENS_SINGLE.finditer(text))
    return singles > doubles


def _in_paragraph(
    text: str, paragraph: Paragraph, index: int, singles: bool, following: str
) -> Iterator[Marked]:
    opened = -1
    last_close = paragraph.start + paragraph.raw.rfind("”")
    places = [m.start() for m in (ANY if singles else DOUBLE).finditer(paragraph.raw)]
    for place in (paragraph.start + offset for offset in places):
        if opened < 0:
            opened = place if _opens(text, place, paragraph) else -1
        elif _closes(text, place, opened, last_close, paragraph.end):
            if place - opened > 1:
                yield _pair(text, opened, place, index)
            opened = -1
    if opened >= 0 and opened + 1 < paragraph.end:
        yield _unclosed(text, opened, paragraph, index, following)


def _pair(text: str, opened: int, place: int, index: int) -> Marked:
    return Marked(opened, place + 1, Found(text[opened + 1 : place], opened + 1, place), index)


def _unclosed(text: str, opened: int, paragraph: Paragraph, index: int, following: str) -> Marked:
    inner = Found(text[opened + 1 : paragraph.end], opened + 1, paragraph.end)
    goes_on = following == text[opened]
    return Marked(opened, paragraph.end, inner, index, closed=False, goes_on=goes_on)


def _opens(text: str, place: int, paragraph: Paragraph) -> bool:
    mark = text[place]
    before = text[place - 1] if place > paragraph.start else " "
    after = text[place + 1] if place + 1 < paragraph.end else " "
    if mark == "“":
        return True
    if mark == '"':
        return not before.isalnum() and not after.isspace()
    if mark in "‘'":
        return not before.isalnum() and not after.isspace() and not CLIPPED.match(text, place + 1)
    return False


def _closes(text: str, place: int, opened: int, last_close: int, limit: int) -> bool:
    mark, opener = text[place], text[opened]
    if opener == "“":
        return mark == "”" or (mark == '"' and last_close < place)
    if opener == '"':
        return mark == '"'
    return mark in "’'" and _closes_single(text, place, opened, limit)


def _closes_single(text: str, place: int, opened: int, limit: int) -> bool:
    """A closing mark and no apostrophe: no letter after it, and punctuation on one side of it.

    Where only letters and a space surround it, fans’ and goin’ are apostrophes, all else closes.
    """
    after = text[place + 1] if place + 1 < limit else " "
    if after.isalnum():
        return False
    before = text[place - 1]
    if not before.isalnum() or not after.isspace():
        return place > opened + 1
    if text.endswith("in", opened, place):
        return False
    return before not in "sz" or is_title(text[opened + 1 : min(place, opened + LONGEST_TITLE)])
