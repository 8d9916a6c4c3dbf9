"""Runs of capitals, cleaned of what leads up to a name and of what ends it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reading.patterns import CAPITAL, NAME_WORD, PARTICLES, WORD_REST
from reading.text import Text
from reading.words.given import GIVEN, is_given
from reading.words.ordinary import BRANDS, INSTITUTIONS, MONTHS, OPENERS, PLACES, STOPPERS, WEEKDAYS
from reading.words.roles import ROLES, ROYAL, TITLES

NICKNAMED = r" [“\"‘'][^“”\"‘’'\n]{1,24}[”\"’'] "
RUN = re.compile(
    rf"{CAPITAL}(?<![\w@#&’'-].){WORD_REST}"
    rf"(?:(?:\. ?| |{NICKNAMED}| (?:{PARTICLES} ){{1,2}}){NAME_WORD}){{0,6}}"
)
TOKEN = re.compile(rf"{NAME_WORD}|{PARTICLES}(?= )")
CALENDAR = WEEKDAYS | frozenset(MONTHS)
DOTTED = TITLES | frozenset("Jr Sr St".split())
NO_NAMES = STOPPERS | INSTITUTIONS | PLACES


@dataclass(frozen=True, slots=True)
class Token:
    raw: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A cleaned run of capitals at one place: what may be a name, and the title before it."""

    tokens: tuple[Token, ...]
    title: str | None
    headline: bool

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(token.raw for token in self.tokens)

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end


def chunks(text: Text) -> Iterator[Chunk]:
    for match in RUN.finditer(text.raw):
        paragraph = text.paragraph_at(match.start())
        if paragraph.kind == "furniture" or not paragraph.found.covers(match.start()):
            continue
        yield from _cleaned(text, match, paragraph.kind == "headline")


def _cleaned(text: Text, run: re.Match[str], headline: bool) -> Iterator[Chunk]:
    for tokens in _pieces(text, run):
        title = None
        while tokens and _leads_in(tokens):
            title = tokens[0].raw if tokens[0].raw in TITLES else title
            tokens = tokens[1:]
        while tokens and (tokens[-1].raw in OPENERS or not tokens[-1].raw[0].isupper()):
            tokens = tokens[:-1]
        if tokens:
            yield Chunk(_from_given(tokens), title, headline)


def _pieces(text: Text, run: re.Match[str]) -> Iterator[tuple[Token, ...]]:
    """The run broken at possessives, ends of sentences, days and brands, and outside of titles."""
    piece: list[Token] = []
    for match in TOKEN.finditer(text.raw, *run.span()):
        token = Token(match.group(), *match.span())
        quoted = text.run_at(token.start)
        if quoted is not None and quoted.use in ("title", "nickname"):
            if quoted.use == "title":
                yield tuple(piece)
                piece = []
            continue
        if piece and _is_broken(text.raw, piece[-1], token):
            yield tuple(piece)
            piece = []
        if _is_no_part(token.raw, piece, text.raw[token.end : token.end + 2]):
            yield tuple(piece)
            piece = []
            continue
        piece.append(token)
    yield tuple(piece)


def _is_broken(raw: str, last: Token, token: Token) -> bool:
    gap = raw[last.end : token.start]
    if gap.startswith((". ", ".")):
        return len(last.raw) > 1 and last.raw not in DOTTED
    return "\n" in gap


def _is_no_part(word: str, piece: Sequence[Token], following: str) -> bool:
    if word in CALENDAR and word in GIVEN and (piece or following[1:].isupper()):
        return False
    return word in CALENDAR or word in BRANDS


def _leads_in(tokens: Sequence[Token]) -> bool:
    """Whether the first word only leads up to the name: a title, a role, a sentence's opener."""
    word = tokens[0].raw
    if not word[0].isupper():
        return True
    if word in ROYAL:
        return len(tokens) > 2
    if word in GIVEN:
        return len(tokens) == 1 and word in OPENERS
    if word in TITLES:
        return len(tokens) > 1
    return word in OPENERS or (word.lower() in ROLES and len(tokens) > 1)


def _from_given(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """From the given name on, where only ordinary or institutions' words stand before it."""
    for index, token in enumerate(tokens[:-1]):
        if is_given(token.raw) and index:
            ahead = {t.raw for t in tokens[:index]}
            if ahead <= NO_NAMES:
                return tuple(tokens[index:])
    return tuple(tokens)
