"""Carrying out what a form says of the findings of its text, within the transaction of its save."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NoReturn

from articles.actions import Verdict, decide
from articles.actions.deciding.people import PROTECTS
from articles.admin.asking import Asking
from articles.admin.settling_said import ACCEPTED, Said
from articles.admin.typed import new_among
from articles.copying import copy_of
from articles.findings import Kind, findings_in, reading_of
from articles.models import Article, ArticlePerson, Decision
from articles.workflow import Refusal, Refused
from people.actions import make_person
from reading.values import Person as FoundPerson


def settle(story: Article, said: Said, desk: Asking) -> None:
    """Apply it to the saved text. Raises workflow.Refused."""
    earlier = list(story.decisions.select_related("quote"))
    verdicts = _with_new_people(story, said, desk)
    first = [*new_among(verdicts, earlier), *_speakers_let_go(said, earlier)]
    decide(article=story, verdicts=first, by=desk.by, now=desk.now)
    if speakers := [verdict for verdict in _speakers(story, said) if verdict]:
        decide(article=story, verdicts=speakers, by=desk.by, now=desk.now)
    _give_roles(story, said)


def _with_new_people(story: Article, said: Said, desk: Asking) -> list[Verdict]:
    """The verdicts, with those written who were said to be nobody we know."""
    verdicts = list(said.verdicts.values())
    is_new = {v.key for v in verdicts if _is_about_somebody_new(v, said)}
    if not is_new:
        return verdicts
    found = {f.key: f.found for f in findings_in(reading_of(copy_of(story))) if f.key in is_new}
    return [_of_somebody_new(v, found.get(v.key), desk) if v.key in is_new else v for v in verdicts]


def _is_about_somebody_new(verdict: Verdict, said: Said) -> bool:
    is_accepted = verdict.kind == Kind.PERSON and verdict.verdict == ACCEPTED
    return is_accepted and verdict.key in said.new and not verdict.person_id


def _of_somebody_new(verdict: Verdict, found: object, desk: Asking) -> Verdict:
    if verdict.kind != Kind.PERSON or not isinstance(found, FoundPerson):
        return verdict
    protected = PROTECTS.get(found.kind, "")
    name = found.name or ""
    person = make_person(name=name, by=desk.by, now=desk.now, protected=protected)
    return replace(verdict, person_id=person.pk)


def _speakers_let_go(said: Said, earlier: list[Decision]) -> Iterator[Verdict]:
    """Quotes whose speaker an editor had chosen, and now takes as the text has it: these are taken
    back, to be accepted once more."""
    for decision in earlier:
        is_chosen = decision.quote is not None and decision.quote.chosen
        if is_chosen and said.speakers.get(decision.key) == "":
            yield Verdict(decision.kind, decision.key, "")


def _speakers(story: Article, said: Said) -> Iterator[Verdict | None]:
    decisions = {(d.kind, d.key): d for d in story.decisions.select_related("quote")}
    for key, speaker in said.speakers.items():
        place = (Kind.QUOTE.value, key)
        verdict = said.verdicts.get(place)
        if verdict is None or verdict.verdict != ACCEPTED:
            continue
        if speaker:
            person = decisions.get((Kind.PERSON.value, speaker))
            person_id = person.person_id if person else None
            yield Verdict(*place, ACCEPTED, person_id or _refuse_unknown(speaker))
        elif place not in decisions:
            yield verdict


def _refuse_unknown(name: str) -> NoReturn:
    refusal = Refusal("person", f"Accept {name.title()} first: a quote is theirs after that.")
    raise Refused([refusal])


def _give_roles(story: Article, said: Said) -> None:
    if not said.roles:
        return
    people = story.decisions.filter(kind=Kind.PERSON, key__in=said.roles, person__isnull=False)
    for key, person_id in people.values_list("key", "person_id"):
        line = ArticlePerson.objects.filter(article=story, person_id=person_id)
        line.exclude(role=said.roles[key]).update(role=said.roles[key])
