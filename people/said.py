"""What somebody said and posted, as far as stories that readers can see carry it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import F, Q, QuerySet, TextField, Value

from core.dates import Dated, Precision
from core.prepared import prepared
from people.claims import Origin
from people.known import day_of
from people.models import Person
from reading.keys import fingerprint

LOOKED_THROUGH = 24  # of each: the same words may stand in several stories
MOST = 6  # of each
LONG = 110  # characters of a quote
STORY = [
    F(f"edition__{name}")
    for name in ("address", "headline", "dated_on", "dated_precision", "first_published_at")
]
QUOTE, POST, KEPT_BACK = "quote", "post", "kept back"


@dataclass(frozen=True)
class Said:
    """Words of theirs. `where` is a platform's key, "" if the story does not tell; `on` is when
    it was said, else when the story is of."""

    words: str
    where: str
    on: Dated
    origin: Origin

    @property
    def is_long(self) -> bool:
        """Whether it is too much to be set large."""
        return len(self.words) > LONG


@dataclass(frozen=True)
class Posted:
    """A post of theirs under today's `status`; `handle` without its @. `posted` is as precise as
    it is known."""

    id: int
    words: str
    platform: str
    status: str
    handle: str
    url: str
    posted: Dated | None
    origin: Origin


@dataclass(frozen=True)
class Words:
    quotes: tuple[Said, ...] = ()
    posts: tuple[Posted, ...] = ()


def words_of(person: Person, now: datetime) -> Words:
    """The newest of both. One query.

    A post that a story quotes is a quote of it as well: it stands among the posts, and where its
    record keeps it back, nowhere.
    """
    rows = sorted(_rows(person=person.pk, now=now), key=lambda row: row[-2:], reverse=True)
    posted = {fingerprint(row[3]) for row in rows if row[0] != QUOTE}
    quotes = _once(row for row in rows if row[0] == QUOTE and row[1] not in posted)
    posts = _once(row for row in rows if row[0] == POST)
    return Words(
        tuple(_said(*row) for row in quotes[:MOST]), tuple(_posted(*row) for row in posts[:MOST])
    )


@prepared
def _rows(person: Any, now: Any) -> QuerySet[Any, Any]:
    return _quotes(person, now).union(_posts(person, now), _kept_back(person, now), all=True)


def _quotes(person: Any, now: Any) -> QuerySet[Any, Any]:
    none = Value("", output_field=TextField())
    return _newest("quote_lines", person, now).values_list(
        Value(QUOTE),
        "quote__fingerprint",
        F("quote_id"),
        "quote__words",
        "quote__channel",
        none,
        none,
        none,
        "quote__said_on",
        Value(Precision.DAY.value),
        *STORY,
        "listed_at",
        "pk",
    )


def _posts(person: Any, now: Any) -> QuerySet[Any, Any]:
    """Whose each is, its line knows; that it is a private person's, its record of today."""
    theirs = _newest("post_lines", person, now).filter(post__private_individual=False)
    return _words(theirs, POST)


def _kept_back(person: Any, now: Any) -> QuerySet[Any, Any]:
    """Posts in the stories that quote them whose words, or whose author, are shown nowhere."""
    post = "edition__post_lines__post"
    kept_back = Q(**{f"{post}__status": "withheld"}) | Q(**{f"{post}__private_individual": True})
    return _words(_newest("quote_lines", person, now).filter(kept_back), KEPT_BACK, post)


def _words(lines: QuerySet[Any, Any], what: str, post: str = "post") -> QuerySet[Any, Any]:
    return lines.values_list(
        Value(what),
        Value(""),
        F(f"{post}__id"),
        f"{post}__text",
        f"{post}__platform",
        f"{post}__status",
        f"{post}__account__shown",
        f"{post}__url",
        f"{post}__posted_on",
        f"{post}__posted_precision",
        *STORY,
        "listed_at",
        "pk",
    )


def _newest(lines: str, person: Any, now: Any) -> QuerySet[Any, Any]:
    """By the relation that the stories declare, and with it their window."""
    of_lines: Any = Person._meta.get_field(lines).related_model
    of_all = of_lines._default_manager
    newest = of_all.filter(person=person).visible(now).order_by("-listed_at", "-pk")
    rows: QuerySet[Any, Any] = of_all.filter(pk__in=newest.values("pk")[:LOOKED_THROUGH])
    return rows.order_by()


def _once(rows: Iterable[Any]) -> list[Any]:
    """Each by what it says, or by its record, as its newest story has it."""
    found: dict[Any, Any] = {}
    for row in rows:
        found.setdefault(row[1] or row[2], row)
    return list(found.values())


def _said(*row: Any) -> Said:
    _, _, _, words, where, _, _, _, on, _, *story, _, _ = row
    origin, day = _story(*story)
    words = words.rstrip(" ,")  # a comma before “she said” is the sentence's, not theirs
    return Said(words, where, Dated(on) if on else day, origin)


def _posted(*row: Any) -> Posted:
    _, _, pk, words, platform, status, handle, url, on, precision, *story, _, _ = row
    posted = Dated(on, precision) if on else None
    return Posted(pk, words, platform, status, handle or "", url, posted, _story(*story)[0])


def _story(
    address: str, headline: str, dated_on: Any, precision: str, published_at: datetime
) -> tuple[Origin, Dated]:
    day = day_of(dated_on, precision, published_at)
    return Origin(f"/{address}/", headline, day, is_ours=True), day
