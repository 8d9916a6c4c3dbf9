"""Works: titles in quotation marks, and those that lost their marks: "the thriller Slow Tide"."""

from collections.abc import Iterator
from dataclasses import replace

from reading.finders.cast import Character
from reading.finders.works.types import type_of
from reading.finders.works.unmarked import again, unmarked
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Work

AFTER = ("cast", "phrases")


def find(text: Text, found: Findings) -> Iterator[Work]:
    people = {place for c in found.all(Character) for m in c.mentions for place in range(*m.span)}
    by_title: dict[str, list[Work]] = {}
    for work in (*_marked(text), *unmarked(text, found, people)):
        by_title.setdefault(work.title.casefold(), []).append(work)
    taken = people | {
        place
        for works in by_title.values()
        for work in works
        for mention in work.mentions
        for place in range(*mention.span)
    }
    more: dict[str, list[Found]] = {}
    for mention in again(text, [works[0].title for works in by_title.values()], taken):
        more.setdefault(mention.raw.casefold(), []).append(mention)
    for title, works in by_title.items():
        yield _as_one(text, works, more.get(title, []))


def _marked(text: Text) -> Iterator[Work]:
    for run in text.runs:
        title = run.inner.raw.strip().rstrip(".,;:!?").strip()
        if run.use == "title" and title:
            mention = text.found(run.marked.start, run.marked.end)
            yield Work(title, "other", (mention,), "a title in quotation marks", 0.9)


def _as_one(text: Text, works: list[Work], more: list[Found]) -> Work:
    """One work of all places that have its title, and of the type they tell together."""
    first = works[0]
    told: list[Found] = [mention for work in works for mention in work.mentions]
    mentions = tuple(sorted([*told, *more], key=lambda mention: mention.start))
    return replace(first, type=type_of(text, mentions), mentions=mentions)
