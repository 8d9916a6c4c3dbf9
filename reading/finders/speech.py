"""Quotes: the segments of one utterance, and who is said to have spoken it, with which verb."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reading.ages import age_after
from reading.channels import platforms_in
from reading.codes import ANONYMOUS
from reading.finders.references import PREPOSITION, Reference
from reading.findings import Findings
from reading.patterns import CAPITAL
from reading.text import Text
from reading.uses import CLAUSE_END, Run
from reading.values import Found, Quote, index_at
from reading.words.roles import NAMELESS
from reading.words.verbs import FINITE, PARTICIPLES, POSTING, WORDINGS, WRITING

AFTER = ("references",)

WORD = re.compile(r"[\w’'-]+")
ACCORDING = re.compile(r"[,]? (?P<verb>according to|per) ")
DASHED = re.compile(r"\s*[—–] ?(?=[^\W\d_])")
ADVERBS = re.compile(
    r"(?:[a-z]+ly|also|later|then|again|once|previously|now|further|even|just|had|has|who)"
)
UNIT = re.compile(
    rf"(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|{CAPITAL}|they|[“\"])[^,;:—\n]{{0,80}}"
)
INDEFINITE = re.compile(r"(?:one|another|an?|some|somebody|someone) ", re.IGNORECASE)
SPEECH_WORDS = FINITE | PARTICIPLES
WRITTEN = POSTING | WRITING
TELLING = WORDINGS | WRITTEN
CLAUSE = 220


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who the text says has spoken, and by which verb; either may be missing."""

    verb: Found | None
    surface: Found | None
    speaker: str | None
    reason: str
    confidence: float


@dataclass
class _Draft:
    runs: list[Run]
    attribution: Attribution | None = None


def find(text: Text, found: Findings) -> Iterator[Quote]:
    reader = _Attributions(text, found.all(Reference))
    last: Quote | None = None
    last_paragraph = -2
    for draft in _drafts(text, reader):
        paragraph = draft.runs[0].marked.paragraph
        previous = last if last_paragraph >= paragraph - 1 else None
        last = _quote(text, draft, reader, previous)
        last_paragraph = draft.runs[-1].marked.paragraph
        yield last


def _drafts(text: Text, reader: "_Attributions") -> Iterator[_Draft]:
    """Runs of speech put together: those of one paragraph that hang on one attribution."""
    draft: _Draft | None = None
    runs = [run for run in text.runs if run.use == "speech"]
    for index, run in enumerate(runs):
        limit = runs[index + 1].marked.start if index + 1 < len(runs) else len(text.raw)
        floor = runs[index - 1].marked.end if index else 0
        attribution = reader.after(run, limit) or reader.before(run, floor)
        if draft is not None and _belongs(text, draft, run, attribution, reader):
            draft.runs.append(run)
            draft.attribution = draft.attribution or attribution
            continue
        if draft is not None:
            yield draft
        draft = _Draft([run], attribution)
    if draft is not None:
        yield draft


def _belongs(
    text: Text,
    draft: _Draft,
    run: Run,
    attribution: Attribution | None,
    reader: "_Attributions",
) -> bool:
    last = draft.runs[-1].marked
    if last.goes_on and run.marked.paragraph == last.paragraph + 1:
        return True
    if run.marked.paragraph != last.paragraph:
        return False
    if attribution is None:
        return not reader.somebody_else_between(last.end, run.marked.start, draft.attribution)
    if draft.attribution is None:
        return not text.raw[last.end : run.marked.start].strip()
    return attribution.verb is not None and attribution.verb == draft.attribution.verb


def _quote(text: Text, draft: _Draft, reader: "_Attributions", previous: Quote | None) -> Quote:
    attribution = draft.attribution or reader.nearby(draft.runs[0], previous)
    return Quote(
        tuple(run.inner for run in draft.runs),
        attribution.speaker,
        attribution.surface,
        attribution.verb,
        _channel(text, draft.runs[0], attribution) or reader.carried_channel(attribution),
        attribution.reason,
        attribution.confidence,
    )


def _channel(text: Text, run: Run, attribution: Attribution) -> str | None:
    """The platform the sentence names, if its verb goes with words written there."""
    sentence = text.sentence_at(attribution.verb.start if attribution.verb else run.marked.start)
    words = text.narrative[sentence.start : sentence.end]
    named = platforms_in(words)
    verb = attribution.verb.raw if attribution.verb else ""
    if not named or not (verb in WRITTEN or not WORDINGS.isdisjoint(WORD.findall(words.lower()))):
        return (
            named[0][1] if named and verb and _right_after(sentence, attribution, named) else None
        )
    place = attribution.verb.start - sentence.start if attribution.verb else 0
    return min(named, key=lambda item: (item[0] < place, abs(item[0] - place)))[1]


def _right_after(sentence: Found, attribution: Attribution, named: list[tuple[int, str]]) -> bool:
    """As in "said on Instagram": within a few words of the verb."""
    assert attribution.verb is not None
    place = attribution.verb.end - sentence.start
    return any(0 <= start - place < 30 for start, _ in named)


class _Attributions:
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
        while self.text.raw[place : place + 1] in (" ", ",", "\u00a0") and place < len(
            self.text.raw
        ):
            place += 1
        return place

    # Before the quote: She said: “…”; Hale walked off, saying, “…”.

    def before(self, run: Run, floor: int) -> Attribution | None:
        sentence = self.text.sentence_at(run.marked.start)
        start = max(sentence.start, floor, run.marked.start - CLAUSE)
        lead = self.text.narrative[start : run.marked.start].rstrip()
        verb = self._last_verb(start, start + len(lead))
        if verb is None or (lead[-1:] not in (",", ":") and verb.end - start < len(lead)):
            return self._announced(lead, verb, sentence)
        if verb.raw in PARTICIPLES:
            return self._by_subject(verb, sentence)
        return self._by_neighbour(verb, start) or self._by_subject(verb, sentence)

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
        subject = self.subjects.get(sentence.start)
        if subject is None:
            return Attribution(verb, None, None, "a verb of speech leads up to it", 0.5)
        return self._made(verb, subject.found.start, subject, "the subject of the sentence", 0.85)

    def _by_neighbour(self, verb: Found, start: int) -> Attribution | None:
        """Whoever stands right before the verb, with no more than an adverb between."""
        index = index_at_end(self.founds, verb.start)
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
        before = self._sentence_before(run.marked.start)
        if before and (before.start >= begin or before.raw.endswith(":")):
            subject = self.subjects.get(before.start)
            if subject and subject.person:
                return Attribution(None, None, subject.person, "the sentence before is theirs", 0.5)
        if previous is not None and previous.speaker:
            return Attribution(None, None, previous.speaker, "goes on from the quote before", 0.45)
        return Attribution(None, None, None, "words in quotation marks, nobody named", 0.5)

    def somebody_else_between(self, start: int, end: int, attribution: Attribution | None) -> bool:
        """Whether a whole sentence between two runs has a subject that is not the speaker."""
        if attribution is None or attribution.speaker is None:
            return False
        sentence = self._sentence_before(end)
        if sentence is None or sentence.start < start:
            return False
        subject = self.subjects.get(sentence.start)
        return subject is not None and subject.person not in (None, attribution.speaker)

    def _sentence_before(self, place: int) -> Found | None:
        sentence = self.text.sentence_at(place)
        index = index_at(self.text.sentences, sentence.start)
        return self.text.sentences[index - 1] if index else None

    def carried_channel(self, attribution: Attribution) -> str | None:
        """The platform of the sentence before, for "she wrote", if that sentence is hers and tells
        of a post."""
        if (
            attribution.verb is None
            or attribution.verb.raw not in WRITING
            or not attribution.speaker
        ):
            return None
        before = self._sentence_before(attribution.verb.start)
        subject = self.subjects.get(before.start) if before else None
        if before is None or subject is None or subject.person != attribution.speaker:
            return None
        words = self.text.narrative[before.start : before.end]
        told = not TELLING.isdisjoint(WORD.findall(words.lower()))
        named = platforms_in(words)
        return named[0][1] if told and named else None

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
        words = self.text.found(start, start + len(unit.group().rstrip()))
        nameless = INDEFINITE.match(words.raw) or _is_nameless(words.raw)
        return Attribution(verb, words, ANONYMOUS if nameless else None, reason, 0.7)

    def _first_reference(self, start: int, end: int) -> Reference | None:
        index = index_at_end(self.founds, start) + 1
        if index < len(self.founds) and self.founds[index].end <= end:
            return self.references[index]
        return None

    def _made(
        self, verb: Found | None, start: int, reference: Reference, reason: str, confidence: float
    ) -> Attribution:
        age = age_after(self.text.raw, reference.found.end)
        end = age.end if age else reference.found.end
        end += bool(age) and self.text.raw[end : end + 1] == ","
        nameless = reference.phrase is not None and reference.phrase.is_nameless
        speaker = ANONYMOUS if nameless else reference.person
        known = confidence if speaker else confidence / 2
        return Attribution(verb, self.text.found(start, end), speaker, reason, round(known, 2))


def _is_nameless(words: str) -> bool:
    return not NAMELESS.isdisjoint(WORD.findall(words.lower()))


def index_at_end(founds: list[Found], place: int) -> int:
    """The last of these, in order, that ends at or before the place; −1 for none."""
    index = index_at(founds, place) if founds else -1
    while index >= 0 and founds[index].end > place:
        index -= 1
    return index
