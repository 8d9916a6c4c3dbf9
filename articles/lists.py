"""The lists that readers page through. Each is read from its own index, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from articles.cards import Card, card
from articles.models import Contributor, Edition, Role, Section, Tag
from articles.querysets import EditionQuerySet, LineQuerySet
from core.paging import Cursor, page
from images.picture import Picture
from images.showing import pictures_of
from people.models import Person

A_PAGE = 20


@dataclass(frozen=True)
class Stories:
    """A page of a list: its cards, the next page's cursor, whether pages come before it, and the
    pictures that were looked up for it, by id."""

    cards: tuple[Card, ...]
    before: Cursor | None
    deep: bool
    pictures: dict[int, Picture]


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


def stories(
    rows: EditionQuerySet | LineQuerySet,
    *,
    before: str,
    now: datetime,
    also: int | None = None,
) -> Stories:
    """The page after the cursor `before` ("" = the first). `also` is a picture that the page
    shows beside its list."""
    key = "pk" if rows.model is Edition else "edition_id"
    found = page(rows.for_cards(), before=before, size=A_PAGE, key=key)
    listed = editions(found.rows)
    pictures = pictures_of(filter(None, [also, *leads(listed)]), now)
    cards = tuple(card(edition, pictures) for edition in listed)
    return Stories(cards, found.before, bool(before), pictures)


def cards_of(rows: Iterable[Any], now: datetime) -> tuple[Card, ...]:
    """Cards of editions or of lines, with pictures that may be shown. One query, or none."""
    found = editions(rows)
    pictures = pictures_of(leads(found), now)
    return tuple(card(edition, pictures) for edition in found)


def leads(found: Iterable[Edition]) -> list[int]:
    """Ids of the pictures that lead them."""
    return [edition.lead_image_id for edition in found if edition.lead_image_id]
