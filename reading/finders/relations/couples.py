"""Ties told by a verb: "⟦1⟧ and ⟦2⟧ have split", "⟦1⟧ is engaged to ⟦2⟧", "whom she married"."""

import re
from collections.abc import Collection, Iterator

from reading.finders.lines import Line
from reading.finders.relations import verbs
from reading.finders.relations.antecedents import Antecedents
from reading.finders.relations.nouns import OWNER, PLOT, WINDOW
from reading.finders.relations.stated import Bond, Stated
from reading.finders.relations.verbs import Rule


class Couples:
    """Reads one line; `words` are the single words of it."""

    def __init__(self, line: Line, antecedents: Antecedents, words: Collection[str]) -> None:
        self.line = line
        self.words = line.words
        self.antecedents = antecedents
        self.is_telling = not verbs.BEGINNINGS.isdisjoint({word[:4] for word in words})
        self.is_of_groups = not verbs.GROUPS.isdisjoint(words)

    def stated(self) -> Iterator[Stated]:
        if self.line.speaker is not None or not self.is_telling or PLOT.search(self.words):
            return
        if self.antecedents.headed:
            yield from self._headed()
        elif self.is_of_groups or len(self.line.slots) > 1:
            yield from self._of_two()
        if self.line.slots:
            yield from self._of_each()

    def _of_each(self) -> Iterator[Stated]:
        yield from self._called_a_couple()
        yield from self._whom()
        yield from self._of_one()
        yield from self._of_nouns()
        yield from self._of_him()
        yield from self._at_work()

    def _of_two(self) -> Iterator[Stated]:
        """The first rule that fits speaks: who have called off an engagement are not engaged."""
        pairs = [(m, pair) for m in verbs.PAIRED.finditer(self.words) if (pair := self._two(m))]
        for rule in verbs.TWO_RULES:
            for two, pair in pairs:
                match = rule.pattern.match(self.words, two.end())
                if match and not verbs.NO_SUCH.search(match["gap"]):
                    yield self._stated(rule, *pair, match, two.start())
                    return

    def _two(self, match: re.Match[str]) -> tuple[str, str] | None:
        if match["group"]:
            return self.antecedents.couple or self.antecedents.linked
        a, b = self.line.slot(match["one"]).person, self.line.slot(match["two"]).person
        small = any(self.antecedents.cast[name].is_small for name in (a, b))
        return None if a == b or small else (a, b)

    def _headed(self) -> Iterator[Stated]:
        """What a paragraph calls the two whom its heading names: "the exes", "married since"."""
        if self.antecedents.headed:
            for pattern, bond, over in verbs.UNDER_HEADING:
                if match := re.search(rf"\b(?P<what>{pattern})\b", self.words):
                    yield self._stated(Rule(match.re, bond, over), *self.antecedents.headed, match)
                    return

    def _called_a_couple(self) -> Iterator[Stated]:
        for match in verbs.CALLED_A_COUPLE.finditer(self.words):
            over = match["what"].startswith("former")
            bond: Bond = "split" if over else "partner"
            bond = "spouse" if match["what"] in ("newlyweds", "married couple") else bond
            yield self._between(bond, match)

    def _whom(self) -> Iterator[Stated]:
        for match in verbs.WHOM.finditer(self.words):
            yield self._between(verbs.HIM_BONDS[match["what"].replace("wed", "married")], match)
        for match in verbs.TO_WHOM.finditer(self.words):
            yield self._between("engaged" if match["what"] == "engaged" else "spouse", match)

    def _between(self, bond: Bond, match: re.Match[str]) -> Stated:
        had = " had " in match.group()
        bond = verbs.OVER_THEN.get(bond, bond) if had and bond == "engaged" else bond
        rule = Rule(match.re, bond, bond in ("ex_spouse", "ex_partner", "split"))
        a, b = self.line.slot(match["a"]).person, self.line.slot(match["b"]).person
        return self._stated(rule, a, b, match)

    def _of_one(self) -> Iterator[Stated]:
        seen: set[str] = set()
        for rule in verbs.ONE_RULES:
            for match in rule.pattern.finditer(self.words):
                if match["b"] not in seen and (a := self._subject(match)):
                    seen.add(match["b"])
                    yield self._stated(rule, a, self.line.slot(match["b"]).person, match)

    def _subject(self, match: re.Match[str]) -> str | None:
        """Whom the verb speaks of: ", who" the one before it, else the subject before the verb."""
        place, b = match.start(), self.line.slot(match["b"]).person
        before = [slot for slot in self.line.before(place) if slot.person != b]
        lead = self.words[max(0, place - WINDOW) : place]
        if verbs.NO_SUCH.search(lead[-24:]) or not before:
            return None
        if re.search(r"⟧(?:,| \()(?: ?who| and) [^⟦⟧]{0,40}$", lead):
            return before[0].person
        subject = next((slot for slot in before if slot.is_subject), None)
        return (subject or before[0]).person

    def _of_nouns(self) -> Iterator[Stated]:
        for rule in verbs.NOUN_RULES:
            for match in rule.pattern.finditer(self.words):
                b = self.line.slot(match["b"]).person
                a = self._owner(match, b)
                if a and a != b:
                    yield self._stated(rule, a, b, match)

    def _owner(self, match: re.Match[str], b: str) -> str | None:
        place = match.start()
        owner = OWNER.search(self.words, max(0, place - WINDOW), place)
        if owner and owner["owner"] in ("his", "her"):
            return self.antecedents.one(self.line, owner.start(), owner["owner"], (b,))
        if owner and owner["owner"].startswith("⟦"):
            return self.line.before(place)[0].person
        return self.antecedents.whose(self.line, place, (b,))

    def _of_him(self) -> Iterator[Stated]:
        """As in: ⟦1⟧ beat the boy until ⟦2⟧ divorced him."""
        for match in verbs.HIM_RULE.finditer(self.words):
            before = self.line.before(match.start())
            if before:
                a = before[0].person
                rest = [slot.person for slot in before[1:] if slot.person != a]
                sex = "m" if match["him"] == "him" else "f"
                b = next((n for n in rest if self.antecedents.sexes[n] in (sex, None)), None)
                if b:
                    bond = verbs.HIM_BONDS[match["what"]]
                    yield self._stated(Rule(verbs.HIM_RULE, bond, bond != "spouse"), a, b, match)

    def _at_work(self) -> Iterator[Stated]:
        """Who stars with, manages, writes the words for whom."""
        for rule in verbs.WORK_RULES:
            for match in rule.pattern.finditer(self.words):
                if a := self._subject(match):
                    yield self._stated(rule, a, self.line.slot(match["b"]).person, match)
        for match in verbs.MANAGED_BY.finditer(self.words):
            if a := self._subject(match):
                manager = self.line.slot(match["b"]).person
                yield self._stated(Rule(match.re, "manager", False), manager, a, match)
        yield from self._credited()

    def _credited(self) -> Iterator[Stated]:
        for match in verbs.CREDITED.finditer(self.words):
            a, b = self.line.slot(match["a"]).person, self.line.slot(match["b"]).person
            yield self._stated(Rule(verbs.CREDITED, "colleague", False), a, b, match)

    def _stated(
        self, rule: Rule, a: str, b: str, match: re.Match[str], start: int | None = None
    ) -> Stated:
        place = self.line.place(match.start() if start is None else start, match.end())
        return Stated(rule.bond, a, b, rule.over, place, match["what"].strip(), 0.75)
