"""Questions to a body: its blocks, paragraphs and words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from articles.body.inline import Run, written_text
from articles.body.nodes import Post
from articles.body.parser import read
from articles.body.tree import LISTS, Content, Group, Leaf, Rule, Text, leaves, write

Kind = Literal[
    "paragraph", "heading", "list", "quotation", "rule", "post", "image", "gallery", "pullquote"
]


@dataclass(frozen=True)
class Block:
    """`paragraphs` are the story's texts in it; `said` are these and the words of its nodes."""

    kind: Kind
    text: str
    html: str
    paragraphs: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    ref: str = ""


@dataclass(frozen=True)
class Body:
    blocks: tuple[Block, ...]

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The story's own text, piece by piece: a <br> is a line feed, and no post's words."""
        return tuple(text for block in self.blocks for text in block.paragraphs)


def clean(html: str) -> str:
    """The one form a body is stored in: safe, and the same for all HTML that says the same."""
    return write(read(html))


def parse(html: str) -> Body:
    """The body block by block; whatever comes in, only what `clean` leaves of it."""
    return Body(tuple(_block(content) for content in read(html)))


def blocks(html: str) -> list[str]:
    """The HTML of each block: joined, they are the clean body."""
    return [write([content]) for content in read(html)]


def paragraphs(html: str) -> tuple[str, ...]:
    return parse(html).paragraphs


def from_paragraphs(texts: Sequence[str]) -> str:
    """A body of plain paragraphs, as written; blank ones and control characters are left out."""
    written = (written_text(text) for text in texts)
    return write(Text("p", (Run(text),)) for text in written if text.strip())


def words(html: str) -> int:
    """How many words there are to read, those of posts too."""
    return sum(len(block.text.split()) for block in parse(html).blocks)


def kind_of(content: Content) -> Kind:
    match content:
        case Text(tag):
            return "paragraph" if tag == "p" else "heading"
        case Group(tag):
            return "list" if tag in LISTS else "quotation"
        case Rule():
            return "rule"
    return content.kind


def _block(content: Content) -> Block:
    found = list(leaves([content]))
    texts = tuple(leaf.text for leaf in found if isinstance(leaf, Text))
    said = tuple(words for leaf in found for words in _said(leaf))
    ref = content.ref if isinstance(content, Post) else ""
    return Block(kind_of(content), "\n".join(said), write([content]), texts, said, ref)


def _said(leaf: Leaf) -> tuple[str, ...]:
    match leaf:
        case Text():
            return (leaf.text,)
        case Rule():
            return ()
    return leaf.said
