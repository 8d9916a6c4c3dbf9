"""What stands after a name."""

import re
from collections.abc import Iterator

from reading.ages import age_after
from reading.finders.names import signs
from reading.finders.names.chunk import Chunk
from reading.words.kin import KIN
from reading.words.ordinary import OPENERS
from reading.words.places import PLACE_NAMES
from reading.words.roles import OCCUPATIONS, ROLES
from reading.words.things import THINGS
from reading.words.verbs import FINITE

AFTER = re.compile(r"(?P<gap>(?:[’']s?)?[^\w\n]{0,3})(?P<next>[\w’'-]*)(?: (?P<second>[\w’'-]+))?")
PRONOUN_NEAR = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b", re.IGNORECASE)
IT_NEAR = re.compile(r"\bits?\b")
APPOSED = re.compile(
    r" ?, (?P<article>(?:an?|the|his|her|their|one of|[\w-]+[’']s) )?"
    r"(?P<words>[a-z][^,.;:()—]{3,60})"
)
BRACKETED_AGE = re.compile(r" \(\d\d[,;)]")
BORN = re.compile(r" ?\((?:[^()]{0,40}\b)?(?:born|b\.|née|aka|\d{4} ?[–—-])")
WORD = re.compile(r"[\w’'-]+")
BEFORE_THE_HEAD = frozenset("of who which that for in at from on with to and whose by as".split())
OF_REALM = re.compile(r" of (?:the )?(?P<realm>[A-Z][\w’-]+)")
PARTNERS = frozenset(
    "Sons Daughters Daughter Son Co Company Bros Brothers Partners Associates".split()
)
PERSON_VERBS = frozenset(
    """
    is was has had will would could did does isn’t wasn’t isn't wasn't hasn’t didn’t didn't won’t
    sang starred stars plays played married wed born died grew wore smiled joked laughed joined
    appeared attended hosted won earned received returned moved graduated worked retired arrived
    left walked sat stood posed performed directed starring wearing says believes hopes thinks knows
    loves loved hates feels felt wants wanted plans planned agreed refused declined appears spoke
    talked looks looked went came took made gave got became began started met pleaded testified
    hugged kissed danced dated founded wrote writes studied taught lives lived served resigned
    """.split()
)
SMALL_OPENERS = frozenset(word.lower() for word in OPENERS)


def after(raw: str, place: Chunk) -> Iterator[str]:
    if age_after(raw, place.end) or BRACKETED_AGE.match(raw, place.end):
        yield signs.AGE
    match = AFTER.match(raw, place.end)
    if match is None:
        return
    gap, following, second = match["gap"], match["next"], (match["second"] or "").lower()
    if gap.startswith(("’s", "'s")):
        yield signs.POSSESSIVE
        if following in KIN or second in KIN:
            yield signs.KIN_AFTER
        return
    yield from _followed_by(gap.strip(), following, second)
    yield from _of_realm(raw, place)
    yield from _apposed(raw, place)
    if BORN.match(raw, place.end):
        yield signs.YEARS
    near = raw[place.end : place.end + 70]
    if PRONOUN_NEAR.search(near):
        yield signs.PRONOUN
    elif IT_NEAR.search(near):
        yield signs.IT


def _followed_by(gap: str, following: str, second: str) -> Iterator[str]:
    if gap in ("", ","):
        if following.lower() in ("who", "whose", "whom"):
            yield signs.WHO
        elif following in FINITE or (following.endswith("ly") and second in FINITE):
            yield signs.SPEECH
        elif gap == "":
            yield from _straight_on(following, second)
        elif following in PLACE_NAMES and following[0].isupper():
            yield signs.PLACE_AFTER
    else:
        yield from _after_mark(gap[0], following)


def _straight_on(following: str, second: str) -> Iterator[str]:
    leads_on = following.lower() in SMALL_OPENERS
    beyond = "" if leads_on else second
    if following in PERSON_VERBS:
        yield signs.PERSON_VERB
    elif not leads_on and (following.lower() in ROLES or beyond in ROLES):
        yield signs.ROLE_AFTER
    elif following in THINGS or beyond in THINGS:
        yield signs.THING
    elif following.isdigit():
        yield signs.NUMBER
    elif following == "of":
        yield signs.OF


def _after_mark(mark: str, following: str) -> Iterator[str]:
    if mark == ":":
        yield signs.COLON
    elif mark == "&" and following in PARTNERS:
        yield signs.PARTNERS_AFTER
    elif mark in ("&", "/"):
        yield signs.AND_SIGN
    elif mark == "-" and following:
        yield signs.JOINED


def _of_realm(raw: str, place: Chunk) -> Iterator[str]:
    """A queen of Denmark is somebody; one of a country that no list has is likely a part."""
    realm = OF_REALM.match(raw, place.end) if place.tokens[0].kind.royal else None
    if realm:
        yield signs.REALM if realm["realm"] in PLACE_NAMES else signs.NO_REALM


def _apposed(raw: str, place: Chunk) -> Iterator[str]:
    """The noun of ", a former choir singer from Leeds," tells what it is: "singer"."""
    match = APPOSED.match(raw, place.end)
    if match is None:
        return
    head, most = "", 7 if match["article"] else 3
    for word in WORD.findall(match["words"].lower())[:most]:
        if word in BEFORE_THE_HEAD:
            break
        head = word
    if head in OCCUPATIONS or head in KIN:
        yield signs.APPOSED_ROLE
    elif head in THINGS:
        yield signs.APPOSED_THING
