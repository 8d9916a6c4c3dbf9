"""The lines of lists: an index made from editions, written and swept by the verbs."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from django.db import transaction

from articles.models import (
    Article,
    Edition,
    EditionByline,
    EditionImage,
    EditionPerson,
    EditionPost,
    EditionQuote,
    EditionSource,
    EditionTag,
    Kind,
)
from articles.querysets import over
from social.models import Post

LINES: tuple[Any, ...] = (
    EditionTag,
    EditionPerson,
    EditionByline,
    EditionImage,
    EditionPost,
    EditionQuote,
    EditionSource,
)
BATCH = 500  # editions held in memory at once


@transaction.atomic
def rebuild_lists(*, now: datetime) -> int:
    """Make all list lines anew from the editions themselves; the number of editions listed."""
    for line in LINES:
        line.objects.all().delete()
    listed = Edition.objects.exclude(kind=Kind.WITHDRAWAL).exclude(over(now))
    editions = listed.only("printed", "listed_at").order_by("pk").iterator(BATCH)
    count = 0
    while batch := list(islice(editions, BATCH)):
        write_lines(batch)
        count += len(batch)
    return count


def write_lines(editions: Sequence[Edition]) -> None:
    """The lines of these editions. One that is there stays: a rebuild may meet a publish."""
    tags = (EditionTag(tag_id=t["id"], **_of(e)) for e in editions for t in e.printed["tags"])
    people = (
        EditionPerson(person_id=p["id"], role=p["role"], **_of(e))
        for e in editions
        for p in e.printed["people"]
    )
    bylines = (
        EditionByline(contributor_id=b["id"], **_of(e))
        for e in editions
        for b in e.printed["bylines"]
    )
    images = (
        EditionImage(image_id=i["id"], place=i["place"], **_of(e))
        for e in editions
        for i in e.printed.get("images", ())
    )
    EditionTag.objects.bulk_create(tags, ignore_conflicts=True)
    EditionPerson.objects.bulk_create(people, ignore_conflicts=True)
    EditionByline.objects.bulk_create(bylines, ignore_conflicts=True)
    EditionImage.objects.bulk_create(images, ignore_conflicts=True)
    EditionPost.objects.bulk_create(_posts(editions), ignore_conflicts=True)
    EditionQuote.objects.bulk_create(_quotes(editions), ignore_conflicts=True)
    EditionSource.objects.bulk_create(_sources(editions), ignore_conflicts=True)


def sweep(draft: Article, now: datetime) -> None:
    """Remove the list lines of what is over."""
    for line in LINES:
        line.objects.filter(over(now, "edition__"), edition__article=draft).delete()


def relist(editions: Sequence[Edition], now: datetime) -> None:
    """Put editions first on every list: they and their lines always say the same."""
    keys = [edition.pk for edition in editions]
    Edition.objects.filter(pk__in=keys).update(listed_at=now)
    for line in LINES:
        line.objects.filter(edition__in=keys).update(listed_at=now)


def _posts(editions: Sequence[Edition]) -> Iterator[EditionPost]:
    """Each under the owner of its account, else under whom the story names as its author. Of older
    editions, those shown as cards: nothing kept such a post from being deleted."""
    wanted = {edition: _carried_posts(edition) for edition in editions}
    ids = {pk for posts in wanted.values() for pk in posts}
    there = Post.objects.select_related("account").in_bulk(ids) if ids else {}
    for edition, posts in wanted.items():
        for pk in posts.keys() & there.keys():
            whose = there[pk].owner or posts[pk]
            yield EditionPost(post=there[pk], person_id=whose, **_of(edition))


def _carried_posts(edition: Edition) -> dict[int, int | None]:
    """Ids of the posts it carries, and who each was by."""
    posts: dict[int, int | None] = dict.fromkeys(edition.printed.get("posts", ()))
    return posts | {post["id"]: post["person"] for post in _settled(edition, "posts")}


def _quotes(editions: Sequence[Edition]) -> Iterator[EditionQuote]:
    """The last first: what is newest on a list is the first of its story."""
    for edition in editions:
        for quote in reversed(_settled(edition, "quotes")):
            yield EditionQuote(quote_id=quote["id"], person_id=quote["person"], **_of(edition))


def _sources(editions: Sequence[Edition]) -> Iterator[EditionSource]:
    for edition in editions:
        for source in _settled(edition, "sources"):
            yield EditionSource(source_id=source["id"], ends=source["ends"], **_of(edition))


def _settled(edition: Edition, name: str) -> list[Any]:
    found: list[Any] = edition.printed.get("settled", {}).get(name, [])
    return found


def _of(edition: Edition) -> dict[str, Any]:
    return {"edition": edition, "listed_at": edition.listed_at}
