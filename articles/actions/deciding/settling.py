"""One verdict: the decision is written with the record of its kind, or taken back with it."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple

from django.db import transaction

from articles.actions.deciding import facts, people, words
from articles.actions.deciding.story import ACCEPTED, Story, Verdict
from articles.findings import Finding, Kind
from articles.models import Decision
from articles.workflow import Refused
from newsroom.actions import record


class Writes(NamedTuple):
    """Which target of a decision a kind has, and who writes it and takes it back."""

    target: str
    accept: Callable[[Story, Finding, Verdict], Any]
    let_go: Callable[[Story, Decision], None]


RECORDS = {
    Kind.PERSON: Writes("person", people.accept_person, people.let_go_of_person),
    Kind.QUOTE: Writes("quote", words.accept_quote, words.let_go_of_quote),
    Kind.POST: Writes("post", words.accept_post, words.let_go_of_post),
    Kind.TIE: Writes("relationship", facts.accept_tie, facts.let_go_of_fact),
    Kind.AGE: Writes("stated_age", facts.accept_age, facts.let_go_of_fact),
    Kind.CREDIT: Writes("credit", facts.accept_credit, facts.let_go_of_fact),
    Kind.WORK: Writes("work", facts.accept_work, facts.let_go_of_work),
}


def settle(story: Story, verdict: Verdict) -> Decision | None:
    """The decision that stands after it; None if none does."""
    place = (verdict.kind, verdict.key)
    earlier, finding = story.decisions.get(place), story.found.get(place)
    if earlier and _is_same(earlier, verdict):
        return earlier
    if earlier:
        _take_back(story, earlier)
    if finding is None or not verdict.verdict:
        return None
    return _kept(story, finding, verdict)


def settle_again(story: Story) -> None:
    """What hung on people who are somebody else now: accepted anew, if they still are anybody."""
    for place in story.again:
        if place in story.decisions or place not in story.found:
            continue
        with suppress(Refused), transaction.atomic():
            settle(story, Verdict(*place, ACCEPTED))


def _is_same(earlier: Decision, verdict: Verdict) -> bool:
    quote = earlier.quote
    whose = quote.person_id if quote and quote.chosen else earlier.person_id
    return earlier.verdict == verdict.verdict and verdict.person_id in (None, whose)


def _kept(story: Story, finding: Finding, verdict: Verdict) -> Decision:
    decision = Decision(
        article=story.article,
        kind=verdict.kind,
        key=verdict.key,
        verdict=verdict.verdict,
        by=story.by,
        at=story.now,
    )
    if verdict.verdict == ACCEPTED and (writes := RECORDS.get(Kind(verdict.kind))):
        setattr(decision, writes.target, writes.accept(story, finding, verdict))
    decision.save()
    story.decisions[finding.place] = decision
    told = f"{finding.kind} {finding.words}"
    record(actor=story.by, verb=verdict.verdict, of=decision, at=story.now, words=told)
    return decision


def _take_back(story: Story, decision: Decision) -> None:
    """Undo a verdict, and delete the record it made if nothing else has come to refer to it."""
    del story.decisions[decision.kind, decision.key]
    for other in _hanging_on(story, decision):
        story.again.append((other.kind, other.key))
        _take_back(story, other)
    record(actor=story.by, verb="took back", of=decision, at=story.now)
    decision.delete()
    if writes := RECORDS.get(Kind(decision.kind)):
        writes.let_go(story, decision)


def _hanging_on(story: Story, decision: Decision) -> list[Decision]:
    """The facts of this story about somebody for whom nothing in it stands any more."""
    if decision.person is None or story.others(decision, "person"):
        return []
    return [
        other for other in story.decisions.values() if decision.person_id in facts.people_of(other)
    ]
