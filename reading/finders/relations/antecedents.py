"""Whom "his", "her", "their" and "the couple" mean, where ties are told."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from reading.finders.cast import Character
from reading.finders.lines import NUMBERED, Line, Slot
from reading.finders.references import Reference
from reading.finders.relations.stated import Stated
from reading.findings import Findings
from reading.words.ties import COUPLES

TWO = re.compile(
    r"⟦(?P<a>\d{1,4})⟧,?(?: \(?\d{1,3}\)?,?)?(?: and| &) (?:(?:his|her) [\w’'-]{1,20},? )?"
    r"⟦(?P<b>\d{1,4})⟧"
)
HEADING = re.compile(r"\W*⟦(?P<a>\d{1,4})⟧ ?(?:&|and|\+|x|\?|\W and) ?⟦(?P<b>\d{1,4})⟧\W*")
REMEMBERED = 4
SEXES = {"his": "m", "him": "m", "he": "m", "her": "f", "she": "f"}

Pair = tuple[str, str]


@dataclass
class Antecedents:
    """Fed with line after line; `couple` is the pair last spoken of as such, `headed` the one a
    heading above the paragraph names, `linked` those of whom the line before told a tie."""

    cast: dict[str, Character]
    sexes: dict[str, str | None]
    main: list[str]
    subjects: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    owners: dict[str, tuple[str, int]] = field(default_factory=dict)
    lines: int = 0
    couple: Pair | None = None
    linked: Pair | None = None
    fresh: Pair | None = None
    headed: Pair | None = None
    under: int | None = None
    is_told: bool = False

    @classmethod
    def of(cls, found: Findings) -> "Antecedents":
        cast = {character.name: character for character in found.all(Character)}
        return cls(cast, _sexes(cast, found), _main(cast))

    def one(self, line: Line, place: int, word: str, without: Collection[str] = ()) -> str | None:
        """The likeliest owner of "his" or "her" at this place of the line."""
        if line.speaker is not None:
            return None
        sex = SEXES.get(word)
        scores: dict[str, float] = {}
        for name, points in self._candidates(line, place):
            known = self.sexes[name]
            if name not in without and (sex is None or known in (sex, None)):
                points += (sex is not None and known == sex) + self._owned(word, name)
                points -= 2 * self.cast[name].is_small
                scores[name] = max(scores.get(name, 0.0), points)
        found = max(scores, key=lambda name: scores[name], default=None)
        if found:
            self.owners[word] = (found, self.lines)
        return found

    def whose(self, line: Line, place: int, without: Collection[str]) -> str | None:
        """Of whom a noun without an owner speaks: the line’s own subject, else the story’s."""
        if line.speaker is not None:
            return None
        before = [slot for slot in line.before(place) if slot.person not in without]
        subject = next((slot.person for slot in before if slot.is_subject), None)
        names = [subject] if subject else [*(slot.person for slot in before), *self.main]
        return next((name for name in names if name not in without), None)

    def _owned(self, word: str, name: str) -> float:
        """Points for whom this word meant last, fewer after some lines."""
        last, line = self.owners.get(word, ("", 0))
        if last != name:
            return 0.0
        return 1.2 if self.lines - line < 3 else 0.8

    def _candidates(self, line: Line, place: int) -> Iterator[tuple[str, float]]:
        """Those of the line before the place, the subject first; then the subjects before it."""
        for distance, slot in enumerate(line.before(place)):
            yield slot.person, 4.0 + slot.is_subject - 0.2 * distance
        for distance, name in enumerate(reversed(self.subjects)):
            yield name, 2.5 - 0.5 * distance
        yield from ((name, 1.8) for name in self.others)
        yield from ((name, 0.5) for name in self.main)

    def both(self, line: Line, place: int) -> Pair | None:
        """The two that "their" means: joined by "and" in this line, else the couple."""
        if line.speaker is not None:
            return None
        pairs = [self._pair(line, m) for m in TWO.finditer(line.words, 0, place)]
        grown = [pair for pair in pairs if pair and not any(self.cast[n].is_small for n in pair)]
        return grown[-1] if grown else self.couple or self.linked

    def read(self, line: Line) -> None:
        """Remember what the next line may refer to."""
        if line.speaker is not None:
            return
        self.linked, self.fresh = self.fresh, None
        self.lines += 1
        if len(line.slots) < 2:
            heading = two = None
        else:
            heading, two = HEADING.fullmatch(line.words), TWO.search(line.words)
        if heading:
            self.headed, self.under = self._pair(line, heading), None
            self.couple, self.is_told = self.headed, False
        elif two and not self.is_told:
            self.couple = self.couple or self._pair(line, two)
        if line.slots:
            self.others = [slot.person for slot in line.slots if not slot.is_subject]
        self._remember([slot for slot in line.slots if slot.is_subject])

    def enter(self, line: Line, paragraph: int) -> None:
        """A heading holds for the paragraph right under it."""
        if self.headed and self.under not in (None, paragraph) and line.speaker is None:
            self.headed = None
        self.under = paragraph

    def _remember(self, subjects: list[Slot]) -> None:
        for slot in subjects:
            if not self.cast[slot.person].is_small:
                self.subjects = [*self.subjects[1 - REMEMBERED :], slot.person]

    def tell(self, stated: Stated) -> None:
        """These two were just said to be something to each other; perhaps a couple."""
        self.fresh = (stated.a, stated.b)
        if stated.bond in COUPLES:
            self.couple, self.is_told = self.fresh, True

    def other(self, name: str) -> str | None:
        """The other of the two whom the heading names."""
        if self.headed is None or name not in self.headed:
            return None
        return self.headed[1 - self.headed.index(name)]

    def _pair(self, line: Line, match: re.Match[str]) -> Pair | None:
        a, b = line.slot(match["a"]).person, line.slot(match["b"]).person
        return (a, b) if a != b else None


def _main(cast: dict[str, Character]) -> list[str]:
    """The one whom the story is about: named most often."""
    counts = {name: len(c.mentions) for name, c in cast.items() if not c.is_small}
    return [max(counts, key=lambda name: counts[name])] if counts else []


def _sexes(cast: dict[str, Character], found: Findings) -> dict[str, str | None]:
    """By what the cast knows, else by what most pronouns that mean them say."""
    counts: dict[str, Counter[str]] = {}
    for reference in found.all(Reference):
        if reference.person and reference.how == "pronoun":
            sex = SEXES[reference.found.raw.lower()]
            counts.setdefault(reference.person, Counter())[sex] += 1
    said = {name: _clearly(count) for name, count in counts.items()}
    return {name: character.sex or said.get(name) for name, character in cast.items()}


def _clearly(counts: Counter[str]) -> str | None:
    ((sex, most),) = counts.most_common(1)
    return sex if most > 1 and most > 0.7 * counts.total() else None


def people_in(line: Line, words: str) -> list[str]:
    """The people of a list of slots, each once."""
    return list(dict.fromkeys(line.slot(match[1]).person for match in NUMBERED.finditer(words)))
