"""A name that editors refused elsewhere is found with less confidence here."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db.models import Count

from articles.models import Decision
from reading import Person, Reading, person_key

AT_ONCE = 900  # keys in one query


@dataclass
class Verdicts:
    """How often a name was accepted as somebody's, and refused, in all stories."""

    accepted: int = 0
    refused: int = 0

    @property
    def trust(self) -> float:
        """What is left of a name's confidence: all of it as long as refusals are no majority."""
        share = (self.accepted + 1) / (self.accepted + self.refused + 2)
        return min(1.0, 2 * share)


def doubted(reading: Reading) -> Reading:
    """The reading, with doubt about names that were refused more often than accepted.

    One query for each AT_ONCE names. What this very story refused stays refused whatever this says.
    """
    keys = {person_key(person): person for person in reading.people if person.name}
    verdicts = _verdicts(list(keys))
    if all(verdict.trust == 1 for verdict in verdicts.values()):
        return reading
    people = (_doubted(person, verdicts) if person.name else person for person in reading.people)
    return replace(reading, people=tuple(people))


def _doubted(person: Person, verdicts: dict[str, Verdicts]) -> Person:
    verdict = verdicts.get(person_key(person), Verdicts())
    if verdict.trust == 1:
        return person
    stories = "one story" if verdict.refused == 1 else f"{verdict.refused} stories"
    return replace(
        person,
        confidence=round(person.confidence * verdict.trust, 2),
        reason=f"{person.reason}; refused as a person in {stories}",
    )


def _verdicts(keys: list[str]) -> dict[str, Verdicts]:
    found: dict[str, Verdicts] = defaultdict(Verdicts)
    for start in range(0, len(keys), AT_ONCE):
        for key, verdict, times in _counted(keys[start : start + AT_ONCE]):
            setattr(found[key], verdict, times)
    return found


def _counted(keys: list[str]) -> Iterable[tuple[str, str, int]]:
    settled = Decision.objects.filter(kind=Decision.Kind.PERSON, key__in=keys).order_by()
    return settled.values_list("key", "verdict").annotate(times=Count("pk"))
