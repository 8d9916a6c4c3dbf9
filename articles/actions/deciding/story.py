"""A story while its findings are settled: what was found in it, and who of it is accepted."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NoReturn, TypeVar

from django.db import transaction
from django.db.models import Model, ProtectedError

from articles.body import references
from articles.copying import copy_of
from articles.findings import Finding, Kind, findings_in, reading_of
from articles.models import TARGETS, Article, Decision
from articles.settled import kept_of
from articles.value import CopyValue
from articles.workflow import Refusal, Refused
from newsroom.actions import record, was_made
from newsroom.models import User
from people.models import Person
from reading import Reading
from reading.keys import person_key

ACCEPTED = Decision.Verdict.ACCEPTED
Place = tuple[str, str]
Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True)
class Verdict:
    """What an editor made of one finding. `verdict` "" takes an earlier one back.

    `person_id` says of a person found that they are somebody we know ("this is another person"),
    and of a quote who said it.
    """

    kind: str
    key: str
    verdict: str
    person_id: int | None = None


@dataclass(frozen=True)
class Story:
    """`places` are those of people, by the name they are found under; `decisions` are as they stand
    by now; `again` are places of facts whose people changed meanwhile."""

    article: Article
    value: CopyValue
    reading: Reading
    found: dict[Place, Finding]
    places: dict[str, Place]
    decisions: dict[Place, Decision]
    by: User
    now: datetime
    again: list[Place] = field(default_factory=list)

    def person(self, name: str | None) -> Person | None:
        """Whom of ours somebody is who is found under that name; None before that is accepted."""
        decision = self.decisions.get(self.places.get(name or "", ("", "")))
        return kept_of(decision.person) if decision and decision.person else None

    @property
    def shown(self) -> frozenset[int]:
        """Ids of the posts that its text shows as cards."""
        return references(self.value.body).posts

    def named(self, person_id: int) -> Person:
        """Whom an editor chose, or whoever they were merged into. Raises Refused."""
        chosen = Person.objects.select_related("merged_into").filter(pk=person_id).first()
        return self.held(kept_of(chosen)) if chosen else refuse(GONE, "person")

    def held(self, person: Person) -> Person:
        """The person, whom nobody can delete until this is done. Raises Refused."""
        row = Person.objects.select_for_update(no_key=True).filter(pk=person.pk).first()
        return row or refuse(GONE, "person")

    def kept(self, model: type[Row], defaults: dict[str, Any] | None = None, **values: Any) -> Row:
        """The one row of these values, held; made, with its line in the log, if there is none."""
        rows = model._default_manager.select_for_update(no_key=True)
        row, is_new = rows.get_or_create(**values, defaults=defaults or {})
        if is_new:
            record(actor=self.by, verb="made", of=row, at=self.now)
        return row

    def others(self, decision: Decision, field: str) -> bool:
        """Whether another decision of this story is about the record of this one."""
        wanted = getattr(decision, f"{field}_id")
        return any(getattr(d, f"{field}_id") == wanted for d in self.decisions.values())

    def delete_if_made(self, decision: Decision, row: Model | None) -> None:
        """Only what this verdict made, and no edition may carry: an edition keeps ids, not keys."""
        if row is None or self.article.editions.exists() or not was_made(row, at=decision.at):
            return
        with suppress(ProtectedError), transaction.atomic():
            type(row)._default_manager.select_for_update().filter(pk=row.pk).first()
            row.delete()


GONE = "Somebody chosen here was deleted meanwhile. Choose again."


def refuse(sentence: str, code: str) -> NoReturn:
    raise Refused([Refusal(code, sentence)])


def opened(article: Article, by: User, now: datetime) -> Story:
    """The story of a locked article."""
    value = copy_of(article)
    reading = reading_of(value)
    found = {finding.place: finding for finding in findings_in(reading)}
    earlier = article.decisions.select_related(*TARGETS, "person__merged_into")
    decisions = {(decision.kind, decision.key): decision for decision in earlier}
    people = {person.name: (str(Kind.PERSON), person_key(person)) for person in reading.people}
    places = {name: place for name, place in people.items() if name}
    return Story(article, value, reading, found, places, decisions, by, now)
