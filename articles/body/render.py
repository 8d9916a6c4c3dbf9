"""A body as each target shows it. Rights are asked of today's records, handed in by the caller."""

from functools import lru_cache
from typing import Literal, overload

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from articles.body.document import kind_of
from articles.body.keeping import LONGEST_KEPT
from articles.body.nodes import Node
from articles.body.nodes.today import Seen, Today
from articles.body.parser import read
from articles.body.printer import Printer
from articles.body.references import references
from articles.body.tree import Content, Group, Leaf, Rule, Text, leaves, write

Record = dict[str, str]


@overload
def render(html: str, target: Literal["page", "feed"], today: Today) -> SafeString: ...
@overload
def render(html: str, target: Literal["text"], today: Today) -> str: ...
@overload
def render(html: str, target: Literal["json"], today: Today) -> list[Record]: ...
def render(
    html: str, target: Literal["page", "feed", "text", "json"], today: Today
) -> SafeString | str | list[Record]:
    """HTML for a page or a feed, plain text (not HTML, so not safe in one), or a record a block.

    Whatever `html` holds, it is read as `clean` reads it before any of it is printed.
    """
    match target:
        case "page" | "feed":
            return _printed(html, target, today)
        case "text":
            return _text(read(html), Printer(today))
        case "json":
            printer = Printer(today)
            return [_record(content, printer) for content in read(html)]


def _printed(html: str, target: str, today: Today) -> SafeString:
    if settings.DEBUG or len(html) > LONGEST_KEPT:
        return _print(html, target, today)
    found = references(html)
    images = (image.id for image in (*found.images, *found.in_galleries))
    return _kept(html, target, today.of(sorted(found.posts), images))


@lru_cache(maxsize=512)
def _kept(html: str, target: str, seen: Seen) -> SafeString:
    """A pure function of frozen words and of what may be shown of them: printed once."""
    return _print(html, target, seen.today)


def _print(html: str, target: str, today: Today) -> SafeString:
    contents, printer = read(html), Printer(today)
    if target == "feed":
        return mark_safe(_feed(contents, printer))  # noqa: S308
    return mark_safe(write(contents, lambda node: _on_page(node, printer)))  # noqa: S308


def _on_page(node: Node, printer: Printer) -> str:
    shown = printer.show(node)
    return render_to_string(shown.template, {shown.name: shown}).strip()


def _feed(contents: tuple[Content, ...], printer: Printer) -> str:
    return write(contents, lambda node: printer.show(node).feed)


def _text(contents: tuple[Content, ...], printer: Printer) -> str:
    return "\n\n".join(filter(None, (_plain(leaf, printer) for leaf in leaves(contents))))


def _plain(leaf: Leaf, printer: Printer) -> str:
    match leaf:
        case Text():
            return leaf.text
        case Rule():
            return ""
    return "\n".join(printer.show(leaf).lines)


def _record(content: Content, printer: Printer) -> Record:
    if not isinstance(content, Text | Group | Rule):
        return printer.show(content).record
    text, html = _text((content,), printer), _feed((content,), printer)
    return {"kind": kind_of(content), "text": text, "html": html}
