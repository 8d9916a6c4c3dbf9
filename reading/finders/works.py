"""Works: titles in quotation marks, and those without before a role: "the Cold Harbour author"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reading.codes import WorkType
from reading.finders.cast import Character
from reading.finders.phrases import Phrase
from reading.findings import Findings
from reading.text import Text
from reading.titles import WORD, is_title
from reading.uses import Run
from reading.values import Found, Work
from reading.words.ordinary import BRANDS, OPENERS
from reading.words.works import BY_ROLE, TYPES

AFTER = ("cast", "phrases")

UNMARKED = re.compile(r"(?P<title>[^\W\d_a-z][\w’'-]*(?: [\w’'&-]+){0,5}) (?P<role>[\w-]+)$")


def find(text: Text, found: Findings) -> Iterator[Work]:
    by_title: dict[str, list[Work]] = {}
    for work in (*_marked(text), *_unmarked(text, found)):
        by_title.setdefault(work.title.casefold(), []).append(work)
    yield from (_as_one(works) for works in by_title.values())


def _as_one(works: list[Work]) -> Work:
    """One work of all places that have its title; a type told once is told."""
    first = works[0]
    kind = next((work.type for work in works if work.type != "other"), first.type)
    mentions = sorted((m for work in works for m in work.mentions), key=lambda m: m.start)
    return replace(first, type=kind, mentions=tuple(mentions))


def _marked(text: Text) -> Iterator[Work]:
    for run in text.runs:
        if run.use == "title":
            title = run.inner.raw.strip().rstrip(".,;:")
            mention = text.found(run.marked.start, run.marked.end)
            yield Work(title, _type(text, run), (mention,), "a title in quotation marks", 0.9)


def _type(text: Text, run: Run) -> WorkType:
    """By the word before the title, or by the role after it."""
    before = WORD.findall(text.raw[max(0, run.marked.start - 40) : run.marked.start].lower())[-3:]
    after = WORD.findall(text.raw[run.marked.end : run.marked.end + 40].lower())[:3]
    for word in (*reversed(before), *after):
        for kind, words in (*TYPES.items(), *BY_ROLE.items()):
            if word.removesuffix("’s").removesuffix("'s") in words:
                return kind
    return "other"


def _unmarked(text: Text, found: Findings) -> Iterator[Work]:
    """The capitals between "the" and a role, unless they name a person or a firm."""
    people = {place for c in found.all(Character) for m in c.mentions for place in range(*m.span)}
    for phrase in found.all(Phrase):
        match = UNMARKED.search(phrase.found.raw.removeprefix("The ").removeprefix("the "))
        if match is None or not is_title(match["title"]):
            continue
        title = _title(text, phrase, match["title"])
        kind = _by_role(phrase.head)
        first = title.raw.split()[0]
        if kind and people.isdisjoint(range(*title.span)) and first not in BRANDS | OPENERS:
            yield Work(title.raw, kind, (title,), "capitals before a role", 0.6)


def _title(text: Text, phrase: Phrase, words: str) -> Found:
    start = phrase.found.start + phrase.found.raw.rindex(words)
    return text.found(start, start + len(words))


def _by_role(head: str) -> WorkType | None:
    for kind, words in BY_ROLE.items():
        if head in words:
            return kind
    return None
