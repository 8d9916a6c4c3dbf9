"""What today's records allow of that which stories carry: posts and pictures, as of now."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from articles import body
from articles.body import PostState, Today
from core.prepared import prepared
from images.showing import pictures_of
from social.models import Post


def today_of(bodies: Iterable[str], now: datetime, *, also: Iterable[int] = ()) -> Today:
    """The states of all that these bodies show. `also` are pictures beside them: their leads.

    Two queries, less those for which there is nothing to ask.
    """
    found = [body.references(html) for html in bodies]
    posts = {number for one in found for number in one.posts}
    images = {image.id for one in found for image in (*one.images, *one.in_galleries)}
    pictures = pictures_of({*images, *also}, now)
    return Today(posts=post_states(posts), pictures=pictures)


def post_states(ids: Iterable[int]) -> dict[int, PostState]:
    """What today's records say of these posts. One query, or none."""
    return {pk: PostState(*state) for pk, *state in _states(ids=list(ids))}


@prepared
def _states(ids: Any) -> QuerySet[Post, Any]:
    rows = Post.objects.filter(pk__in=ids)
    return rows.values_list("pk", "status", "private_individual", "url")
