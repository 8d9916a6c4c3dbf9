"""The panel beside a story: what was found in its text, with what was decided about each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from articles.actions import Verdict
from articles.admin.telling import Told, in_words, told, unnamed
from articles.findings import Finding, Kind, findings_in, reading_of
from articles.models import Article, Decision
from articles.value import CopyValue
from people.models import Person
from reading import values

HEADINGS = {
    Kind.PERSON: "People",
    Kind.SENSITIVITY: "Handle with care",
    Kind.POST: "Posts",
    Kind.QUOTE: "Quotes",
}
Place = tuple[str, str]


AT_ONCE = 200  # names that one query asks for


@dataclass(frozen=True)
class Row:
    """One finding. `verdict` is accepted, refused, or "" for open.

    `settled` is what the database holds of it: on a form that was given back, `verdict` may differ.
    `known` are the people we know by this name; `other` is whom the form says it is instead.
    """

    kind: str
    key: str
    told: Told
    reason: str
    confidence: str
    verdict: str
    settled: Decision | None
    known: tuple[Person, ...]
    other: Person | None

    @property
    def id(self) -> str:
        return f"{self.kind}:{self.key}"

    @property
    def person(self) -> Person | None:
        """Whom an accepted finding stands for."""
        return self.settled.person if self.settled and self.verdict == "accepted" else None

    @property
    def is_harmless(self) -> bool:
        """Whether the warning is beside the point: somebody said that this is another person."""
        return self.person is not None and not self.person.protected

    @property
    def choices(self) -> list[Person]:
        """Whom a person found may be, as far as it is known without a search."""
        others = [self.other] if self.other and self.other not in self.known else []
        return [*self.known, *others]

    @property
    def mark(self) -> dict[str, Any]:
        """As static/admin/prose/findings.js takes it."""
        return {
            "key": self.id,
            "kind": self.kind,
            "surfaces": list(self.told.surfaces),
            "state": self.verdict or "open",
        }


@dataclass(frozen=True)
class Group:
    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Panel:
    groups: tuple[Group, ...]
    unnamed: tuple[str, ...]

    @property
    def rows(self) -> list[Row]:
        return [row for group in self.groups for row in group.rows]

    @property
    def marks(self) -> list[dict[str, Any]]:
        return [row.mark for row in self.rows]

    @property
    def cards(self) -> dict[str, dict[str, str]]:
        """What the post node of each finding is made of."""
        return {row.id: row.told.card for row in self.rows if row.told.card}

    @property
    def open(self) -> int:
        return sum(not row.verdict for row in self.rows)


def panel_of(value: CopyValue, article: Article | None, brought: Iterable[Verdict] = ()) -> Panel:
    """The panel of a text: saved, or only typed. `brought` are the verdicts a form came with.

    At most four queries, whatever was found.
    """
    reading = reading_of(value)
    findings = findings_in(reading)
    decided = _decisions(article)
    said = _said(brought)
    known = _known(findings)
    rows = [_row(finding, decided, said, known) for finding in findings]
    return Panel(
        groups=tuple(_groups(rows)),
        unnamed=tuple(unnamed(person) for person in reading.people if not person.name),
    )


def _row(
    finding: Finding,
    decided: Mapping[Place, Decision],
    said: Mapping[Place, tuple[str, Person | None]],
    known: Mapping[str, list[Person]],
) -> Row:
    place = (finding.kind, finding.key)
    settled = decided.get(place)
    verdict, other = said.get(place, (settled.verdict if settled else "", None))
    name = finding.found.name or "" if isinstance(finding.found, values.Person) else ""
    namesakes = known.get(name.casefold(), [])
    return Row(
        kind=finding.kind,
        key=finding.key,
        told=told(finding.found, finding.key, settled, namesakes),
        reason=finding.found.reason,
        confidence=in_words(finding.found.confidence),
        verdict=verdict,
        settled=settled,
        known=tuple(namesakes),
        other=other,
    )


def _groups(rows: list[Row]) -> Iterable[Group]:
    for kind, heading in HEADINGS.items():
        if found := tuple(row for row in rows if row.kind == kind):
            yield Group(heading, found)


def _decisions(article: Article | None) -> dict[Place, Decision]:
    if article is None:
        return {}
    decisions = article.decisions.select_related("person", "by")
    return {(decision.kind, decision.key): decision for decision in decisions}


def _said(brought: Iterable[Verdict]) -> dict[Place, tuple[str, Person | None]]:
    verdicts = list(brought)
    ids = [verdict.person_id for verdict in verdicts if verdict.person_id]
    people = Person.objects.in_bulk(ids) if ids else {}
    return {(v.kind, v.key): (v.verdict, people.get(v.person_id or 0)) for v in verdicts}


def _known(findings: list[Finding]) -> dict[str, list[Person]]:
    """People who go by a full name that was found, by that name folded.

    Two queries for each AT_ONCE names: SQLite takes no condition much deeper than that.
    """
    found = [f.found.name or "" for f in findings if isinstance(f.found, values.Person)]
    full = sorted({name.casefold() for name in found if " " in name})
    known: dict[str, list[Person]] = {}
    for start in range(0, len(full), AT_ONCE):
        _add_known(known, set(full[start : start + AT_ONCE]))
    return known


def _add_known(known: dict[str, list[Person]], names: set[str]) -> None:
    asked = Q(pk=None)
    for name in names:
        asked |= Q(name__iexact=name) | Q(names__name__iexact=name)
    for person in Person.objects.kept().filter(asked).distinct().prefetch_related("names"):
        goes_by = {person.name.casefold(), *(other.name.casefold() for other in person.names.all())}
        for name in names & goes_by:
            known.setdefault(name, []).append(person)
