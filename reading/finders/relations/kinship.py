"""Ties told by a noun: "his wife, the actress ⟦1⟧", "⟦1⟧, her co-star", "the son of ⟦1⟧"."""

import re
from collections.abc import Collection, Iterator
from itertools import combinations

from reading.codes import Tie
from reading.finders.lines import Line
from reading.finders.relations import nouns
from reading.finders.relations.antecedents import Antecedents, people_in
from reading.finders.relations.items import Item, bond_of
from reading.finders.relations.owners import Owners
from reading.finders.relations.stated import Stated
from reading.words import ties


class Kinship:
    """Reads one line, whose single words are `words`.

    Nouns of a list belong to whom the first belongs to.
    """

    def __init__(self, line: Line, antecedents: Antecedents, words: Collection[str]) -> None:
        self.line = line
        self.words = line.words
        self.antecedents = antecedents
        self.owners = Owners(line, antecedents)
        self.unnamed: list[Item] = []
        self.is_telling = bool(line.slots) and not nouns.TOKENS.isdisjoint(words)

    def stated(self) -> Iterator[Stated]:
        if not self.is_telling:
            return
        last: Item | None = None
        is_plot = nouns.PLOT.search(self.words) is not None
        for match in nouns.NOUN.finditer(self.words):
            item = self._item(match, last)
            if item is None:
                continue
            last = item
            if item.owners and not item.named and not is_plot:
                self.unnamed.append(item)
            if not is_plot or nouns.TIE_OF.get(item.noun) == "colleague":
                yield from self._ties(item)

    def _item(self, noun: re.Match[str], last: Item | None) -> Item | None:
        start = max(0, noun.start() - nouns.WINDOW)
        owner = nouns.OWNER.search(self.words, start, noun.start())
        if of := self._of_names(noun, start):
            return of
        with_other = nouns.WITH_OTHER.match(self.words, noun.end())
        if owner and with_other:
            return self._with_other(noun, owner, with_other)
        after = self._after(noun, owner is not None)
        if owner:
            return self._owned(noun, owner, after, last)
        return self._ownerless(noun, after, last, start) if after else self._the_two(noun, start)

    # What follows the noun.

    def _after(self, noun: re.Match[str], owned: bool) -> re.Match[str] | None:
        """The names after the noun, where the words between can only lead up to a name."""
        after = nouns.AFTER.match(self.words, noun.end())
        if after is None or after["mark"] or after["told"] or not after["role"]:
            return after
        role = after["role"].split()[-1]
        return after if role in nouns.LAST_ROLE and owned else None

    def _of_names(self, noun: re.Match[str], start: int) -> Item | None:
        """As in: ⟦1⟧, the son of ⟦2⟧ and ⟦3⟧."""
        of = nouns.OF_NAMES.match(self.words, noun.end())
        who = nouns.THE_ONE.search(self.words, start, noun.start())
        if of is None:
            return None
        named: tuple[str, ...] = (self.line.slot(who["who"]).person,) if who else ()
        if pair := nouns.THE_PAIR.search(self.words, start, noun.start()):
            named = self.owners.pair(pair.start(), ())
        if two := nouns.THE_TWO.search(self.words, start, noun.start()):
            named = tuple(people_in(self.line, two["two"]))
        if not named and noun["noun"] in ties.CHILDREN:
            born = nouns.BIRTH_OF.search(self.words, start, noun.start())
            subject = next((slot.person for slot in self.line.slots if slot.is_subject), None)
            named = (subject,) if born and subject else ()
        owners = tuple(people_in(self.line, of["names"]))
        return self._made(noun, owners, named, "", of.end()) if named else None

    def _with_other(
        self, noun: re.Match[str], owner: re.Match[str], after: re.Match[str]
    ) -> Item | None:
        """As in: her daughter with ⟦1⟧, ⟦2⟧."""
        other = self.line.slot(after["other"]).person
        named = self._of_number(noun["noun"], after["names"])
        owners = (*self.owners.of(owner, named), other)
        return self._made(noun, owners, named, owner["how"], after.end(), owner.start())

    # What stands before it.

    def _owned(
        self,
        noun: re.Match[str],
        owner: re.Match[str],
        after: re.Match[str] | None,
        last: Item | None,
    ) -> Item | None:
        how = owner["how"]
        if after:
            named = self._of_number(noun["noun"], after["names"])
            end = after.end()
        else:
            named, end = self._named_before(noun["noun"], owner.start(), last), noun.end()
        owners = self.owners.of(owner, named)
        if nouns.OUTLIVED.search(self.words, max(0, owner.start() - 24), owner.start()):
            how += " late"
        if not named and len(owners) == 1:
            other = self.antecedents.other(owners[0])
            named = (other,) if other else ()
        return self._made(noun, owners, named, how, end, owner.start())

    def _named_before(self, noun: str, place: int, last: Item | None) -> tuple[str, ...]:
        """As in: ⟦1⟧, her co-star in ⟪⟫ and still her friend."""
        start = max(0, place - nouns.WINDOW)
        apposed = nouns.APPOSED.search(self.words, start, place)
        if apposed and noun not in ties.PLURAL:
            return (self.line.slot(apposed["who"]).person,)
        if last and nouns.AND_ALSO.fullmatch(self.words, last.end, place):
            return last.named[:1]
        if nouns.AND_IS.search(self.words, start, place):
            return tuple(slot.person for slot in self.line.before(place) if slot.is_subject)[:1]
        return ()

    def _ownerless(
        self, noun: re.Match[str], after: re.Match[str], last: Item | None, start: int
    ) -> Item | None:
        """Of a list, or of whom a verb says that they have or share; else of each other."""
        word = noun["noun"]
        named = self._of_number(word, after["names"])
        how, owners = "", tuple[str, ...]()
        if last and nouns.LISTED.fullmatch(self.words, last.end, noun.start()):
            owners = last.owners
        elif nouns.TIE_OF.get(word) in nouns.COUPLED and (owner := self._before(noun, named)):
            return self._made(noun, (owner,), named, how, after.end())
        elif beside := nouns.WITH.search(self.words, start, noun.start()):
            owners = (self.line.slot(beside["who"]).person,)
            return self._made(noun, owners, named, how, after.end(), beside.start())
        elif having := nouns.HAVING.search(self.words, start, noun.start()):
            how, owners = having["how"], self.owners.having(having.start(), named)
            owners = (*owners, *self._sharing(having, after.end(), named))
        if owners and nouns.TIE_OF.get(word) in ("parent_of", "sibling", None):
            return self._made(noun, owners, named, how, after.end())
        return self._of_work(noun, named, after.end())

    def _before(self, noun: re.Match[str], named: tuple[str, ...]) -> str | None:
        """As in: ⟦1⟧ and wife ⟦2⟧; ⟦1⟧ shares ⟦2⟧ with ex-husband ⟦3⟧."""
        beside = nouns.WITH.search(self.words, max(0, noun.start() - 24), noun.start())
        if beside and not self.antecedents.cast[self.line.slot(beside["who"]).person].is_small:
            return self.line.slot(beside["who"]).person
        if nouns.AFTER_WITH.search(self.words, max(0, noun.start() - 24), noun.start()):
            return self.antecedents.whose(self.line, noun.start(), named)
        return None

    def _sharing(self, having: re.Match[str], end: int, named: tuple[str, ...]) -> tuple[str, ...]:
        """With whom the children are shared: "shares ⟦1⟧ with her ex, ⟦2⟧"."""
        other = nouns.SHARED_WITH.search(self.words, end)
        if other is None or not having.group().startswith(("share", "sharing", "welcom", "ha")):
            return ()
        name = self.line.slot(other["other"]).person
        return () if name in named else (name,)

    def _of_work(self, noun: re.Match[str], named: tuple[str, ...], end: int) -> Item | None:
        """As in: hosts ⟦1⟧ and ⟦2⟧; and to former co-star ⟦3⟧."""
        word = noun["noun"]
        if word in ties.PLURAL and len(named) > 1:
            return Item(word, (), named, "", noun.start(), end)
        before = self.words[max(0, noun.start() - 12) : noun.start()].split()[-1:]
        if nouns.TIE_OF.get(word) != "colleague" or word in ties.FELLOW | ties.OWN_PLAYER:
            return None
        owner = self.antecedents.whose(self.line, noun.start(), named)
        owners = (owner,) if owner else ()
        return self._made(noun, owners, named, " ".join(before), end)

    def _the_two(self, noun: re.Match[str], start: int) -> Item | None:
        """As in: ⟦1⟧ and ⟦2⟧ are old friends."""
        two = nouns.THE_TWO.search(self.words, start, noun.start())
        if two is None or noun["noun"] not in ties.PLURAL:
            return None
        named = tuple(people_in(self.line, two["two"]))
        return Item(noun["noun"], (), named, "", two.start(), noun.end())

    # Who they are.

    def _of_number(self, noun: str, names: str) -> tuple[str, ...]:
        people = people_in(self.line, names)
        return tuple(people if noun in ties.PLURAL else people[:1])

    def _made(
        self,
        noun: re.Match[str],
        owners: tuple[str, ...],
        named: tuple[str, ...],
        how: str,
        end: int,
        start: int | None = None,
    ) -> Item:
        named = tuple(name for name in named if self._fits(noun["noun"], name))
        begin = noun.start() if start is None else start
        return Item(noun["noun"], owners, named, how, begin, end)

    def _fits(self, noun: str, name: str) -> bool:
        sex = self.antecedents.sexes[name]
        return not ((sex == "m" and noun in ties.FEMALE) or (sex == "f" and noun in ties.MALE))

    # What it says of them.

    def _ties(self, item: Item) -> Iterator[Stated]:
        tie = nouns.TIE_OF.get(item.noun)
        if tie is None or (item.noun in ties.FELLOW and not self._is_fellow(item)):
            return
        if not item.owners:
            if item.noun in ties.PLURAL and tie != "parent_of":
                yield from (self._one(item, tie, a, b) for a, b in combinations(item.named, 2))
            return
        for owner in item.owners:
            for name in item.named:
                if name != owner:
                    yield self._one(item, tie, *self._in_order(item.noun, owner, name))

    def _is_fellow(self, item: Item) -> bool:
        return "fellow" in item.how or not item.owners

    def _in_order(self, noun: str, owner: str, name: str) -> tuple[str, str]:
        """The parent, or the manager, first."""
        return (name, owner) if noun in ties.PARENTS or noun == "manager" else (owner, name)

    def _one(self, item: Item, tie: Tie, a: str, b: str) -> Stated:
        place = self.line.place(item.start, item.end)
        bond, ended = bond_of(tie, item)
        return Stated(bond, a, b, ended, place, item.noun)
