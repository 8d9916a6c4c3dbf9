"""Saving a working copy, so that nobody's text is lost under somebody else's."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import transaction
from django.db.models import F

from articles.actions.carrying import carry
from articles.copying import copy_of
from articles.models import Article
from articles.workflow import refuse_unless_writer
from newsroom.actions import record
from newsroom.models import User


class StaleVersion(Exception):
    """The article was saved since it was opened. Nothing was written; `newer` is as it is now."""

    def __init__(self, newer: Article) -> None:
        self.newer = newer
        super().__init__(f"The story is at version {newer.version} now.")


@contextmanager
def writing(article_id: int, *, version: int, by: User, now: datetime) -> Iterator[Article]:
    """One save of a story's copy: locked, checked against the `version` the editor saw, logged.

    Whoever changes the text becomes `changed_by`; a save that changes none leaves it as it was.
    Raises StaleVersion, workflow.Refused.
    """
    refuse_unless_writer(by)
    with transaction.atomic():
        stored = locked(article_id)
        if stored.version != version:
            raise StaleVersion(stored)
        before = copy_of(stored)
        yield stored
        after = Article.objects.select_related("section").get(pk=article_id)
        carry(after)
        author = stored.changed_by_id if copy_of(after) == before else by.pk
        Article.objects.filter(pk=article_id).update(version=F("version") + 1, changed_by=author)
        record(actor=by, verb="saved", of=after, at=now)


def send_to_review(*, article: Article, by: User, now: datetime) -> None:
    """Have a story wait for a second person."""
    with transaction.atomic():
        raised(article, stage=Article.Stage.REVIEW)
        record(actor=by, verb="sent to review", of=article, at=now)


def locked(article_id: int) -> Article:
    """The article, with its row held until the transaction ends."""
    return (
        Article.objects.select_for_update(of=("self",)).select_related("section").get(pk=article_id)
    )


def raised(article: Article, **changes: object) -> None:
    """Raise the version, here and in the database, and set what else changes."""
    Article.objects.filter(pk=article.pk).update(version=F("version") + 1, **changes)
    article.refresh_from_db(fields=["version", *changes])


def finish(article: Article, draft: Article, **changes: object) -> None:
    """End a verb on `draft`, the locked row: the caller's own `article` learns all that it did."""
    carry(draft)
    raised(draft, **changes)
    article.refresh_from_db()
