"""What we put right and what we took back, for the page that says so and for its feeds."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, F, OuterRef, Q

from articles.models import Edition, Kind
from articles.querysets import EditionQuerySet, within_window
from core.paging import Cursor, page

A_PAGE = 30
PUT_RIGHT = (Kind.CORRECTION, Kind.CLARIFICATION)


@dataclass(frozen=True)
class Correction:
    """What readers were told, and when. `headline` and `href` are the story's as it stands today,
    blank for one that was taken back. `name` is lasting: a feed's id."""

    label: str
    note: str
    at: datetime
    headline: str
    href: str
    name: uuid.UUID


@dataclass(frozen=True)
class Corrections:
    """A page of them, the next page's cursor, and whether pages come before it."""

    entries: tuple[Correction, ...]
    before: Cursor | None
    deep: bool


def entries(now: datetime, *, before: str = "") -> Corrections:
    """The page after the cursor `before` ("" = the first), newest first. Two queries."""
    rows = told(now).annotate(story=F("article__uuid"))
    found = page(rows, before=before, size=A_PAGE, by="visible_from")
    standing = _standing([edition.article_id for edition in found.rows], now)
    shown = tuple(_correction(row, standing.get(row.article_id)) for row in found.rows)
    return Corrections(shown, found.before, bool(before))


def told(now: datetime) -> EditionQuerySet:
    """Corrections of stories that readers can see, and notices that stand where stories did.

    Of a story that was taken back its notice alone is told: an older note may say again what is
    no longer to be said.
    """
    story_stands = Exists(Edition.objects.visible(now).filter(article=OuterRef("article")))
    put_right = Q(story_stands, kind__in=PUT_RIGHT)
    taken_back = Q(kind=Kind.WITHDRAWAL) & within_window(now)
    # The note's own condition is the index's: both databases have to see that it holds.
    return Edition.objects.begun(now).filter(put_right | taken_back, note__gt="")


def _standing(articles: list[int], now: datetime) -> dict[int, Edition]:
    """How those stories read today, by article. A headline that was wrong is not told again."""
    seen = Edition.objects.visible(now).filter(article__in=articles)
    return {one.article_id: one for one in seen.only("article_id", "headline", "address")}


def _correction(edition: Edition, standing: Edition | None) -> Correction:
    story: uuid.UUID = edition.story  # type: ignore[attr-defined]  # annotated
    return Correction(
        label="Withdrawn" if edition.kind == Kind.WITHDRAWAL else Kind(edition.kind).label.title(),
        note=edition.note,
        at=edition.visible_from,
        headline=standing.headline if standing else "",
        href=standing.get_absolute_url() if standing else "",
        name=uuid.uuid5(story, str(edition.number)),
    )
