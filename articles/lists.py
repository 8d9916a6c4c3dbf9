"""The lists that readers page through. Each is read from its own index, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from articles.cards import Card, card
from articles.models import Contributor, Edition, Role, Section, Tag
from articles.querysets import EditionQuerySet, LineQuerySet
from core.paging import Cursor, page
from people.models import Person

A_PAGE = 20


@dataclass(frozen=True)
class Stories:
    """A page of a list: its cards, the next page's cursor, and whether pages come before it."""

    cards: tuple[Card, ...]
    before: Cursor | None
    deep: bool


def newest(now: datetime) -> EditionQuerySet:
    return Edition.objects.visible(now).order_by("-listed_at", "-pk")


def in_section(section: Section, now: datetime) -> EditionQuerySet:
    return newest(now).in_section(section)


def tagged(tag: Tag, now: datetime) -> LineQuerySet:
    return _lines(tag.lines, now)


def signed_by(contributor: Contributor, now: datetime) -> LineQuerySet:
    return _lines(contributor.lines, now)


def about(person: Person, now: datetime) -> LineQuerySet:
    return _lines(person.lines.filter(role=Role.ABOUT), now)


def _lines(lines: Any, now: datetime) -> LineQuerySet:
    return lines.visible(now).order_by("-listed_at", "-edition_id")


def editions(rows: Iterable[Any]) -> list[Edition]:
    """The editions themselves, whether the list is of editions or of lines."""
    return [row if isinstance(row, Edition) else row.edition for row in rows]


def stories(rows: EditionQuerySet | LineQuerySet, *, before: str) -> Stories:
    """The page after the cursor `before` ("" = the first)."""
    key = "pk" if rows.model is Edition else "edition_id"
    found = page(rows.for_cards(), before=before, size=A_PAGE, key=key)
    cards = tuple(card(edition) for edition in editions(found.rows))
    return Stories(cards, found.before, bool(before))
