"""What the whole text tells of its characters, whichever sentence tells it."""

from dataclasses import dataclass

from reading.ages import age_after, age_before
from reading.finders.cast import Character
from reading.finders.kin import Relative
from reading.finders.names.capitals import Chunk
from reading.finders.names.cues import ROLE_BEFORE
from reading.findings import Findings
from reading.text import Text
from reading.words.roles import ROLES


@dataclass(frozen=True)
class Known:
    """`ages`, in years, by name; `kin`, whom "his wife" means; `said`, who is named in the speech
    of the paragraph that begins there; `roles`, who is called what right before the name."""

    cast: dict[str, Character]
    ages: dict[str, int]
    kin: dict[str, str]
    said: dict[int, set[str]]
    roles: dict[str, set[str]]


def known(text: Text, found: Findings) -> Known:
    cast = {character.name: character for character in found.all(Character)}
    return Known(
        cast, _ages(text, cast), _kin(found, cast), _said(text, cast), _roles(text, found, cast)
    )


def _ages(text: Text, cast: dict[str, Character]) -> dict[str, int]:
    ages: dict[str, int] = {}
    for character in cast.values():
        for mention in character.mentions:
            age = age_after(text.raw, mention.end) or age_before(text.raw, mention.start)
            if age and age.years is not None:
                ages.setdefault(character.name, age.years)
    return ages


def _kin(found: Findings, cast: dict[str, Character]) -> dict[str, str]:
    """The one person that "his wife" or "her brother" may mean in this text."""
    by_start = {m.start: c.name for c in cast.values() for m in c.mentions}
    named: dict[str, set[str]] = {}
    for relative in found.all(Relative):
        if relative.name and not relative.is_child and relative.name.start in by_start:
            named.setdefault(relative.word, set()).add(by_start[relative.name.start])
    return {word: min(names) for word, names in named.items() if len(names) == 1}


def _said(text: Text, cast: dict[str, Character]) -> dict[int, set[str]]:
    said: dict[int, set[str]] = {}
    for character in cast.values():
        for mention in character.mentions:
            if text.is_said(mention.start):
                start = text.paragraph_at(mention.start).start
                said.setdefault(start, set()).add(character.name)
    return said


def _roles(text: Text, found: Findings, cast: dict[str, Character]) -> dict[str, set[str]]:
    """Who is called what: the role or title right before a name, as in "Judge Ada Hale"."""
    titles = {chunk.start: chunk.title.lower() for chunk in found.all(Chunk) if chunk.title}
    roles: dict[str, set[str]] = {}
    for character in cast.values():
        for mention in character.mentions:
            before = ROLE_BEFORE.search(text.raw, max(0, mention.start - 24), mention.start)
            for role in (titles.get(mention.start), before and before["role"].lower()):
                if role in ROLES:
                    roles.setdefault(role, set()).add(character.name)
    return roles
