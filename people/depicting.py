"""Who is in a picture: names out of a file become people only when somebody confirms them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import F, Q

from images.models import Image
from newsroom.actions import record
from newsroom.models import User
from newsroom.rights import may
from people.actions import Refused, make_person
from people.models import Depiction, Person


def known_as(name: str) -> list[Person]:
    """Those who go by that name today; of somebody merged, whoever they were merged into."""
    named = Person.objects.named(name).select_related("merged_into")
    return list(
        {kept.pk: kept for person in named for kept in [person.merged_into or person]}.values()
    )


def known_among(names: Iterable[str]) -> dict[str, list[Person]]:
    """Which of `names` are people's, letter by letter, and whose: in one query. Of “Odile” and
    “Odile Marchetti”, the longer."""
    wanted = set(names)
    called = Person.objects.annotate(called=F("names__name")).select_related("merged_into")
    found: dict[str, dict[int, Person]] = defaultdict(dict)
    for person in called.filter(Q(name__in=wanted) | Q(called__in=wanted)):
        kept = person.merged_into or person
        for name in wanted & {person.name, person.called}:
            found[name][kept.pk] = kept
    return {name: list(found[name].values()) for name in _longest(found)}


@transaction.atomic
def depict(*, image: Image, names: Iterable[str], by: User, now: datetime) -> list[Depiction]:
    """Write down that people of these names are in the picture. A name that nobody has yet becomes
    a person, without a page; one that several have is left for the editor to choose."""
    if not may(by, "people.add_depiction"):
        raise Refused("You have no right to say who is in a picture.")
    people = [person for name in names if (person := _person(name, by, now))]
    made = [Depiction.objects.get_or_create(image=image, person=person) for person in people]
    fresh = [depiction for depiction, is_new in made if is_new]
    if fresh:
        names_in_words = ", ".join(depiction.person.name for depiction in fresh)
        record(actor=by, verb="named who is in", of=image, at=now, reason=names_in_words)
    return fresh


def _longest(names: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for name in sorted(names, key=lambda name: (-len(name), name)):
        if not any(f" {name} " in f" {longer} " for longer in kept):
            kept.append(name)
    return kept


def _person(name: str, by: User, now: datetime) -> Person | None:
    known = known_as(name)
    if len(known) > 1:
        return None
    return known[0] if known else make_person(name=name, by=by, now=now)
