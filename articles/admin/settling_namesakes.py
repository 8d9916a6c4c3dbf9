"""People of ours whom somebody found may be, and why it may be they."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Q

from articles.findings import Finding, Kind
from articles.namesakes import namesakes_in
from people.models import Person
from people.namesakes import Likely
from reading import Reading, values
from reading.keys import fold

AT_ONCE = 200  # names that one query asks for: SQLite takes no condition much deeper than that
Known = Mapping[str, list[Person]]  # by the name they were found under


@dataclass(frozen=True)
class Namesake:
    """`why`: what they do, and what in the story speaks for them."""

    person: Person
    why: str
    likely: float


def known_people(findings: Iterable[Finding]) -> dict[str, list[Person]]:
    """Those who go by a full name that was found, or whom the reader takes for likely."""
    people = [f.found for f in findings if f.kind == Kind.PERSON]
    found = [person for person in people if isinstance(person, values.Person) and person.name]
    by_name = _going_by({p.name or "" for p in found if " " in (p.name or "")})
    by_id = _with_ids({pk for p in found for pk in p.candidates}, by_name)
    known: dict[str, list[Person]] = {}
    for person in found:
        likely = [by_id[pk] for pk in person.candidates if pk in by_id]
        others = by_name.get(fold(person.name or ""), [])
        known[person.name or ""] = list(dict.fromkeys([*likely, *others]))
    return known


def in_doubt(known: Known) -> set[str]:
    """Names that more than one of ours goes by, or that somebody protected does."""
    return {
        name
        for name, people in known.items()
        if len(people) > 1 or any(person.protected for person in people)
    }


def namesakes_of(known: Known, reading: Reading) -> dict[str, tuple[Namesake, ...]]:
    """Why each may be meant, the likeliest first. At most five queries, none without anybody."""
    people = {person.pk: person for namesakes in known.values() for person in namesakes}
    return {
        name: tuple(_namesake(people[one.person], one) for one in likely)
        for name, likely in namesakes_in(known, reading).items()
    }


def _namesake(person: Person, likely: Likely) -> Namesake:
    who = person.occupations or person.get_protected_display()
    times = "one story" if likely.stories == 1 else f"{likely.stories} stories"
    often = f"in {times} of ours" if likely.stories else "in no story yet"
    return Namesake(person, ", ".join(filter(None, [who, likely.reason, often])), likely.points)


def _going_by(names: set[str]) -> dict[str, list[Person]]:
    """By folded name. Two queries for each AT_ONCE names."""
    known: dict[str, list[Person]] = {}
    asked = sorted({*names, *map(fold, names)})
    for start in range(0, len(asked), AT_ONCE):
        for person in _asked(asked[start : start + AT_ONCE]):
            for name in {fold(person.name), *(fold(other.name) for other in person.names.all())}:
                known.setdefault(name, []).append(person)
    return known


def _with_ids(ids: set[int], known: Known) -> dict[int, Person]:
    """No query for those whom a name has brought already."""
    at_hand = {person.pk: person for people in known.values() for person in people}
    missing = ids - at_hand.keys()
    return at_hand | (Person.objects.kept().in_bulk(missing) if missing else {})


def _asked(names: Iterable[str]) -> Iterable[Person]:
    asked = Q(pk=None)
    for name in names:
        asked |= Q(name__iexact=name) | Q(names__name__iexact=name)
    return Person.objects.kept().filter(asked).distinct().prefetch_related("names")
