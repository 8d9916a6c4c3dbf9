"""The people of a story: kind, age, mentions and epithets, put together from the cast."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reading.ages import Age, age_after, age_before
from reading.codes import PersonKind
from reading.finders.cast import Character
from reading.finders.kin import Relative
from reading.finders.phrases import Phrase
from reading.finders.references import Reference
from reading.findings import Findings
from reading.patterns import OLDEST
from reading.text import Text
from reading.values import Found, Person, body_number, index_at
from reading.words.known import KNOWN_ALONE

AFTER = ("cast", "kin", "phrases", "references")

GROWN = 18
SAID_AGE = re.compile(
    r"(?:,? who)? (?:is|was|(?:just |recently )?turn(?:s|ed)|will turn) (?P<age>\d{1,3})"
    r"(?=[,.;!?]| (?:years?|months?|in|on|this|last|next|and|at|when)\b)(?P<months> months?)?"
)
# Without one of these in the story, a lost son may have been a grown man.
OF_BIRTH = re.compile(
    r"pregnan|stillb|miscarr|newborn|infant|premature|preterm|unborn|neonatal|\bNICU\b|gave birth"
    r"|after (?:his|her|their|the) birth|\bbaby\b",
    re.IGNORECASE,
)
DIED_YOUNG = re.compile(
    r",?(?: who)?(?: had| was| has| sadly)*"
    r"(?: been stillborn| stillborn| born (?:still|sleeping|asleep)"
    r"| (?:died|passed away) (?:\w+ ){0,3}(?:hours?|days?|weeks?) (?:after|old|later)"
    r"| (?:died|passed away) (?:at|shortly after|during|in) (?:birth|childbirth|infancy)"
    r"| (?:only |just )?(?:lived|survived) (?:(?:for|only|just|but) ){0,2}"
    r"(?:\w+ ){1,3}(?:minutes?|hours?|days?|weeks?)\b(?! (?:in|at|with|on|apart|away)))"
)


def find(text: Text, found: Findings) -> Iterator[Person]:
    of_birth = OF_BIRTH.search(text.raw) is not None
    told = _Told.of(found)
    for character in found.all(Character):
        yield _named(text, character, told, of_birth)
    yield from _unnamed(text, found)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is told of each named person, by place or by name."""

    relatives: dict[int, Relative]
    phrases: dict[str, list[Phrase]]
    subjects: dict[str, list[Found]]

    @classmethod
    def of(cls, found: Findings) -> "_Told":
        phrases: dict[str, list[Phrase]] = {}
        subjects: dict[str, list[Found]] = {}
        for reference in found.all(Reference):
            if reference.person and reference.phrase:
                phrases.setdefault(reference.person, []).append(reference.phrase)
            if reference.person and reference.is_subject:
                subjects.setdefault(reference.person, []).append(reference.found)
        relatives = {r.name.start: r for r in found.all(Relative) if r.name}
        return cls(relatives, phrases, subjects)


def _named(text: Text, character: Character, told: _Told, of_birth: bool) -> Person:
    kin = [told.relatives[m.start] for m in character.mentions if m.start in told.relatives]
    phrases = told.phrases.get(character.name, [])
    age = _age(text, character, kin, phrases, told)
    kind = _kind(text, character, kin, age, of_birth)
    years = age.years if age and kind != "deceased_infant" else None
    epithets = _epithets(kin, phrases)
    reason = f"{character.reason}; first {_where(text, character.mentions[0])}"
    return Person(
        character.name, kind, years, character.mentions, epithets, reason, character.confidence
    )


def _age(
    text: Text,
    character: Character,
    kin: Iterable[Relative],
    phrases: Iterable[Phrase],
    told: _Told,
) -> Age | None:
    """The first age stated: beside the name, beside the word of kin, in a sentence, in a phrase."""
    for mention in character.mentions:
        if age := age_after(text.raw, mention.end) or age_before(text.raw, mention.start):
            return age
    for relative in kin:
        if relative.age:
            return relative.age
    for place in (*character.mentions, *told.subjects.get(character.name, ())):
        if age := _said(text, place):
            return age
    return next((phrase.age for phrase in phrases if phrase.age), None)


def _said(text: Text, place: Found) -> Age | None:
    """The age in "Hale turned 34" and "She was 81."."""
    match = SAID_AGE.match(text.raw, place.end)
    if match is None or int(match["age"]) > OLDEST:
        return None
    return Age(None if match["months"] else int(match["age"]), *match.span())


def _kind(
    text: Text,
    character: Character,
    kin: list[Relative],
    age: Age | None,
    of_birth: bool,
) -> PersonKind:
    if _is_lost_infant(text, character, kin, age, of_birth):
        return "deceased_infant"
    if age and (age.years is None or age.years < GROWN):
        return "minor"
    if age is None and any(relative.is_child and relative.young for relative in kin):
        return "minor"
    if character.is_child and age is None:
        return "unknown"
    return "public" if " " in character.name or character.name in KNOWN_ALONE else "unknown"


def _is_lost_infant(
    text: Text, character: Character, kin: list[Relative], age: Age | None, of_birth: bool
) -> bool:
    if age and age.years:
        return False
    if any(r.is_child and r.lost and (of_birth or r.young or age) for r in kin):
        return True
    return any(DIED_YOUNG.match(text.raw, mention.end) for mention in character.mentions)


def _epithets(kin: Iterable[Relative], phrases: Iterable[Phrase]) -> tuple[Found, ...]:
    of_kin = [relative.phrase for relative in kin]
    covered = _places(of_kin)
    others = [phrase.found for phrase in phrases if covered.isdisjoint(range(*phrase.found.span))]
    return tuple(sorted((*of_kin, *others), key=lambda epithet: epithet.start))


def _places(found: Iterable[Found]) -> set[int]:
    return {place for words in found for place in range(words.start, words.end)}


def _unnamed(text: Text, found: Findings) -> Iterator[Person]:
    """Somebody with a stated age and no name that the text gives."""
    relatives = found.all(Relative)
    for relative in relatives:
        if relative.name is None and relative.age:
            yield _with_age(relative.age, relative.phrase, "a child with an age and no name")
    covered = _places(relative.phrase for relative in relatives)
    for reference in found.all(Reference):
        phrase = reference.phrase
        if phrase is None or reference.person or phrase.age is None or phrase.is_nameless:
            continue
        if covered.isdisjoint(range(*phrase.found.span)):
            yield _with_age(phrase.age, phrase.found, "an age beside a phrase; whose is not told")


def _with_age(age: Age, words: Found, reason: str) -> Person:
    kind: PersonKind = "minor" if _young(age) else "unknown"
    return Person(None, kind, age.years, (), (words,), reason, 0.6)


def _young(age: Age) -> bool:
    return age.years is None or age.years < GROWN


def _where(text: Text, mention: Found) -> str:
    """As an editor counts: the headline, the standfirst, or a paragraph of the body from 1."""
    index = index_at(text.paragraphs, mention.start)
    number = body_number(text.paragraphs, index)
    return f"in paragraph {number}" if number else f"in the {text.paragraphs[index].kind}"
