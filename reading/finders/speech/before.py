"""Attribution before the quote: She said: “…”; Hale walked off, saying, “…”; Her answer: “…”."""

import re

from reading.codes import ANONYMOUS
from reading.finders.references import PREPOSITION, Reference
from reading.finders.speech.attribution import CLAUSE, Attribution, made
from reading.finders.speech.units import UNIT, Units, Who
from reading.text import Text
from reading.uses import Run
from reading.values import Found, index_at
from reading.words.verbs import FINITE, PARTICIPLES, WORDINGS

WORD = re.compile(r"[\w’'-]+")
ADVERB = r"(?:[a-z]+ly|also|later|then|again|once|just|now|further|even|had|has)"
ADVERBS = re.compile(rf"(?:{ADVERB},? ?)+")
INDEFINITE_BEFORE = re.compile(r"\b(?:another|one|someone|somebody|others) $", re.IGNORECASE)
LEADING = re.compile(r"(?:(?:And|But|So|Then|Now|Yet|Later|Still) )?")
OWNER = re.compile(
    r"(?:(?<=[\w.])[’']s?|\b(?P<whose>[Hh]is|[Hh]er)) (?:[\w-]+ ){0,2}"
    r"(?:advice|answer|caption|comment|explanation|message|note|post|reaction|reply|response|retort"
    r"|take|tweet|verdict|words)(?: (?:is|was|reads?))?[:,]$"
)
LEADS_IN = re.compile(r"\b(?:[Aa]ccording to|[Ii]n the words of) (?=[^,:]{1,60}[,:]?$)")
TOPIC = re.compile(r"[“\"]?On\b")
SPEECH_WORDS = FINITE | PARTICIPLES


class Before:
    def __init__(self, text: Text, units: Units) -> None:
        self.text = text
        self.units = units
        self.founds = units.founds
        self.references = units.references

    def read(self, run: Run, floor: int) -> Attribution | None:
        sentence = self.text.sentence_at(run.marked.start)
        start = max(sentence.start, floor, run.marked.start - CLAUSE)
        lead = self.text.narrative[start : run.marked.start].rstrip()
        if not lead:
            return None
        verb = self._last_verb(start, start + len(lead))
        if lead[-1:] == ":" and TOPIC.match(sentence.raw) and self._is_aside(verb):
            return None
        if given := self._by_owner(start, lead, verb) or self._according(start, lead):
            return given
        if verb is None or (lead[-1:] not in (",", ":") and verb.end - start < len(lead)):
            return self._announced(lead, verb, sentence, start)
        if verb.raw.lower() in PARTICIPLES:
            return self._beside_participle(verb) or self._by_subject(verb, sentence, start)
        return self._by_neighbour(verb, start) or self._by_subject(verb, sentence, start)

    def _by_owner(self, start: int, lead: str, verb: Found | None) -> Attribution | None:
        """Whose words they are: "Hale’s answer: “…”", "His caption read: “…”"."""
        match = OWNER.search(lead[-60:])
        if match is None or (verb and verb.raw not in ("read", "reads")):
            return None
        place = start + len(lead) - len(lead[-60:]) + match.start()
        if match["whose"]:
            person = self.units.subject_before(place)
            surface = self.text.found(place, place + len(match["whose"]))
        else:
            index = _index_at_end(self.founds, place)
            if index < 0 or self.founds[index].end != place:
                return None
            person, surface = self.references[index].person, self.founds[index]
        return Attribution(verb, surface, person, "their own words", 0.8) if person else None

    def _according(self, start: int, lead: str) -> Attribution | None:
        """According to Hale, “…”; In Hale’s words, “…”."""
        match = LEADS_IN.search(lead)
        if match is None:
            return None
        who = self.units.who(start + match.end(), start + len(lead))
        return made(None, who, "according to them", 0.9) if who else None

    def _beside_participle(self, verb: Found) -> Attribution | None:
        """As in: a clip of Hale saying, “…”."""
        index = _index_at_end(self.founds, verb.start)
        if index < 0 or self.founds[index].end != verb.start - 1:
            return None
        return self._of(verb, self.references[index], "stands before the verb", 0.85)

    def _is_aside(self, verb: Found | None) -> bool:
        """Whether no verb of speech leads up: "On love:", "On Ada Hale, who sang with her:"."""
        return verb is None or self.text.raw.startswith("who ", verb.start - len("who "))

    def _last_verb(self, start: int, end: int) -> Found | None:
        found = None
        for match in WORD.finditer(self.text.narrative, start, end):
            if match.group().lower() in SPEECH_WORDS and not self.text.run_at(match.start()):
                found = self.text.match(match)
        return found

    def _announced(
        self, lead: str, verb: Found | None, sentence: Found, start: int
    ) -> Attribution | None:
        """No verb beside it, but a colon, or a word for words: "shared it with the caption “…”"."""
        words = WORD.findall(lead.lower())
        if lead[-1] not in ":(" and not (words and words[-1] in WORDINGS | {"words"}):
            return None
        return self._by_subject(verb, sentence, start)

    def _by_subject(self, verb: Found | None, sentence: Found, start: int) -> Attribution:
        """The words that open the sentence, else the first that hangs on nothing."""
        subject = self.units.subject_of(sentence)
        is_told = subject is not None and (subject.person or subject.how != "phrase")
        if not is_told and (who := self._opening(sentence, verb)):
            return made(verb, who, "opens the sentence", 0.8)
        if subject is None:
            return Attribution(verb, None, None, "a verb of speech leads up to it", 0.5)
        return self._of(verb, subject, "the subject of the sentence", 0.85)

    def _opening(self, sentence: Found, verb: Found | None) -> Who | None:
        end = verb.start if verb and verb.start > sentence.start else sentence.end
        start = LEADING.match(self.text.raw, sentence.start, end)
        place = start.end() if start else sentence.start
        if not UNIT.match(self.text.raw, place, end) or self.text.run_at(place):
            return None
        return self.units.who(place, end)

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
        who = self.units.who(reference.found.start, verb.start)
        between = self.text.raw[who.surface.end : verb.start].strip(" ,") if who else "none"
        if between and not ADVERBS.fullmatch(between):
            return None
        if who and not who.is_sure:
            return made(verb, who, "stands before the verb", 0.9)
        return self._of(verb, reference, "stands before the verb", 0.9)

    def _of(
        self, verb: Found | None, reference: Reference, reason: str, confidence: float
    ) -> Attribution:
        who = self.units.who(reference.found.start, reference.found.end)
        speaker = reference.person or (who.speaker if who else None)
        known = confidence if speaker else confidence / 2
        surface = who.surface if who else reference.found
        return Attribution(verb, surface, speaker, reason, round(known, 2))


def _index_at_end(founds: list[Found], place: int) -> int:
    """The last of these, in order, that ends at or before the place; −1 for none."""
    index = index_at(founds, place) if founds else -1
    while index >= 0 and founds[index].end > place:
        index -= 1
    return index
