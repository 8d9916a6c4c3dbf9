"""People A to Z, a page at a time, in the order of their sort names."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.core.validators import slug_re
from django.db.models import Q
from django.http import Http404

from images.picture import Picture
from images.showing import pictures_of
from people.initials import initials
from people.models import Person

A_PAGE = 300
OTHERS = "…"


@dataclass(frozen=True)
class Entry:
    """Somebody in the index; no `portrait` where we have none that may be shown."""

    person: Person
    portrait: Picture | None
    initials: str


@dataclass(frozen=True)
class Letter:
    """A letter of the index and whom it holds."""

    letter: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Index:
    """A page of the index; `after` is the slug that the next page follows, "" on the last."""

    letters: tuple[Letter, ...]
    after: str
    deep: bool


def index(now: datetime, *, after: str) -> Index:
    """Those whose page answers, after the person of that slug ("" = from the start)."""
    people = Person.objects.with_page().order_by("sort_name", "pk")
    if after:
        people = people.filter(_behind(after))
    found = list(people[: A_PAGE + 1])
    shown = found[:A_PAGE]
    return Index(
        letters=tuple(_letters(_with_portraits(shown, now))),
        after=shown[-1].slug if len(found) > A_PAGE else "",
        deep=bool(after),
    )


def _behind(slug: str) -> Q:
    if not slug_re.fullmatch(slug):  # PostgreSQL takes no NUL, not even to look for
        raise Http404
    last = Person.objects.with_page().filter(slug=slug).first()
    if last is None:
        raise Http404
    return Q(sort_name__gt=last.sort_name) | Q(sort_name=last.sort_name, pk__gt=last.pk)


def _with_portraits(people: list[Person], now: datetime) -> list[Entry]:
    portraits = pictures_of((p.portrait_id for p in people if p.portrait_id), now)
    return [Entry(p, portraits.get(p.portrait_id or 0), initials(p.name)) for p in people]


def _letters(entries: Iterable[Entry]) -> list[Letter]:
    """Databases differ on where É stands; it is gathered under E all the same."""
    by_letter: dict[str, list[Entry]] = {}
    for entry in entries:
        by_letter.setdefault(_letter(entry.person), []).append(entry)
    return [Letter(letter, tuple(found)) for letter, found in by_letter.items()]


def _letter(person: Person) -> str:
    """A for Émile and for émile alike; a name that begins with no letter stands apart."""
    first = unicodedata.normalize("NFKD", person.sort_name or person.name)[:1].upper()
    return first if first.isalpha() else OTHERS
