"""What accepting a finding writes, in a sentence for whoever is about to."""

from articles.findings import Finding, Kind
from articles.value import CopyValue
from core.dates import Dated, Precision
from people.models import Person as Record
from people.models import WorkType
from people.ties import CHOICES
from reading.codes import ANONYMOUS
from reading.values import Credit, Person, Post, Quote, Relation, Work

FORMER = {"ex_spouse": "former spouse of", "ex_partner": "former partner of"}
PROTECTED = {"minor": "a protected minor", "deceased_infant": "a protected child who died"}


def what_it_writes(finding: Finding, known: list[Record], value: CopyValue) -> str:
    """`known` are those of ours whom a person found may be."""
    match finding.found:
        case Person() as person:
            is_age = finding.kind == Kind.AGE
            return _age(person, value.dated) if is_age else _person(person, known)
        case Quote(speaker=name) | Post(author=name):
            return f"The {finding.kind}, as by {_whom(name)}."
        case Work() as work:
            return f"The work, as {_of_type(work)}."
        case Relation() | Credit():
            return f"The {finding.kind}, with this story as its source."
    return "Nothing but your word that it is so."


def tie_in_words(tie: Relation) -> str:
    """What the first is to the second: “former spouse of”."""
    words = FORMER.get(tie.type) or dict(CHOICES)[tie.type]
    is_over = tie.status == "ended" and tie.type not in FORMER
    return f"formerly {words}" if is_over else words


def work_in_words(work: Work) -> str:
    return str(WorkType(work.type).label)


def _age(person: Person, dated: Dated | None) -> str:
    day = f" on {dated}" if dated and dated.precision == Precision.DAY else ""
    return f"That {person.name} was {person.age}{day}, with this story as its source."


def _person(person: Person, known: list[Record]) -> str:
    if len(known) == 1:
        return f"{known[0].name}, whom we know, as somebody in this story."
    if known:
        return "The one you choose, as somebody in this story."
    kind = PROTECTED.get(person.kind, "somebody new, without a page")
    return f"{person.name} as {kind}."


def _whom(name: str | None) -> str:
    if name == ANONYMOUS:
        return "somebody unnamed"
    return name or "nobody we could tell"


def _of_type(work: Work) -> str:
    words = work_in_words(work)
    return f"an {words}" if words[0] in "aeiou" else f"a {words}"
