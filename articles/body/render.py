"""A body as each target shows it. Rights are asked of today's records, handed in by the caller."""

from collections.abc import Mapping
from typing import Literal, overload

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from articles.body.document import kind_of
from articles.body.nodes import Post, PostState, shown
from articles.body.nodes.post_shown import TEMPLATE
from articles.body.parser import read
from articles.body.tree import Content, Leaf, Rule, Text, leaves, write

Posts = Mapping[int, PostState]
Record = dict[str, str]


@overload
def render(html: str, target: Literal["page", "feed"], posts: Posts) -> SafeString: ...
@overload
def render(html: str, target: Literal["text"], posts: Posts) -> str: ...
@overload
def render(html: str, target: Literal["json"], posts: Posts) -> list[Record]: ...
def render(
    html: str, target: Literal["page", "feed", "text", "json"], posts: Posts
) -> SafeString | str | list[Record]:
    """HTML for a page or a feed, plain text (not HTML, so not safe in one), or a record a block.

    `posts` are the states of the posts by id; one that is missing is not shown.
    Whatever `html` holds, it is read as `clean` reads it before any of it is printed.
    """
    contents = read(html)
    match target:
        case "page":
            return mark_safe(write(contents, lambda post: _card(post, posts)))  # noqa: S308
        case "feed":
            return mark_safe(_feed(contents, posts))  # noqa: S308
        case "text":
            return _text(contents, posts)
        case "json":
            return [_record(content, posts) for content in contents]


def _card(post: Post, posts: Posts) -> str:
    return render_to_string(TEMPLATE, {"post": shown(post, posts)}).strip()


def _feed(contents: tuple[Content, ...], posts: Posts) -> str:
    return write(contents, lambda post: shown(post, posts).feed)


def _text(contents: tuple[Content, ...], posts: Posts) -> str:
    return "\n\n".join(filter(None, (_plain(leaf, posts) for leaf in leaves(contents))))


def _plain(leaf: Leaf, posts: Posts) -> str:
    match leaf:
        case Text():
            return leaf.text
        case Post():
            return "\n".join(shown(leaf, posts).lines)
        case Rule():
            return ""


def _record(content: Content, posts: Posts) -> Record:
    if isinstance(content, Post):
        return shown(content, posts).record
    text, html = _text((content,), posts), _feed((content,), posts)
    return {"kind": kind_of(content), "text": text, "html": html}
