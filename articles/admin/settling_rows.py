"""The findings of a text as rows of the list: each with its decision, its people and its places."""

from collections.abc import Iterable, Iterator, Mapping

from articles.actions import Verdict
from articles.admin.settling_namesakes import in_doubt, known_people, namesakes_of
from articles.admin.settling_places import Places
from articles.admin.settling_row import Row
from articles.admin.settling_said import Said
from articles.admin.settling_words import what_it_writes
from articles.admin.telling import in_words, told
from articles.findings import PROTECTED, Finding, Kind, findings_in
from articles.models import Article, Decision
from articles.value import CopyValue
from people.models import Person
from reading import Reading, values

Decided = Mapping[tuple[str, str], Decision]


class Rows:
    """The findings of one text as rows."""

    def __init__(
        self,
        value: CopyValue,
        reading: Reading,
        article: Article | None,
        said: Said,
    ) -> None:
        self.value, self.said, self.findings = value, said, findings_in(reading)
        self.decided = _decisions(article)
        self.others = _others(said.verdicts.values())
        self.known = known_people(self.findings)
        self.namesakes = namesakes_of(self.known, reading)
        self.doubtful = in_doubt(self.known) | _children(reading)
        self.places = Places(value, reading)
        self.ids = {name: _id(f) for f in self.findings if (name := _name(f))}

    def all(self) -> Iterator[Row]:
        people = {name: self._verdict(*_split(row)) for name, row in self.ids.items()}
        for finding in self.findings:
            about = _about(finding)
            if all(name in self.ids for name in about):
                yield self._row(finding, any(people[name] == "refused" for name in about))

    def _row(self, finding: Finding, idle: bool) -> Row:
        settled = self.decided.get(finding.place)
        name = _name(finding)
        known = self.known.get(name, [])
        verdict = self.said.verdicts.get(finding.place)
        return Row(
            kind=finding.kind,
            key=finding.key,
            told=told(finding, settled, known),
            where=self.places.in_words(finding),
            places=self.places.of(finding),
            writes=what_it_writes(finding, known, self.value),
            reason=finding.found.reason,
            confidence=in_words(finding.found.confidence),
            certain=finding.certain and not self.doubtful & _named_in(finding),
            verdict=self._verdict(*finding.place),
            settled=settled,
            needs=tuple(self.ids[name] for name in _about(finding)),
            namesakes=self.namesakes.get(name, ()),
            other=self.others.get(verdict.person_id or 0) if verdict else None,
            idle=idle,
            is_new=_is_person(finding) and finding.key in self.said.new,
            role=self.said.roles.get(finding.key, "") if _is_person(finding) else "",
            speaker=self._speaker(finding, settled),
        )

    def _verdict(self, kind: str, key: str) -> str:
        place = (kind, key)
        settled = self.decided.get(place)
        if verdict := self.said.verdicts.get(place):
            return verdict.verdict
        return settled.verdict if settled else ""

    def _speaker(self, finding: Finding, settled: Decision | None) -> str:
        if finding.kind != Kind.QUOTE or finding.key in self.said.speakers:
            return self.said.speakers.get(finding.key, "")
        quote = settled.quote if settled else None
        if quote is None or not quote.chosen:
            return ""
        mine = (d.key for d in self.decided.values() if d.person_id == quote.person_id)
        return next(mine, "") if quote.person_id else ""


def _decisions(article: Article | None) -> Decided:
    if article is None:
        return {}
    decisions = article.decisions.select_related("person", "quote", "by")
    return {(decision.kind, decision.key): decision for decision in decisions}


def _others(verdicts: Iterable[Verdict]) -> dict[int, Person]:
    ids = [verdict.person_id for verdict in verdicts if verdict.person_id]
    return Person.objects.in_bulk(ids) if ids else {}


def _children(reading: Reading) -> set[str]:
    return {person.name for person in reading.people if person.name and person.kind in PROTECTED}


def _id(finding: Finding) -> str:
    return ":".join(finding.place)


def _split(row_id: str) -> tuple[str, str]:
    kind, _, key = row_id.partition(":")
    return kind, key


def _is_person(finding: Finding) -> bool:
    return finding.kind == Kind.PERSON


def _name(finding: Finding) -> str:
    """Of a person found; "" of anything else."""
    match finding.found:
        case values.Person(name=name) if _is_person(finding):
            return name or ""
    return ""


def _about(finding: Finding) -> tuple[str, ...]:
    """Whose acceptance it hangs on."""
    match finding.found:
        case values.Person(name=name) if finding.kind == Kind.AGE:
            return (name or "",)
        case values.Relation(a=a, b=b):
            return a, b
        case values.Credit(person=person):
            return (person,)
    return ()


def _named_in(finding: Finding) -> set[str]:
    """All whose doubtfulness is its own."""
    match finding.found:
        case values.Person(name=name) | values.Quote(speaker=name) | values.Post(author=name):
            return {name or ""}
    return set(_about(finding))
