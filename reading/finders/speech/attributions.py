"""Who the text says has spoken, from the words around a run of speech."""

import re
from dataclasses import dataclass

from reading.ages import age_after
from reading.codes import ANONYMOUS
from reading.finders.references import PREPOSITION, Reference
from reading.patterns import CAPITAL, PARTICLES
from reading.text import Text
from reading.uses import CLAUSE_END, Run
from reading.values import Found, Quote, index_at
from reading.words.roles import NAMELESS
from reading.words.verbs import FINITE, PARTICIPLES, WORDINGS

WORD = re.compile(r"[\w’'-]+")
ACCORDING = re.compile(r"[,]? (?P<verb>according to|per) ")
DASHED = re.compile(r"\s*[—–] ?(?=[^\W\d_])")
ADVERBS = re.compile(
    r"(?:[a-z]+ly|also|later|then|again|once|previously|now|further|even|just|had|has)"
)
UNIT = re.compile(
    rf"(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|they|{CAPITAL}"
    rf"|{PARTICLES} |[“\"@])[^,;:—\n]{{0,80}}"
)
INDEFINITE = re.compile(r"(?:one|another|an?|some|somebody|someone|others)\b", re.IGNORECASE)
INDEFINITE_BEFORE = re.compile(r"\b(?:another|one|someone|somebody|others) $", re.IGNORECASE)
A_OR_ONE = frozenset("a an one another some".split())
TOPIC = re.compile(r"[“\"]?On\b")
RELATIVE_CLAUSE = re.compile(r" (?:who|which|that|whose)\b")
BETWEEN = re.compile(r"[ ,\u00a0]{0,8}")
SPEECH_WORDS = FINITE | PARTICIPLES
CLAUSE = 220


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who the text says has spoken, and by which verb; either may be missing."""

    verb: Found | None
    surface: Found | None
    speaker: str | None
    reason: str
    confidence: float


class Attributions:
    """Reads who spoke from the words around a run of speech."""

    def __init__(self, text: Text, references: tuple[Reference, ...]) -> None:
        self.text = text
        self.by_start = {reference.found.start: reference for reference in references}
        self.founds = [reference.found for reference in references]
        self.references = references
        self.subjects = {
            text.sentence_at(reference.found.start).start: reference
            for reference in references
            if reference.is_subject
        }

    def subject_of(self, sentence: Found) -> Reference | None:
        return self.subjects.get(sentence.start)

    # After the quote: “…,” she said; “…,” said the singer; “…,” according to Hale; “…” — Hale.

    def after(self, run: Run, limit: int) -> Attribution | None:
        place = run.marked.end
        if run.inner.raw[-1:] == "." and not self.text.raw.startswith(",", place):
            return None
        end = self._clause_end(place, min(limit, place + CLAUSE))
        if match := ACCORDING.match(self.text.narrative, place, end):
            return self._spoken(self.text.match(match, "verb"), match.end(), end)
        if match := DASHED.match(self.text.narrative, place, end):
            return self._spoken(None, match.end(), end)
        verb = self._first_verb(place, end)
        if verb is None:
            return None
        start = self._skip(place)
        if start >= verb.start or ADVERBS.fullmatch(self.text.raw[start : verb.start].strip(" ,")):
            return self._spoken(verb, self._skip(verb.end), end)
        return self._spoken(verb, start, verb.start)

    def _clause_end(self, place: int, limit: int) -> int:
        paragraph = self.text.paragraph_at(place)
        limit = min(limit, max(paragraph.end, place))
        match = CLAUSE_END.search(self.text.narrative, place, limit)
        return match.start() + 1 if match else limit

    def _first_verb(self, start: int, end: int) -> Found | None:
        for match in WORD.finditer(self.text.narrative, start, end):
            if match.group() in FINITE and self.text.run_at(match.start()) is None:
                return self.text.match(match)
        return None

    def _skip(self, place: int) -> int:
        """Past what stands between a quote and its speaker."""
        match = BETWEEN.match(self.text.raw, place)
        return match.end() if match else place

    # Before the quote: She said: “…”; Hale walked off, saying, “…”.

    def before(self, run: Run, floor: int) -> Attribution | None:
        sentence = self.text.sentence_at(run.marked.start)
        start = max(sentence.start, floor, run.marked.start - CLAUSE)
        lead = self.text.narrative[start : run.marked.start].rstrip()
        verb = self._last_verb(start, start + len(lead))
        if lead[-1:] == ":" and TOPIC.match(sentence.raw) and self._is_aside(verb):
            return None
        if verb is None or (lead[-1:] not in (",", ":") and verb.end - start < len(lead)):
            return self._announced(lead, verb, sentence)
        if verb.raw in PARTICIPLES:
            return self._by_subject(verb, sentence)
        return self._by_neighbour(verb, start) or self._by_subject(verb, sentence)

    def _is_aside(self, verb: Found | None) -> bool:
        """Whether no verb of speech leads up: "On love:", "On Ada Hale, who sang with her:"."""
        return verb is None or self.text.raw.startswith("who ", verb.start - len("who "))

    def _last_verb(self, start: int, end: int) -> Found | None:
        found = None
        for match in WORD.finditer(self.text.narrative, start, end):
            if match.group().lower() in SPEECH_WORDS and not self.text.run_at(match.start()):
                found = self.text.match(match)
        return found

    def _announced(self, lead: str, verb: Found | None, sentence: Found) -> Attribution | None:
        """No verb beside it, but a colon, or a word for words: "shared it with the caption “…”"."""
        words = WORD.findall(lead.lower())
        if not lead or not (lead[-1] == ":" or (words and words[-1] in WORDINGS)):
            return None
        return self._by_subject(verb, sentence)

    def _by_subject(self, verb: Found | None, sentence: Found) -> Attribution:
        subject = self.subject_of(sentence)
        if subject is None:
            return Attribution(verb, None, None, "a verb of speech leads up to it", 0.5)
        return self._made(verb, subject.found.start, subject, "the subject of the sentence", 0.85)

    def _by_neighbour(self, verb: Found, start: int) -> Attribution | None:
        """Whoever stands right before the verb, with no more than an adverb between."""
        if nobody := INDEFINITE_BEFORE.search(self.text.narrative, start, verb.start):
            words = self.text.found(nobody.start(), nobody.end() - 1)
            return Attribution(verb, words, ANONYMOUS, "somebody without a name", 0.85)
        index = _index_at_end(self.founds, verb.start)
        if index < 0 or self.founds[index].start < start:
            return None
        reference = self.references[index]
        if PREPOSITION.search(self.text.narrative, start, reference.found.start):
            return None
        age = age_after(self.text.raw, reference.found.end)
        between = self.text.raw[age.end if age else reference.found.end : verb.start].strip(" ,")
        if between and not all(ADVERBS.fullmatch(word) for word in between.split()):
            return None
        return self._made(verb, reference.found.start, reference, "stands before the verb", 0.9)

    # Nothing beside it.

    def nearby(self, run: Run, previous: Quote | None) -> Attribution:
        """The subject of the sentence before, a colon that ended the paragraph before, or the
        speaker of the quote before."""
        paragraph = run.marked.paragraph
        begin = self.text.paragraphs[paragraph].start
        before = self.text.sentence_before(run.marked.start)
        if before and (before.start >= begin or before.raw.endswith(":")):
            subject = self.subject_of(before)
            if subject and subject.person:
                return Attribution(None, None, subject.person, "the sentence before is theirs", 0.5)
        if previous is not None and previous.speaker:
            return Attribution(None, None, previous.speaker, "goes on from the quote before", 0.45)
        return Attribution(None, None, None, "words in quotation marks, nobody named", 0.5)

    def somebody_else_between(self, start: int, end: int, attribution: Attribution | None) -> bool:
        """Whether a whole sentence between two runs has a subject that is not the speaker."""
        if attribution is None or attribution.speaker is None:
            return False
        sentence = self.text.sentence_before(end)
        if sentence is None or sentence.start < start:
            return False
        subject = self.subject_of(sentence)
        return subject is not None and subject.person not in (None, attribution.speaker)

    # From words to a person.

    def _spoken(self, verb: Found | None, start: int, end: int) -> Attribution | None:
        """By the unit of words that begins here; nobody's if it is none a person goes by."""
        reason = "said beside it"
        if reference := self.by_start.get(start):
            return self._made(verb, start, reference, reason, 0.95)
        unit = UNIT.match(self.text.raw, start, end)
        if unit is None:
            return None
        inside = self._first_reference(start, unit.end())
        if inside and not _is_nameless(unit.group()):
            return self._made(verb, inside.found.start, inside, reason, 0.8)
        said = RELATIVE_CLAUSE.split(unit.group(), maxsplit=1)[0].rstrip()
        words = self.text.found(start, start + len(said))
        nameless = INDEFINITE.match(words.raw) or _is_nameless(words.raw)
        return Attribution(verb, words, ANONYMOUS if nameless else None, reason, 0.7)

    def _first_reference(self, start: int, end: int) -> Reference | None:
        index = _index_at_end(self.founds, start) + 1
        if index < len(self.founds) and self.founds[index].end <= end:
            return self.references[index]
        return None

    def _made(
        self, verb: Found | None, start: int, reference: Reference, reason: str, confidence: float
    ) -> Attribution:
        age = age_after(self.text.raw, reference.found.end)
        end = age.end if age else reference.found.end
        end += bool(age) and self.text.raw[end : end + 1] == ","
        phrase = reference.phrase
        nameless = phrase is not None and (phrase.is_nameless or phrase.determiner in A_OR_ONE)
        speaker = reference.person or (ANONYMOUS if nameless else None)
        known = confidence if speaker else confidence / 2
        return Attribution(verb, self.text.found(start, end), speaker, reason, round(known, 2))


def _is_nameless(words: str) -> bool:
    return not NAMELESS.isdisjoint(WORD.findall(words.lower()))


def _index_at_end(founds: list[Found], place: int) -> int:
    """The last of these, in order, that ends at or before the place; −1 for none."""
    index = index_at(founds, place) if founds else -1
    while index >= 0 and founds[index].end > place:
        index -= 1
    return index
