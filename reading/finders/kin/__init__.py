"""Relatives: "daughter Wren, 4, and son Otis, 2", "his wife, Ada Hale", "lost their son, Ode"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reading.ages import Age, age_after, age_before
from reading.finders.kin.born import is_just_born, is_lost, is_named_after_loss
from reading.findings import Findings
from reading.patterns import NAME, NAME_WORD, alternatives
from reading.text import Text
from reading.values import Found
from reading.words.given import GIVEN
from reading.words.kin import CHILDREN, DESCENDANTS, KIN, PETS, UNDERAGE, YOUNG
from reading.words.ordinary import STOPPERS

AFTER: tuple[str, ...] = ()

KIN_WORD = re.compile(rf"(?P<word>{alternatives(KIN)})(?![\w’'-])")
PART_OF_WORD = re.compile(r"[\w’'-]")
PLURAL = frozenset("children kids twins triplets sons daughters sisters brothers siblings".split())
NAME_HERE = re.compile(
    rf"(?: with {NAME_WORD}(?: {NAME_WORD}){{0,2}}(?=,))?"
    r"(?P<comma>[,:]?) (?:(?<=, )(?:(?:the|an?) )?(?:[a-z][a-z-]{2,20}(?<!\bnamed)(?<!\bcalled) )"
    rf"{{0,4}})?(?P<name>{NAME})"
)
NEXT_NAME = re.compile(rf"(?:,? and|,|,? &)(?: (?:a|the))? (?P<name>{NAME_WORD})")
NAMED = re.compile(
    rf"\b(?:named|called|naming) (?:(?:him|her|them|the (?:baby|boy|girl)) )?(?P<name>{NAME})"
)
PARENT_OF = re.compile(rf"\b(?:parents?|mother|father|mom|mum|dad) (?:to|of) (?P<name>{NAME_WORD})")
POSSESSOR = re.compile(
    r"(?P<owner>\b(?:[Hh]is|[Hh]er|[Tt]heir|our|my|whose|shares?|parents (?:to|of))"
    r"|[\w”\"]+(?:[’']s|s[’']))"
    r" (?:[\w.’-]{1,20} ){0,3}$"
)
A_BEFORE = re.compile(r"\b(?:an?|one|another) (?:[\w-]{1,12} )?$")
FARTHEST = 60


@dataclass(frozen=True, slots=True)
class Relative:
    """Somebody called by a word of kin. `phrase` is all the words from the possessor to the age.

    `young`: called a baby, or just born. `underage`: called a teenager, or young. `unborn`: named
    after a loss that the sentence or the one before it tells of.
    """

    word: str
    name: Found | None
    age: Age | None
    owner: Found | None
    phrase: Found
    lost: bool
    young: bool
    underage: bool = False
    unborn: bool = False

    @property
    def is_child(self) -> bool:
        return self.word in DESCENDANTS


def find(text: Text, found: Findings) -> Iterator[Relative]:
    seen: set[int] = set()
    for relative in _all(text):
        if relative.name is None or relative.name.start not in seen:
            yield relative
        if relative.name is not None:
            seen.add(relative.name.start)


def _all(text: Text) -> Iterator[Relative]:
    for match in _kin_words(text, 0, len(text.raw)):
        if not text.is_titled(match.start()):
            yield from _after_kin_word(text, match)
    for match in NAMED.finditer(text.raw):
        yield from _named(text, match)
    for match in PARENT_OF.finditer(text.raw):
        yield from _children_of(text, match)


def _kin_words(text: Text, start: int, end: int) -> Iterator[re.Match[str]]:
    for match in KIN_WORD.finditer(text.raw, start, end):
        if not PART_OF_WORD.match(text.raw, match.start() - 1) or match.start() == 0:
            yield match


def _after_kin_word(text: Text, match: re.Match[str]) -> Iterator[Relative]:
    name = _name_after(text, match)
    if name is None:
        yield from _unnamed(text, match)
        return
    relative = _relative(text, match["word"], match.start(), name)
    yield relative
    if match["word"] in PLURAL:
        yield from _listed(text, match["word"], relative)


def _name_after(text: Text, match: re.Match[str]) -> Found | None:
    here = NAME_HERE.match(text.raw, match.end())
    if here is None:
        return None
    owned = _owner(text, match.start()) is not None or _is_listed(text, match)
    if here["comma"] and not owned:
        return None
    first = here["name"].split(" ")[0]
    if first == "Jesus":
        return None
    if first in STOPPERS and (here["comma"] or first not in GIVEN):
        return None
    return _trimmed(text.match(here, "name"))


def _is_listed(text: Text, match: re.Match[str]) -> bool:
    """Children of no owner beside them: "has two sons, …" and "has a daughter, …"."""
    before = text.raw[max(0, match.start() - 24) : match.start()]
    return match["word"] in PLURAL or (
        match["word"] in DESCENDANTS and A_BEFORE.search(before) is not None
    )


def _trimmed(name: Found) -> Found:
    """Without what a list or a sentence put behind it: "Wren The" is Wren."""
    words = name.raw.split(" ")
    while len(words) > 1 and words[-1] in STOPPERS:
        words.pop()
    raw = " ".join(words).rstrip(".")
    return Found(raw, name.start, name.start + len(raw))


def _listed(text: Text, word: str, first: Relative) -> Iterator[Relative]:
    """The others of a list: "children Ada, 5, Bo, 3, and Cy, 1"."""
    place = first.phrase.end
    while item := NEXT_NAME.match(text.raw, place - (text.raw[place - 1] == ",")):
        if item["name"] in STOPPERS:
            return
        relative = _relative(text, word, item.start("name"), text.match(item, "name"))
        yield relative
        place = relative.phrase.end


def _unnamed(text: Text, match: re.Match[str]) -> Iterator[Relative]:
    """A child whose age is told and whose name is not."""
    age = age_after(text.raw, match.end()) or age_before(text.raw, match.start())
    if age and match["word"] in CHILDREN:
        start = min(match.start(), age.start)
        phrase = text.found(start, max(match.end(), age.end))
        owner = _owner(text, start)
        yield Relative(
            match["word"],
            None,
            age,
            owner,
            phrase,
            is_lost(text, start),
            _is_called_young(text, match["word"], match.start(), owner),
            _is_called(text, match["word"], match.start(), UNDERAGE),
        )


def _named(text: Text, match: re.Match[str]) -> Iterator[Relative]:
    """The child of "their third child, whom they had named Ode"."""
    start = max(text.sentence_at(match.start()).start, match.start() - FARTHEST)
    words = [m for m in _kin_words(text, start, match.start()) if m["word"] in CHILDREN]
    between = text.raw[words[-1].end() : match.start()].split() if words else []
    if words and match["name"] not in STOPPERS and PETS.isdisjoint(between):
        yield _relative(text, words[-1]["word"], words[-1].start(), text.match(match, "name"))


def _children_of(text: Text, match: re.Match[str]) -> Iterator[Relative]:
    """The children of "parents to Wren, 3, and Otis"; one bare name may be anything."""
    if match["name"] in STOPPERS or text.is_titled(match.start()):
        return
    first = _relative(text, "child", match.start("name"), text.match(match, "name"))
    others = list(_listed(text, "child", first))
    if others or first.age:
        yield from (first, *others)


def _relative(text: Text, word: str, start: int, name: Found) -> Relative:
    owner = _owner(text, start)
    age = age_after(text.raw, name.end) or age_before(text.raw, start)
    begin = _beginning(text, owner, start)
    end = max(name.end, age.end if age else 0)
    end += text.raw[end : end + 1] == ","
    return Relative(
        word,
        name,
        age,
        owner,
        text.found(begin, end),
        is_lost(text, start),
        _is_called_young(text, word, start, owner) or is_just_born(text, word, begin),
        _is_called(text, word, start, UNDERAGE),
        is_named_after_loss(text, begin),
    )


def _beginning(text: Text, owner: Found | None, start: int) -> int:
    """Of the phrase: "her", "Hale’s" or "the pair’s" belongs to it, "share" does not."""
    if owner is None or owner.raw.startswith(("share", "parents")):
        return start
    article = owner.start - len("the ")
    return article if text.raw[max(0, article) : owner.start].lower() == "the " else owner.start


def _is_called_young(text: Text, word: str, start: int, owner: Found | None) -> bool:
    """A baby; "our baby" is none where it is the writer who says so of a favourite."""
    is_ours = owner is not None and owner.raw.lower() in ("our", "my")
    return _is_called(text, word, start, YOUNG) and (not is_ours or text.is_said(start))


def _is_called(text: Text, word: str, start: int, words: frozenset[str]) -> bool:
    before = text.raw[max(0, start - 30) : start].replace(",", " ").split()[-2:]
    return word in words or not words.isdisjoint(before)


def _owner(text: Text, place: int) -> Found | None:
    start = max(0, place - FARTHEST, text.sentence_at(place).start)
    match = POSSESSOR.search(text.raw, start, place)
    return text.match(match, "owner") if match else None
