"""What was settled of a story, and which records of it a copy that goes out carries."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Q

from articles.body import references
from articles.findings import Found, Kind, findings_in, reading_of
from articles.models import TARGETS, Article, Decision
from articles.value import CopyValue
from people.models import FACTS, Person, Source
from reading import Reading
from reading.keys import person_key
from reading.values import Post, Quote, Relation
from social.models import Post as PostRecord

Names = Mapping[str, Person]
Settled = tuple[Found, Decision]
WHO = ("person", "quote__person", "post__person")
FORMER = {"ex_spouse": "spouse", "ex_partner": "partner"}  # what the reader tells apart


def accepted_people(reading: Reading, decisions: Iterable[Decision]) -> dict[str, Person]:
    """Whom of ours those are who were found and accepted, by the name they were found under."""
    settled = {d.key: kept_of(d.person) for d in decisions if d.kind == Kind.PERSON and d.person}
    named = ((person.name or "", person_key(person)) for person in reading.people if person.name)
    return {name: settled[key] for name, key in named if key in settled}


def kept_of(person: Person) -> Person:
    """Whoever somebody was merged into, or themselves."""
    seen = {person.pk}
    while person.merged_into and person.merged_into.pk not in seen:
        person = person.merged_into
        seen.add(person.pk)
    return person


def is_over(tie: Relation) -> bool:
    """Whether the text says of a tie that it has ended."""
    return tie.type in FORMER or tie.status == "ended"


def settled_in(article: Article, value: CopyValue) -> dict[str, Any]:
    """What an edition of this copy carries of what was accepted, and whose it is: as `printed`
    keeps it under "settled".

    A finding that this very text does not hold is not carried, whatever was decided of it.
    """
    reading = reading_of(value)
    decisions = _accepted(article)
    people = accepted_people(reading, decisions.values())
    found = [finding for finding in findings_in(reading) if finding.place in decisions]
    settled = [(finding.found, decisions[finding.place]) for finding in found]
    posts = [_post(d.post, words, people) for words, d in settled if d.post]
    return {
        "posts": _once([*posts, *_cards(value)]),
        "quotes": _once([_quote(d, words, people) for words, d in settled if d.quote]),
        "sources": _sources(article, settled),
    }


def _accepted(article: Article) -> dict[tuple[str, str], Decision]:
    accepted = article.decisions.filter(verdict=Decision.Verdict.ACCEPTED)
    rows = accepted.select_related(*TARGETS, *(f"{who}__merged_into" for who in WHO))
    return {(decision.kind, decision.key): decision for decision in rows}


def _post(post: PostRecord, found: Any, people: Names) -> dict[str, Any]:
    assert isinstance(found, Post)  # as its decision's kind says
    author = people.get(found.author or "")
    return {"id": post.pk, "person": _pk(author or post.person)}


def _cards(value: CopyValue) -> list[dict[str, Any]]:
    """The posts that the body shows, though its words may not quote them any more."""
    shown = references(value.body).posts
    rows = PostRecord.objects.select_related("person__merged_into")
    posts = rows.filter(pk__in=shown) if shown else ()
    return [{"id": post.pk, "person": _pk(post.person)} for post in posts]


def _quote(decision: Decision, found: Any, people: Names) -> dict[str, Any]:
    assert isinstance(found, Quote)  # as its decision's kind says
    assert decision.quote is not None  # only such are asked for
    speaker = people.get(found.speaker or "")
    if decision.quote.chosen:
        speaker = decision.quote.person
    return {"id": decision.quote_id, "person": _pk(speaker)}


def _pk(person: Person | None) -> int | None:
    return kept_of(person).pk if person else None


def _once(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return list({row["id"]: row for row in reversed(rows)}.values())[::-1]


def _sources(article: Article, settled: list[Settled]) -> list[dict[str, Any]]:
    """That this story says so, of each fact; and whether this text says that it is over."""
    said = Q(pk=None)
    for fact in FACTS:
        said |= Q(**{f"{fact}__in": [getattr(decision, f"{fact}_id") for _, decision in settled]})
    ties = [(found, d.relationship_id) for found, d in settled if isinstance(found, Relation)]
    over = {tie for found, tie in ties if is_over(found)}
    sources = Source.objects.filter(said, story=article.uuid).order_by("pk")
    return [
        {"id": pk, "ends": tie in over} for pk, tie in sources.values_list("pk", "relationship_id")
    ]
