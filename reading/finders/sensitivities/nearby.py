"""Whom a passage is about."""

from collections.abc import Iterable

from reading.codes import ANONYMOUS
from reading.finders.references import Reference
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Person, Quote, index_at


class Nearby:
    """Who is spoken of, or speaks, nearest before a passage in its sentence."""

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
