"""Words of a run of capitals, and what kind of word each is."""

import re
from dataclasses import dataclass
from functools import lru_cache

from reading.words.given import is_common, is_given, plain
from reading.words.ordinary import (
    BRANDS,
    INSTITUTIONS,
    MEANINGFUL,
    MONTHS,
    OPENERS,
    WEEKDAYS,
    is_ordinary,
)
from reading.words.places import NATIONS, PLACE_NAMES
from reading.words.roles import OCCUPATIONS, ROYAL, TITLES
from reading.words.surnames import RARE_SURNAMES, SURNAMES
from reading.words.things import FIRM_ENDINGS

CALENDAR = WEEKDAYS | frozenset(MONTHS) | frozenset("Feb Aug Sept Oct Nov Dec".split())
STAGE = frozenset("DJ MC Lil Big Lil’ Lil'".split())
SUFFIXES = frozenset("Jr Sr II III IV VI VII VIII IX XI XII XIII XIV XVI XXIII".split())
# A word written all in capitals is looked up in small ones: "ADA HALE" is Ada Hale.
SHORTEST_SHOUT = 3


CELTIC = re.compile(r"(?:O[’']|Mc|Mac|D[’']|Fitz|De|La|Le|Van|Di)[A-Z]")
DOUBLE_BARRELLED = re.compile(r"[^\W\d_a-z][\w’']+-[^\W\d_a-z][\w’']+")
# "I’m", "We’re", "Don’t": what opens a sentence, not O’Hale.
CONTRACTED = re.compile(r"(?:n[’']t|[’'](?:m|re|ve|ll|d))$")


@dataclass(frozen=True, slots=True)
class Token:
    raw: str
    start: int
    end: int
    kind: "Kind"

    @classmethod
    def at(cls, raw: str, start: int, end: int) -> "Token":
        return cls(raw, start, end, kind_of(raw))


@dataclass(frozen=True, slots=True)
class Kind:
    """All that the word lists say of one word; `key` is what two spellings of it share."""

    word: str
    key: str
    given: bool
    common: bool
    surname: bool
    rare_surname: bool
    ordinary: bool
    opener: bool
    title: bool
    role: bool
    royal: bool
    nation: bool
    place: bool
    institution: bool
    firm: bool
    brand: bool
    calendar: bool
    initial: bool
    suffix: bool
    loud: bool
    stage: bool
    celtic: bool
    double: bool

    @property
    def family(self) -> bool:
        """Whether a list has it as a surname."""
        return self.surname or self.rare_surname

    @property
    def nameless(self) -> bool:
        """No word of a name as far as the lists know: neither given nor a surname."""
        return not (self.given or self.family or self.initial)

    @property
    def thing(self) -> bool:
        """What stands before a name without being of it, as in "Kansas City GM Ada Hale"."""
        return self.ordinary or self.institution or self.place or self.brand or self.nation


@lru_cache(maxsize=4096)
def kind_of(raw: str) -> Kind:
    loud = len(raw) > 1 and raw.isupper()
    word = raw.title() if loud and len(raw) >= SHORTEST_SHOUT else raw
    bare = plain(word)
    return Kind(
        word=word,
        key=bare.casefold().replace("’", "'"),
        given=is_given(word),
        common=is_common(word),
        surname=bare in SURNAMES or word in SURNAMES,
        rare_surname=bare in RARE_SURNAMES or word in RARE_SURNAMES,
        ordinary=is_ordinary(word) and (word in MEANINGFUL or not is_common(word)),
        opener=word in OPENERS or CONTRACTED.sub("", word) in OPENERS,
        title=raw in TITLES or word.removesuffix("s") in TITLES,
        role=word.lower() in OCCUPATIONS and raw not in STAGE,
        royal=word in ROYAL,
        nation=word in NATIONS,
        place=word in PLACE_NAMES or raw in PLACE_NAMES,
        institution=word in INSTITUTIONS,
        firm=word in FIRM_ENDINGS or raw in FIRM_ENDINGS,
        brand=word in BRANDS or raw in BRANDS,
        calendar=word in CALENDAR,
        initial=len(raw) == 1 or (loud and len(raw) <= 2),
        suffix=raw in SUFFIXES,
        loud=loud,
        stage=raw in STAGE,
        celtic=CELTIC.match(raw) is not None,
        double=DOUBLE_BARRELLED.fullmatch(word) is not None,
    )
