"""What the whole text tells of its characters, whichever sentence tells it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reading.ages import age_after, age_before
from reading.finders.cast import Character
from reading.finders.kin import Relative
from reading.finders.names.somebody import Sex
from reading.findings import Findings
from reading.text import Text
from reading.values import Found
from reading.words.roles import ROLES

ROLE_BEFORE = re.compile(r"(?P<role>[\w-]+),? $")
PRONOUNS = re.compile(r"\b(?:(?P<f>she|herself)|(?P<m>he|himself))\b", re.IGNORECASE)


@dataclass(frozen=True)
class Known:
    """`ages`, in years, by name; `relatives`, by where their name begins; `said`, who is named in
    the speech that begins there; `roles`, who is called what right before the name;
    `places`, where in the sentence that begins there who is named."""

    cast: dict[str, Character]
    ages: dict[str, int]
    relatives: dict[int, Relative]
    said: dict[int, set[str]]
    roles: dict[str, set[str]]
    counts: dict[str, int]
    places: dict[int, list[tuple[int, str]]]
    infants: frozenset[str]

    def named_in(self, sentence: Found, place: int) -> list[str]:
        """Who is named in this sentence before the place, the nearest first."""
        named = self.places.get(sentence.start, [])
        return [name for start, name in sorted(named, reverse=True) if start < place]


def known(text: Text, found: Findings) -> Known:
    places = _places(text, found.all(Character))
    cast = _cast(text, found.all(Character), places)
    relatives = {r.name.start: r for r in found.all(Relative) if r.name}
    return Known(
        cast,
        _ages(text, cast),
        relatives,
        _said(text, cast),
        _roles(text, cast),
        {character.name: len(character.mentions) for character in cast.values()},
        places,
        frozenset(_infants(cast, relatives)),
    )


def _infants(cast: dict[str, Character], relatives: dict[int, Relative]) -> Iterator[str]:
    """Who is too young to speak, or never lived to."""
    for character in cast.values():
        kin = (relatives[m.start] for m in character.mentions if m.start in relatives)
        if any(r.is_child and (r.young or r.lost or r.unborn) for r in kin):
            yield character.name


def _places(text: Text, characters: tuple[Character, ...]) -> dict[int, list[tuple[int, str]]]:
    """Where in each sentence who is named, by where the sentence begins."""
    places: dict[int, list[tuple[int, str]]] = {}
    for character in characters:
        for mention in character.mentions:
            start = text.sentence_at(mention.start).start
            places.setdefault(start, []).append((mention.start, character.name))
    return places


def _cast(
    text: Text,
    characters: tuple[Character, ...],
    places: dict[int, list[tuple[int, str]]],
) -> dict[str, Character]:
    """Whose name does not tell the sex, the pronouns that follow it in its sentence may."""
    alone = {start for start, named in places.items() if len({name for _, name in named}) == 1}
    return {
        character.name: character
        if character.sex
        else replace(character, sex=_by_pronouns(text, character, alone))
        for character in characters
    }


def _by_pronouns(text: Text, character: Character, alone: set[int]) -> Sex | None:
    votes: Counter[str] = Counter()
    for mention in character.mentions:
        sentence = text.sentence_at(mention.start)
        if sentence.start in alone:
            said = PRONOUNS.search(text.narrative, mention.end, sentence.end)
            votes.update([said.lastgroup] if said and said.lastgroup else [])
    if votes["f"] == votes["m"]:
        return None
    return "f" if votes["f"] > votes["m"] else "m"


def _ages(text: Text, cast: dict[str, Character]) -> dict[str, int]:
    ages: dict[str, int] = {}
    for character in cast.values():
        for mention in character.mentions:
            age = age_after(text.raw, mention.end) or age_before(text.raw, mention.start)
            if age and age.years is not None:
                ages.setdefault(character.name, age.years)
    return ages


def _said(text: Text, cast: dict[str, Character]) -> dict[int, set[str]]:
    said: dict[int, set[str]] = {}
    for character in cast.values():
        for mention in character.mentions:
            run = text.run_at(mention.start)
            if run is not None and run.use == "speech":
                said.setdefault(run.marked.start, set()).add(character.name)
    return said


def _roles(text: Text, cast: dict[str, Character]) -> dict[str, set[str]]:
    """Who is called what: the role or title right before a name, as in "Judge Ada Hale"."""
    roles: dict[str, set[str]] = {}
    for character in cast.values():
        for mention in character.mentions:
            before = ROLE_BEFORE.search(text.raw, max(0, mention.start - 24), mention.start)
            role = before["role"].lower() if before else ""
            if role in ROLES:
                roles.setdefault(role, set()).add(character.name)
    return roles
