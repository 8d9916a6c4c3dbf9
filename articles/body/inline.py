"""Words with their marks (link, bold, italic), as a flat run after run."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

# What XML forbids: a feed with one of these would not be read at all.
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LINE_ENDS = re.compile(r"\r\n?|\n")


class Mark(NamedTuple):
    tag: str
    href: str = ""


class Run(NamedTuple):
    """Text under one set of marks, outermost first: link, bold, italic. A line feed is a <br>."""

    text: str
    marks: tuple[Mark, ...] = ()


def source_text(text: str) -> str:
    """Text as HTML source has it, where the end of a line is no more than a space."""
    return _NOT_TEXT.sub("", _LINE_ENDS.sub(" ", text))


def written_text(text: str) -> str:
    """Text as somebody wrote it, where the end of a line is one."""
    return _NOT_TEXT.sub("", _LINE_ENDS.sub("\n", text))


def text_of(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)


def trimmed(runs: Sequence[Run]) -> list[Run]:
    """Without the white space around: for text that stood between tags, not in a paragraph."""
    kept = list(runs)
    while kept and not kept[0].text.strip():
        del kept[0]
    while kept and not kept[-1].text.strip():
        del kept[-1]
    if kept:
        kept[0] = kept[0]._replace(text=kept[0].text.lstrip())
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip())
    return kept


def html_of(runs: Iterable[Run]) -> str:
    """HTML as the editor writes it: a mark stays open as long as the next run has it too."""
    html: list[str] = []
    current: tuple[Mark, ...] = ()
    for run in runs:
        kept = _in_common(current, run.marks)
        html += [f"</{mark.tag}>" for mark in reversed(current[kept:])]
        html += [_opening(mark) for mark in run.marks[kept:]]
        html.append(html_of_text(run.text))
        current = run.marks
    html += [f"</{mark.tag}>" for mark in reversed(current)]
    return "".join(html)


def html_of_text(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _in_common(some: tuple[Mark, ...], others: tuple[Mark, ...]) -> int:
    same = 0
    for one, other in zip(some, others, strict=False):
        if one != other:
            break
        same += 1
    return same


def _opening(mark: Mark) -> str:
    return f'<a href="{escape(mark.href)}">' if mark.href else f"<{mark.tag}>"
