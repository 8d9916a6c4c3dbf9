"""All that a person's page tells of them, in its order, each with the marks of its sources."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from django.utils.timezone import localdate

from people.chart import LOVE, Chart, Line, Row, chart
from people.claims import Age, Claims, Origin, Part, Tie
from people.footnotes import Footnotes
from people.initials import initials
from people.known import known_of
from people.models import Person, WorkType
from people.said import Posted, Said, Words, words_of

AGES, BEST_KNOWN, NAMES, PARTS = 3, 3, 12, 30  # most of each
Marks = tuple[int, ...]
T = TypeVar("T")


@dataclass(frozen=True)
class Item:
    """One of the words of a fact; `href` may be "", `aside` is set in smaller type behind it."""

    words: str
    marks: Marks
    href: str = ""
    aside: str = ""
    is_title: bool = False


@dataclass(frozen=True)
class Fact:
    label: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Marked:
    """Something that is told, with the numbers of its sources."""

    told: Line | Part | Said
    marks: Marks
    kind: str = ""


@dataclass(frozen=True)
class ChartRow:
    row: Row
    lines: tuple[Marked, ...]
    initials: str


@dataclass(frozen=True)
class Dossier:
    """`facts` stand at the head, `circle` below the chart; `origins` are the page's sources."""

    claims: Claims = field(default_factory=Claims)
    facts: tuple[Fact, ...] = ()
    chart: Chart | None = None
    rows: tuple[ChartRow, ...] = ()
    circle: tuple[Fact, ...] = ()
    parts: tuple[Marked, ...] = ()
    quotes: tuple[Marked, ...] = ()
    posts: tuple[Posted, ...] = ()
    origins: tuple[Origin, ...] = ()

    @property
    def portraits(self) -> set[int]:
        """Ids of the pictures of those on the chart."""
        return {one.row.other.portrait for one in self.rows if one.row.other.portrait}


def dossier_of(person: Person, now: datetime) -> Dossier:
    """Two queries, however much is known."""
    return put_together(known_of(person, now), words_of(person, now), localdate(now).year)


def put_together(claims: Claims, words: Words, year: int) -> Dossier:
    """`year` is today's. Sources are numbered as one reads."""
    notes = Footnotes()
    facts = tuple(_facts(claims, notes))
    drawn = chart(claims.ties, year)
    return Dossier(
        claims=claims,
        facts=facts,
        chart=drawn,
        rows=tuple(_row(row, notes) for row in drawn.rows) if drawn else (),
        circle=tuple(_circle(claims.facts, notes)),
        parts=tuple(_part(part, notes) for part in claims.parts[:PARTS]),
        quotes=tuple(Marked(said, notes.marks([said.origin])) for said in words.quotes),
        posts=words.posts,
        origins=notes.origins,
    )


def _facts(claims: Claims, notes: Footnotes) -> Iterable[Fact]:
    ages = [_age(age, notes) for age in _once(claims.ages, lambda age: age.age)[:AGES]]
    known = _once(claims.parts, lambda part: part.title)[:BEST_KNOWN]
    titles = [Item(part.title, notes.marks(part.origins), is_title=True) for part in known]
    partners = [tie for tie in claims.facts if tie.type in LOVE and not tie.ended]
    by_rank = sorted(partners, key=lambda tie: -LOVE.index(tie.type))
    agents = [tie for tie in claims.facts if tie.type == "manager" and not tie.from_first]
    yield from _fact("Age", ages)
    yield from _fact("Known for", titles)
    yield from _fact("With", _others(by_rank, notes))
    yield from _fact("Represented by", _others(agents, notes))


def _circle(facts: Iterable[Tie], notes: Footnotes) -> Iterable[Fact]:
    """Family and company: everybody but whom they were with and who represents them."""
    labels = {
        ("parent_of", False): "Parents",
        ("sibling", True): "Siblings",
        ("parent_of", True): "Children",
        ("friend", True): "Friends",
        ("colleague", True): "Worked with",
        ("manager", True): "Represents",
    }
    ties = list(facts)
    for (kind, from_first), label in labels.items():
        mutual = kind in ("sibling", "friend", "colleague")
        of_kind = [t for t in ties if t.type == kind and (mutual or t.from_first == from_first)]
        yield from _fact(label, _others(of_kind, notes))


def _fact(label: str, items: Iterable[Item]) -> Iterable[Fact]:
    if found := tuple(items):
        yield Fact(label, found)


def _others(ties: Iterable[Tie], notes: Footnotes) -> list[Item]:
    found = _once(ties, lambda tie: tie.other.id)[:NAMES]
    return [
        Item(tie.other.name, notes.marks(tie.origins), tie.other.href, _aside(tie)) for tie in found
    ]


def _aside(tie: Tie) -> str:
    """What the label does not say."""
    since = f"since {tie.started}" if tie.started and tie.type in LOVE else ""
    return "formerly" if tie.ended else since


def _age(age: Age, notes: Footnotes) -> Item:
    return Item(f"{age.age} in {age.as_of}", notes.marks(age.origins))


def _row(row: Row, notes: Footnotes) -> ChartRow:
    lines = tuple(Marked(line, notes.marks(line.origins)) for line in row.lines)
    return ChartRow(row, lines, initials(row.other.name))


def _part(part: Part, notes: Footnotes) -> Marked:
    kind = "" if part.type == WorkType.OTHER else str(WorkType(part.type).label)
    return Marked(part, notes.marks(part.origins), kind)


def _once(rows: Iterable[T], key: Callable[[T], object]) -> list[T]:
    found: dict[object, T] = {}
    for row in rows:
        found.setdefault(key(row), row)
    return list(found.values())
