"""The panel beside a story: what was found in its text, with what was decided about each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from articles.admin.settling_row import Row
from articles.admin.settling_rows import Rows
from articles.admin.settling_said import Said
from articles.admin.telling import unnamed
from articles.doubted import doubted
from articles.findings import Kind, reading_of
from articles.models import Article
from articles.value import CopyValue
from reading import values

HEADINGS = {
    Kind.PERSON: "People",
    Kind.SENSITIVITY: "Handle with care",
    Kind.TIE: "Ties",
    Kind.AGE: "Ages",
    Kind.QUOTE: "Quotes",
    Kind.POST: "Posts",
    Kind.WORK: "Works",
    Kind.CREDIT: "Credits",
}
ONE_BY_ONE = (Kind.PERSON, Kind.SENSITIVITY, Kind.TIE)


@dataclass(frozen=True)
class Group:
    """`at_once`: all of it that is open may be accepted with one key, by who has read it."""

    kind: str
    heading: str
    rows: tuple[Row, ...]

    @property
    def at_once(self) -> bool:
        return self.kind not in ONE_BY_ONE


@dataclass(frozen=True)
class Panel:
    groups: tuple[Group, ...]
    unnamed: tuple[str, ...]
    dates: tuple[str, ...]

    @property
    def rows(self) -> list[Row]:
        return [row for group in self.groups for row in group.rows]

    @property
    def speakers(self) -> list[Row]:
        """The people who may have said something."""
        return [row for row in self.rows if row.kind == Kind.PERSON]

    @property
    def marks(self) -> list[dict[str, Any]]:
        return [row.mark for row in self.rows]

    @property
    def cards(self) -> dict[str, dict[str, str]]:
        """What the post node of each finding is made of."""
        return {row.id: row.told.card for row in self.rows if row.told.card}

    @property
    def open(self) -> int:
        return sum(row.is_open for row in self.rows)


def panel_of(value: CopyValue, article: Article | None, said: Said | None = None) -> Panel:
    """The panel of a text: saved, or only typed. `said` is what a form came with.

    At most twelve queries, whatever was found.
    """
    reading = doubted(reading_of(value))
    rows = list(Rows(value, reading, article, said or Said()).all())
    return Panel(
        groups=tuple(_groups(rows)),
        unnamed=tuple(unnamed(person) for person in reading.people if not person.name),
        dates=tuple(dict.fromkeys(_date(date) for date in reading.dates)),
    )


def _groups(rows: list[Row]) -> Iterator[Group]:
    for kind, heading in HEADINGS.items():
        if found := tuple(row for row in rows if row.kind == kind):
            yield Group(kind, heading, found)


def _date(date: values.Date) -> str:
    return f"“{date.found.raw}”: {date.resolves}" if date.resolves else f"“{date.found.raw}”: open"
