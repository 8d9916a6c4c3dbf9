"""The people of a story: kind, age, mentions and epithets, put together from the cast."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reading.ages import Age, age_after, age_before
from reading.codes import PersonKind
from reading.finders.ages import StatedAge
from reading.finders.cast import Character
from reading.finders.kin import Relative
from reading.finders.people.unnamed import GROWN, places, unnamed
from reading.finders.phrases import Phrase
from reading.finders.references import Reference
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Person, body_number, index_at
from reading.words.known import KNOWN_ALONE

AFTER = ("ages", "cast", "kin", "phrases", "references")

# Without one of these in the story, a lost son may have been a grown man.
OF_BIRTH = re.compile(
    r"pregnan|stillb|miscarr|newborn|infant|premature|preterm|unborn|neonatal|\bNICU\b|gave birth"
    r"|after (?:his|her|their|the) birth|\bbaby\b",
    re.IGNORECASE,
)
CHILD_BEFORE = re.compile(
    r"\b(?:[Ss]choolboy|[Ss]choolgirl|[Tt]oddler|[Nn]ewborn|[Tt]eenager|[Tt]een|[Pp]reschooler),? $"
)
CHILD_AFTER = re.compile(
    r",?(?: who)?(?: is)?(?: still)? an? (?:[\w-]+ )?(?:toddler|newborn|schoolboy|schoolgirl"
    r"|teenager"
    r"|preschooler|kindergart\w+|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth)"
    r"[- ]grader)\b"
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
    yield from unnamed(text, found)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is told of each named person, by place or by name."""

    relatives: dict[int, Relative]
    phrases: dict[str, list[Phrase]]
    ages: dict[str, list[StatedAge]]

    @classmethod
    def of(cls, found: Findings) -> "_Told":
        phrases: dict[str, list[Phrase]] = {}
        ages: dict[str, list[StatedAge]] = {}
        for reference in found.all(Reference):
            if reference.person and reference.phrase:
                phrases.setdefault(reference.person, []).append(reference.phrase)
        for age in found.all(StatedAge):
            ages.setdefault(age.person, []).append(age)
        relatives = {r.name.start: r for r in found.all(Relative) if r.name}
        return cls(relatives, phrases, ages)


def _named(text: Text, character: Character, told: _Told, of_birth: bool) -> Person:
    kin = [told.relatives[m.start] for m in character.mentions if m.start in told.relatives]
    phrases = told.phrases.get(character.name, [])
    age = _age(text, character, kin, phrases, told)
    kind = _kind(text, character, kin, age, of_birth)
    years = age.years if age and kind != "deceased_infant" else None
    epithets = _epithets(kin, phrases)
    reason = f"{character.reason}; first {_where(text, character.mentions[0])}"
    return Person(
        name=character.name,
        kind=kind,
        age=years,
        mentions=character.mentions,
        epithets=epithets,
        reason=reason,
        confidence=character.confidence,
        candidates=character.candidates,
    )


def _age(
    text: Text,
    character: Character,
    kin: Iterable[Relative],
    phrases: Iterable[Phrase],
    told: _Told,
) -> Age | None:
    """Today's, of all that are stated: beside the name, the word of kin or a phrase, in a sentence.

    The first of those that weigh most: "now 52" outweighs "he was eight" and "at 19 she left".
    """
    found: list[tuple[float, Age]] = [(a.weight, _of(a)) for a in told.ages.get(character.name, ())]
    beside = (
        age_after(text.raw, m.end) or age_before(text.raw, m.start) for m in character.mentions
    )
    found += [(4, age) for age in beside if age]
    found += [(4, relative.age) for relative in kin if relative.age]
    found += [(3.2, phrase.age) for phrase in phrases if phrase.age]
    return max(found, key=lambda stated: (stated[0], -stated[1].start), default=(0, None))[1]


def _of(stated: StatedAge) -> Age:
    return Age(stated.years, *stated.words.span)


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
    if age is None and (_is_called_a_child(kin) or _is_a_schoolchild(text, character)):
        return "minor"
    if character.is_child and age is None:
        return "unknown"
    return "public" if " " in character.name or character.name in KNOWN_ALONE else "unknown"


def _is_called_a_child(kin: Iterable[Relative]) -> bool:
    return any(r.is_child and (r.young or r.underage) for r in kin)


def _is_a_schoolchild(text: Text, character: Character) -> bool:
    return any(
        CHILD_BEFORE.search(text.raw, max(0, mention.start - 16), mention.start)
        or CHILD_AFTER.match(text.raw, mention.end)
        for mention in character.mentions
    )


def _is_lost_infant(
    text: Text, character: Character, kin: list[Relative], age: Age | None, of_birth: bool
) -> bool:
    if age and age.years:
        return False
    if any(r.is_child and (r.unborn or (r.lost and (of_birth or r.young or age))) for r in kin):
        return True
    return any(DIED_YOUNG.match(text.raw, mention.end) for mention in character.mentions)


def _epithets(kin: Iterable[Relative], phrases: Iterable[Phrase]) -> tuple[Found, ...]:
    of_kin = [relative.phrase for relative in kin]
    covered = places(of_kin)
    others = [phrase.found for phrase in phrases if covered.isdisjoint(range(*phrase.found.span))]
    return tuple(sorted((*of_kin, *others), key=lambda epithet: epithet.start))


def _where(text: Text, mention: Found) -> str:
    """As an editor counts: the headline, the standfirst, or a paragraph of the body from 1."""
    index = index_at(text.paragraphs, mention.start)
    number = body_number(text.paragraphs, index)
    return f"in paragraph {number}" if number else f"in the {text.paragraphs[index].kind}"
