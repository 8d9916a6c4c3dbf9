"""Quotation marks: where each pair opens and closes, in any of the styles copy comes in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reading.titles import is_title
from reading.values import Found, Paragraph

# Two single marks are how some wires write a double one; of three, one is a nested single mark.
TWO_SINGLES = r"(?<!['\w.,!?])''|''(?!')|``"
DOUBLE = re.compile(rf"[“”\"]|{TWO_SINGLES}")
ANY = re.compile(rf"{DOUBLE.pattern}|[‘’']")
# ’90s, ’em, ’til: an apostrophe, though it stands where a mark would open.
CLIPPED = re.compile(r"\d0s\b|(?:em|til|tis|twas|cause|bout|n)\b", re.IGNORECASE)
OPENS_SINGLE = re.compile(r"(?<!')[‘'](?<!\w.)(?=[^\W\d_]|[@#“\"])")
LONGEST_TITLE = 80
LONGEST_HEADLINE = 200


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
            following = paragraphs[index + 1].raw[:2] if index + 1 < len(paragraphs) else ""
            single = singles or _is_line_of_singles(paragraph.raw)
            found += _in_paragraph(text, paragraph, index, single, following)
    return tuple(found)


def _writes_single(text: str) -> bool:
    """Whether single marks are this text's first choice, as in British papers."""
    doubles = sum(text.count(mark) for mark in ("“", "”", '"', "''", "``")) / 2
    singles = sum(not CLIPPED.match(text, m.end()) for m in OPENS_SINGLE.finditer(text))
    return singles > doubles


def _is_line_of_singles(raw: str) -> bool:
    """A headline: it has single marks whatever the text below it has."""
    return (
        len(raw) < LONGEST_HEADLINE
        and raw[-1:] not in (".", "!", "”", '"')
        and DOUBLE.search(raw) is None
    )


def _in_paragraph(
    text: str, paragraph: Paragraph, index: int, singles: bool, following: str
) -> Iterator[Marked]:
    opened: re.Match[str] | None = None
    last_close = paragraph.start + paragraph.raw.rfind("”")
    places = (ANY if singles else DOUBLE).finditer(text, paragraph.start, paragraph.end)
    for mark in places:
        if opened is None:
            opened = mark if _opens(text, mark, paragraph) else None
        elif _closes(text, mark, opened, last_close, paragraph.end):
            if mark.start() > opened.end():
                yield _pair(text, opened, mark, index)
            opened = None
    if opened is not None and opened.end() < paragraph.end:
        yield _unclosed(text, opened, paragraph, index, following)


def _pair(text: str, opened: re.Match[str], mark: re.Match[str], index: int) -> Marked:
    start, end = opened.end(), mark.start()
    return Marked(opened.start(), mark.end(), Found(text[start:end], start, end), index)


def _unclosed(
    text: str, opened: re.Match[str], paragraph: Paragraph, index: int, following: str
) -> Marked:
    inner = Found(text[opened.end() : paragraph.end], opened.end(), paragraph.end)
    goes_on = following.startswith(opened.group())
    return Marked(opened.start(), paragraph.end, inner, index, closed=False, goes_on=goes_on)


def _opens(text: str, mark: re.Match[str], paragraph: Paragraph) -> bool:
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    match mark.group():
        case "“" | "``":
            return True
        case "”":
            return before.isspace() and after.isalnum()
        case "‘" | "'":
            return _stands_before_a_word(before, after) and not CLIPPED.match(text, mark.end())
        case '"' | "''":
            return _stands_before_a_word(before, after)
    return False


def _stands_before_a_word(before: str, after: str) -> bool:
    return not before.isalnum() and not after.isspace()


def _closes(
    text: str, mark: re.Match[str], opened: re.Match[str], last_close: int, limit: int
) -> bool:
    match opened.group():
        case "“":
            straight = mark.group() == '"' and last_close < mark.start()
            return mark.group() == "”" or straight or _is_turned_wrong(text, mark, limit)
        case "”" | '"':
            return mark.group() in ("”", '"')
        case "''" | "``":
            return mark.group() == "''"
    return mark.group() in "’'" and _closes_single(text, mark.start(), opened.end(), limit)


def _is_turned_wrong(text: str, mark: re.Match[str], limit: int) -> bool:
    """An opening mark that stands where one closes: “Yes,“ she said."""
    after = text[mark.end()] if mark.end() < limit else " "
    return mark.group() == "“" and after.isspace() and not text[mark.start() - 1].isspace()


def _closes_single(text: str, place: int, opened: int, limit: int) -> bool:
    """A closing mark and no apostrophe: no letter after it, and punctuation on one side of it.

    Where only letters and a space surround it, fans’ and goin’ are apostrophes, all else closes.
    """
    after = text[place + 1] if place + 1 < limit else " "
    if after.isalnum():
        return False
    before = text[place - 1]
    if not before.isalnum() or not after.isspace():
        return place > opened
    if text.endswith("in", opened, place):
        return False
    return before not in "sz" or is_title(text[opened : min(place, opened + LONGEST_TITLE)])
