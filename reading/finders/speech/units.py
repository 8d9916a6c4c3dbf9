"""Who a few words stand for: "Ada Hale", "the singer", "a fan of hers", "his agent, Bo Reyes"."""

import re
from dataclasses import dataclass

from reading.ages import age_after
from reading.codes import ANONYMOUS
from reading.finders.references import PERFORMERS, Reference
from reading.patterns import CAPITAL, PARTICLES
from reading.text import Text
from reading.values import Found, index_at
from reading.words.bodies import BODIES, STRANGERS, WRITTEN
from reading.words.roles import GROUPS, NAMELESS, OCCUPATIONS

UNIT = re.compile(
    rf"(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Tt]hey|[Ii]t"
    rf"|[Ss]?[Hh]e|[Ss]omebody|[Ss]omeone|[Oo]thers|{CAPITAL}|{PARTICLES} |[“\"@])"
)
# What ends the words for somebody and begins what is told of them.
TOLD = re.compile(
    r"[,;:(\[\n]| (?:—|–|-{1,2}) | (?:who|whom|whose|which|that|of|for|from|in|on|at|with|to|as"
    r"|about|during|after|before|when|while|and|because|over|by|via|through|near|outside|inside"
    r"|upon|into|against|ahead|amid|since|until|under|not|but)\b"
)
NOUNS = re.compile(
    r"(?!(?:and|but|or|as|when|while|after|before|with|in|on|at|to|of|from|for|that|which|who|then"
    r"|so|if|because|though|although|is|was|has|had)\b)(?:[\w/-]+ ){1,3}?"
    rf"(?={CAPITAL})"
)
SUFFIX = r"(?:,? (?:Jr|Sr)\b\.?| I{2,3}\b| IV\b)?"
HEARD = r"(?:can|could|is|was)(?: be)?(?: \w+)?"
TIMES = (
    r"also|then|later|once|again|too|just|back|even|now|today|tonight|yesterday|afterwards?"
    r"|(?:last|this|that) \w+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:night|morning|evening|afternoon))?"
)
TAIL = re.compile(
    rf"[’']?{SUFFIX}(?: ?\([^()\n]{{1,40}}\))?"
    rf"(?: (?:{HEARD}|himself|herself|{TIMES}|[a-z]+(?:ly|ing)))*[ .]*"
)
POSSESSIVE = re.compile(r"[’']s?(?= )")
FIRST_PERSON = re.compile(r"(?:I|[Ww]e|[Tt]hey|[Bb]oth|[Ii]t)\b")
NOBODY = BODIES | WRITTEN | STRANGERS | NAMELESS | (OCCUPATIONS - PERFORMERS)
# Written by somebody of the story, and not by the body that a statement is from.
OWN = ("the caption", "the post", "the tweet", "the message", "the note", "the letter")
LAST_NOUN = re.compile(r"(?P<noun>[\w-]+)[ .]*$")


@dataclass(frozen=True, slots=True)
class Who:
    """`speaker` is a name, "anonymous", or None where the words do not tell. `is_sure`: by name or
    by a reference that is somebody's."""

    surface: Found
    speaker: str | None
    is_sure: bool


class Units:
    """Reads the words beside a quote."""

    def __init__(self, text: Text, references: tuple[Reference, ...]) -> None:
        self.text = text
        self.references = references
        self.founds = [reference.found for reference in references]
        self.subjects = {
            text.sentence_at(reference.found.start).start: reference
            for reference in references
            if reference.is_subject
        }

    def subject_of(self, sentence: Found) -> Reference | None:
        return self.subjects.get(sentence.start)

    def who(self, start: int, end: int) -> Who | None:
        """By the words that begin here; None if they are none that somebody goes by."""
        if not UNIT.match(self.text.raw, start, end):
            return self._after_nouns(start, end)
        head = self._head_end(start, end)
        named = self._named(start, head) or self._set_beside(head, end)
        if named is not None:
            return Who(self._with_age(start, named), named.person, True)
        return self._unnamed(start, head)

    def _after_nouns(self, start: int, end: int) -> Who | None:
        """As in “…,” panel chairman Ada Hale said; “…,” said 9/11 widow Ada Hale."""
        nouns = NOUNS.match(self.text.narrative, start, end)
        if nouns is None:
            return None
        named = self._named(nouns.end(), self._head_end(nouns.end(), end))
        return Who(self._with_age(nouns.end(), named), named.person, True) if named else None

    def _head_end(self, start: int, end: int) -> int:
        """Where the words for somebody end: nothing inside a name, title or phrase ends them."""
        place = start
        while told := TOLD.search(self.text.narrative, place, end):
            covered = self._covered(told.start())
            if covered is None:
                return told.start()
            place = max(covered, told.end())
        return end

    def _covered(self, place: int) -> int | None:
        index = index_at(self.founds, place) if self.founds else -1
        if index >= 0 and self.founds[index].covers(place):
            return self.founds[index].end
        run = self.text.run_at(place)
        return run.marked.end if run else None

    def _named(self, start: int, end: int) -> Reference | None:
        """The last name, pronoun or phrase of these words, if only small words follow it."""
        last = None
        for index in range(self._first_after(start), len(self.references)):
            reference = self.references[index]
            if reference.found.end > end:
                break
            last = reference if last is None or reference.how == "name" else last
        if last is None or last.person is None:
            return None
        tail = TAIL.match(self.text.narrative, last.found.end, end)
        return last if tail and tail.end() >= end and not self._owns(last, end) else None

    def _owns(self, reference: Reference, end: int) -> bool:
        return POSSESSIVE.match(self.text.narrative, reference.found.end, end) is not None

    def _first_after(self, start: int) -> int:
        index = index_at(self.founds, start) if self.founds else 0
        return index + bool(self.founds and self.founds[index].start < start)

    def _set_beside(self, head: int, end: int) -> Reference | None:
        """The name behind a comma: "her lawyer, Bo Reyes," or "the mayor of Ulm, Ada Hale"."""
        comma = self.text.narrative.find(",", head, end)
        if comma < 0 or not self._only_tells(head, comma):
            return None
        start = comma + 2
        reference = self._named(start, self._head_end(start, end))
        return reference if reference and reference.how == "name" else None

    def _only_tells(self, head: int, comma: int) -> bool:
        """Whether what stands before the comma is "of Ulm" or "for the band", and no clause."""
        words = self.text.narrative[head:comma]
        return not words or re.match(r" (?:of|for|from|at|in|with)\b", words) is not None

    def _unnamed(self, start: int, head: int) -> Who:
        words = self.text.narrative[start:head].rstrip(" .")
        surface = self._up_to_age(start, start + len(words))
        last = LAST_NOUN.search(words.lower())
        if words == "it":
            return Who(surface, self.subject_before(start), False)
        if FIRST_PERSON.match(words) or (last and last["noun"] in GROUPS):
            return Who(surface, None, False)
        if words.endswith(OWN):
            return Who(surface, self.subject_before(start), False)
        return Who(surface, self._as_pronoun(surface) or ANONYMOUS, False)

    def _as_pronoun(self, surface: Found) -> str | None:
        """ "The grande dame", whom no list has: the subject of the sentence before hers."""
        words = surface.raw
        noun = LAST_NOUN.search(words.lower())
        if not words.lower().startswith("the ") or not words[4:].islower() or noun is None:
            return None
        if noun["noun"] in NOBODY or noun["noun"].endswith("s"):
            return None
        return self.subject_before(surface.start)

    def subject_before(self, place: int) -> str | None:
        """The subject of the sentence before this one, in its paragraph."""
        sentence = self.text.sentence_before(place)
        if sentence is None or sentence.start < self.text.paragraph_at(place).start:
            return None
        subject = self.subject_of(sentence)
        return subject.person if subject else None

    def within(self, part: Found) -> tuple[Reference, ...]:
        first, last = self._first_after(part.start), self._first_after(part.end)
        return self.references[first:last]

    def _with_age(self, start: int, reference: Reference) -> Found:
        """From the first word that names somebody to the name's end, or that of an age after it."""
        begin = start if reference.how != "name" or start > reference.found.start else None
        begin = reference.found.start if begin is None else begin
        return self._up_to_age(begin, reference.found.end)

    def _up_to_age(self, start: int, end: int) -> Found:
        if age := age_after(self.text.raw, end):
            end = age.end + (self.text.raw[age.end : age.end + 1] == ",")
        return self.text.found(start, end)
