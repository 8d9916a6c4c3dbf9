"""Accepting ties, ages, works and credits. A fact that is there already gets one more source."""

from typing import Any, TypeVar

from articles.actions.deciding.story import Story, Verdict, refuse
from articles.findings import Finding
from articles.models import Decision
from articles.settled import FORMER, is_over
from newsroom.models import Publication
from people.models import Credit, Person, Relationship, Source, StatedAge, Work
from people.ties import in_order
from reading.keys import fold
from reading.values import Credit as FoundCredit
from reading.values import Person as FoundPerson
from reading.values import Relation
from reading.values import Work as FoundWork

LONGEST_TITLE, LONGEST_ROLE = 300, 60
Fact = Relationship | StatedAge | Credit
F = TypeVar("F", Relationship, StatedAge, Credit)


def accept_tie(story: Story, finding: Finding, verdict: Verdict) -> Relationship:
    found = finding.found
    assert isinstance(found, Relation)  # as its kind says
    a, b = _accepted(story, found.a), _accepted(story, found.b)
    if a == b:
        refuse(f"{found.a} and {found.b} are one person of ours: {a}. Nobody is tied so.", "tie")
    kind = FORMER.get(found.type, found.type)
    first, second = in_order(kind, a.pk, b.pk)
    tie = story.kept(Relationship, a_id=first, b_id=second, type=kind)
    return _said(story, tie, ends=is_over(found))


def accept_age(story: Story, finding: Finding, verdict: Verdict) -> StatedAge:
    found = finding.found
    assert isinstance(found, FoundPerson)  # as its kind says
    person = _accepted(story, found.name or "")
    if person.protected:
        words = person.get_protected_display()
        refuse(f"{person.name} is protected ({words}): no age is kept.", "protected")
    zone = Publication.current().zone
    day = story.value.dated.on if story.value.dated else story.now.astimezone(zone).date()
    return _said(story, story.kept(StatedAge, person=person, age=found.age, as_of=day))


def accept_work(story: Story, finding: Finding, verdict: Verdict) -> Work:
    found = finding.found
    assert isinstance(found, FoundWork)  # as its kind says
    return _work(story, found.title, found.type)


def accept_credit(story: Story, finding: Finding, verdict: Verdict) -> Credit:
    found = finding.found
    assert isinstance(found, FoundCredit)  # as its kind says
    person = _accepted(story, found.person)
    kinds = (work.type for work in story.reading.works if fold(work.title) == fold(found.work))
    work = _work(story, found.work, next(kinds, "other"))
    role = found.role[:LONGEST_ROLE]
    return _said(story, story.kept(Credit, person=person, work=work, role=role))


def people_of(decision: Decision) -> tuple[int, ...]:
    """The ids of those whom the fact that it accepted is about."""
    if tie := decision.relationship:
        return tie.a_id, tie.b_id
    fact = decision.stated_age or decision.credit
    return (fact.person_id,) if fact else ()


def let_go_of_fact(story: Story, decision: Decision) -> None:
    """Take back that this story says so; the fact goes if nobody else says it."""
    fact = decision.relationship or decision.stated_age or decision.credit
    name = _name(fact) if fact else ""
    if fact is None or story.others(decision, name) or story.article.editions.exists():
        return
    fact.sources.filter(story=story.article.uuid).delete()
    if fact.sources.exists():
        return
    story.delete_if_made(decision, fact)
    if isinstance(fact, Credit):
        story.delete_if_made(decision, fact.work)


def let_go_of_work(story: Story, decision: Decision) -> None:
    if not story.others(decision, "work"):
        story.delete_if_made(decision, decision.work)


def _accepted(story: Story, name: str) -> Person:
    person = story.person(name)
    if person is None:
        refuse(f"Accept {name} first: this is about people that we know.", "person")
    return story.held(person)


def _work(story: Story, title: str, kind: str) -> Work:
    """The work of this title; where the text does not say what it is, the one that we know."""
    title = title[:LONGEST_TITLE]
    if kind == "other":
        known = list(Work.objects.filter(folded=fold(title))[:2])
        kind = known[0].type if len(known) == 1 else kind
    return story.kept(Work, folded=fold(title), type=kind, defaults={"title": title})


def _said(story: Story, fact: F, *, ends: bool = False) -> F:
    dated = story.value.dated
    says: dict[str, Any] = {_name(fact): fact, "story": story.article.uuid}
    Source.objects.update_or_create(
        **says,
        defaults={
            "title": story.article.headline,
            "said_on": dated.on if dated else None,
            "said_precision": dated.precision if dated else "",
            "ends": ends,
        },
    )
    return fact


def _name(fact: Fact) -> str:
    """What a Source, and a Decision, call it."""
    return {Relationship: "relationship", StatedAge: "stated_age", Credit: "credit"}[type(fact)]
