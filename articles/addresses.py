"""What an address answers: a story, where it went, that it is gone, or nothing at all."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from articles.models import Address, Article, Edition
from articles.querysets import WITHDRAWAL, EditionQuerySet
from core.prepared import prepared

OF_THE_DRAFT = tuple(
    f"article__{field.name}"
    for field in Article._meta.concrete_fields
    if field.name not in ("id", "uuid")
)


@dataclass(frozen=True)
class Here:
    """The story stands at this address."""

    edition: Edition


@dataclass(frozen=True)
class Moved:
    """The story stands at another address: its path."""

    path: str


@dataclass(frozen=True)
class Gone:
    """A story stood here. `withdrawal` is the notice it left; None: its time is over."""

    withdrawal: Edition | None


def resolve(path: str, now: datetime) -> Here | Moved | Gone | None:
    """What readers find at `path` ("screen/the-story") at `now`. One query for a story in place."""
    edition = next(iter(_standing(path=path, now=now)), None)
    if edition and edition.kind != WITHDRAWAL and edition.address == path:
        return Here(edition)
    if not _has_begun(path, now):
        return None
    if edition is None or edition.kind == WITHDRAWAL:
        return Gone(edition)
    return Moved(edition.get_absolute_url())


@prepared
def _standing(path: Any, now: Any) -> EditionQuerySet:
    """The newest edition that stands at `path`, with all that its page asks of its article."""
    current = Edition.objects.current(now).filter(article__addresses__path=path)
    whole = current.select_related("section", "article").defer(*OF_THE_DRAFT)
    return whole.order_by("-number")[:1]


def _has_begun(path: str, now: datetime) -> bool:
    """Whether readers have ever found a story at `path`: a planned address answers nothing yet."""
    begun = Edition.objects.begun(now).filter(address=path)
    return begun.filter(article__in=Address.objects.filter(path=path).values("article")).exists()
