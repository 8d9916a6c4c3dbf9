"""The corpus PolNeAR as it lies on a disk: who is quoted with what, in news of 2016.

Get it with `git clone https://github.com/networkdynamics/PolNeAR`. A folder of its `data` holds
`text/NAME.txt`, `attributions/NAME_ANNOTATOR.ann` (standoff: spans of sources, cues and contents,
and attributions of them) and `corenlp/NAME.txt.xml` (see bench/corenlp.py).
Nothing of it is kept here. The folder `test` is for judging a finished reader: leave it unread.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.corenlp import Guesses, Place, guesses

SPAN = re.compile(r"(T\d+)\t(\w+) ([\d ;]+)\t")
ATTRIBUTION = re.compile(r"E\d+\t(.+)")
ROLE = re.compile(r"(Source|Content)\d*:(T\d+)")
MARK = re.compile(r"''|[\"“]")
CLOSING = {'"': '"', "“": "”", "''": "''"}
AFTER_CLOSING = re.compile(r"[\s.,;:!?–—-]*")
PARAGRAPH = re.compile(r"\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Said:
    """Words between quotation marks that are all of a content, or all of it in their paragraph.

    `source` is where the text says whose they are, None where it does not."""

    words: Place
    source: Place | None


@dataclass(frozen=True)
class Article:
    """`contents` are the pieces of all that is attributed, quoted or not."""

    name: str
    text: str
    said: tuple[Said, ...]
    contents: tuple[Place, ...]
    guesses: Guesses


def articles(folder: Path) -> Iterator[Article]:
    """Each article once, as the first of its annotators has it; none whose text is not there."""
    for path in sorted((folder / "text").glob("*.txt")):
        marked = sorted((folder / "attributions").glob(f"{path.stem}_*.ann"))
        if marked:
            yield _article(folder, path, marked[0].read_bytes().decode())


def _article(folder: Path, path: Path, annotation: str) -> Article:
    text = path.read_bytes().decode()
    attributed = list(_attributed(annotation))
    said = {Said(words, source) for piece, source in attributed for words in _quoted(text, *piece)}
    in_order = tuple(sorted(said, key=lambda one: one.words))
    contents = tuple(piece for piece, _ in attributed)
    return Article(
        path.stem, text, in_order, contents, guesses(text, folder / "corenlp" / f"{path.name}.xml")
    )


def _attributed(annotation: str) -> Iterator[tuple[Place, Place | None]]:
    """Each piece of a content, with the first source of its attribution."""
    spans = {match[1]: _pieces(match[3]) for match in SPAN.finditer(annotation)}
    for match in ATTRIBUTION.finditer(annotation):
        roles = ROLE.findall(match[1])
        sources = [spans[span][0] for role, span in roles if role == "Source"]
        contents = [piece for role, span in roles if role == "Content" for piece in spans[span]]
        for piece in contents:
            yield piece, min(sources, default=None)


def _pieces(words: str) -> list[Place]:
    starts_and_ends = [piece.split() for piece in words.split(";")]
    return [(int(start), int(end)) for start, end in starts_and_ends]


def _quoted(text: str, start: int, end: int) -> Iterator[Place]:
    """Words between marks, a paragraph at a time, where they are all that the piece has there."""
    for part in PARAGRAPH.finditer(text, *_with_marks(text, start, end)):
        opening = MARK.match(part[0])
        if opening is None:
            continue
        begin, closing = part.start() + opening.end(), CLOSING[opening[0]]
        close = text.find(closing, begin, part.end())
        if close >= 0 and AFTER_CLOSING.fullmatch(text, close + len(closing), part.end()):
            yield begin, close
        elif close < 0 and part.end() < end:
            yield begin, part.end()


def _with_marks(text: str, start: int, end: int) -> Place:
    """The piece and the marks around it, where its annotator left them out."""
    for mark, closing in CLOSING.items():
        start -= len(mark) * (text[start - len(mark) : start] == mark)
        end += len(closing) * (text[end : end + len(closing)] == closing)
    return start, end
