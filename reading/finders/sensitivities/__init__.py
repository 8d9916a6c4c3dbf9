"""What in a story needs care: grief, children, illness, allegations, people who are not public."""

from collections.abc import Iterator
from dataclasses import replace

from reading.codes import ANONYMOUS, SensitivityCode
from reading.finders.sensitivities.evidence import Places, evidence_of
from reading.finders.sensitivities.grief import grief_in, infants
from reading.finders.sensitivities.minors import minors
from reading.finders.sensitivities.nearby import Nearby
from reading.finders.sensitivities.sources import sources
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Post, Quote, Sensitivity, Work
from reading.words.sensitive import CARE

AFTER = ("kin", "lines", "people", "posts", "references", "speech", "works")

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
    people, titles = Nearby(text, found), _titles(text, found)
    for code, evidence in grief_in(text, found, titles):
        if evidence:
            names = infants(found) if code == "infant_death" else people.of(evidence)
            yield Sensitivity(code, names, evidence, REASONS[code], 0.9)
    for code, words in CARE.items():
        if evidence := evidence_of(text, words, titles):
            yield Sensitivity(code, people.of(evidence), evidence, REASONS[code], 0.75)
    yield from minors(text, found)
    yield from _private_posts(text, found)
    yield from sources(text, found)


def _titles(text: Text, found: Findings) -> Places:
    """Of works without marks: words in marks are judged by their own."""
    mentions = (mention for work in found.all(Work) for mention in work.mentions)
    bare = (mention for mention in mentions if text.run_at(mention.start) is None)
    return frozenset(place for mention in bare for place in range(*mention.span))


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
