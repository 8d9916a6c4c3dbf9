"""How much is right of people: names, mentions, epithets, ages."""

from collections.abc import Iterator

from bench.compared import Compared, near, overlap
from bench.marked_up import Mark
from bench.tally import Tally, matched, share
from reading.patterns import number
from reading.values import Found, Person

# As far as the words for somebody unnamed may stand from the number that is their age.
BESIDE = 60


def names(c: Compared) -> Tally:
    """People of the story: each found once, under whichever of their names."""
    tally = Tally(right=len(c.owners))
    owned = c.owners.values()
    tally.missed = [person.name for who, person in c.story.people.items() if who not in owned]
    for index, found in enumerate(c.reading.people):
        if found.name and index not in c.owners:
            tally.false.append(c.said(found.first, found.reason))
    return tally


def mentions(c: Compared) -> Tally:
    """Each place that names somebody, exact."""
    wanted = {mark.found.span: c.said(mark.found) for mark in c.story.mentions}
    found = {m.span: c.said(m) for person in c.reading.people for m in person.mentions}
    return matched(wanted, found)


def mentions_of_whom(c: Compared) -> Tally:
    """Each place that names somebody, exact, and given to the right one."""
    wanted = {
        (mark.found.span, mark.who[0]): c.said(mark.found, mark.who[0]) for mark in c.story.mentions
    }
    found = {
        (mention.span, c.owner(index)): c.said(mention, person.name or "")
        for index, person in enumerate(c.reading.people)
        for mention in person.mentions
    }
    return matched(wanted, found)


def no_people(c: Compared) -> Tally:
    """Things a program may take for a person: how many were not."""
    named = [mention for person in c.reading.people for mention in person.mentions]
    return share(
        (not any(overlap(mark.found, name) for name in named), c.said(mark.found))
        for mark in c.story.not_people
    )


def epithets(c: Compared) -> Tally:
    """Words that stand for somebody in place of a name, exact, and given to the right one.

    Words beside that person's name ("her friend Ada Hale") are no such thing and not counted.
    """
    wanted = {
        (mark.found.span, mark.who[0]): c.said(mark.found, mark.who[0]) for mark in c.story.epithets
    }
    found = {
        (words.span, c.owner(index)): c.said(words, person.name)
        for index, person in enumerate(c.reading.people)
        if person.name
        for words in map(_without_comma, person.epithets)
        if not any(near(words, mark.found) for mark in c.story.mentions)
        or (words.span, c.owner(index)) in wanted
    }
    return matched(wanted, found)


def ages(c: Compared) -> Tally:
    """A number of years and whose they are: a person's, or those of somebody unnamed."""
    people = c.story.people.items()
    wanted = {(who, p.age): f"{p.name}, {p.age}" for who, p in people if p.age is not None}
    found = {
        (c.owner(index), p.age): c.said(p.first, f"{p.name}, {p.age}")
        for index, p in enumerate(c.reading.people)
        if p.name and p.age is not None
    }
    tally = matched(wanted, found)
    tally.add(_unnamed_ages(c))
    return tally


def minors(c: Compared) -> Tally:
    """Living children and dead infants of the story, named or not; a false one is an adult.

    A named child is found by its kind; an unnamed one by the evidence of a finding.
    """
    tally = Tally()
    for code, kind in (("minor", "minor"), ("infant_death", "deceased_infant")):
        found = {c.owner(i): p for i, p in _of_kind(c, kind)}
        wanted = {who for who, person in c.story.people.items() if person.kind == kind}
        tally.right += len(wanted & found.keys())
        tally.missed += [f"{c.story.people[who].name} ({kind})" for who in wanted - found.keys()]
        tally.false += [
            c.said(p.first, f"{p.name}, {kind}") for who, p in found.items() if who not in wanted
        ]
        tally.add(_unnamed_children(c, code))
    return tally


def _unnamed_ages(c: Compared) -> Tally:
    wanted = [mark for mark in c.story.ages if not mark.who and c.story.counts_years(mark)]
    tally = Tally()
    for person in c.reading.people:
        if person.name or person.age is None:
            continue
        mark = next((mark for mark in wanted if _is_beside(mark, person)), None)
        if mark:
            wanted.remove(mark)
            tally.right += 1
        else:
            tally.false.append(c.said(person.first, f"unnamed, {person.age}"))
    tally.missed = [c.said(mark.found, "unnamed") for mark in wanted]
    return tally


def _is_beside(mark: Mark, person: Person) -> bool:
    distance = max(mark.found.start - person.first.end, person.first.start - mark.found.end)
    return number(mark.found.raw) == person.age and distance < BESIDE


def _without_comma(words: Found) -> Found:
    raw = words.raw.rstrip(", ")
    return Found(raw, words.start, words.start + len(raw))


def _of_kind(c: Compared, kind: str) -> Iterator[tuple[int, Person]]:
    for index, person in enumerate(c.reading.people):
        if person.name and person.kind == kind:
            yield index, person


def _unnamed_children(c: Compared, code: str) -> Tally:
    evidence = [e for s in c.reading.sensitivities if s.code == code for e in s.evidence]
    wanted = [m for m in c.story.sensitivities if m.says == code and not m.who]
    tally = Tally()
    for mark in wanted:
        if any(near(mark.found, words) for words in evidence):
            tally.right += 1
        else:
            tally.missed.append(c.said(mark.found, f"unnamed, {code}"))
    if evidence and not any(mark.says == code for mark in c.story.sensitivities):
        tally.false.append(c.said(evidence[0], code))
    return tally
