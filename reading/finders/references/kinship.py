"""Whose wife, brother or daughter somebody is, as far as the text has told when a phrase comes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from reading.finders.kin import Relative
from reading.finders.references.known import Known
from reading.finders.references.reference import Reference
from reading.text import Text
from reading.words.kin import PARENTS, SIBLINGS, SPOUSES

MARRIED = re.compile(r"\b(?:[Mm]arried|[Ww]ed|[Mm]arriage) (?:to |with )?(?:[a-z-]{2,16} ){0,4}$")
BACK = 60
# What one's relative calls oneself.
HALVES = {
    "spouse": SPOUSES | {"spouse"},
    "sibling": SIBLINGS | {"brother-in-law", "sister-in-law"},
    "parent": PARENTS,
}
SEXES = {"his": "m", "her": "f"}


@dataclass
class Kinship:
    """`words` holds (owner, word of kin) → relative."""

    words: dict[tuple[str, str], str] = field(default_factory=dict)

    def learn(self, text: Text, relatives: dict[int, Relative], told: Iterable[Reference]) -> None:
        subject: str | None = None
        for reference in told:
            subject = reference.person if reference.is_subject else subject
            if reference.how != "name" or reference.person is None:
                continue
            relative = relatives.get(reference.found.start)
            owner = self._owner(relative, told) or subject
            if relative and owner and owner != reference.person:
                self._keep(owner, relative.word, reference.person)
            start = max(0, reference.found.start - BACK)
            married = MARRIED.search(text.narrative, start, reference.found.start)
            if married and subject and subject != reference.person:
                self._keep(subject, "spouse", reference.person)

    def _owner(self, relative: Relative | None, told: Iterable[Reference]) -> str | None:
        if relative is None or relative.owner is None:
            return None
        for reference in told:
            if reference.found.start <= relative.owner.start < reference.found.end:
                return reference.person
        return None

    def _keep(self, owner: str, word: str, relative: str) -> None:
        for one in _alike(word):
            self.words.setdefault((owner, one), relative)
        for other in _returned(word):
            self.words.setdefault((relative, other), owner)

    def whom(self, word: str, whose: str, owners: Iterable[str], known: Known) -> str | None:
        """The relative of the first of these, of the right sex, who has such a one."""
        for owner in owners:
            sex = known.cast[owner].sex
            if whose != "their" and sex and sex != SEXES[whose]:
                continue
            relative = self.words.get((owner, word))
            if relative and relative != owner:
                return relative
        return None


def _alike(word: str) -> frozenset[str]:
    return next((words for words in HALVES.values() if word in words), frozenset({word}))


def _returned(word: str) -> frozenset[str]:
    if word in HALVES["spouse"]:
        return HALVES["spouse"]
    if word in HALVES["sibling"]:
        return HALVES["sibling"]
    return frozenset()
