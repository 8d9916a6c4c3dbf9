"""A noun for somebody’s relative, friend or colleague: whose, and who is meant."""

from dataclasses import dataclass

from reading.codes import Tie
from reading.words import ties


@dataclass(frozen=True, slots=True)
class Item:
    """A noun, whose it is and who is meant by it. `how` are the words right before it."""

    noun: str
    owners: tuple[str, ...]
    named: tuple[str, ...]
    how: str
    start: int
    end: int

    @property
    def is_over(self) -> bool:
        return not ties.OVER.isdisjoint(self.how.split())


def bond_of(tie: Tie, item: Item) -> tuple[Tie, bool]:
    """A former wife is an ex; a late one, and a widow, stay what they were, and it is over."""
    former = not ties.FORMER.isdisjoint(item.how.split())
    if former and tie in ("spouse", "partner", "engaged"):
        return ("ex_spouse" if tie == "spouse" else "ex_partner"), True
    lasts = tie in ("parent_of", "sibling")
    over = item.is_over or tie.startswith("ex_") or item.noun in ("widow", "widower")
    return tie, over and not lasts
