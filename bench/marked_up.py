"""Stories with their perfect reading marked up in them: one XML file becomes text and exact spans.

The marks are told in bench/texts/README.md. Spans are code points of `Story.text`, end exclusive.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from lxml import etree

from reading.values import Found

TEXTS = Path(__file__).resolve().parent / "texts"
BLANK_LINE = "\n\n"
SENTENCE_EDGE = re.compile(r"(?<=[.!?…])[”\"’']?\s|\n")
UNDER_A_YEAR = re.compile(r"(?:-|\s)(?:month|week|day|hour)")


@dataclass(frozen=True, slots=True)
class Mark:
    """`who` are ids of people; `says` is what the mark's own attribute tells: a code, a type,
    the day it resolves to."""

    found: Found
    who: tuple[str, ...] = ()
    says: str = ""


@dataclass(frozen=True, slots=True)
class Utterance:
    """`by` is a person's id, "anonymous", or "" if nobody can tell; `post` a platform or ""."""

    segments: tuple[Found, ...]
    by: str
    post: str


@dataclass(frozen=True, slots=True)
class GoldPerson:
    name: str
    kind: str
    age: int | None


@dataclass(frozen=True, slots=True)
class GoldTie:
    type: str
    a: str
    b: str
    status: str
    words: str


@dataclass(frozen=True)
class Story:
    """`people` by id. `ages` says who and the number as the text has it; `infants` are the ages of
    it that count months, weeks or days."""

    name: str
    text: str
    published: date | None
    people: dict[str, GoldPerson]
    ties: tuple[GoldTie, ...]
    mentions: tuple[Mark, ...]
    epithets: tuple[Mark, ...]
    ages: tuple[Mark, ...]
    utterances: tuple[Utterance, ...]
    fragments: tuple[Mark, ...]
    works: tuple[Mark, ...]
    dates: tuple[Mark, ...]
    sensitivities: tuple[Mark, ...]
    not_people: tuple[Mark, ...]

    @property
    def paragraphs(self) -> list[str]:
        return self.text.split(BLANK_LINE)

    def counts_years(self, age: Mark) -> bool:
        """Whether a marked age is one in years: not the 6 of "6-month-old"."""
        return UNDER_A_YEAR.match(self.text, age.found.end) is None

    def sentence(self, place: int) -> str:
        """The words around a place, for somebody who looks for what went wrong there."""
        start, end = 0, len(self.text)
        for edge in SENTENCE_EDGE.finditer(self.text):
            if edge.end() > place:
                end = edge.start()
                break
            start = edge.end()
        return " ".join(self.text[start : max(end, place)].split())


def stories(folder: str) -> list[Story]:
    """Those of "tuned" or "apart", in the order of their numbers."""
    return [marked_up(path) for path in sorted((TEXTS / folder).glob("*.xml"))]


def marked_up(path: Path) -> Story:
    root = etree.parse(path).getroot()
    body = root.find("text")
    text, marks = _text_and_marks(body)
    dated = root.get("dated")
    return Story(
        name=path.stem,
        text=text,
        published=date.fromisoformat(dated) if dated else None,
        people={person.get("id"): _person(person) for person in root.iterfind("people/person")},
        ties=tuple(_tie(tie) for tie in root.iterfind("ties/tie")),
        mentions=_of(marks, "n"),
        epithets=_of(marks, "e"),
        ages=_of(marks, "a"),
        utterances=tuple(_utterances(marks)),
        fragments=_of(marks, "f", who="by"),
        works=_of(marks, "w", says="type"),
        dates=_of(marks, "d", says="on"),
        sensitivities=_of(marks, "s", says="code"),
        not_people=_of(marks, "x"),
    )


Element = Any
Marked = list[tuple[Element, Found]]


def _text_and_marks(body: Element) -> tuple[str, Marked]:
    """The text without the white space at its ends, and every mark with its place, in order."""
    whole = "".join(body.itertext())
    text, shift = whole.strip(), len(whole) - len(whole.lstrip())
    places = sorted(_places(body, -shift), key=lambda place: (place[1], -place[2]))
    return text, [(mark, Found(text[start:end], start, end)) for mark, start, end in places]


def _places(element: Element, start: int) -> Iterator[tuple[Element, int, int]]:
    place = start + len(element.text or "")
    for inner in element:
        end = place + len("".join(inner.itertext()))
        yield inner, place, end
        yield from _places(inner, place)
        place = end + len(inner.tail or "")


def _of(marks: Marked, tag: str, *, who: str = "p", says: str = "") -> tuple[Mark, ...]:
    return tuple(
        Mark(found, tuple((mark.get(who) or "").split()), (mark.get(says) or "") if says else "")
        for mark, found in marks
        if mark.tag == tag
    )


def _utterances(marks: Marked) -> Iterator[Utterance]:
    """The segments of one id are one utterance; it stands where its first segment stands."""
    quoted: dict[str, list[tuple[Element, Found]]] = {}
    for mark, found in marks:
        if mark.tag == "q":
            quoted.setdefault(mark.get("id"), []).append((mark, found))
    for segments in quoted.values():
        first = segments[0][0]
        found_in_order = tuple(found for _, found in segments)
        yield Utterance(found_in_order, first.get("by") or "", first.get("post") or "")


def _person(person: Element) -> GoldPerson:
    age = person.get("age")
    return GoldPerson(person.get("name"), person.get("kind"), int(age) if age else None)


def _tie(tie: Element) -> GoldTie:
    return GoldTie(tie.get("type"), tie.get("a"), tie.get("b"), tie.get("status"), tie.text)
