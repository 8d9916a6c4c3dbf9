"""What speaks for and against a name from around it, in points."""

import re
from collections.abc import Iterator, Sequence

from reading.ages import age_after, age_before
from reading.finders.names.capitals import Chunk
from reading.text import Text
from reading.words.ordinary import PLACES
from reading.words.roles import ROLES, ROYAL
from reading.words.verbs import FINITE

SPEECH_NEXT = re.compile(r"(?:,? (?:[a-z]+ly |also |later |then )?)(?P<verb>[a-z]+)\b")
SPEECH_BEFORE = re.compile(r"\b(?P<verb>[a-z]+) (?:the )?(?:[a-z-]+ )?$")
ROLE_BEFORE = re.compile(r"(?P<role>[\w-]+),? $")
WHO_NEXT = re.compile(r",? (?:who|whose)\b")
PRONOUN_NEAR = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
ARTICLE_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?)(?: \d{4}| \w+[’']s| [A-Z]\w+)? $")
WHERE_BEFORE = re.compile(r"\b(?:in|at|from|near|on) (?:the [A-Z]\w+ )?$")
NUMBER_BEFORE = re.compile(r"\d $")
IT_AFTER = re.compile(r"\bits?\b")
NUMBER_AFTER = re.compile(r" \d|[’']?s? \d{4}")
ROLE_AFTER = re.compile(r" (?P<role>[\w-]+)")
OF_AFTER = re.compile(r" of\b")
REALM = re.compile(r" of (?:the )?(?P<realm>[A-Z]\w+)")
VERB_NEXT = re.compile(r" (?:is|was|has|had|will|just|and (?:his|her) |are (?:the )?)\b")


def cues(text: Text, places: Sequence[Chunk], returns: float) -> Iterator[tuple[float, str]]:
    """Points from around the name, each kind once: half for being seen, half for how often."""
    seen: dict[str, tuple[float, int]] = {}
    for place in places:
        for points, reason in _cues_at(text, place):
            seen[reason] = (points, seen.get(reason, (0, 0))[1] + 1)
    for reason, (points, times) in seen.items():
        yield points * (0.5 + 0.5 * times / len(places)), reason
    if returns:
        yield returns, "named again by one name"


def _cues_at(text: Text, place: Chunk) -> Iterator[tuple[float, str]]:
    before = text.raw[max(0, place.start - 30) : place.start]
    after = text.raw[place.end : place.end + 60]
    role = ROLE_BEFORE.search(before)
    if place.title or (role and role["role"] in ROLES):
        yield 2.0, "a title or role stands before it"
    if age_after(text.raw, place.end) or age_before(text.raw, place.start):
        yield 2.0, "an age stands beside it"
    if speaks(text, place):
        yield 1.5, "a verb of speech stands beside it"
    if WHO_NEXT.match(after):
        yield 1.0, "“who” follows it"
    if PRONOUN_NEAR.search(after):
        yield 0.5, "a pronoun follows it"
    if VERB_NEXT.match(after):
        yield 0.5, "a verb follows it"
    yield from _of_royals(place, after)
    yield from _cues_against(before, after)


def _cues_against(before: str, after: str) -> Iterator[tuple[float, str]]:
    if ARTICLE_BEFORE.search(before):
        yield -2.0, "an article stands before it"
    if WHERE_BEFORE.search(before):
        yield -1.5, "it says where"
    if NUMBER_BEFORE.search(before) or NUMBER_AFTER.match(after):
        yield -1.5, "a number stands beside it"
    follower = ROLE_AFTER.match(after)
    if follower and follower["role"].lower() in ROLES:
        yield -2.0, "a role follows it"
    if IT_AFTER.search(after):
        yield -1.0, "“it” follows it"
    if OF_AFTER.match(after):
        yield -1.0, "“of” follows it"


def _of_royals(place: Chunk, after: str) -> Iterator[tuple[float, str]]:
    """A queen of Denmark is somebody; one of a country that no list has is likely a part."""
    realm = REALM.match(after)
    if realm and place.words[0] in ROYAL:
        points = 1.0 if realm["realm"] in PLACES else -1.5
        yield points, "a country follows it"


def speaks(text: Text, place: Chunk) -> bool:
    after = SPEECH_NEXT.match(text.raw, place.end)
    before = SPEECH_BEFORE.search(text.raw, max(0, place.start - 30), place.start)
    return any(match is not None and match["verb"] in FINITE for match in (after, before))


def is_a_place(text: Text, place: Chunk) -> bool:
    return WHERE_BEFORE.search(text.raw, max(0, place.start - 6), place.start) is not None
