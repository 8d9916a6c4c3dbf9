"""A story as a row of what a card needs: forty records took a tenth of a front page's time."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from articles.querysets import ON_CARDS
from core.paths import path_to

FIELDS = ("pk", *ON_CARDS)


class Shelf(NamedTuple):
    """The section it stands in."""

    name: str
    slug: str

    def get_absolute_url(self) -> str:
        return path_to("section", self.slug)


class Listed(NamedTuple):
    """What `articles.cards.card` takes, named as an Edition names it."""

    pk: int
    address: str
    kicker: str
    headline: str
    short_headline: str
    dek: str
    content_note: str
    exclusive: bool
    lead_image_id: int | None
    lead_alt: str
    printed: dict[str, Any]
    listed_at: datetime
    section: Shelf

    def get_absolute_url(self) -> str:
        return f"/{self.address}/"


def listed(rows: Iterable[tuple[Any, ...]]) -> list[Listed]:
    """From rows of FIELDS."""
    return [Listed._make((*row[:-2], Shelf._make(row[-2:]))) for row in rows]
