"""What the public templates take: one story as readers see it, or would see it."""

from dataclasses import dataclass
from datetime import datetime

from articles.copying import copy_of
from articles.models import Article, Edition
from articles.value import CopyValue


@dataclass(frozen=True)
class Times:
    first_published_at: datetime
    modified_at: datetime
    listed_at: datetime


@dataclass(frozen=True)
class Note:
    """A dated note to readers: what a correction, a clarification or an update changed."""

    kind: str
    words: str
    at: datetime


@dataclass(frozen=True)
class Shown:
    """A story as it stands on a page. `address` is its path without slashes; "" in a preview."""

    copy: CopyValue
    address: str
    number: int
    kind: str
    notes: tuple[Note, ...]
    times: Times
    uuid: str


def shown(edition: Edition) -> Shown:
    """A published story. Its article's uuid is asked for: select_related("article", "section")."""
    return Shown(
        copy=copy_of(edition),
        address=edition.address,
        number=edition.number,
        kind=edition.kind,
        notes=tuple(
            Note(note["kind"], note["note"], datetime.fromisoformat(note["at"]))
            for note in edition.printed["notes"]
        ),
        times=Times(edition.first_published_at, edition.modified_at, edition.listed_at),
        uuid=str(edition.article.uuid),
    )


def preview(article: Article, now: datetime) -> Shown:
    """The draft, as it would look if it were published now."""
    return Shown(copy_of(article), "", 0, "first", (), Times(now, now, now), str(article.uuid))
