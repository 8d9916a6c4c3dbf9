"""The body as a tree, and the one way it is written.

Writing starts from the tree alone, so nothing can pass that has no place in it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from articles.body.inline import Run, html_of, text_of
from articles.body.nodes import Node

TEXT_TAGS = frozenset({"p", "h2", "h3"})
LISTS = frozenset({"ul", "ol"})
GROUPS = LISTS | {"li", "blockquote"}
FIGURES = frozenset({"figure", "figcaption"})
MARKS = ("a", "strong", "em")  # as the editor nests them


@dataclass(frozen=True)
class Text:
    tag: str  # one of TEXT_TAGS
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return text_of(self.runs)


@dataclass(frozen=True)
class Rule:
    """A line across: <hr>."""


@dataclass(frozen=True)
class Group:
    tag: str  # one of GROUPS
    children: "tuple[Content, ...]"
    start: str = ""  # the first number of a numbered list, if not 1


Content = Text | Rule | Node | Group
Leaf = Text | Rule | Node


def write(contents: Iterable[Content], node_html: Callable[[Node], str] | None = None) -> str:
    """HTML without white space between blocks; `node_html` writes our nodes some other way."""
    return "".join(_html(content, node_html) for content in contents)


def leaves(contents: Iterable[Content]) -> Iterator[Leaf]:
    """Texts, rules and nodes in reading order, out of all lists and quotations."""
    for content in contents:
        if isinstance(content, Group):
            yield from leaves(content.children)
        else:
            yield content


def _html(content: Content, node_html: Callable[[Node], str] | None) -> str:
    match content:
        case Text(tag, runs):
            return f"<{tag}>{html_of(runs)}</{tag}>"
        case Group(tag, children, start):
            opening = f'{tag} start="{start}"' if start else tag
            return f"<{opening}>{write(children, node_html)}</{tag}>"
        case Rule():
            return "<hr>"
        case _:
            return node_html(content) if node_html else content.html
