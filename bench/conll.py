"""Text and the places of people's names in it, from files that have a token and its kind a line."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

NEW_DOCUMENT = "-DOCSTART-"
PERSON = ("B-PER", "I-PER")
TAGS = ("@", "#")
CLOSES = re.compile(r"[.,;:!?%)\]’”…]+|['’](?:s|re|ve|ll|d|m)|n['’]t", re.IGNORECASE)
OPENS = tuple("([“‘$£€#@")
Place = tuple[int, int]
Token = tuple[str, str]


@dataclass(frozen=True)
class Document:
    """A text put together from its tokens, and where it names people, in order."""

    text: str
    names: tuple[Place, ...]


def documents(path: Path, *, tweets: bool) -> Iterator[Document]:
    """Of an encyclopaedia one an article, else one a tweet, its handles and hashtags no names."""
    tokens = [_token(line) for line in path.read_text(encoding="utf-8").splitlines()]
    between = "" if tweets else NEW_DOCUMENT
    for is_between, part in groupby(tokens, lambda token: token[0] == between):
        if not is_between:
            yield _document(token for token in part if token[0])


def _token(line: str) -> Token:
    words = line.split()
    return (words[0], words[-1]) if words else ("", "")


def _document(tokens: Iterable[Token]) -> Document:
    text, names, before = "", list[Place](), ""
    for word, kind in tokens:
        text += " " * _is_apart(text, before, word) + word
        start = len(text) - len(word)
        if kind in PERSON and before != "@" and not word.startswith(TAGS):
            goes_on = kind == "I-PER" and names and names[-1][1] >= start - 1
            names.append((names.pop()[0] if goes_on else start, len(text)))
        before = word
    return Document(text, tuple(names))


def _is_apart(text: str, before: str, word: str) -> bool:
    """Whether a space stands between a token and the one before it."""
    if not before or before in OPENS or CLOSES.fullmatch(word):
        return False
    return '"' not in (before, word) or text.count('"') % 2 == 0
