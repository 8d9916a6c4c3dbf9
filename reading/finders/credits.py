"""Who did what for a work: "the “Slow Rain” singer", "a star of “Gull Bay”", "she directed …"."""

import re
from collections.abc import Iterator

from reading.codes import WorkType
from reading.finders.lines import Line
from reading.finders.references import Reference
from reading.findings import Findings
from reading.text import Text
from reading.values import Credit, Found, Work

AFTER = ("lines", "references", "works")

WHO = r"⟦(?P<who>\d{1,4})⟧"
TITLES = r"(?P<titles>⟪⟫(?:,? and (?:[\w'-]+ ){0,4}⟪⟫)?)"
ROLES = (
    r"star|co-star|creator|co-creator|author|director|host|co-host|producer|writer|composer"
    r"|narrator"
    r"|presenter|showrunner|choreographer|editor|lead|voice|singer"
)
OF = re.compile(
    rf"{WHO}(?:,? who)?(?:,| is| was|,? as)? (?:the "
    rf"|an? )?(?:[\w'-]{{1,16}} ){{0,3}}(?P<role>{ROLES})"
    rf" (?:of|behind) (?:the )?(?:[\w'-]{{1,16}} ){{0,3}}{TITLES}"
)
VERBS = {
    "wrote": "writer",
    "co-wrote": "writer",
    "penned": "writer",
    "directed": "director",
    "directs": "director",
    "produced": "producer",
    "created": "creator",
    "co-created": "creator",
    "starred in": "star",
    "stars in": "star",
    "appeared in": "cast",
    "appears in": "cast",
    "hosts": "host",
    "hosted": "host",
    "sang": "performer",
    "sings": "performer",
    "performed": "performer",
    "recorded": "performer",
    "released": "performer",
    "composed": "composer",
    "narrates": "narrator",
    "choreographed": "choreographer",
    "designed the sets for": "set designer",
    "wrote and directed": "writer and director",
}
DOING = re.compile(
    rf"{WHO}(?:,? who)? (?:[\w'-]{{1,16}}"
    rf" ){{0,3}}?(?P<verb>{'|'.join(sorted(VERBS, key=len, reverse=True))})"
    rf" (?:[\w'-]{{1,16}} ){{0,4}}{TITLES}"
)
BY = re.compile(rf"{TITLES},? (?:\([^)]{{1,40}}\),? )?by (?:[\w'-]{{1,16}} ){{0,3}}{WHO}")
OWN = re.compile(rf"{WHO}'s? (?:[\w'-]{{1,16}} ){{0,4}}?{TITLES}")
MADE_BY: dict[WorkType, str] = {"song": "performer", "album": "performer", "book": "author"}


def find(text: Text, found: Findings) -> Iterator[Credit]:
    """Each once: the first place that tells it."""
    seen: set[tuple[str, str, str]] = set()
    for credit in (*_of_phrases(found), *_of_lines(text, found)):
        key = (credit.person, credit.work, credit.role)
        if key not in seen:
            seen.add(key)
            yield credit


def _of_phrases(found: Findings) -> Iterator[Credit]:
    """The work behind an epithet."""
    works = [(mention, work) for work in found.all(Work) for mention in work.mentions]
    starts = {mention.start: work for mention, work in works}
    for reference in found.all(Reference):
        phrase = reference.phrase
        if phrase is None or reference.person is None:
            continue
        place = next((p for p in range(*phrase.found.span) if p in starts), None)
        if place is not None:
            work = starts[place].title
            reason = f"called “{phrase.found.raw}”"
            yield Credit(reference.person, work, phrase.head, (phrase.found,), reason, 0.8)


def _of_lines(text: Text, found: Findings) -> Iterator[Credit]:
    works = {mention.start: work for work in found.all(Work) for mention in work.mentions}
    for line in found.all(Line):
        if "⟪⟫" not in line.words:
            continue
        for match in OF.finditer(line.words):
            yield from _credits(text, line, match, works, match["role"])
        for match in DOING.finditer(line.words):
            yield from _credits(text, line, match, works, VERBS[match["verb"]])
        for pattern in (BY, OWN):
            for match in pattern.finditer(line.words):
                yield from _credits(text, line, match, works, None)


def _credits(
    text: Text, line: Line, match: re.Match[str], works: dict[int, Work], role: str | None
) -> Iterator[Credit]:
    """One for each title; without a role the one that makes such works."""
    person = line.slot(match["who"]).person
    evidence: Found = text.found(*line.place(*match.span()))
    for title in re.finditer("⟪⟫", match["titles"]):
        start = match.start("titles") + title.start()
        work = works.get(line.place(start, start + 2)[0])
        does = role or (MADE_BY.get(work.type) if work else None)
        if work and does:
            reason = f"“{match[0] if role is None else role}” beside the title"
            yield Credit(person, work.title, does, (evidence,), _plain(reason, evidence), 0.7)


def _plain(reason: str, evidence: Found) -> str:
    return reason if "⟦" not in reason else f"“{evidence.raw}”"
