"""A body as each target shows it. Rights are asked of today's records, handed in by the caller."""

from typing import Literal, overload

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from articles.body.document import kind_of
from articles.body.nodes import Node
from articles.body.nodes.today import Today
from articles.body.parser import read
from articles.body.printer import Printer
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
    contents, printer = read(html), Printer(today)
    match target:
        case "page":
            return mark_safe(write(contents, lambda node: _on_page(node, printer)))  # noqa: S308
        case "feed":
            return mark_safe(_feed(contents, printer))  # noqa: S308
        case "text":
            return _text(contents, printer)
        case "json":
            return [_record(content, printer) for content in contents]


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
