"""One file's bytes, read: all that a draft of it takes. Touches no database."""

import hashlib
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from articles.body import from_paragraphs
from articles.body.references import size_refusals
from importing.source import Empty, TooLarge, decode
from reading import Reading, read
from reading.reader import Known
from reading.values import Byline

KINDS = {  # as a report calls them, to what a reading calls them
    "people": "people",
    "quotes": "quotes",
    "posts": "posts",
    "ties": "relations",
    "works": "works",
    "credits": "credits",
    "events": "events",
    "dates": "dates",
    "sensitivities": "sensitivities",
}
LONGEST_HEADLINE, LONGEST_NAME = 200, 300


@dataclass(frozen=True)
class Draft:
    """A draft before it is written. `sha256` is of the file's bytes, `report` what Item keeps."""

    name: str
    sha256: str
    headline: str
    body: str
    published: date | None
    bylines: tuple[Byline, ...]
    report: dict[str, Any]


def digest(raw: bytes) -> str:
    """By this a file is known again."""
    return hashlib.sha256(raw).hexdigest()


def draft_of(name: str, raw: bytes, known: Known | None = None) -> Draft:
    """Raises importing.source.SourceError."""
    reading = read(decode(raw), known)
    headline = reading.header.headline
    return Draft(
        name=name[:LONGEST_NAME],
        sha256=digest(raw),
        headline=headline.raw[:LONGEST_HEADLINE] if headline else "",
        body=_body(reading),
        published=reading.header.published,
        bylines=reading.header.bylines,
        report=_report(reading),
    )


def _body(reading: Reading) -> str:
    """The story as the editor keeps it. Raises SourceError where an editor could not save it."""
    body = from_paragraphs([p.raw for p in reading.paragraphs if p.kind == "body"])
    if not body:
        raise Empty("It holds no story.")
    if refusals := size_refusals(body):
        raise TooLarge(refusals[0])
    return body


def _report(reading: Reading) -> dict[str, Any]:
    """What an operator wants to know of it later; findings themselves are never kept."""
    return {
        "notes": list(reading.notes),
        "found": {kind: len(getattr(reading, name)) for kind, name in KINDS.items()}
        | {"ages": sum(person.age is not None for person in reading.people)},
        "care": Counter(found.code for found in reading.sensitivities),
    }
