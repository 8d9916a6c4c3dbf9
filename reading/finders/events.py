"""Events with a name of their own: award shows, festivals, galas; and the day, where it is told."""

import re
from collections.abc import Iterator

from reading.finders.references import Reference
from reading.findings import Findings
from reading.patterns import NAME_WORD
from reading.text import Text
from reading.values import Date, Event, Found

AFTER = ("dates", "references")

KINDS = {
    "Awards": "awards_show",
    "Oscars": "awards_show",
    "Grammys": "awards_show",
    "Emmys": "awards_show",
    "Gala": "gala",
    "Festival": "festival",
    "Ball": "gala",
}
NAMED = re.compile(
    rf"(?P<name>(?<![\w@#])(?:\d{{4}} )?(?:{NAME_WORD} ){{0,5}}(?P<head>{'|'.join(KINDS)}))(?!\w)"
)
SPOKEN_OF = re.compile(
    r"\b(?:awards? show|red carpet|premiere|ceremony|awards night|telecast|festival|gala|event"
    r"|show)\b",
    re.IGNORECASE,
)


def find(text: Text, found: Findings) -> Iterator[Event]:
    names: dict[str, list[Found]] = {}
    heads: dict[str, str] = {}
    for match in NAMED.finditer(text.raw):
        if " " in match["name"] and not text.is_titled(match.start()):
            name = match["name"].removeprefix("The ")
            start = match.end() - len(name)
            names.setdefault(name, []).append(text.found(start, match.end()))
            heads[name] = match["head"]
    for name, places in names.items():
        yield _event(text, found, name, KINDS[heads[name]], places, alone=len(names) == 1)


def _event(
    text: Text, found: Findings, name: str, kind: str, places: list[Found], *, alone: bool
) -> Event:
    """Dated by its own sentence; the only event of a story also by "the awards show on …"."""
    sentences = {text.sentence_at(place.start) for place in places}
    dated = [date for date in found.all(Date) if date.precision == "day" and date.resolves]
    for date in dated:
        sentence = text.sentence_at(date.found.start)
        if sentence in sentences or (alone and _speaks_of_it(text, sentence, date)):
            people = _people(text, found, sentences | {sentence})
            evidence = (*places, date.found)
            return Event(name, kind, date.resolves, people, evidence, "a name and a day", 0.8)
    people = _people(text, found, sentences)
    return Event(name, kind, None, people, tuple(places), "a name of an event", 0.7)


def _speaks_of_it(text: Text, sentence: Found, date: Date) -> bool:
    start = max(sentence.start, date.found.start - 60)
    return SPOKEN_OF.search(text.narrative, start, date.found.start) is not None


def _people(text: Text, found: Findings, sentences: set[Found]) -> tuple[str, ...]:
    people = {
        reference.person: None
        for reference in found.all(Reference)
        if reference.person and text.sentence_at(reference.found.start) in sentences
    }
    return tuple(people)
