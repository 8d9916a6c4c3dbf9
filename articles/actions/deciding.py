"""Settling what was found: a verdict is kept under the finding's key, and writes its record."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import ProtectedError

from articles.actions.drafting import locked
from articles.body import exchange, references
from articles.copying import copy_of
from articles.findings import Finding, Kind, findings_in, is_about, reading_of
from articles.models import Article, ArticlePerson, Decision, Role
from articles.value import CopyValue
from articles.workflow import refuse_unless_writer
from newsroom.actions import record, was_made
from newsroom.models import User
from people.actions import make_person
from people.models import Person, Protection
from reading import Reading
from reading.values import Person as FoundPerson
from reading.values import Post as FoundPost
from social.actions import keep_post
from social.models import Post

ACCEPTED, REFUSED = Decision.Verdict.ACCEPTED, Decision.Verdict.REFUSED
PROTECTS = {"minor": Protection.MINOR, "deceased_infant": Protection.INFANT}


@dataclass(frozen=True)
class Verdict:
    """What an editor made of one finding. `verdict` "" takes an earlier one back.

    `person_id` says that a person found is somebody we know: "this is another person".
    """

    kind: str
    key: str
    verdict: str
    person_id: int | None = None


@dataclass(frozen=True)
class Story:
    """A story while its findings are settled; `earlier` are its decisions by kind and key."""

    article: Article
    value: CopyValue
    reading: Reading
    earlier: dict[tuple[str, str], Decision]
    by: User
    now: datetime


@transaction.atomic
def decide(
    *, article: Article, verdicts: Iterable[Verdict], by: User, now: datetime
) -> list[Decision]:
    """Apply verdicts to the saved text, then exchange the posts shown as cards for their records.

    A verdict on something the text no longer holds is let go: there is nothing to settle.
    Raises workflow.Refused.
    """
    refuse_unless_writer(by)
    stored = locked(article.pk)
    value = copy_of(stored)
    story = Story(stored, value, reading_of(value), _decisions(stored), by, now)
    found = {(f.kind, f.key): f for f in findings_in(story.reading)}
    wanted = {(v.kind, v.key): v for v in (*_cards(value), *verdicts)}
    made = [_settle(story, found.get(place), v) for place, v in wanted.items()]
    _exchange_cards(story)
    return [decision for decision in made if decision]


def _decisions(article: Article) -> dict[tuple[str, str], Decision]:
    decisions = article.decisions.select_related("person", "post")
    return {(decision.kind, decision.key): decision for decision in decisions}


def _cards(value: CopyValue) -> list[Verdict]:
    """Showing a post as a card accepts it."""
    pending = sorted(references(value.body).pending)
    return [Verdict(Kind.POST, key, ACCEPTED) for key in pending]


def _settle(story: Story, finding: Finding | None, verdict: Verdict) -> Decision | None:
    earlier = story.earlier.get((verdict.kind, verdict.key))
    if earlier and _is_same(earlier, verdict):
        return earlier
    if earlier:
        _take_back(story, earlier)
    if finding is None or not verdict.verdict:
        return None
    return _kept(story, finding, verdict)


def _is_same(earlier: Decision, verdict: Verdict) -> bool:
    return earlier.verdict == verdict.verdict and verdict.person_id in (None, earlier.person_id)


def _kept(story: Story, finding: Finding, verdict: Verdict) -> Decision:
    decision = Decision(
        article=story.article,
        kind=verdict.kind,
        key=verdict.key,
        verdict=verdict.verdict,
        by=story.by,
        at=story.now,
    )
    if verdict.verdict == ACCEPTED:
        _write_record(story, finding, verdict, decision)
    decision.save()
    words = f"{finding.kind} {finding.words}"
    record(actor=story.by, verb=verdict.verdict, of=decision, at=story.now, words=words)
    return decision


def _write_record(story: Story, finding: Finding, verdict: Verdict, decision: Decision) -> None:
    """Accepting a person or a post writes one; a quote and a sensitivity are the decision alone."""
    if isinstance(finding.found, FoundPerson):
        decision.person = _accept_person(story, finding.found, verdict.person_id)
    elif isinstance(finding.found, FoundPost):
        decision.post = _accept_post(story, finding.found)


def _accept_person(story: Story, found: FoundPerson, person_id: int | None) -> Person:
    known = Person.objects.kept().filter(pk=person_id).first() if person_id else _known(found)
    person = known or make_person(
        name=found.name or "",
        by=story.by,
        now=story.now,
        protected=PROTECTS.get(found.kind, ""),
    )
    role = Role.ABOUT if is_about(found, story.reading) else Role.MENTIONED
    ArticlePerson.objects.get_or_create(
        article=story.article, person=person, defaults={"role": role}
    )
    return person


def _known(found: FoundPerson) -> Person | None:
    """The one person we know by this full name. A first name alone is nobody in particular."""
    if " " not in (found.name or ""):
        return None
    known = Person.objects.kept().named(found.name or "")[:2]
    return known[0] if len(known) == 1 and _may_be(known[0], found) else None


def _may_be(person: Person, found: FoundPerson) -> bool:
    """A child that was found is never taken for a grown person we know by the same name."""
    return found.kind not in PROTECTS or bool(person.protected)


def _accept_post(story: Story, found: FoundPost) -> Post:
    return keep_post(
        post=Post(
            platform=found.platform,
            author_label="" if found.author in (None, "anonymous") else found.author,
            text=found.text,
            hashtags=list(found.hashtags),
            mentions=list(found.mentions),
            private_individual=found.author == "anonymous",
        ),
        by=story.by,
        now=story.now,
    )


def _take_back(story: Story, decision: Decision) -> None:
    """Undo a verdict, and delete the record it made if nothing else has come to refer to it."""
    record(actor=story.by, verb="took back", of=decision, at=story.now)
    decision.delete()
    if decision.person and not story.article.decisions.filter(person=decision.person).exists():
        story.article.article_people.filter(person=decision.person).delete()
        _delete_if_made(story, decision, decision.person)
    elif decision.post and decision.post.pk not in references(story.value.body).posts:
        _delete_if_made(story, decision, decision.post)


def _delete_if_made(story: Story, decision: Decision, row: Person | Post) -> None:
    """Only what this verdict made, and no edition may carry: an edition keeps ids, not keys."""
    if story.article.editions.exists() or not was_made(row, at=decision.at):
        return
    with suppress(ProtectedError), transaction.atomic():
        row.delete()


def _exchange_cards(story: Story) -> None:
    pending = references(story.value.body).pending
    if not pending:
        return
    posts = story.article.decisions.filter(kind=Kind.POST, key__in=pending, post__isnull=False)
    ids = dict(posts.values_list("key", "post_id"))
    Article.objects.filter(pk=story.article.pk).update(body=exchange(story.value.body, ids))
