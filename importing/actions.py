"""Taking raw copy in: one file becomes one draft, once."""

from collections.abc import Iterable
from datetime import datetime
from itertools import count

from django.db import IntegrityError, transaction
from django.utils.text import slugify

from articles.models import Article, Byline, BylineRole, Contributor
from core.dates import Dated
from importing.drafting import Draft, digest, draft_of
from importing.models import Item
from newsroom.actions import record
from people.names import known_names
from reading import READER_VERSION
from reading.values import Byline as FoundByline

ROLES = {"author": BylineRole.BY, "with files from": BylineRole.WITH_FILES}


def intake(*, name: str, raw: bytes, now: datetime) -> Item | None:
    """Make a draft of one file; None if its very bytes were taken in before, whatever became of it.

    Nothing is published, and nobody but the contributors who sign it is written. Raises
    importing.source.SourceError.
    """
    if taken_in([digest(raw)]):
        return None
    return keep(draft=draft_of(name, raw, known_names()), now=now)


def taken_in(digests: Iterable[str]) -> set[str]:
    """Those of the files that were taken in before."""
    return set(Item.objects.filter(sha256__in=digests).values_list("sha256", flat=True))


def keep(*, draft: Draft, now: datetime) -> Item | None:
    """The draft and its item, both or neither; None if another run was faster."""
    try:
        return _kept(draft, now)
    except IntegrityError:
        if not taken_in([draft.sha256]):
            raise
        return None


@transaction.atomic
def _kept(draft: Draft, now: datetime) -> Item:
    article = _article(draft)
    item = Item.objects.create(
        sha256=draft.sha256,
        name=draft.name,
        reader_version=READER_VERSION,
        report=draft.report,
        imported_at=now,
        article=article,
    )
    record(actor=None, verb="imported", of=article, at=now, reason=item.name)
    return item


def _article(draft: Draft) -> Article:
    article = Article(headline=draft.headline, body=draft.body)
    article.dated = Dated(draft.published) if draft.published else None
    article.save()
    Byline.objects.bulk_create(
        Byline(article=article, contributor=who, role=ROLES[signed.role], order=order)
        for order, (signed, who) in enumerate(_signatures(draft.bylines))
    )
    return article


def _signatures(bylines: tuple[FoundByline, ...]) -> list[tuple[FoundByline, Contributor]]:
    """Each contributor once, in the order in which they sign."""
    signed = [(byline, _contributor(byline.name)) for byline in bylines]
    return list({who.pk: (byline, who) for byline, who in reversed(signed)}.values())[::-1]


def _contributor(name: str) -> Contributor:
    known = Contributor.objects.filter(name__iexact=name).first()
    return known or Contributor.objects.create(name=name[:120], slug=_free_slug(name))


def _free_slug(name: str) -> str:
    wanted = slugify(name)[:100] or "contributor"
    tries = (wanted if n == 1 else f"{wanted}-{n}" for n in count(1))
    return next(slug for slug in tries if not Contributor.objects.filter(slug=slug).exists())
