"""What two people are to each other, from all that the text says of them."""

from collections.abc import Iterator, Sequence
from typing import Literal

from reading.codes import Tie
from reading.finders.relations.stated import Stated
from reading.text import Text
from reading.values import Relation
from reading.words.ties import COUPLES

COUPLED = COUPLES | {"split"}
ONE_SIDED = ("parent_of", "manager")


def verdicts(text: Text, stated: Sequence[Stated]) -> Iterator[Relation]:
    """One tie of each kind for two people; of what couples are or were, one in all."""
    couples: dict[tuple[str, str], list[Stated]] = {}
    others: dict[tuple[str, ...], list[Stated]] = {}
    for said in stated:
        if said.bond in COUPLED:
            couples.setdefault(said.pair, []).append(said)
        else:
            sides = (said.a, said.b) if said.bond in ONE_SIDED else said.pair
            others.setdefault((said.bond, *sides), []).append(said)
    yield from (_relation(text, *_of_couple(same), same) for same in couples.values())
    for same in others.values():
        bond = same[0].bond
        if bond != "split":
            yield _relation(text, bond, all(said.ended for said in same), same)


def _of_couple(same: Sequence[Stated]) -> tuple[Tie, bool]:
    bonds = {said.bond for said in same}
    over = any(said.ended for said in same)
    if "ex_spouse" in bonds:
        return "ex_spouse", True
    if "spouse" in bonds:
        return "spouse", over
    if over:
        return "ex_partner", True
    return ("engaged" if "engaged" in bonds else "partner"), False


def _relation(text: Text, bond: Tie, ended: bool, same: Sequence[Stated]) -> Relation:
    places = tuple(text.found(*place) for place in dict.fromkeys(said.place for said in same))
    status: Literal["ended", "current"] = "ended" if ended else "current"
    reason = f"“{same[0].words}” in “{places[0].raw}”"
    confidence = max(said.confidence for said in same)
    return Relation(bond, same[0].a, same[0].b, status, places, reason, confidence)
