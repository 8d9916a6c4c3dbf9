"""Which records a body shows, and whether it may: references, and what is in a save's way."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from articles.body.format import LONGEST, MOST_TAGS
from articles.body.keeping import kept
from articles.body.nodes import Gallery, Image, Node, Post
from articles.body.nodes.post import PENDING
from articles.body.parser import read
from articles.body.tree import Content, Group, Rule, Text, leaves, write


@dataclass(frozen=True)
class References:
    """Ids of Posts, keys of findings whose Post the next save makes, and the pictures shown."""

    posts: frozenset[int] = frozenset()
    pending: frozenset[str] = frozenset()
    images: tuple[Image, ...] = ()
    in_galleries: tuple[Image, ...] = ()


@dataclass(frozen=True)
class Known:
    """Ids of the records that there are, among those a body names."""

    posts: Collection[int] = ()
    images: Collection[int] = ()


@kept(most=512)
def references(html: str) -> References:
    nodes = _nodes(html)
    posts = [node for node in nodes if isinstance(node, Post)]
    return References(
        posts=frozenset(post.id for post in posts if post.id is not None),
        pending=frozenset(post.key for post in posts if post.key is not None),
        images=tuple(node for node in nodes if isinstance(node, Image)),
        in_galleries=tuple(
            image for node in nodes if isinstance(node, Gallery) for image in node.images
        ),
    )


def names(html: str) -> list[str]:
    """Whom its cards and pictures credit, as they print them."""
    found = references(html)
    authors = (node.author for node in _nodes(html) if isinstance(node, Post))
    credited = (image.credit for image in (*found.images, *found.in_galleries))
    return [name for name in (*authors, *credited) if name]


def exchange(html: str, ids: Mapping[str, int]) -> str:
    """The clean body with each finding's key in `ids` replaced by its Post's id; others stay."""
    return write(_exchanged(content, ids) for content in read(html))


def validate(html: str, known: Known) -> list[str]:
    """What stands in the way of saving this body, a sentence each. Call it after `exchange`."""
    too_large = size_refusals(html)
    if too_large:
        return too_large
    return [*dict.fromkeys(refusal for node in _nodes(html) for refusal in _refusals(node, known))]


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


def _nodes(html: str) -> list[Node]:
    return [leaf for leaf in leaves(read(html)) if not isinstance(leaf, Text | Rule)]


def _refusals(node: Node, known: Known) -> list[str]:
    match node:
        case Post():
            return [refusal] if (refusal := _refusal(node, known.posts)) else []
        case Image():
            return [_unknown(node)] if node.id not in known.images else []
        case Gallery():
            return [_unknown(image) for image in node.images if image.id not in known.images]
    return []


def _unknown(image: Image) -> str:
    words = _start(image.caption or image.alt or "without words")
    return f"The picture “{words}” is not in the library. Take it out and choose it anew."


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
