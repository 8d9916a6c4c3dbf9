"""A reading as plain data: what `extract_article` prints."""

from collections.abc import Iterable
from typing import Any

from reading.values import (
    Date,
    Event,
    Found,
    Person,
    Post,
    Quote,
    Reading,
    Relation,
    Sensitivity,
    Work,
)

Report = dict[str, Any]


def as_data(reading: Reading) -> Report:
    """Every key is always there; spans are [start, end] in code points of the text read."""
    header = reading.header
    return {
        "published": header.published.isoformat() if header.published else None,
        "headline": header.headline.raw if header.headline else None,
        "bylines": [{"name": byline.name, "role": byline.role} for byline in header.bylines],
        "paragraphs": _places(paragraph.found for paragraph in reading.paragraphs),
        "people": [_person(person) for person in reading.people],
        "quotes": [_quote(quote) for quote in reading.quotes],
        "posts": [_post(post) for post in reading.posts],
        "relations": [_relation(relation) for relation in reading.relations],
        "works": [_work(work) for work in reading.works],
        "events": [_event(event) for event in reading.events],
        "dates": [_date(dated) for dated in reading.dates],
        "sensitivities": [_sensitivity(sensitivity) for sensitivity in reading.sensitivities],
    }


def _place(found: Found) -> Report:
    return {"raw": found.raw, "span": [found.start, found.end]}


def _places(found: Iterable[Found]) -> list[Report]:
    return [_place(words) for words in found]


def _person(person: Person) -> Report:
    return {
        "name": person.name,
        "kind": person.kind,
        "age": person.age,
        "mentions": _places(person.mentions),
        "epithets": _places(person.epithets),
    }


def _quote(quote: Quote) -> Report:
    return {
        "segments": _places(quote.segments),
        "speaker": quote.speaker,
        "speaker_surface": _place(quote.speaker_surface) if quote.speaker_surface else None,
        "verb": _place(quote.verb) if quote.verb else None,
        "channel": quote.channel,
    }


def _post(post: Post) -> Report:
    return {
        "text": post.text,
        "segments": _places(post.segments),
        "platform": post.platform,
        "author": post.author,
        "hashtags": list(post.hashtags),
        "mentions": list(post.mentions),
        "links": list(post.links),
        "cashtags": list(post.cashtags),
    }


def _relation(relation: Relation) -> Report:
    return {
        "type": relation.type,
        "a": relation.a,
        "b": relation.b,
        "status": relation.status,
        "evidence": _places(relation.evidence),
    }


def _work(work: Work) -> Report:
    return {"title": work.title, "type": work.type, "mentions": _places(work.mentions)}


def _event(event: Event) -> Report:
    return {
        "name": event.name,
        "kind": event.kind,
        "date": event.date,
        "people": list(event.people),
        "evidence": _places(event.evidence),
    }


def _date(dated: Date) -> Report:
    return _place(dated.found) | {"resolves": dated.resolves, "precision": dated.precision}


def _sensitivity(sensitivity: Sensitivity) -> Report:
    return {
        "code": sensitivity.code,
        "people": list(sensitivity.people),
        "evidence": _places(sensitivity.evidence),
    }
