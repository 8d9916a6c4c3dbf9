"""How a page outside this app prints posts and names platforms."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from django import template

from articles.body import PostState, Today
from articles.body.format import PLATFORMS
from articles.body.nodes import Post
from articles.body.nodes.post_shown import PostShown, shown
from images.picture import Picture

register = template.Library()

LENGTHS: Final = {"year": 4, "month": 7, "day": 10}  # of a date, by how precisely it is known


@register.simple_tag
def post_cards(posts: Iterable[Any], name: str, portrait: Picture | None) -> tuple[PostShown, ...]:
    """The cards of somebody's posts (people.said.Posted), under their status of today."""
    return tuple(_card(post, name, portrait) for post in posts)


@register.filter
def platform(key: str) -> str:
    """“X” for twitter; "" for one that is not known."""
    return PLATFORMS.get(key, "")


def _card(post: Any, name: str, portrait: Picture | None) -> PostShown:
    state = PostState(post.status, url=post.url, portrait=portrait.id if portrait else None)
    pictures = {portrait.id: portrait} if portrait else {}
    card = shown(_node(post, name), Today(posts={post.id: state}, pictures=pictures))
    return replace(card, handle=post.handle if card.author else "")


def _node(post: Any, name: str) -> Post:
    when = post.posted
    posted = when.on.isoformat()[: LENGTHS[when.precision]] if when else ""
    return Post(str(post.id), post.words, post.platform, author=name, url=post.url, posted=posted)
