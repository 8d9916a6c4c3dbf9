"""Everybody whom the names of a text make up, and whom a part of a name means."""

from collections import defaultdict
from itertools import islice

from reading.finders.names.document import Key
from reading.finders.names.somebody import PARTICLES_FIRST, Sex, Somebody, same_person
from reading.words.nicknames import is_short, whole_forms

# Of more people who share a word of their names, only the first are told apart.
MOST = 20
BEGINNING = 3


class Directory:
    """Filled in order of introduction: full names first, then single ones."""

    def __init__(self) -> None:
        self.everybody: list[Somebody] = []
        self._by_key: dict[Key, list[Somebody]] = defaultdict(list)
        self._by_part: dict[str, list[Somebody]] = defaultdict(list)
        self._by_beginning: dict[str, list[Somebody]] = defaultdict(list)

    def introduce(self, name: str, start: int, key: Key, suffix: str, sex: Sex | None) -> Somebody:
        """Somebody new, or one more name of somebody known: the longest is what they are called."""
        known = next((who for who in self._like(key) if same_person(who, key, suffix)), None)
        somebody = known or Somebody(name, start, sex=sex)
        if known is None:
            self.everybody.append(somebody)
        somebody.add(name, key, suffix)
        self._enter(somebody, key)
        return somebody

    def call(self, somebody: Somebody, part: str) -> None:
        """From here on this word means them as well."""
        if part not in somebody.nicknames:
            somebody.nicknames.add(part)
            self._by_part[part].append(somebody)

    def own(self, somebody: Somebody, part: str) -> None:
        """From here on this word means nobody else."""
        self._by_part[part] = [somebody]

    def with_full_name(self, key: Key, suffix: str) -> Somebody | None:
        holders = self._by_key.get(key, [])
        exact = [who for who in islice(holders, MOST) if who.suffix == suffix]
        return next(iter(exact or holders), None) or self._with_surname(key)

    def _with_surname(self, key: Key) -> Somebody | None:
        """Whose surname of several words it is: "De la Vega" of Luis de la Vega."""
        if key[0] not in PARTICLES_FIRST:
            return None
        holders = self.with_part(key[-1])
        return next((who for who in holders if same_person(who, key, "")), None)

    def with_part(self, word: str, suffix: str = "") -> list[Somebody]:
        """Whom a first name, a surname or a part of one may mean, in order of introduction."""
        holders = self._by_part.get(word, [])[:MOST]
        return [who for who in holders if who.suffix == suffix] or holders

    def short_for(self, word: str) -> list[Somebody]:
        """Those of whose first name this is a short form: Bill of William, Del of Delphine."""
        near = self._by_beginning.get(word[:BEGINNING], [])[:MOST]
        near += [who for whole in sorted(whole_forms(word)) for who in self.with_part(whole)]
        return [who for who in near if any(is_short(word, first) for first in who.firsts)]

    def _like(self, key: Key) -> list[Somebody]:
        parts = {*key, *key[-1].split("-")}
        found = [who for part in sorted(parts) for who in self._by_part.get(part, [])[:MOST]]
        return sorted(found, key=lambda who: who.start)

    def _enter(self, somebody: Somebody, key: Key) -> None:
        self._by_key[key].append(somebody)
        for part in sorted(somebody.firsts | somebody.lasts):
            if somebody not in self._by_part[part][-MOST:]:
                self._by_part[part].append(somebody)
        for first in sorted(somebody.firsts):
            self._by_beginning[first[:BEGINNING]].append(somebody)
