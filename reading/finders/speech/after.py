"""Attribution after the quote: “…,” she said; “…,” said the singer; “…,” according to Hale."""

import re

from reading.finders.speech.attribution import CLAUSE, Attribution, made
from reading.finders.speech.units import UNIT, Units
from reading.patterns import CAPITAL
from reading.text import Text
from reading.uses import CLAUSE_END, Run
from reading.values import Found
from reading.words.verbs import FINITE

WORD = re.compile(r"[\w’'-]+")
ACCORDING = re.compile(r"[,]? (?P<verb>according to|per) ")
SIGNED = re.compile(rf"\s*(?:[—–―]|--?) ?(?={CAPITAL})")
ADVERB = r"(?:[a-z]+ly|also|later|then|again|once|just|now|further|even|had|has)"
VERB_FIRST = re.compile(rf"(?:{ADVERB} )?(?P<verb>[a-z]+)\b")
ANY_VERB = re.compile(r"[a-z]{2,20}(?:ed|s)")
NO_VERBS = frozenset("is was as this his its has does yes us was".split())
HEARD = re.compile(r"\b(?:heard|seen|caught|quoted as|captured) (?P<verb>[a-z]+ing)\b")
OTHER_CLAUSE = re.compile(r" (?:as|when|while|after|before|and|because|until|if)\b")
BETWEEN = re.compile(r"[ ,\u00a0]{0,8}")


class After:
    def __init__(self, text: Text, units: Units) -> None:
        self.text = text
        self.units = units

    def read(self, run: Run, limit: int) -> Attribution | None:
        place = run.marked.end
        end = self._clause_end(place, min(limit, place + CLAUSE))
        if signed := SIGNED.match(self.text.narrative, place, limit):
            return self._signed(run, signed.end(), limit)
        if run.inner.raw[-1:] == "." and not self.text.raw.startswith(",", place):
            return None
        if match := ACCORDING.match(self.text.narrative, place, end):
            return self._spoken(self.text.match(match, "verb"), match.end(), end)
        start = self._skip(place)
        return self._verb_first(start, end, run) or self._verb_last(start, end, run)

    def _signed(self, run: Run, start: int, limit: int) -> Attribution | None:
        """A name after a dash, and nothing after the name in its line."""
        end = self.text.raw.find("\n", start, limit)
        end = end if end >= 0 else min(limit, self.text.paragraph_at(start).end)
        who = self.units.who(start, end)
        return made(None, who, "signed with a name", 0.9) if who else None

    def _verb_first(self, start: int, end: int, run: Run) -> Attribution | None:
        """As in “…,” said Hale; any verb will do where a comma ends the quote."""
        match = VERB_FIRST.match(self.text.narrative, start, end)
        if match is None:
            return None
        place = self._skip(match.end())
        is_known = match["verb"] in FINITE
        is_likely = _is_joined(run) and _is_verb(match["verb"])
        if not is_known and not (is_likely and UNIT.match(self.text.raw, place, end)):
            return None
        verb = self.text.match(match, "verb")
        nobody = Attribution(verb, None, None, "a verb follows", 0.4) if is_known else None
        return self._spoken(verb, place, end) or nobody

    def _verb_last(self, start: int, end: int, run: Run) -> Attribution | None:
        """As in “…,” Hale said. Without a known verb, a comma in the quote and a name will do."""
        if not UNIT.match(self.text.raw, start, end) and not _is_joined(run):
            return None
        verb = self._first_verb(start, end) or self._heard(start, end)
        if verb is None:
            return self._without_verb(start, end) if _is_joined(run) else None
        other = OTHER_CLAUSE.search(self.text.narrative, start, verb.start)
        if other and not _is_joined(run) and self.text.raw.find(",", start, other.start()) < 0:
            return None
        return self._spoken(verb, start, verb.start)

    def _without_verb(self, start: int, end: int) -> Attribution | None:
        who = self.units.who(start, end)
        if who is None:
            return self._by_any_verb(start, end)
        if who.is_sure:
            return made(None, who, "named right after it", 0.75)
        return self._by_any_verb(start, end)

    def _by_any_verb(self, start: int, end: int) -> Attribution | None:
        for match in WORD.finditer(self.text.narrative, start, end):
            if _is_verb(match.group()) and match.start() > start:
                return self._spoken(self.text.match(match), start, match.start())
        return None

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

    def _heard(self, start: int, end: int) -> Found | None:
        match = HEARD.search(self.text.narrative, start, end)
        return self.text.match(match, "verb") if match else None

    def _skip(self, place: int) -> int:
        """Past what stands between a quote and its speaker."""
        match = BETWEEN.match(self.text.raw, place)
        return match.end() if match else place

    def _spoken(self, verb: Found | None, start: int, end: int) -> Attribution | None:
        who = self.units.who(start, end)
        if who is None:
            return None
        return made(verb, who, "said beside it", 0.95)


def _is_joined(run: Run) -> bool:
    return run.inner.raw.rstrip(" ’'”\"")[-1:] == ","


def _is_verb(word: str) -> bool:
    return word not in NO_VERBS and ANY_VERB.fullmatch(word) is not None
