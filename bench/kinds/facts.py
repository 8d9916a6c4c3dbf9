"""How much is right of ties, works, dates and sensitivities."""

import re
from collections.abc import Collection

from bench.compared import Compared, near
from bench.marked_up import Mark
from bench.tally import Tally, matched, share
from reading.keys import fold
from reading.values import Found

# The codes that the stories are marked for, of all that a reader may raise.
MARKED = (
    "pregnancy_loss",
    "infant_death",
    "death",
    "suicide",
    "minor",
    "medical_detail",
    "abuse",
    "addiction",
    "allegation",
    "unnamed_source",
)
ONE_SIDED = ("parent_of", "manager")
# The words a date hangs on; a finder may take them with it.
BEFORE_A_DATE = re.compile(
    r"(?:(?:back |early |late |as of |as early as |of |on|in|since|from|until|till|by|at|for|to"
    r"|before|after|during|through)\s*\b\s*)*(?:the (?=\w))?",
    re.IGNORECASE,
)


def ties(c: Compared) -> Tally:
    """The type and both sides; which is which only where a tie has a direction."""
    return matched(_ties_wanted(c), _ties_found(c))


def statuses(c: Compared) -> Tally:
    """Of the ties that were found, those with the right status."""
    wanted = {_sides(tie.type, tie.a, tie.b): tie.status for tie in c.story.ties}
    return share(
        (tie.status == wanted[key], f"{tie.type} {tie.a} and {tie.b}: {tie.status}")
        for tie in c.reading.relations
        if (key := _sides(tie.type, c.who(tie.a), c.who(tie.b))) in wanted
    )


def works(c: Compared) -> Tally:
    """Titles, each once."""
    wanted = {fold(mark.found.raw): c.said(mark.found) for mark in c.story.works}
    return matched(wanted, {fold(w.title): c.said(w.mentions[0]) for w in c.reading.works})


def works_with_type(c: Compared) -> Tally:
    """Titles with what they are of."""
    wanted = {
        (fold(mark.found.raw), mark.says): c.said(mark.found, mark.says) for mark in c.story.works
    }
    found: dict[tuple[str, str], str] = {
        (fold(w.title), w.type): c.said(w.mentions[0], w.type) for w in c.reading.works
    }
    return matched(wanted, found)


def dates(c: Compared) -> Tally:
    """Each place that names a time, exact but for the word it hangs on: "since"."""
    wanted = {_core(mark.found): c.said(mark.found) for mark in c.story.dates}
    return matched(wanted, {_core(d.found): c.said(d.found, d.reason) for d in c.reading.dates})


def days(c: Compared) -> Tally:
    """Of all the times there are, those found that resolve to the right day, month or year."""
    found = {_core(dated.found): dated.resolves or "" for dated in c.reading.dates}
    return share(
        (
            found.get(_core(mark.found)) == mark.says,
            c.said(mark.found, f"{mark.says}, not {found.get(_core(mark.found), 'found')}"),
        )
        for mark in c.story.dates
    )


def sensitivities(c: Compared, codes: Collection[str] = MARKED) -> Tally:
    """Each code with each person it is marked for; a false one is a code that has no mark at all.

    It is found when a finding of that code names the person or has evidence at those words.
    """
    marks = {(m.says, who): m for m in c.story.sensitivities for who in m.who or ("",)}
    wanted = {(code, who): mark for (code, who), mark in marks.items() if code in codes}
    tally = share(
        (_is_raised(c, mark, who), c.said(mark.found, f"{code} {who}"))
        for (code, who), mark in wanted.items()
    )
    raised = [item for item in c.reading.sensitivities if item.code in codes]
    there = {code for code, _ in wanted}
    tally.false = [c.said(i.evidence[0], i.code) for i in raised if i.code not in there]
    tally.is_share = False
    return tally


def _is_raised(c: Compared, mark: Mark, who: str) -> bool:
    return any(
        who in map(c.who, item.people) or any(near(mark.found, words) for words in item.evidence)
        for item in c.reading.sensitivities
        if item.code == mark.says
    )


def _ties_wanted(c: Compared) -> dict[tuple[str, ...], str]:
    return {
        _sides(tie.type, tie.a, tie.b): f"{tie.type} {tie.a} {tie.b}  |  {tie.words}"
        for tie in c.story.ties
    }


def _ties_found(c: Compared) -> dict[tuple[str, ...], str]:
    return {
        _sides(tie.type, c.who(tie.a), c.who(tie.b)): c.said(
            tie.evidence[0], f"{tie.type} {tie.a} and {tie.b}"
        )
        for tie in c.reading.relations
    }


def _sides(tie: str, a: str, b: str) -> tuple[str, ...]:
    return (tie, a, b) if tie in ONE_SIDED else (tie, *sorted((a, b)))


def _core(found: Found) -> tuple[int, int]:
    match = BEFORE_A_DATE.match(found.raw)
    return found.start + (match.end() if match else 0), found.end
