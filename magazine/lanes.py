"""The desk, the editors' first screen: lanes of a few rows each, and no COUNT."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from django.contrib.auth.models import AnonymousUser
from django.db.models import Model, Prefetch, QuerySet
from django.urls import reverse

from articles.admin.standing import Standing
from articles.models import Article, ArticleImage, Edition, EditionImage
from articles.querysets import NOT_ON_CARDS
from images.models import Image
from newsroom.models import User
from newsroom.rights import may

ROWS = 6
STORIES = 2  # that a picture's row names
S = TypeVar("S", Article, Edition)


@dataclass(frozen=True)
class Row:
    """One story in a lane, or one picture. `at` is the hour that the lane is about."""

    url: str
    headline: str
    section: str
    who: str
    at: datetime


@dataclass(frozen=True)
class Lane:
    """`more` is the address of the whole list; `goes_on` says that it has rows beyond these."""

    name: str
    icon: str
    kind: str
    empty: str
    more: str
    rows: list[Row]
    goes_on: bool


def lanes(user: User | AnonymousUser, now: datetime) -> list[Lane]:
    """What this editor looks for first thing; nothing for somebody who may not see stories."""
    if not isinstance(user, User) or not may(user, "articles.view_article"):
        return []
    there_if_any = (_came_in(now), _licences_ending(user, now))
    came_in, ending = ([lane] if lane.rows else [] for lane in there_if_any)
    return [
        _my_drafts(user, now),
        *came_in,
        *ending,
        _waiting(),
        _scheduled(now),
        _just_published(now),
    ]


def _my_drafts(user: User, now: datetime) -> Lane:
    mine = Standing.DRAFT.among(Article.objects.of(user.pk), now)
    return _lane(
        "My drafts",
        "pen",
        "draft",
        "Nothing started. Somebody out there is up to something.",
        f"standing=draft&changed_by__id__exact={user.pk}",
        map(_of_article, _first(mine.select_related("section", "changed_by"))),
    )


def _came_in(now: datetime) -> Lane:
    """Raw copy that nobody has touched yet. The lane is there only while there is some."""
    untouched = Standing.DRAFT.among(Article.objects.filter(changed_by=None), now)
    return _lane(
        "Copy that came in",
        "tray",
        "new",
        "",
        "standing=draft&changed_by__isnull=True",
        map(_of_copy, _first(untouched.select_related("section").prefetch_related("items"))),
    )


def _licences_ending(user: User, now: datetime) -> Lane:
    """Pictures that vanish within a fortnight, with the stories that have to do without. The lane
    is there only while there are some."""
    ending = Image.objects.ending(now) if may(user, "images.view_image") else Image.objects.none()
    lines = EditionImage.objects.filter(edition__in=Edition.objects.visible(now))
    copies = ArticleImage.objects.select_related("article").defer(*_not_read("article"))
    stories = (
        Prefetch("lines", lines.select_related("edition").defer(*_not_read("edition"))),
        Prefetch("article_images", copies),
    )
    more = f"{reverse('admin:images_image_changelist')}?standing=ending"
    found = [_of_picture(image) for image in ending.prefetch_related(*stories)[: ROWS + 1]]
    return Lane("Licences ending", "camera", "ending", "", more, found[:ROWS], len(found) > ROWS)


def _waiting() -> Lane:
    waiting = Article.objects.waiting().select_related("section", "changed_by")
    return _lane(
        "Waiting for a second pair of eyes",
        "eye",
        "review",
        "The queue is clear.",
        "stage__exact=review",
        map(_of_article, _first(waiting)),
    )


def _scheduled(now: datetime) -> Lane:
    pending = Edition.objects.pending(now).order_by("visible_from", "pk")
    return _lane(
        "Scheduled",
        "clock",
        "scheduled",
        "Nothing is lined up.",
        "standing=scheduled",
        map(_of_edition, _first(pending.select_related("section", "published_by"))),
    )


def _just_published(now: datetime) -> Lane:
    live = Edition.objects.visible(now).select_related("section", "published_by")
    return _lane(
        "Just published",
        "bolt",
        "live",
        "Nothing is out yet.",
        "standing=live",
        map(_of_edition, _first(live)),
    )


def _lane(name: str, icon: str, kind: str, empty: str, narrowed: str, rows: Iterable[Row]) -> Lane:
    found = list(rows)
    more = f"{reverse('admin:articles_article_changelist')}?{narrowed}"
    return Lane(name, icon, kind, empty, more, found[:ROWS], len(found) > ROWS)


def _first(stories: QuerySet[S]) -> QuerySet[S]:
    """One row more than a lane shows, so that it knows whether it goes on."""
    return stories.defer(*NOT_ON_CARDS)[: ROWS + 1]


def _of_article(article: Article) -> Row:
    return Row(
        _screen(article.pk),
        str(article),
        _name(article.section),
        _name(article.changed_by),
        article.changed_at,
    )


def _of_copy(article: Article) -> Row:
    """Raw copy seldom has a headline: then its file tells which it is."""
    file = next((item.name.rpartition("/")[2] for item in article.items.all()), "")
    name = article.headline or file or str(article)
    return Row(_screen(article.pk), name, _name(article.section), "", article.changed_at)


def _of_edition(edition: Edition) -> Row:
    return Row(
        _screen(edition.article_id),
        edition.headline,
        _name(edition.section),
        _name(edition.published_by),
        edition.visible_from,
    )


def _of_picture(image: Image) -> Row:
    ends = image.licensed_until_at
    assert ends is not None  # or it would not be ending
    return Row(
        reverse("admin:images_image_change", args=[image.pk]), str(image), "", _used_in(image), ends
    )


def _used_in(image: Image) -> str:
    """“In one story and two more”: what readers see by its headline, then drafts, each once."""
    editions = {line.edition.article_id: line.edition.headline for line in image.lines.all()}
    drafts = {line.article_id: str(line.article) for line in image.article_images.all()}
    stories = list((drafts | editions).values())
    if not stories:
        return "in no story"
    more = len(stories) - STORIES
    named = ", ".join(stories[:STORIES])
    return f"in {named}" + (f" and {more} more" if more > 0 else "")


def _not_read(relation: str) -> list[str]:
    return [f"{relation}__{name}" for name in NOT_ON_CARDS]


def _screen(article_id: int) -> str:
    return reverse("admin:articles_article_change", args=[article_id])


def _name(row: Model | None) -> str:
    return str(row) if row else ""
