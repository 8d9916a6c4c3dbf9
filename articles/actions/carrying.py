"""Which pictures a working copy carries, kept as rows: so that the library knows where each is."""

from contextlib import suppress
from datetime import datetime

from articles.carried import carried
from articles.copying import copy_of
from articles.models import Article, ArticleImage
from images.actions import Refused as Unreadable
from images.actions import make_at_once
from images.models import Image

AT_ONCE = 5.0  # seconds that an editor waits for pictures; the rest is made by make_renditions


def develop_pictures(article: Article, now: datetime) -> None:
    """Make the public files of what is about to be published, the lead's first.

    Best effort: until they are all there, pages show the nearest that is.
    """
    ids = [image for image, _ in carried(copy_of(article)).images]
    found = Image.objects.filter(complete=False).in_bulk(ids) if ids else {}
    images = [found[pk] for pk in dict.fromkeys(ids) if pk in found]
    with suppress(Unreadable, OSError):
        make_at_once(images=images, now=now, seconds=AT_ONCE)


def carry(article: Article) -> None:
    """Write the rows anew if they changed. Call it in the transaction that saves the copy."""
    wanted = set(carried(copy_of(article)).images)
    there = {(row.image_id, row.place): row for row in article.article_images.all()}
    gone = [row.pk for key, row in there.items() if key not in wanted]
    if gone:
        ArticleImage.objects.filter(pk__in=gone).delete()
    new = [key for key in wanted if key not in there]
    known = Image.objects.in_bulk([image for image, _ in new]) if new else {}
    ArticleImage.objects.bulk_create(
        ArticleImage(article=article, image_id=image, place=place)
        for image, place in new
        if image in known
    )
