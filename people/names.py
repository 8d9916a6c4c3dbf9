"""The names of all people we keep, as `reading` takes them; they follow the records.

Every reading first asks for the marks on them (people.marking), one small query. What changed is
read anew: only the slots whose marks differ, until those are many.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from threading import Lock
from typing import Any
from uuid import UUID

from django.db.models import F, IntegerField, QuerySet
from django.db.models.functions import Mod

from people.marking import SLOTS, slot_of
from people.models import NamesMark, Person, PersonName
from reading.known import PREFIX, Amended, KnownNames, Naming, Sort

MOST_STALE = 32  # slots; beyond, all is read again: two searches cost twice the time of one
SORTS: dict[str, Sort] = {PersonName.Kind.STAGE: "stage", PersonName.Kind.NICK: "nick"}
Marks = dict[int, UUID]
Names = KnownNames | Amended


@dataclass(frozen=True)
class Held:
    """What this process knows: `whole` as of `whole_at`, and `names` as of `at`."""

    whole: KnownNames
    whole_at: Marks
    names: Names
    at: Marks


_held: Held | None = None
_reading_again = Lock()


def known_names() -> Names:
    """Today's names, for `reading.read(text, known=known_names())`. One query if none changed.

    A stage name of one word is a mononym; a name that an editor keeps as somebody's own is known
    by one word in no other way.
    """
    global _held
    marks = _marks()
    held = _held
    if held is None or held.at != marks:
        with _reading_again:
            held = _held = _followed(_held, marks)
    return held.names


def _marks() -> Marks:
    """Asked for before the names: what was read is never older than its marks say."""
    return dict(NamesMark.objects.values_list("slot", "mark"))


def _followed(held: Held | None, marks: Marks) -> Held:
    if held is None:
        return _read_all(marks)
    if held.at == marks:  # another thread was faster
        return held
    stale = frozenset(n for n in range(SLOTS) if held.whole_at.get(n) != marks.get(n))
    if len(stale) > MOST_STALE:
        return _read_all(marks)
    since = KnownNames(_namings(stale))
    names = Amended(held.whole, since, lambda person: slot_of(person) in stale)
    return Held(held.whole, held.whole_at, names, marks)


def _read_all(marks: Marks) -> Held:
    whole = KnownNames(_namings())
    return Held(whole, marks, whole, marks)


def _namings(slots: Iterable[int] | None = None) -> Iterator[Naming]:
    """Of the people of these slots, or of all. Whoever was merged is known by no name of theirs."""
    people = _of(slots, Person.objects.kept(), "pk")
    for person, name in people.values_list("pk", "name").iterator():
        yield Naming(name, person, "full")
    others = _of(slots, PersonName.objects.filter(person__merged_into=None), "person_id")
    for person, name, kind in others.values_list("person_id", "name", "kind").iterator():
        yield Naming(name, person, SORTS.get(kind, "full"))
    posting = _of(slots, Person.objects.kept().exclude(accounts=None), "pk")
    for person, handle in posting.values_list("pk", "accounts__handle").iterator():
        yield Naming(f"{PREFIX}{handle}", person, "handle")


def _of(slots: Iterable[int] | None, rows: QuerySet[Any], person: str) -> QuerySet[Any]:
    rows = rows.order_by()
    if slots is None:
        return rows
    slot = Mod(F(person), SLOTS, output_field=IntegerField())
    return rows.alias(slot=slot).filter(slot__in=sorted(slots))
