"""Names of our records, found in a text in one pass however many they are."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from ahocorasick_rs import AhoCorasick, Implementation

from reading.boundaries import stands_apart, stands_whole
from reading.folded import Folded, folded, folded_name
from reading.values import Found, KnownName
from reading.words.given import is_given, plain
from reading.words.ordinary import PLACES, STOPPERS, is_ordinary
from reading.words.places import NATIONS, PLACE_NAMES

Sort = Literal["full", "stage", "nick", "handle"]
NO_NAMES = PLACES | STOPPERS | NATIONS
PREFIX = "@"


@dataclass(frozen=True, slots=True)
class Naming:
    """What one person goes by. A handle is given with its "@".

    Of a full name nothing is known by one word alone; a stage name or nickname may be one word,
    though no nickname that is a given name: Ben is not somebody.
    """

    name: str
    person: int
    sort: Sort


class KnownNames:
    """All names at once. Built in about 15 µs a name; called with a text, gives what stands in it.

    Of names that overlap it gives the one that begins first, of those the longest.
    """

    def __init__(self, namings: Iterable[Naming]) -> None:
        entries = _entries(namings)
        self._entries = tuple(entries.values())
        # Overlapping, as a place that our boundaries refuse must not hide the one it overlaps. The
        # other kinds of automaton take ten times the memory, or twice the time.
        self._automaton = AhoCorasick(entries, implementation=Implementation.ContiguousNFA)

    def __call__(self, text: str) -> list[KnownName]:
        return list(_apart(self.places(text, folded(text))))

    def places(self, text: str, small: Folded) -> Iterator[KnownName]:
        """Every place where a name stands, inside of others too. `small` is the text folded."""
        for number, first, last in self._automaton.find_matches_as_indexes(small.words, True):
            name, people = self._entries[number]
            if not stands_apart(small.words, first, last):
                continue
            start, end = small.place(first), small.place(last)
            if start is None or end is None or not _is_written(name, text[start:end]):
                continue
            certain = _is_certain(name, text, start, end)
            yield KnownName(Found(text[start:end], start, end), people, certain)


@dataclass(frozen=True, slots=True)
class Amended:
    """`names` where some people have changed since: whoever `is_stale` goes by those in `since`."""

    names: KnownNames
    since: KnownNames
    is_stale: Callable[[int], bool]

    def __call__(self, text: str) -> list[KnownName]:
        small = folded(text)
        return list(_apart((*self._old(text, small), *self.since.places(text, small))))

    def _old(self, text: str, small: Folded) -> Iterator[KnownName]:
        for place in self.names.places(text, small):
            if people := tuple(who for who in place.people if not self.is_stale(who)):
                yield replace(place, people=people)


def _entries(namings: Iterable[Naming]) -> dict[str, tuple[str, tuple[int, ...]]]:
    """By folded name: as a record writes it, and whose it is.

    Who is written with an accent is often written without, so either is known.
    """
    entries: dict[str, tuple[str, tuple[int, ...]]] = {}
    for naming in filter(_is_known_by, namings):
        small = folded_name(naming.name)
        for words in (small,) if small.isascii() else (small, plain(small)):
            name, people = entries.get(words, (naming.name, ()))
            if naming.person not in people:
                entries[words] = name, (*people, naming.person)
    return entries


def _is_known_by(naming: Naming) -> bool:
    words = naming.name.split()
    if naming.sort == "handle" or len(words) != 1:
        return len(words) > 0 and naming.name != PREFIX
    return naming.sort == "stage" or (naming.sort == "nick" and not is_given(naming.name))


def _is_written(name: str, found: str) -> bool:
    """Whether it has the record's capitals, first and last: “the rock” is a stone."""
    if name.startswith(PREFIX):
        return True
    written, here = name.split(), found.split()
    has_first = _has_capital_of(written[0], here[0]) or written[0] == "The"
    return has_first and _has_capital_of(written[-1], here[-1])


def _has_capital_of(written: str, here: str) -> bool:
    return here[0].isupper() or not written[0].isupper()


def _is_certain(name: str, text: str, start: int, end: int) -> bool:
    """Whether it can be nothing but a name here: it stands whole, and is no place or word."""
    if name.startswith(PREFIX):
        return True
    return not _is_something_else(name) and stands_whole(text, start, end)


def _is_something_else(name: str) -> bool:
    words = name.split()
    if name in PLACE_NAMES:
        return True
    if len(words) == 1:
        return is_given(name) or name in NO_NAMES or is_ordinary(name)
    return not is_given(words[0]) and all(w in NO_NAMES or is_ordinary(w) for w in words)


def _apart(places: Iterable[KnownName]) -> Iterator[KnownName]:
    """Leftmost, of those longest: none that overlaps another. What stands at one place is one."""
    at: dict[tuple[int, int], KnownName] = {}
    for place in places:
        same = at.get(place.found.span)
        at[place.found.span] = _both(same, place) if same else place
    free = 0
    for start, end in sorted(at, key=lambda span: (span[0], -span[1])):
        if start >= free:
            free = end
            yield at[start, end]


def _both(one: KnownName, other: KnownName) -> KnownName:
    people = tuple(dict.fromkeys((*one.people, *other.people)))
    return KnownName(one.found, people, one.certain and other.certain)
