"""A text folded for comparison, with the way back from each place to where it stood."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from reading.keys import STRAIGHT

BREAK = "\x1e"  # stands for an empty line
SPACES = (
    "\t\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
HYPHENS = "\u2010\u2011"
NO_LETTERS = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # halves of one, which nothing encodes
# One letter for one, so that every place stays where it is.
ALIKE = (
    STRAIGHT
    | NO_LETTERS
    | str.maketrans(SPACES, " " * len(SPACES))
    | str.maketrans(HYPHENS, "-" * len(HYPHENS))
)
# Letters and marks that fold to one letter each, whatever follows but an accent of its own.
PLAIN = (
    r"\x00-\x7f\u00a1-\u00de\u00e0-\u012f\u0131-\u0148\u014a-\u01ef\u01f1-\u024f\u2013\u2014\u2026"
)
ODD = re.compile(rf"[ \n]{{2,}}|[{PLAIN}]?[^{PLAIN}]+")
MOST_ACCENTS = 16  # on one letter


@dataclass(frozen=True)
class Folded:
    """`words` are a text in small letters, NFC, with straight quotes and single spaces; unlike
    what `keys.fold` makes they keep possessives. An empty line is a BREAK: no name runs across it.

    At the places `_at` of `words` begins what begins at `_of` in the text.
    """

    words: str
    _at: list[int]
    _of: list[int]

    def place(self, position: int) -> int | None:
        """Where in the text this place of `words` is; None inside of what one letter became."""
        piece = bisect_right(self._at, position) - 1
        at, of = self._at[piece], self._of[piece]
        if position == at:
            return of
        # The last piece has no length: behind it lies nothing.
        is_even = self._at[piece + 1] - at == self._of[piece + 1] - of
        return of + position - at if is_even else None


def folded(text: str) -> Folded:
    parts, at, of = [], [0], [0]
    for piece in _pieces(text.translate(ALIKE)):
        words = _folded(piece)
        parts.append(words)
        at.append(at[-1] + len(words))
        of.append(of[-1] + len(piece))
    return Folded("".join(parts), at, of)


def folded_name(name: str) -> str:
    """A name as it stands in the `words` of a folded text."""
    return _folded(" ".join(name.translate(ALIKE).split()))


def _pieces(text: str) -> Iterator[str]:
    """The text in parts that fold each by itself, odd ones as short as can be."""
    place = 0
    for odd in ODD.finditer(text):
        if odd.start() > place:
            yield text[place : odd.start()]
        yield from _letters(odd.group())
        place = odd.end()
    if place < len(text):
        yield text[place:]


def _folded(words: str) -> str:
    if not words.strip(" \n"):
        return BREAK if words.count("\n") > 1 else " "
    words = words.replace("\n", " ")
    if words.isascii():
        return words.lower()
    # Folding the case may take a letter apart again.
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", words).casefold())


def _letters(odd: str) -> Iterator[str]:
    """White space as it is; anything else by letter with its accents, unless none of it changes
    its length."""
    if not odd.strip(" \n") or _keeps_its_places(odd):
        yield odd
        return
    start = 0
    for end in range(1, len(odd)):
        if not _belongs(odd[max(start, end - 2) : end], odd[end]) or end - start > MOST_ACCENTS:
            yield odd[start:end]
            start = end
    yield odd[start:]


def _keeps_its_places(words: str) -> bool:
    small = words.casefold()
    is_normal = unicodedata.is_normalized("NFC", words) and unicodedata.is_normalized("NFC", small)
    return is_normal and len(small) == len(words)


def _belongs(before: str, letter: str) -> bool:
    """Whether it is an accent, or makes one letter with what stands before it."""
    if unicodedata.combining(letter):
        return True
    return not unicodedata.is_normalized("NFC", before + letter)
