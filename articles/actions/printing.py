"""Making an edition: the windows before it are moved, then it is written, frozen from there on."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Max

from articles.actions.deciding import keep_quotes
from articles.actions.listing import sweep, write_lines
from articles.copying import printed, write_scalars
from articles.models import Address, Article, Edition, Kind
from articles.settled import settled_in
from articles.value import CopyValue
from articles.windows import Plan, Window
from articles.workflow import Refused, Standings, story_path, taken
from newsroom.models import User

WITHOUT_A_NOTE = (Kind.FIRST, Kind.TYPO, Kind.WITHDRAWAL)  # on later pages of the story


@dataclass(frozen=True)
class Imprint:
    """What an edition says, why it was made and by whom.

    `from_version` is the draft's version that the words come from; `address` the path where it
    stands, blank for the one that its section and slug make.
    """

    value: CopyValue
    kind: Kind
    note: str
    by: User
    from_version: int
    address: str = ""


def carry_out(
    plan: Plan, stands: Standings, draft: Article, imprint: Imprint, now: datetime
) -> Edition:
    """Empty the pending edition, end the current one, print the new one; Refused if an address is
    another story's."""
    assert plan.new is not None
    make_way(plan, stands)
    edition = print_edition(draft, imprint, plan.new, now)
    sweep(draft, now)
    return edition


def make_way(plan: Plan, stands: Standings) -> None:
    if plan.empties_pending and stands.pending:
        _end(stands.pending, stands.pending.visible_from)
    if stands.current and stands.current.visible_until != plan.current_until:
        _end(stands.current, plan.current_until)


def print_edition(draft: Article, imprint: Imprint, window: Window, now: datetime) -> Edition:
    """A new edition of `draft` in a window that is free, with its lines on the lists."""
    before = _last_begun(draft, now)
    notes = _notes(before, imprint, window.starts)
    keep_quotes(article=draft, by=imprint.by, now=now)
    edition = Edition(
        article=draft,
        number=_next_number(draft),
        kind=imprint.kind,
        note=imprint.note,
        address=imprint.address or _keep_address(draft, imprint.value),
        from_version=imprint.from_version,
        printed=printed(imprint.value)
        | {"notes": notes, "settled": settled_in(draft, imprint.value)},
        visible_from=window.starts,
        visible_until=window.until,
        published_by=imprint.by,
        **_times(before, imprint.kind, window.starts),
    )
    write_scalars(imprint.value, edition)
    edition.save(force_insert=True)
    if imprint.kind != Kind.WITHDRAWAL:
        write_lines([edition])
    return edition


def _end(edition: Edition, until: datetime | None) -> None:
    edition.visible_until = until
    edition.save(update_fields=["visible_until"])


def _last_begun(draft: Article, now: datetime) -> Edition | None:
    return draft.editions.begun(now).order_by("-visible_from", "-number").first()


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


def _notes(before: Edition | None, imprint: Imprint, at: datetime) -> list[dict[str, Any]]:
    """The notes the page carries: those it carried before, and this one."""
    kept: list[dict[str, Any]] = list(before.printed["notes"]) if before else []
    if imprint.note and imprint.kind not in WITHOUT_A_NOTE:
        kept.append({"kind": str(imprint.kind), "note": imprint.note, "at": at.isoformat()})
    return kept
