"""Grief: which loss the words tell of, and who was lost where a child is named."""

import re
from collections.abc import Iterator

from reading.codes import SensitivityCode
from reading.finders.kin import Relative
from reading.finders.sensitivities.evidence import Places, evidence_of
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Person
from reading.words.sensitive import GRIEF, LOSS

Evidence = tuple[Found, ...]
LOST_LEAD = re.compile(
    r"\b(?:lost|lose|losing|loss of|stillbirth of|late|stillborn)(?: [\w’]{1,12}){0,2} $"
)


def grief_in(
    text: Text, found: Findings, titles: Places
) -> Iterator[tuple[SensitivityCode, Evidence]]:
    """Each code of grief with the words that raise it.

    A loss that the words leave open, as of a son, is a death unless they tell of another grief.
    """
    told = False
    for code, words in GRIEF.items():
        evidence = (*_of_children(text, found, code), *evidence_of(text, words, titles))
        if code == "death" and not evidence and not told:
            evidence = evidence_of(text, LOSS, titles)
        told = told or bool(evidence)
        yield code, evidence


def infants(found: Findings) -> tuple[str, ...]:
    return tuple(p.name for p in found.all(Person) if p.kind == "deceased_infant" and p.name)


def _of_children(text: Text, found: Findings, code: str) -> Iterator[Found]:
    """From "lost" to the name: the loss of a named infant, or of a child that was none."""
    places = {m.start for p in found.all(Person) if p.kind == "deceased_infant" for m in p.mentions}
    told = [r for r in found.all(Relative) if r.name and r.is_child]
    unborn = {r.name.start for r in told if r.unborn and r.name}
    if code == "infant_death" and unborn.isdisjoint(places):
        of_infants = [r for r in told if r.name and r.name.start in places]
        yield from (_with_lead(text, r) for r in sorted(of_infants, key=lambda r: not r.lost))
        if not of_infants:
            yield from (p.mentions[0] for p in found.all(Person) if p.kind == "deceased_infant")
    elif code == "death":
        lost = [r for r in told if r.lost and r.name and r.name.start not in places]
        yield from (_with_lead(text, relative) for relative in lost)


def _with_lead(text: Text, relative: Relative) -> Found:
    start = relative.phrase.start
    lead = LOST_LEAD.search(text.raw, max(0, start - 24), start)
    return text.found(lead.start() if lead else start, relative.phrase.end)
