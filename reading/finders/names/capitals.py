"""Runs of capitals: where they begin, and where something ends them."""

import re
from collections.abc import Iterator, Sequence

from reading.finders.names.chunk import Chunk
from reading.finders.names.cleaning import cleaned
from reading.finders.names.tokens import Kind, Token, kind_of
from reading.patterns import CAPITAL, NAME_WORD, PARTICLES, WORD_REST
from reading.text import Text
from reading.values import Paragraph
from reading.words.roles import TITLES

__all__ = ["NICKNAMED", "Chunk", "chunks"]

NICKNAMED = r" [“\"‘'][^“”\"‘’'\n]{1,24}[”\"’'] "
RUN = re.compile(
    rf"{CAPITAL}(?<![\w@#&-].)(?<!\w[’'].){WORD_REST}"
    rf"(?:(?:\. ?| |{NICKNAMED}| (?:{PARTICLES} ){{1,2}}){NAME_WORD}){{0,7}}"
)
TOKEN = re.compile(rf"{NAME_WORD}|{PARTICLES}(?= )")
MARK = re.compile(r"[“”\"‘]|[’'] | [’']")
# Letters that stand for a place or a body, not for somebody's first names.
ABBREVIATED = re.compile(r"\b(?:U\.? ?S|U\.? ?K|U\.? ?N|E\.? ?U|L\.A|D\.C|N\.Y|N\.J|P\.M|A\.M)\b")
BYLINE = re.compile(r"By (?:[^\W\d_][\w’'.-]* ?){1,5}(?:(?:,|\band|\bfor) .{0,60})?")
LIST = re.compile(r" (?:&|and|with|x|vs\.?) |, (?:and )?")
SUFFIX = re.compile(r",? (?:(?:Jr|Sr)\b\.?|(?:II|III|IV)\b)")
ON_X = re.compile(r"\b(?:on|via|to|from|and|or|at) $")
PARTY = re.compile(r"[A-Z]-(?:[A-Z]|[a-z]{3})")
TAIL = re.compile(
    r"-(?:[a-z]{3,}(?:ed|ing|born|led|era|old|style|like|own|bred)|born|led|era|old)$"
)
DOTTED = TITLES | frozenset("Jr Sr St Mt Ft".split())
QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|\([^()]*\)|‘[^‘]{0,80}?’(?!\w)")
LONG_WORD = re.compile(r"[^\W\d_]{4,}")
LINE_END = (".", "?”", "!”", ".”", '."')
LONGEST_LINE = 160


def chunks(text: Text) -> Iterator[Chunk]:
    """All of the text, cleaned, in order of place."""
    for paragraph in text.paragraphs:
        if paragraph.kind != "furniture" and not BYLINE.fullmatch(paragraph.raw):
            is_line = paragraph.kind == "headline" or is_title_line(paragraph)
            for match in RUN.finditer(text.raw, paragraph.start, paragraph.end):
                for tokens in _pieces(text, match):
                    yield from cleaned(text, tokens, is_line)


def is_title_line(paragraph: Paragraph) -> bool:
    """Whether nearly every long word of a short paragraph has a capital, as in a headline.

    A mere list of names is none: that has no word that would be written small elsewhere.
    """
    if len(paragraph.raw) > LONGEST_LINE or _is_a_list_of_names(paragraph.raw):
        return False
    words = LONG_WORD.findall(QUOTED.sub("", paragraph.raw))
    fewest, share = (5, 1.0) if paragraph.raw.endswith(LINE_END) else (3, 0.8)
    if len(words) < fewest or sum(word[0].isupper() for word in words) < share * len(words):
        return False
    return any(_is_raised(kind_of(word)) for word in words[1:])


def _is_a_list_of_names(line: str) -> bool:
    """As in "Ada Hale & Bo Reyes": nothing but short names with a sign between."""
    parts = [part.split() for part in LIST.split(line)]
    if len(parts) < 2 or any(not 0 < len(part) < 5 for part in parts):
        return False
    kinds = [kind_of(word) for part in parts for word in part]
    firsts = [kind_of(part[0]) for part in parts]
    return any(kind.given for kind in firsts) and not any(kind.opener for kind in kinds)


def _is_raised(kind: Kind) -> bool:
    is_word = kind.ordinary or kind.opener
    return is_word and not (kind.given or kind.surname or kind.title or kind.role)


def _pieces(text: Text, run: re.Match[str]) -> Iterator[tuple[Token, ...]]:
    """The run broken at ends of sentences, at marks, at "-nominated" and outside of titles."""
    piece: list[Token] = []
    for token in _tokens(text, run):
        if piece and _is_broken(text, piece[-1], token):
            yield tuple(piece)
            piece = []
        if _is_no_part(text, token):
            yield tuple(piece)
            piece = []
        else:
            piece.append(token)
    yield (*piece, *_suffix(text, piece))


def _tokens(text: Text, run: re.Match[str]) -> Iterator[Token]:
    """All words but those of a nickname in quotation marks."""
    for match in TOKEN.finditer(text.raw, *run.span()):
        quoted = text.run_at(match.start())
        if quoted is None or quoted.use != "nickname":
            raw = match.group()
            raw = raw[:-2] if raw.endswith(("’S", "'S")) else raw
            yield Token.at(raw, match.start(), match.start() + len(raw))


def _is_broken(text: Text, last: Token, token: Token) -> bool:
    gap = text.raw[last.end : token.start]
    if gap == " ":
        return False
    if MARK.search(gap):
        quoted = text.run_at(last.end + 2)
        return quoted is None or quoted.use != "nickname"
    if gap.startswith("."):
        return (
            len(last.raw) > 1 and last.raw not in DOTTED and not (last.raw.isupper() and gap == ".")
        )
    return "\n" in gap or gap.startswith(("’", "'"))


def _is_no_part(text: Text, token: Token) -> bool:
    """Whether a word of a run ends the name before it and is of none itself."""
    kind = token.kind
    if kind.opener and not (kind.given or kind.surname or kind.initial):
        return True
    if "-" in token.raw and (TAIL.search(token.raw) or PARTY.match(token.raw)):
        return True
    return _is_abbreviated(text, token) or text.is_titled(token.start)


def _is_abbreviated(text: Text, token: Token) -> bool:
    """AKA, the platform X, and the letters of U.S. or L.A."""
    if token.raw == "X":
        return ON_X.search(text.raw, max(0, token.start - 6), token.start) is not None
    first = token.start - 2 if len(token.raw) == 1 else token.start
    is_letters = len(token.raw) < 3 and (
        ABBREVIATED.match(text.raw, token.start) or ABBREVIATED.match(text.raw, max(0, first))
    )
    return token.raw == "AKA" or bool(is_letters)


def _suffix(text: Text, piece: Sequence[Token]) -> Iterator[Token]:
    """The "Jr." that a comma holds apart from its name."""
    match = SUFFIX.match(text.raw, piece[-1].end) if len(piece) > 1 else None
    if match:
        raw = match.group().lstrip(", ")
        yield Token.at(raw.rstrip("."), match.end() - len(raw), match.end())
