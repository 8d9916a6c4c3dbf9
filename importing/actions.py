"""Taking raw copy in: one file becomes one draft, once."""

import hashlib
from datetime import datetime
from itertools import count

from django.db import IntegrityError, transaction
from django.utils.text import slugify

from articles.body import from_paragraphs
from articles.body.references import size_refusals
from articles.models import Article, Byline, BylineRole, Contributor
from core.dates import Dated
from importing.models import Item
from importing.source import Empty, TooLarge, decode
from newsroom.actions import record
from reading import READER_VERSION, Reading, read
from reading.values import Byline as FoundByline

ROLES = {"author": BylineRole.BY, "with files from": BylineRole.WITH_FILES}


def intake(*, name: str, raw: bytes, now: datetime, dry_run: bool = False) -> Item | None:
    """Make a draft of one file; None if its very bytes were taken in before, whatever became of it.

    Nothing is published, and nobody but the contributors who sign it is written. Raises
    importing.source.SourceError.
    """
    sha256 = hashlib.sha256(raw).hexdigest()
    if Item.objects.filter(sha256=sha256).exists():
        return None
    reading = read(decode(raw))
    body = _body(reading)
    item = Item(
        sha256=sha256,
        name=name[:300],
        reader_version=READER_VERSION,
        report=_report(reading),
        imported_at=now,
    )
    return item if dry_run else _keep(item, reading, body)


def _body(reading: Reading) -> str:
    """The story as the editor keeps it. Raises SourceError where an editor could not save it."""
    body = from_paragraphs([p.raw for p in reading.paragraphs if p.kind == "body"])
    if not body:
        raise Empty("It holds no story.")
    if refusals := size_refusals(body):
        raise TooLarge(refusals[0])
    return body


def _keep(item: Item, reading: Reading, body: str) -> Item | None:
    """The draft and its item, both or neither; None if another run was faster."""
    try:
        with transaction.atomic():
            item.article = _draft(reading, body)
            item.save(force_insert=True)
            record(
                actor=None, verb="imported", of=item.article, at=item.imported_at, reason=item.name
            )
    except IntegrityError:
        if not Item.objects.filter(sha256=item.sha256).exists():
            raise
        return None
    return item


def _draft(reading: Reading, body: str) -> Article:
    header = reading.header
    article = Article(
        headline=header.headline.raw[:200] if header.headline else "",
        body=body,
    )
    article.dated = Dated(header.published) if header.published else None
    article.save()
    Byline.objects.bulk_create(
        Byline(article=article, contributor=who, role=ROLES[signed.role], order=order)
        for order, (signed, who) in enumerate(_signatures(header.bylines))
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


def _report(reading: Reading) -> dict[str, object]:
    """What an operator wants to know of it later; findings themselves are never kept."""
    return {
        "notes": list(reading.notes),
        "found": {
            kind: len(getattr(reading, kind))
            for kind in ("people", "quotes", "posts", "sensitivities")
        },
    }
