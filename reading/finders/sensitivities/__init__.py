"""What in a story needs care: grief, children, illness, allegations, people who are not public."""

from collections.abc import Iterator
from dataclasses import replace

from reading.codes import ANONYMOUS, SensitivityCode
from reading.finders.sensitivities.evidence import evidence_of
from reading.finders.sensitivities.grief import grief_in, infants
from reading.finders.sensitivities.nearby import Nearby
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Person, Post, Quote, Sensitivity
from reading.words.sensitive import CARE, UNNAMED_SOURCE

AFTER = ("kin", "people", "posts", "references", "speech")

REASONS: dict[SensitivityCode, str] = {
    "pregnancy_loss": "words for the loss of a pregnancy",
    "infant_death": "words for the death of a baby",
    "death": "words for a death",
    "suicide": "words for suicide",
    "medical_detail": "a detail of somebody’s health",
    "abuse": "words for abuse",
    "addiction": "words for addiction",
    "allegation": "words for an allegation",
    "hospital_images": "pictures from a hospital",
}


def find(text: Text, found: Findings) -> Iterator[Sensitivity]:
    for sensitivity in _all(text, found):
        places = {text.sentence_at(place.start): None for place in sensitivity.evidence}
        yield replace(sensitivity, sentences=tuple(sentence.raw for sentence in places))


def _all(text: Text, found: Findings) -> Iterator[Sensitivity]:
    people = Nearby(text, found)
    for code, evidence in grief_in(text, found):
        if evidence:
            names = infants(found) if code == "infant_death" else people.of(evidence)
            yield Sensitivity(code, names, evidence, REASONS[code], 0.9)
    for code, words in CARE.items():
        if evidence := evidence_of(text, words):
            yield Sensitivity(code, people.of(evidence), evidence, REASONS[code], 0.75)
    yield from _minors(found)
    yield from _private_posts(text, found)
    yield from _sources(text)


def _minors(found: Findings) -> Iterator[Sensitivity]:
    for person in found.all(Person):
        if person.kind == "minor":
            evidence = person.epithets[:1] or person.mentions[:1]
            names = (person.name,) if person.name else ()
            reason = "a child by the stated age" if person.age is not None else "a young child"
            yield Sensitivity("minor", names, evidence, reason, 0.95)


def _private_posts(text: Text, found: Findings) -> Iterator[Sensitivity]:
    segments = {post.segments[0].start for post in found.all(Post) if post.author == ANONYMOUS}
    evidence = tuple(
        _surface_and_verb(text, quote)
        for quote in found.all(Quote)
        if quote.segments[0].start in segments
    )
    if evidence:
        reason = "a post by somebody who is not public: no handle, no link"
        yield Sensitivity("private_individual_post", (), evidence, reason, 0.9)


def _surface_and_verb(text: Text, quote: Quote) -> Found:
    parts = [part for part in (quote.speaker_surface, quote.verb) if part] or [quote.segments[0]]
    return text.found(min(p.start for p in parts), max(p.end for p in parts))


def _sources(text: Text) -> Iterator[Sensitivity]:
    if evidence := evidence_of(text, UNNAMED_SOURCE):
        reason = "a claim by a source without a name"
        yield Sensitivity("unnamed_source", (), evidence, reason, 0.85)
