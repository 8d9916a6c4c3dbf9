"""Words for somebody without the name: "the “Golden Hour” singer", "one fan", "the couple"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reading.ages import Age, age_after
from reading.findings import Findings
from reading.text import MASK, Text
from reading.values import Found
from reading.words.kin import CHILDREN, KIN
from reading.words.roles import FEMININE, GROUPS, MASCULINE, NAMELESS, OTHERS, ROLES

AFTER: tuple[str, ...] = ()

PHRASE = re.compile(
    r"(?<![\w’'])(?P<det>[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Tt]his|[Tt]hat|[Ff]ellow)"
    rf"(?=(?P<words>(?: (?:[“\"‘'][^“”\"‘’'\n{MASK}]{{1,60}}[”\"’']|[\w.&-]+(?:[’']\w+)*)){{1,7}}))"
)
PIECE = re.compile(r" (?:[“\"‘'][^“”\"‘’'\n]{1,60}[”\"’']|[\w.&-]+(?:[’']\w+)*)")
YEARS_OLD = re.compile(r"(?P<age>\d{1,2})-year-old")
# What ends the noun phrase before any word for a person came.
BOUNDARY = frozenset(
    """
    of on in at to by for from with as and or but who whom whose that which when while where after
    before is was are were be been has had have did does do will would could should can may might
    he she they it his her their its our my your the a an into over via about than because if
    """.split()
)
POSSESSIVE = ("’s", "'s")
HEADS = ROLES | OTHERS | NAMELESS | GROUPS | KIN


@dataclass(frozen=True, slots=True)
class Phrase:
    """A determiner and all words up to the one that says who: `head`. `found` ends with it."""

    found: Found
    determiner: str
    head: str
    age: Age | None
    possessive: bool

    @property
    def is_nameless(self) -> bool:
        """Whether it speaks of nobody in particular: a fan, another user, his representative."""
        return self.head in NAMELESS

    @property
    def is_group(self) -> bool:
        return self.head in GROUPS

    @property
    def is_child(self) -> bool:
        return self.head in CHILDREN

    @property
    def sex(self) -> str | None:
        if self.head in FEMININE:
            return "f"
        return "m" if self.head in MASCULINE else None


def find(text: Text, found: Findings) -> Iterator[Phrase]:
    for match in PHRASE.finditer(text.narrative):
        phrase = _phrase(text, match)
        if phrase is not None:
            yield phrase


def _phrase(text: Text, match: re.Match[str]) -> Phrase | None:
    years, last = None, None
    for piece in PIECE.finditer(text.narrative, *match.span("words")):
        head = _bare(piece)
        if last and head not in HEADS:
            break
        if head in BOUNDARY:
            return None
        old = YEARS_OLD.fullmatch(head) if head[:1].isdigit() else None
        years = Age(int(old["age"]), *piece.span()) if old else years
        if head in HEADS or (old and _ends_here(text.narrative, piece.end())):
            last = piece
    return _made(text, match, last, years) if last else None


def _bare(piece: re.Match[str]) -> str:
    word = piece.group()[1:].lower()
    return word[:-2] if word.endswith(POSSESSIVE) else word.removesuffix(".")


def _made(text: Text, match: re.Match[str], piece: re.Match[str], years: Age | None) -> Phrase:
    head = _bare(piece)
    possessive = piece.group().endswith(POSSESSIVE)
    end = piece.end() - (2 if possessive else 1 if piece.group().endswith(".") else 0)
    age = years or (None if possessive else age_after(text.raw, end))
    return Phrase(text.found(match.start(), end), match["det"].lower(), head, age, possessive)


def _ends_here(narrative: str, place: int) -> bool:
    """Whether "the 38-year-old" is all of it: a small word or a mark follows, no noun."""
    following = re.match(r" ([a-z]+)", narrative[place : place + 20])
    return following is None or following[1] in BOUNDARY or following[1].endswith(("ed", "s", "id"))
