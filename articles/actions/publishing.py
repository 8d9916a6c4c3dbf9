"""The verbs that print an edition: publish, correct, withdraw.

Each is one transaction: lock, right, rules, change, log line. `version` is the one the editor saw;
`now` is the application's clock. Raises workflow.Refused. The caller's `article` is as the database
has it when the verb is done.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from articles import windows
from articles.actions.asking import allowed, planned, refuse_if
from articles.actions.carrying import develop_pictures
from articles.actions.drafting import finish, locked, send_to_review
from articles.actions.printing import Imprint, carry_out, print_edition
from articles.copying import copy_of, restore
from articles.models import Article, Edition, Kind
from articles.value import Clash, CopyValue, merged
from articles.windows import Impossible, Plan, Window
from articles.workflow import Refusal, Refused, Verb, story_slug
from newsroom.actions import record
from newsroom.models import User
from newsroom.rights import may

WITH_A_NOTE = (Kind.CORRECTION, Kind.CLARIFICATION)


def publish(
    *,
    article: Article,
    by: User,
    version: int,
    now: datetime,
    at: datetime | None = None,
    until: datetime | None = None,
    kind: Kind = Kind.UPDATE,
    note: str = "",
) -> Edition:
    """Make the draft public: now, or `at` a later hour; `until` an hour, or as before.

    `kind` and `note` tell readers what changed when the story was public before. A story that is
    refused for want of a second person is put before one.
    """
    if may(by, "articles.publish_article"):  # seconds of work, for nobody who will be refused
        develop_pictures(article, now)
    try:
        return _publish(article, by, version, now, at, until, kind, note)
    except Refused as refused:
        if refused.has("second_person"):
            send_to_review(article=article, by=by, now=now)
        raise


@transaction.atomic
def _publish(
    article: Article,
    by: User,
    version: int,
    now: datetime,
    at: datetime | None,
    until: datetime | None,
    kind: Kind,
    note: str,
) -> Edition:
    draft = locked(article.pk)
    stands = allowed(Verb.PUBLISH, draft, by=by, version=version, now=now, at=at, note=note)
    plan = planned(lambda: _publishing(stands.windows, now, at, until))
    kind = _publish_kind(draft, kind, now)
    imprint = Imprint(_with_slug(draft), kind, note, by, draft.version)
    edition = carry_out(plan, stands, draft, imprint, now)
    verb = "planned" if at else "published"
    record(actor=by, verb=verb, of=edition, at=now, reason=note)
    finish(article, draft, stage=Article.Stage.WRITING)
    return edition


@dataclass(frozen=True)
class Corrected:
    """A correction, and what of it the draft does not have because it reads otherwise there."""

    edition: Edition
    clashes: tuple[Clash, ...]


@transaction.atomic
def correct(
    *,
    article: Article,
    change: CopyValue,
    kind: Kind,
    note: str,
    by: User,
    version: int,
    now: datetime,
) -> Corrected:
    """Publish `change`, made of what readers see, and take it over into the draft and the plan."""
    draft = locked(article.pk)
    stands = allowed(Verb.CORRECT, draft, by=by, version=version, now=now, change=change, note=note)
    plan = planned(lambda: windows.correct(stands.windows, now))
    refuse_if(_wrong_kind(kind, note))
    assert stands.live is not None  # windows.correct has seen to it
    before, change = copy_of(stands.live), replace(change, slug=story_slug(change, draft))
    imprint = Imprint(change, kind, note, by, stands.live.from_version)
    edition = carry_out(plan, stands, draft, imprint, now)
    if stands.pending and plan.rewritten:
        _rewrite(stands.pending, plan.rewritten, before, change, draft, now)
    clashes = _take_over(draft, before, change)
    record(actor=by, verb="corrected", of=edition, at=now, reason=_left(note, clashes))
    finish(article, draft)
    return Corrected(edition, clashes)


@transaction.atomic
def withdraw(*, article: Article, note: str, by: User, version: int, now: datetime) -> Edition:
    """Take the story down. Its address answers with `note`, and no list has it any more."""
    draft = locked(article.pk)
    stands = allowed(Verb.WITHDRAW, draft, by=by, version=version, now=now)
    plan = planned(lambda: windows.withdraw(stands.windows, now))
    if not note.strip():
        raise Refused([Refusal("note", "Write the notice that readers see instead.", "note")])
    assert stands.live is not None  # windows.withdraw has seen to it
    imprint = Imprint(
        CopyValue(), Kind.WITHDRAWAL, note, by, draft.version, address=stands.live.address
    )
    edition = carry_out(plan, stands, draft, imprint, now)
    record(actor=by, verb="withdrew", of=draft, at=now, reason=note)
    finish(article, draft)
    return edition


def _publishing(
    standing: windows.Standing, now: datetime, at: datetime | None, until: datetime | None
) -> Plan:
    if at is not None and at <= now:
        raise Impossible("That hour is past. Publish now, or choose a later one.")
    if until is not None and until <= (at or now):
        raise Impossible("The story would end before it begins. Choose a later end.")
    if at is None:
        return windows.publish_now(standing, now, until)
    return windows.publish_at(standing, at, until)


def _publish_kind(draft: Article, kind: Kind, now: datetime) -> Kind:
    if not draft.editions.begun(now).exists():
        return Kind.FIRST
    if kind not in (Kind.UPDATE, Kind.TYPO):
        refuse_if(Refusal("kind", "A published story gets an update or a typo mended.", "kind"))
    return kind


def _with_slug(draft: Article) -> CopyValue:
    """The draft's copy; a slug made for it is kept, so that draft and edition stay alike."""
    value = copy_of(draft)
    if not value.slug:
        draft.slug = story_slug(value, draft)
        draft.save(update_fields=["slug"])
    return replace(value, slug=draft.slug)


def _wrong_kind(kind: Kind, note: str) -> Refusal | None:
    if kind not in (*WITH_A_NOTE, Kind.TYPO):
        return Refusal("kind", "Say what it is: correction, clarification or typo.", "kind")
    if kind in WITH_A_NOTE and not note.strip():
        return Refusal("note", f"Tell readers what this {kind.label} changes.", "note")
    return None


def _rewrite(
    pending: Edition,
    window: Window,
    before: CopyValue,
    change: CopyValue,
    draft: Article,
    now: datetime,
) -> None:
    """Write the planned version anew, with the correction in it. Clashes were refused before."""
    value, _ = merged(before, change, copy_of(pending))
    kind, by = Kind(pending.kind), pending.published_by
    imprint = Imprint(value, kind, pending.note, by, pending.from_version)
    print_edition(draft, imprint, window, now)


def _take_over(draft: Article, before: CopyValue, change: CopyValue) -> tuple[Clash, ...]:
    """Bring the correction into the draft, and leave as it is what reads otherwise there."""
    value, clashes = merged(before, change, copy_of(draft))
    restore(value, draft)
    return clashes


def _left(note: str, clashes: tuple[Clash, ...]) -> str:
    if not clashes:
        return note
    return f"{note} Left as the draft has it: {', '.join(map(str, clashes))}.".strip()
