"""Thousands of stories to measure with: the demo's words and pictures over and over.

They are written straight into the tables, as `publish` would have left them: going through the
verbs would take an hour. Each has an address, an hour and a place on every list of its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from django.db import transaction
from django.db.models import Q

from articles.actions.listing import write_lines
from articles.copying import copy_of, write_scalars
from articles.models import Address, Article, Edition, Kind

STORIES = Path(__file__).parent / "stories"
MARK = "-measured-"  # and a number: how their slugs end
MEASURED = Q(slug__regex=rf"{MARK}\d+$")
BETWEEN = timedelta(minutes=26)  # two stories: 20,000 of them are a year
BATCH = 500


class Unfit(Exception):
    """The database has no demo in it, or beside it stories of a newsroom."""


def multiply(stories: int, *, now: datetime) -> Iterator[int]:
    """Have that many stories besides the demo's; yields how many there are, batch by batch.

    A second run makes what is missing. Raises Unfit.
    """
    _refuse_others()
    patterns = _of_the_demo(now)
    oldest = min(edition.listed_at for edition in patterns)
    have = Article.objects.filter(MEASURED).count()
    for first in range(have, stories, BATCH):
        numbers = range(first, min(first + BATCH, stories))
        _make(patterns, numbers, oldest)
        yield numbers.stop


def _refuse_others() -> None:
    files = [file.name for file in STORIES.glob("*.txt")]
    others = Article.objects.exclude(MEASURED).exclude(items__name__in=files)
    if others.exists():
        raise Unfit(
            "This database has stories of a newsroom. They would drown among thousands that are "
            "none: measure on a database of its own."
        )


def _of_the_demo(now: datetime) -> list[Edition]:
    visible = Edition.objects.visible(now).exclude(MEASURED)
    patterns = list(visible.select_related("section").order_by("pk"))
    if not patterns:
        raise Unfit("There is no demo here to take stories from. Run manage.py demo first.")
    return patterns


@transaction.atomic
def _make(patterns: Sequence[Edition], numbers: range, oldest: datetime) -> None:
    """One batch, whole or not at all."""
    taken = [(patterns[number % len(patterns)], number) for number in numbers]
    articles = Article.objects.bulk_create(_article(edition, number) for edition, number in taken)
    editions = [
        _edition(edition, article, oldest - BETWEEN * (number + 1))
        for (edition, number), article in zip(taken, articles, strict=True)
    ]
    Edition.objects.bulk_create(editions)
    write_lines(editions)
    Address.objects.bulk_create(
        Address(path=edition.address, article=edition.article) for edition in editions
    )


def _article(pattern: Edition, number: int) -> Article:
    article = Article(changed_by=pattern.published_by)
    value = copy_of(pattern)
    write_scalars(replace(value, slug=f"{value.slug[:100]}{MARK}{number}"), article)
    return article


def _edition(pattern: Edition, article: Article, at: datetime) -> Edition:
    assert pattern.section is not None  # only a withdrawal has none, and it is not visible
    edition = Edition(
        article=article,
        number=1,
        kind=Kind.FIRST,
        address=f"{pattern.section.slug}/{article.slug}",
        from_version=article.version,
        printed=pattern.printed | {"notes": []},
        published_by=pattern.published_by,
        visible_from=at,
        listed_at=at,
        first_published_at=at,
        modified_at=at,
    )
    write_scalars(replace(copy_of(pattern), slug=article.slug), edition)
    return edition
