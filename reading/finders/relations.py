"""Ties the words of kin state: who is whose wife, parent, brother. All to be confirmed."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from reading.codes import Tie
from reading.finders.cast import Character
from reading.finders.kin import Relative
from reading.finders.references import Reference
from reading.findings import Findings
from reading.text import Text
from reading.values import Relation, index_at
from reading.words import kin
from reading.words.roles import GROUPS

AFTER = ("cast", "kin", "people", "references")

TIES: tuple[tuple[frozenset[str], Tie], ...] = (
    (kin.SPOUSES, "spouse"),
    (kin.EX_SPOUSES, "ex_spouse"),
    (kin.ENGAGED, "engaged"),
    (kin.PARTNERS, "partner"),
    (kin.EX_PARTNERS, "ex_partner"),
    (kin.SIBLINGS, "sibling"),
    (kin.PARENTS, "parent_of"),
    (kin.CHILDREN, "parent_of"),
)
NEAREST = 12  # how many references back a possessor is looked for
COUPLING = ("spouse", "engaged", "partner")
ENDED = re.compile(r"\b(?:divorc\w+|split|separat\w+|estranged|former|late|then)\b")
LISTED = re.compile(r",?(?: and| &)?(?: (?:a|his|her|their))? ?")
PAIR = re.compile(r"(?:,? \(?\d{1,3}\)?,?)? (?:and|&) (?:(?:his|her) [\w-]+,? )?$")


def find(text: Text, found: Findings) -> Iterator[Relation]:
    ties = _Ties(text, found)
    stated: dict[tuple[str, str, str], list[Relation]] = {}
    for relation in ties.all():
        stated.setdefault((relation.type, relation.a, relation.b), []).append(relation)
    for same in stated.values():
        yield replace(same[0], evidence=tuple(place for tie in same for place in tie.evidence))


class _Ties:
    def __init__(self, text: Text, found: Findings) -> None:
        self.text = text
        self.cast = {character.name: character for character in found.all(Character)}
        self.named = {m.start: c.name for c in self.cast.values() for m in c.mentions}
        self.relatives = list(_with_owners(text, found))
        self.references = [
            r for r in found.all(Reference) if _is_group(r) or self._is_grown(r.person)
        ]
        self.founds = [reference.found for reference in self.references]
        self.couple = self._first_pair()
        self.told = False

    def _is_grown(self, name: str | None) -> bool:
        return name is not None and not self.cast[name].is_small

    def all(self) -> Iterator[Relation]:
        adults = [r for r in self.relatives if not r.is_child]
        for relative in (*adults, *(r for r in self.relatives if r.is_child)):
            yield from self._of(relative)

    def _of(self, relative: Relative) -> Iterator[Relation]:
        assert relative.name is not None
        other = self.named.get(relative.name.start)
        tie = next((tie for words, tie in TIES if relative.word in words), None)
        if other is None or tie is None:
            return
        for owner in self._owners(relative, other):
            a, b = (other, owner) if relative.word in kin.PARENTS else (owner, other)
            yield self._relation(tie, a, b, relative)
            if tie in COUPLING and not self.told:
                self.couple, self.told = (owner, other), True

    def _relation(self, tie: Tie, a: str, b: str, relative: Relative) -> Relation:
        sentence = self.text.sentence_at(relative.phrase.start)
        start = max(sentence.start, relative.phrase.start - 12)
        over = tie.startswith("ex_") or ENDED.search(self.text.raw, start, relative.phrase.end)
        ended = bool(over) and tie != "parent_of"
        reason = f"“{relative.word}” beside the name"
        return Relation(tie, a, b, "ended" if ended else "current", (relative.phrase,), reason, 0.8)

    def _owners(self, relative: Relative, other: str) -> tuple[str, ...]:
        """Whose relative it is: both of a couple for "their" and "share", else one person."""
        place = relative.owner.start if relative.owner else relative.phrase.start
        word = relative.owner.raw.lower() if relative.owner else ""
        before = self._before(place, other)
        if word in ("their", "share") or word.startswith(tuple(GROUPS)) or _group_first(before):
            return tuple(name for name in self._both(before) if name != other)
        if word.endswith(("’s", "'s", "s’", "s'")):
            owners = [r.person for r in before[:1] if r.found.end >= place]
            return tuple(name for name in owners if name)
        if word not in ("his", "her", "whose", ""):
            return ()
        sex = {"his": "m", "her": "f"}.get(word)
        return tuple((self._one(before, sex) or self._one(self._earlier(place), sex))[:1])

    def _earlier(self, place: int) -> list[Reference]:
        """The subjects of the sentences before, the nearest first."""
        start = self.text.sentence_at(place).start
        index = index_at(self.founds, start) if self.founds else 0
        near = reversed(self.references[max(0, index + 1 - NEAREST) : index + 1])
        return [r for r in near if r.is_subject and r.found.start < start]

    def _first_pair(self) -> tuple[str, ...]:
        """Two people joined by "and" for the first time: the couple, until a tie tells one."""
        for one, two in pairwise(self.references):
            between = self.text.raw[one.found.end : two.found.start]
            if one.person and two.person and PAIR.fullmatch(between):
                return one.person, two.person
        return ()

    def _before(self, place: int, other: str) -> list[Reference]:
        """The references of this sentence up to the place, the nearest first."""
        start = self.text.sentence_at(place).start
        last = index_at(self.founds, place) if self.founds else -1
        near = reversed(self.references[max(0, last + 1 - NEAREST) : last + 1])
        return [r for r in near if start <= r.found.start <= place and r.person != other]

    def _one(self, before: list[Reference], sex: str | None) -> list[str]:
        ordered = [*(r for r in before if r.is_subject), *before]
        names = [r.person for r in ordered if r.person]
        return [name for name in names if sex is None or self.cast[name].sex in (sex, None)]

    def _both(self, before: list[Reference]) -> tuple[str, ...]:
        """Two grown people named together in this sentence, else the couple of the story."""
        for later, earlier in pairwise(before):
            between = self.text.raw[earlier.found.end : later.found.start]
            if later.person and earlier.person and PAIR.fullmatch(between):
                return earlier.person, later.person
        return self.couple


def _with_owners(text: Text, found: Findings) -> Iterator[Relative]:
    """In order; the next of a list has the owner of the first: "share Wren, 4, and son Otis"."""
    last: Relative | None = None
    for relative in sorted(found.all(Relative), key=lambda relative: relative.phrase.start):
        if last and last.is_child and relative.owner is None:
            between = text.raw[last.phrase.end : relative.phrase.start]
            if LISTED.fullmatch(between):
                relative = replace(relative, owner=last.owner)
        last = relative
        if relative.name:
            yield relative


def _is_group(reference: Reference) -> bool:
    return reference.phrase is not None and reference.phrase.is_group


def _group_first(before: list[Reference]) -> bool:
    return bool(before) and _is_group(before[0])
