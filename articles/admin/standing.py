"""What readers can see of a story, in one word, for lists and for the article's screen."""

from datetime import datetime
from typing import Any

from django.db import models
from django.utils.html import format_html

from articles.models import Edition
from articles.querysets import WITHDRAWAL, ArticleQuerySet, EditionQuerySet


class Standing(models.TextChoices):
    LIVE = "live", "Live"
    SCHEDULED = "scheduled", "Scheduled"
    WITHDRAWN = "withdrawn", "Withdrawn"
    DRAFT = "draft", "Draft"

    def among(self, articles: ArticleQuerySet, now: datetime) -> ArticleQuerySet:
        """Those of `articles` that stand so at `now`.

        What few stories are is asked of the few editions; what many are, of each story in turn.
        """
        if self == Standing.SCHEDULED:
            return articles.filter(pk__in=_stories(Edition.objects.pending(now)))
        if self == Standing.WITHDRAWN:
            gone = Edition.objects.current(now).filter(kind=WITHDRAWAL)
            return articles.filter(pk__in=_stories(gone))
        rows: Any = articles.with_standing(now)
        if self == Standing.LIVE:
            return rows.filter(is_live=True)
        return rows.filter(is_live=False, is_pending=False, is_withdrawn=False)


def _stories(editions: EditionQuerySet) -> models.QuerySet[Any]:
    return editions.order_by().values("article")


def standing_of(article: Any) -> list[Standing]:
    """All that is true of it (annotated by `with_standing`): a live story may be scheduled too."""
    flags = {
        Standing.LIVE: article.is_live,
        Standing.WITHDRAWN: article.is_withdrawn,
        Standing.SCHEDULED: article.is_pending,
    }
    return [standing for standing, is_so in flags.items() if is_so] or [Standing.DRAFT]


def standing_badge(standings: list[Standing]) -> str:
    """HTML: a badge for each. Its colour is told by a class, its meaning by the word."""
    badges = [
        format_html('<span class="badge badge-{}">{}</span>', s.value, s.label) for s in standings
    ]
    return format_html("{}" * len(badges), *badges)
