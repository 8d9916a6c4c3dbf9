"""The verbs that readers notice. Each is one transaction: lock, right, rules, change, log line.

`version` is the one the editor saw; `now` is the application's clock. Raises workflow.Refused.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F, Max, Q

from articles import windows
from articles.actions.drafting import locked, raised, send_to_review
from articles.copying import copy_of, printed, restore, write_scalars
from articles.models import (
    Address,
    Article,
    Edition,
    EditionByline,
    EditionPerson,
    EditionTag,
    Kind,
)
from articles.value import Clash, CopyValue, merged
from articles.windows import Impossible, Plan, Window
from articles.workflow import (
    Refusal,
    Refused,
    Standings,
    Verb,
    refusals,
    standings,
    story_path,
    story_slug,
    taken,
)
from newsroom.actions import record
from newsroom.models import User

LINES = (EditionTag, EditionPerson, EditionByline)
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
    stands = _allowed(Verb.PUBLISH, draft, by, version, now)
    plan = _plan(lambda: _publishing(stands.windows, now, at, until))
    value = _with_slug(draft)
    kind = _publish_kind(draft, kind, now)
    edition = _carry_out(plan, stands, draft, value, kind=kind, note=note, by=by, now=now)
    raised(draft, stage=Article.Stage.WRITING)
    record(actor=by, verb="planned" if at else "published", of=edition, at=now, reason=note)
    return _done(article, draft, edition)


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
    stands = _allowed(Verb.CORRECT, draft, by, version, now, change)
    plan = _plan(lambda: windows.correct(stands.windows, now))
    _refuse_if(_wrong_kind(kind, note))
    assert stands.live is not None  # windows.correct has seen to it
    before = copy_of(stands.live)
    edition = _carry_out(plan, stands, draft, change, kind=kind, note=note, by=by, now=now)
    if stands.pending and plan.rewritten:
        _rewrite(stands.pending, plan.rewritten, before, change, edition, now)
    clashes = _take_over(draft, before, change)
    record(actor=by, verb="corrected", of=edition, at=now, reason=_left(note, clashes))
    return Corrected(_done(article, draft, edition), clashes)


@transaction.atomic
def cancel(*, article: Article, by: User, version: int, now: datetime) -> None:
    """Drop the planned version; what it was to replace stays as long as the plan would have."""
    draft = locked(article.pk)
    stands = _allowed(Verb.CANCEL, draft, by, version, now)
    _make_way(_plan(lambda: windows.cancel(stands.windows)), stands)
    _sweep(draft, now)
    raised(draft)
    record(actor=by, verb="cancelled", of=stands.pending or draft, at=now)
    _follow(article, draft)


@transaction.atomic
def withdraw(*, article: Article, note: str, by: User, version: int, now: datetime) -> Edition:
    """Take the story down. Its address answers with `note`, and no list has it any more."""
    draft = locked(article.pk)
    stands = _allowed(Verb.WITHDRAW, draft, by, version, now)
    plan = _plan(lambda: windows.withdraw(stands.windows, now))
    if not note.strip():
        _refuse_if(Refusal("note", "Write the notice that readers see instead.", "note"))
    edition = _carry_out(
        plan, stands, draft, CopyValue(), kind=Kind.WITHDRAWAL, note=note, by=by, now=now
    )
    raised(draft)
    record(actor=by, verb="withdrew", of=draft, at=now, reason=note)
    return _done(article, draft, edition)


@transaction.atomic
def prolong(
    *, article: Article, until: datetime | None, by: User, version: int, now: datetime
) -> Edition:
    """Let the story end at `until`, sooner or later than now planned; None: it stays."""
    draft = locked(article.pk)
    stands = _allowed(Verb.PROLONG, draft, by, version, now)
    plan = _plan(lambda: windows.prolong(stands.windows, now, until))
    _make_way(plan, stands)
    raised(draft)
    assert stands.live is not None  # windows.prolong has seen to it
    words = until.isoformat() if until else "open end"
    record(actor=by, verb="set the end", of=stands.live, at=now, reason=words)
    return _done(article, draft, stands.live)


@transaction.atomic
def move_to_top(*, article: Article, by: User, version: int, now: datetime) -> Edition:
    """List the story first, as if it were new; its dates on the page stay."""
    draft = locked(article.pk)
    stands = _allowed(Verb.MOVE_TO_TOP, draft, by, version, now)
    if stands.live is None:
        raise Refused([Refusal("state", "Only a story that readers can see is moved.")])
    moved = [edition.pk for edition in (stands.live, stands.pending) if edition]
    Edition.objects.filter(pk__in=moved).update(listed_at=now)
    for line in LINES:
        line.objects.filter(edition__in=moved).update(listed_at=now)
    raised(draft)
    record(actor=by, verb="moved to the top", of=stands.live, at=now)
    stands.live.listed_at = now
    return _done(article, draft, stands.live)


@transaction.atomic
def rebuild_lists(*, now: datetime) -> int:
    """Make all list lines anew from the editions themselves; the number of editions listed."""
    for line in LINES:
        line.objects.all().delete()
    editions = Edition.objects.exclude(kind=Kind.WITHDRAWAL).exclude(visible_until__lte=now)
    listed = [edition for edition in editions if edition.visible_until != edition.visible_from]
    for edition in listed:
        _write_lines(edition)
    return len(listed)


# The steps that several verbs share, in the order in which they happen.


def _allowed(
    verb: Verb,
    draft: Article,
    by: User,
    version: int,
    now: datetime,
    change: CopyValue | None = None,
) -> Standings:
    found = refusals(verb, draft, by=by, now=now, change=change, version=version)
    if found:
        raise Refused(found)
    return standings(draft, now)


def _plan(row: Callable[[], Plan]) -> Plan:
    try:
        return row()
    except Impossible as impossible:
        raise Refused([Refusal("state", str(impossible))]) from impossible


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
        _refuse_if(Refusal("kind", "A published story gets an update or a typo mended."))
    return kind


def _wrong_kind(kind: Kind, note: str) -> Refusal | None:
    if kind not in (*WITH_A_NOTE, Kind.TYPO):
        return Refusal("kind", "Say what it is: correction, clarification or typo.", "kind")
    if kind in WITH_A_NOTE and not note.strip():
        return Refusal("note", f"Tell readers what this {kind.label} changes.", "note")
    return None


def _refuse_if(refusal: Refusal | None) -> None:
    if refusal:
        raise Refused([refusal])


def _with_slug(draft: Article) -> CopyValue:
    """The draft's copy; a slug made for it is kept, so that draft and edition stay alike."""
    value = copy_of(draft)
    if not value.slug:
        draft.slug = story_slug(value, draft)
        draft.save(update_fields=["slug"])
    return replace(value, slug=draft.slug)


def _carry_out(
    plan: Plan,
    stands: Standings,
    draft: Article,
    value: CopyValue,
    *,
    kind: Kind,
    note: str,
    by: User,
    now: datetime,
) -> Edition:
    _make_way(plan, stands)
    assert plan.new is not None
    address = stands.current.address if kind == Kind.WITHDRAWAL and stands.current else None
    edition = _insert(draft, value, plan.new, kind=kind, note=note, by=by, now=now, address=address)
    _sweep(draft, now)
    return edition


def _make_way(plan: Plan, stands: Standings) -> None:
    if plan.empties_pending and stands.pending:
        _end(stands.pending, stands.pending.visible_from)
    if stands.current and stands.current.visible_until != plan.current_until:
        _end(stands.current, plan.current_until)


def _end(edition: Edition, until: datetime | None) -> None:
    edition.visible_until = until
    edition.save(update_fields=["visible_until"])


def _insert(
    draft: Article,
    value: CopyValue,
    window: Window,
    *,
    kind: Kind,
    note: str,
    by: User,
    now: datetime,
    address: str | None = None,
) -> Edition:
    before = _last_begun(draft, now)
    edition = Edition(
        article=draft,
        number=_next_number(draft),
        kind=kind,
        note=note,
        address=address or _keep_address(draft, value),
        from_version=draft.version,
        printed=printed(value) | {"notes": _notes(before, kind, note, window.starts)},
        visible_from=window.starts,
        visible_until=window.until,
        published_by=by,
        **_times(before, kind, window.starts),
    )
    write_scalars(value, edition)
    edition.save(force_insert=True)
    if kind != Kind.WITHDRAWAL:
        _write_lines(edition)
    return edition


def _last_begun(draft: Article, now: datetime) -> Edition | None:
    begun = Edition.objects.filter(article=draft).begun(now)
    return begun.order_by("-visible_from", "-number").first()


def _next_number(draft: Article) -> int:
    last: int | None = draft.editions.aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def _keep_address(draft: Article, value: CopyValue) -> str:
    path = story_path(value, draft)
    address, _ = Address.objects.get_or_create(path=path, defaults={"article": draft})
    if address.article_id != draft.pk:  # another story was faster since the rules were asked
        raise Refused([taken(path)])
    return path


def _times(before: Edition | None, kind: Kind, starts: datetime) -> dict[str, datetime]:
    """A story keeps its place and its first day; a typo does not even count as a change."""
    same = before is not None and kind == Kind.TYPO
    return {
        "listed_at": before.listed_at if before else starts,
        "first_published_at": before.first_published_at if before else starts,
        "modified_at": before.modified_at if before and same else starts,
    }


def _notes(before: Edition | None, kind: Kind, note: str, at: datetime) -> list[dict[str, Any]]:
    """The notes the page carries: those it carried before, and this one."""
    kept: list[dict[str, Any]] = list(before.printed["notes"]) if before else []
    if note and kind not in (Kind.TYPO, Kind.WITHDRAWAL):
        kept.append({"kind": str(kind), "note": note, "at": at.isoformat()})
    return kept


def _write_lines(edition: Edition) -> None:
    kept, listed = edition.printed, {"edition": edition, "listed_at": edition.listed_at}
    EditionTag.objects.bulk_create(EditionTag(tag_id=t["id"], **listed) for t in kept["tags"])
    EditionPerson.objects.bulk_create(
        EditionPerson(person_id=p["id"], role=p["role"], **listed) for p in kept["people"]
    )
    EditionByline.objects.bulk_create(
        EditionByline(contributor_id=b["id"], **listed) for b in kept["bylines"]
    )


def _sweep(draft: Article, now: datetime) -> None:
    """Remove the list lines of what is over: ended, or emptied before it began."""
    over = Q(edition__visible_until__lte=now) | Q(edition__visible_until=F("edition__visible_from"))
    for line in LINES:
        line.objects.filter(over, edition__article=draft).delete()


def _rewrite(
    pending: Edition,
    window: Window,
    before: CopyValue,
    change: CopyValue,
    corrected: Edition,
    now: datetime,
) -> None:
    """Write the planned version anew, with the correction in it. Clashes were refused before."""
    value, _ = merged(before, change, copy_of(pending))
    _insert(
        corrected.article,
        value,
        window,
        kind=Kind(pending.kind),
        note=pending.note,
        by=pending.published_by,
        now=now,
    )


def _take_over(draft: Article, before: CopyValue, change: CopyValue) -> tuple[Clash, ...]:
    """Bring the correction into the draft, and leave as it is what reads otherwise there."""
    value, clashes = merged(before, change, copy_of(draft))
    restore(value, draft)
    raised(draft)
    return clashes


def _left(note: str, clashes: tuple[Clash, ...]) -> str:
    if not clashes:
        return note
    return f"{note} Left as the draft has it: {', '.join(map(str, clashes))}."


def _done(article: Article, draft: Article, edition: Edition) -> Edition:
    _follow(article, draft)
    return edition


def _follow(article: Article, draft: Article) -> None:
    """The caller's own object learns of the new version, so that the next verb is not stale."""
    article.version, article.stage, article.slug = draft.version, draft.stage, draft.slug
