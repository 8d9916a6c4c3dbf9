"""One person of a text: which full names are theirs, and whom of several a single name means."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from reading.finders.names.document import Key
from reading.words.given import COMMON_FEMALE, COMMON_MALE, FEMALE, MALE, plain
from reading.words.nicknames import same_given

Sex = Literal["f", "m"]
SUFFIXES = frozenset("jr sr jr. sr. ii iii iv vi vii viii ix xi xii xiii xiv xvi xxiii".split())
# Of a surname that stands alone at the head of a sentence: "De la Vega left."
PARTICLES_FIRST = frozenset("van von de del di da dos la le du el al bin ten ter".split())
ROYAL = frozenset("prince princess queen king pope duke duchess saint".split())


@dataclass(eq=False)
class Somebody:
    """One person under all full names the text has for them, in order of introduction.

    `keys` are those names' folded words without Jr. and the like, `suffix` is that word or "".
    """

    name: str
    start: int
    keys: list[Key] = field(default_factory=list)
    suffix: str = ""
    nicknames: set[str] = field(default_factory=set)
    sex: Sex | None = None
    places: list[int] = field(default_factory=list)

    def add(self, name: str, key: Key, suffix: str) -> None:
        """One more full name; the longest is what they are called."""
        self.keys.append(key)
        self.suffix = self.suffix or suffix
        self.name = max(self.name, name, key=len)

    @property
    def firsts(self) -> set[str]:
        return {key[0] for key in self.keys if key[0] not in ROYAL} | self.nicknames

    @property
    def lasts(self) -> set[str]:
        """Of a double-barrelled surname each part is one as well."""
        whole = {key[-1] for key in self.keys if len(key) > 1 and len(key[-1].rstrip(".")) > 1}
        parts = {part for last in whole if "-" in last for part in last.split("-") if len(part) > 2}
        return whole | parts

    def named_before(self, place: int) -> int:
        """The nearest place before this one that names them; -1 for none."""
        index = bisect_right(self.places, place) - 1
        return self.places[index] if index >= 0 else -1


def without_suffix(key: Key) -> tuple[Key, str]:
    if len(key) > 1 and key[-1] in SUFFIXES:
        return key[:-1], key[-1].rstrip(".")
    return key, ""


def same_person(somebody: Somebody, key: Key, suffix: str) -> bool:
    """Whether a full name is another form of one that is known already."""
    if suffix and somebody.suffix and suffix != somebody.suffix:
        return False
    return any(_same_name(known, key) for known in somebody.keys)


def _same_name(one: Key, two: Key) -> bool:
    if len(one) < 2 or len(two) < 2:
        return one == two
    if two[0] in PARTICLES_FIRST:
        return one[-len(two) :] == two
    return _same_first(one[0], two[0]) and _same_last(one, two)


def _same_first(one: str, two: str) -> bool:
    """The same, a short form of it, or its initial."""
    shorter = min(one, two, key=len)
    if len(shorter.rstrip(".")) == 1:
        return one[0] == two[0]
    return same_given(one, two)


def _same_last(one: Key, two: Key) -> bool:
    if one[-1] == two[-1]:
        return True
    is_exact = one[0] == two[0]
    return is_exact and (
        one[-1] in two[1:-1]
        or two[-1] in one[1:-1]
        or one[-1] in two[-1].split("-")
        or two[-1] in one[-1].split("-")
    )


def meant(candidates: Sequence[Somebody], word: str, place: int, sex: Sex | None) -> Somebody:
    """Of several with this name: whom a title's sex fits, and then whom the text knows already.

    A surname means the one introduced first, a first name the one named last.
    """
    fitting = [who for who in candidates if not (sex and who.sex and who.sex != sex)]
    known = [who for who in fitting if who.start <= place] or fitting or list(candidates)
    if all(word in who.firsts for who in known):
        return max(known, key=lambda who: who.named_before(place))
    surnamed = [who for who in known if any(word == key[-1] for key in who.keys)]
    return min(surnamed or known, key=lambda who: who.start)


def sex_of_given(first: str) -> Sex | None:
    """None for a name that women and men have, or that no list holds."""
    first = plain(first)
    for female, male in ((COMMON_FEMALE, COMMON_MALE), (FEMALE, MALE)):
        if (first in female) != (first in male):
            return "f" if first in female else "m"
        if first in female:
            return None
    return None
