"""Which posts a body shows, and whether it may: references, and what stands in a save's way."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from articles.body.format import LONGEST, MOST_TAGS
from articles.body.nodes import Post
from articles.body.nodes.post import PENDING
from articles.body.parser import read
from articles.body.tree import Content, Group, leaves, write


@dataclass(frozen=True)
class References:
    """Ids of Posts, and keys of findings whose Post the next save makes."""

    posts: frozenset[int] = frozenset()
    pending: frozenset[str] = frozenset()


def references(html: str) -> References:
    posts = _posts(html)
    return References(
        posts=frozenset(post.id for post in posts if post.id is not None),
        pending=frozenset(post.key for post in posts if post.key is not None),
    )


def authors(html: str) -> list[str]:
    """Whom its cards name, as the cards print them."""
    return [post.author for post in _posts(html) if post.author]


def exchange(html: str, ids: Mapping[str, int]) -> str:
    """The clean body with each finding's key in `ids` replaced by its Post's id; others stay."""
    return write(_exchanged(content, ids) for content in read(html))


def validate(html: str, known_posts: Collection[int]) -> list[str]:
    """What stands in the way of saving this body, a sentence each. Call it after `exchange`."""
    too_large = size_refusals(html)
    if too_large:
        return too_large
    return [*dict.fromkeys(filter(None, (_refusal(post, known_posts) for post in _posts(html))))]


def size_refusals(html: str) -> list[str]:
    """Asked before anything is parsed: what is too much to read is refused unread."""
    refusals = []
    if len(html) > LONGEST:
        refusals.append(
            f"The text has {len(html):,} characters; {LONGEST:,} is the most we take. "
            "Split the story."
        )
    if (tags := html.count("<")) > MOST_TAGS:
        refusals.append(
            f"The text has {tags:,} marks of formatting; {MOST_TAGS:,} is the most we take. "
            "Paste it again as plain text."
        )
    return refusals


def _posts(html: str) -> list[Post]:
    return [leaf for leaf in leaves(read(html)) if isinstance(leaf, Post)]


def _exchanged(content: Content, ids: Mapping[str, int]) -> Content:
    if isinstance(content, Group):
        return replace(
            content, children=tuple(_exchanged(child, ids) for child in content.children)
        )
    if isinstance(content, Post) and content.key in ids:
        return replace(content, ref=str(ids[content.ref.removeprefix(PENDING)]))
    return content


def _refusal(post: Post, known_posts: Collection[int]) -> str:
    if post.key is not None:
        return (
            f"The card “{_start(post.words)}” belongs to no accepted post of this story. "
            "Accept the post, or take its card out of the text."
        )
    if post.id not in known_posts:
        return (
            f"The card “{_start(post.words)}” shows a post we have no record of. "
            "Take it out of the text and show the post anew."
        )
    return ""


def _start(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
