"""From any HTML to the tree: nh3 against the editor's allow-list, then what the format knows."""

from dataclasses import dataclass, field
from functools import cache

import nh3
from django_prose_editor.config import allowlist_from_extensions
from lxml import etree

from articles.body import nodes
from articles.body.format import DEEPEST, EXTENSIONS
from articles.body.inline import Mark, Run, source_text, text_of, trimmed
from articles.body.keeping import kept
from articles.body.links import safe_address
from articles.body.tree import FIGURES, GROUPS, LISTS, MARKS, TEXT_TAGS, Content, Group, Rule, Text


@kept(most=256)
def read(html: str) -> tuple[Content, ...]:
    """The tree of any HTML, however broken or hostile."""
    growing = _Growing()
    walk = etree.iterwalk(_parsed(html), events=("start", "end"))
    for event, element in walk:
        if event == "end":
            growing.end(element)
        elif node := nodes.read(element):
            growing.put(node)
            walk.skip_subtree()
        else:
            growing.start(element)
    return growing.grown()


def _parsed(html: str) -> "etree._Element":
    utf8 = html.replace("\0", "").encode("utf-8", "ignore")  # "ignore" drops lone surrogates
    safe = _sanitiser().clean(utf8.decode())
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
    return etree.fromstring(f"<body>{safe}</body>".encode(), parser)


@cache
def _sanitiser() -> nh3.Cleaner:
    return nh3.Cleaner(**allowlist_from_extensions(EXTENSIONS))


@dataclass
class _Level:
    tag: str
    start: str = ""
    children: list[Content] = field(default_factory=list)

    def add(self, content: Content) -> None:
        if self.tag in LISTS and not (isinstance(content, Group) and content.tag == "li"):
            content = Group("li", (content,))
        self.children.append(content)


class _Growing:
    """The tree while its elements go by: a walk, as hostile nesting would exhaust a recursion."""

    def __init__(self) -> None:
        self.levels = [_Level("body")]
        self.opened: list[bool] = []  # for each group element: whether it got a level
        self.tag = ""  # of the text being gathered; "" while it stands between tags
        self.runs: list[Run] = []
        self.marks: list[Mark] = []

    def grown(self) -> tuple[Content, ...]:
        self._end_text()
        return tuple(self.levels[0].children)

    def put(self, content: Content) -> None:
        self._end_text()
        self.levels[-1].add(content)

    def start(self, element: "etree._Element") -> None:
        tag = element.tag
        if tag in MARKS:
            self.marks.append(Mark(tag, safe_address(element.get("href", ""))))
        elif tag == "br":
            self._say("\n")
        elif tag == "hr":
            self.put(Rule())
        elif tag in TEXT_TAGS | GROUPS | FIGURES:
            self._start_block(element)
        self._say(source_text(element.text or ""))

    def end(self, element: "etree._Element") -> None:
        if element.tag in MARKS:
            self.marks.pop()
        elif element.tag in TEXT_TAGS | FIGURES:
            self._end_text()
        elif element.tag in GROUPS:
            self._end_group()
        self._say(source_text(element.tail or ""))

    def _start_block(self, element: "etree._Element") -> None:
        self._end_text()
        if element.tag in TEXT_TAGS:
            self.tag = element.tag
        elif element.tag in GROUPS:
            self.opened.append(self._has_room_for(element.tag))
            if self.opened[-1]:
                self.levels.append(_Level(element.tag, _start_number(element)))

    def _has_room_for(self, tag: str) -> bool:
        if tag == "li":
            return self.levels[-1].tag in LISTS
        return sum(level.tag != "li" for level in self.levels[1:]) < DEEPEST

    def _end_group(self) -> None:
        self._end_text()
        if not self.opened.pop():
            return
        level = self.levels.pop()
        if level.children:
            self.levels[-1].add(Group(level.tag, tuple(level.children), level.start))

    def _say(self, text: str) -> None:
        if text:
            self.runs.append(Run(text, self._marks_in_order()))

    def _marks_in_order(self) -> tuple[Mark, ...]:
        inner_first = {mark.tag: mark for mark in self.marks if mark.href or mark.tag != "a"}
        return tuple(inner_first[tag] for tag in MARKS if tag in inner_first)

    def _end_text(self) -> None:
        tag, runs = self.tag or "p", self.runs if self.tag else trimmed(self.runs)
        self.tag, self.runs = "", []
        if text_of(runs).strip():
            self.levels[-1].add(Text(tag, tuple(runs)))


def _start_number(element: "etree._Element") -> str:
    start: str = element.get("start", "")
    usable = element.tag == "ol" and start.isascii() and start.isdigit() and len(start) < 6
    return str(int(start)) if usable and int(start) != 1 else ""
