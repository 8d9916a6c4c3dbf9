"""A finding in words: what the panel says of it, and which words of the text it marks."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.admin.settling_words import tie_in_words, work_in_words
from articles.body.format import PLATFORMS
from articles.findings import Finding, Kind
from articles.models import Decision
from people.models import Person
from reading import values
from reading.codes import ANONYMOUS, GRIEF_CODES

KINDS = {"public": "in public life", "minor": "a minor", "deceased_infant": "a child who died"}
PROTECTS = {
    "minor": "Written as a protected minor: no page, no list.",
    "deceased_infant": "Written as a protected child who died: no page, no list.",
}
GRIEF = "Grief: needs a content note and a second person."
PRIVATE = "By a private person: shown without name or link."
SURE, LIKELY = 0.9, 0.7


@dataclass(frozen=True)
class Told:
    """`surfaces` are its words as they stand in the text; `card` is what a post node is made of."""

    title: str
    detail: str
    surfaces: tuple[str, ...]
    known: str = ""
    warning: str = ""
    card: dict[str, str] = field(default_factory=dict)


def told(finding: Finding, settled: Decision | None, known: list[Person]) -> Told:
    """`known` are the people we know by the name of a person found."""
    match finding.found:
        case values.Person() as person:
            is_age = finding.kind == Kind.AGE
            return _age(person) if is_age else _person(person, known)
        case values.Sensitivity() as sensitivity:
            return _sensitivity(sensitivity)
        case values.Post() as post:
            return _post(post, finding.key, settled)
        case values.Quote() as quote:
            return _quote(quote)
    return _fact(finding.found)


def unnamed(person: values.Person) -> str:
    """Somebody with an age whom the text leaves unnamed: shown, and not settled."""
    age = f", {person.age}" if person.age is not None else ""
    return f"“{person.first.raw}”{age}"


def in_words(confidence: float) -> str:
    if confidence >= SURE:
        return "Sure"
    return "Likely" if confidence >= LIKELY else "A guess"


def _person(person: values.Person, known: list[Person]) -> Told:
    age = str(person.age) if person.age is not None else ""
    epithets = [f"“{epithet.raw}”" for epithet in person.epithets[:2]]
    return Told(
        title=person.name or "",
        detail=", ".join(filter(None, [age, KINDS.get(person.kind, ""), *epithets])),
        surfaces=_surfaces(person.mentions),
        known=_whom_we_know(person.name or "", known),
        warning=PROTECTS.get(person.kind, ""),
    )


def _age(person: values.Person) -> Told:
    return Told(f"{person.name}, {person.age}", "", _surfaces(person.mentions[:1]))


def _whom_we_know(name: str, known: list[Person]) -> str:
    if not known:
        return ""
    if len(known) > 1:
        return f"We know {len(known)} people called {name}. Say which one, or accept somebody new."
    (person,) = known
    who = person.disambiguation or person.occupations or person.get_protected_display()
    return f"We know {person.name}{f': {who}' if who else ''}."


def _sensitivity(found: values.Sensitivity) -> Told:
    return Told(
        title=found.code.replace("_", " ").capitalize(),
        detail=", ".join(_name(name) for name in found.people),
        surfaces=_surfaces(found.evidence),
        warning=GRIEF if found.code in GRIEF_CODES else "",
    )


def _post(post: values.Post, key: str, settled: Decision | None) -> Told:
    author = post.author if post.author and post.author != ANONYMOUS else ""
    ref = str(settled.post_id) if settled and settled.post_id else f"key:{key}"
    credit = [_name(post.author or ""), PLATFORMS.get(post.platform, "")]
    return Told(
        title=f"“{post.text}”",
        detail=", ".join(filter(None, credit)),
        surfaces=_surfaces(post.segments),
        warning=PRIVATE if post.author == ANONYMOUS else "",
        card={"ref": ref, "words": post.text, "platform": post.platform, "author": author},
    )


def _quote(quote: values.Quote) -> Told:
    speaker = _name(quote.speaker or "") or "nobody we could tell"
    verb = f"{quote.verb.raw}, " if quote.verb else ""
    channel = f", {quote.channel}" if quote.channel else ""
    return Told(
        title=f"“{quote.words}”",
        detail=f"{verb}{speaker}{channel}",
        surfaces=_surfaces(quote.segments),
    )


def _fact(found: values.Relation | values.Work | values.Credit) -> Told:
    match found:
        case values.Relation() as tie:
            return _tie(tie)
        case values.Work() as work:
            return _work(work)
    return _credit(found)


def _tie(tie: values.Relation) -> Told:
    return Told(
        title=f"{tie.a}, {tie_in_words(tie)} {tie.b}",
        detail=_quoted(tie.evidence),
        surfaces=_surfaces(tie.evidence),
    )


def _work(work: values.Work) -> Told:
    return Told(work.title, work_in_words(work).capitalize(), _surfaces(work.mentions))


def _credit(credit: values.Credit) -> Told:
    return Told(
        title=f"{credit.person}, {credit.role} of {credit.work}",
        detail=_quoted(credit.evidence),
        surfaces=_surfaces(credit.evidence),
    )


def _quoted(evidence: Iterable[values.Found]) -> str:
    return ", ".join(f"“{words}”" for words in _surfaces(evidence))


def _name(name: str) -> str:
    return "somebody unnamed" if name == ANONYMOUS else name


def _surfaces(found: Iterable[values.Found]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.raw for one in found))
