"""What in a story needs care: grief, children, illness, allegations, people who are not public."""

import re
from collections.abc import Iterable, Iterator

from reading.codes import ANONYMOUS, GRIEF_CODES
from reading.finders.kin import Relative
from reading.finders.references import Reference
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Person, Post, Quote, Sensitivity, index_at
from reading.words.sensitive import PATTERNS, Words

AFTER = ("kin", "people", "posts", "references", "speech")

SOURCE = Words(
    ("source", "insider", "eyewitness", "onlooker", "pal "),
    re.compile(
        r"\b(?:sources?|insiders?|eyewitness(?:es)?|onlookers?|pals?)"
        r"(?: (?:close to|near|familiar with|with|at|in|on) [\w’' ]{1,40}?)?"
        r" (?:said|says|tells|told|claims|claimed|added|adds|revealed|reveals|confirmed|confirms"
        r"|explained|explains|insists|insisted|shared|shares)\b"
        r"|\baccording to (?:an? |multiple |several )?(?:sources?|insiders?)\b"
    ),
)
REASONS: dict[str, str] = {
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
    people = _Nearby(text, found)
    for code, words in PATTERNS.items():
        evidence = _in_body_first(text, _evidence(text, words))
        evidence = (*_of_children(text, found, code), *evidence)
        if evidence:
            confidence = 0.9 if code in GRIEF_CODES else 0.75
            names = _infants(found) if code == "infant_death" else people.of(evidence)
            yield Sensitivity(code, names, evidence, REASONS[code], confidence)
    yield from _minors(found)
    yield from _private_posts(text, found)
    yield from _sources(text, found)


def _evidence(text: Text, words: Words) -> tuple[Found, ...]:
    """The places of these words outside of titles and of the page's own furniture."""
    sentences = {text.sentence_at(place) for place in _stems(text.lowered, words.stems)}
    matches = (
        text.match(match)
        for sentence in sorted(sentences, key=lambda sentence: sentence.start)
        for match in words.pattern.finditer(text.lowered, sentence.start, sentence.end)
    )
    return tuple(found for found in matches if _counts(text, found))


def _stems(lowered: str, stems: Iterable[str]) -> Iterator[int]:
    for stem in stems:
        place = lowered.find(stem)
        while place >= 0:
            yield place
            place = lowered.find(stem, place + len(stem))


def _counts(text: Text, found: Found) -> bool:
    in_story = text.paragraph_at(found.start).kind != "furniture"
    return in_story and not text.is_titled(found.start)


def _in_body_first(text: Text, evidence: Iterable[Found]) -> tuple[Found, ...]:
    """So that the key, which is made from the first, outlives a new headline."""
    return tuple(
        sorted(evidence, key=lambda words: text.paragraph_at(words.start).kind == "headline")
    )


def _infants(found: Findings) -> tuple[str, ...]:
    return tuple(p.name for p in found.all(Person) if p.kind == "deceased_infant" and p.name)


def _of_children(text: Text, found: Findings, code: str) -> Iterator[Found]:
    """From "lost" to the name: the loss of a named infant, or of a child that was none."""
    infants = {
        m.start for p in found.all(Person) if p.kind == "deceased_infant" for m in p.mentions
    }
    told = [r for r in found.all(Relative) if r.name and r.is_child]
    if code == "infant_death":
        of_infants = [r for r in told if r.name and r.name.start in infants]
        yield from (_with_lead(text, r) for r in sorted(of_infants, key=lambda r: not r.lost))
        if not of_infants:
            yield from (p.mentions[0] for p in found.all(Person) if p.kind == "deceased_infant")
    elif code == "death":
        lost = [r for r in told if r.lost and r.name and r.name.start not in infants]
        yield from (_with_lead(text, relative) for relative in lost)


def _with_lead(text: Text, relative: Relative) -> Found:
    start = relative.phrase.start
    lead = LOST_LEAD.search(text.raw, max(0, start - 24), start)
    return text.found(lead.start() if lead else start, relative.phrase.end)


LOST_LEAD = re.compile(
    r"\b(?:lost|lose|losing|loss of|stillbirth of|late|stillborn)(?: [\w’]{1,12}){0,2} $"
)


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


def _sources(text: Text, found: Findings) -> Iterator[Sensitivity]:
    evidence = _evidence(text, SOURCE)
    if evidence:
        yield Sensitivity(
            "unnamed_source", (), evidence, "a claim by a source without a name", 0.85
        )


class _Nearby:
    """Whom a passage is about: who is spoken of, or speaks, nearest before it in its sentence."""

    def __init__(self, text: Text, found: Findings) -> None:
        self.text = text
        children = {p.name for p in found.all(Person) if p.kind in ("minor", "deceased_infant")}
        self.references = [r for r in found.all(Reference) if r.person and r.person not in children]
        self.founds = [reference.found for reference in self.references]
        self.speakers = {
            segment.start: quote.speaker
            for quote in found.all(Quote)
            for segment in quote.segments
            if quote.speaker not in (None, ANONYMOUS)
        }

    def of(self, evidence: Iterable[Found]) -> tuple[str, ...]:
        people = (self._about(words) for words in evidence)
        return tuple(dict.fromkeys(name for name in people if name))

    def _about(self, words: Found) -> str | None:
        run = self.text.run_at(words.start)
        if run is not None and run.inner.start in self.speakers:
            return self.speakers[run.inner.start]
        index = index_at(self.founds, words.start) if self.founds else -1
        if index < 0:
            return None
        reference = self.references[index]
        sentence = self.text.sentence_at(words.start)
        return reference.person if sentence.start <= reference.found.start <= words.start else None
