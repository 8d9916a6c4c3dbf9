"""What the reader finds in a story's copy, each with the key that a decision is kept under."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from articles.body import parse
from articles.models import Decision
from articles.value import CopyValue
from people.models import OF_AGE
from people.names import known_names
from reading import Reading, read_copy
from reading.keys import (
    age_key,
    credit_key,
    fold,
    person_key,
    post_key,
    quote_key,
    sensitivity_key,
    tie_key,
    work_key,
)
from reading.values import Credit, Person, Post, Quote, Relation, Sensitivity, Work

Kind = Decision.Kind
Found = Person | Quote | Post | Sensitivity | Relation | Work | Credit

SURE = 0.9
PROTECTED = ("minor", "deceased_infant")


@dataclass(frozen=True)
class Finding:
    """One thing found: an editor accepts or refuses it under (`kind`, `key`).

    `certain`: it may be accepted unread, with all others that are; still not if it is about
    somebody with a namesake among those we know. An age has the person whose it is as `found`.
    """

    kind: str
    key: str
    found: Found
    certain: bool = False

    @property
    def place(self) -> tuple[str, str]:
        return self.kind, self.key

    @property
    def words(self) -> str:
        """What it is, for the log: a name, what was said, a code."""
        return ", ".join(filter(None, _words(self.found, self.kind)))


def reading_of(value: CopyValue, on: date | None = None) -> Reading:
    """Read the text that goes out, with the names of all people we keep in mind. `on` is the day
    ages count from if the copy has none. One query."""
    published = value.dated.on if value.dated else on
    standfirst = [words for words in (value.dek, *value.key_points) if words]
    return read_copy(value.headline, standfirst, _paragraphs(value), published, known_names())


def findings_in(reading: Reading) -> list[Finding]:
    """Everything an editor settles, in the order of the panel, each once.

    Nameless people are only shown. A minor's age is nothing to settle, and that two are siblings
    follows from whose children they are.
    """
    sure = _sure_names(reading.people)
    found = [
        *(_person(p, sure) for p in reading.people if p.name),
        *(Finding(Kind.SENSITIVITY, sensitivity_key(s), s) for s in reading.sensitivities),
        *(Finding(Kind.POST, post_key(p), p, _is_sure(p)) for p in reading.posts),
        *(Finding(Kind.QUOTE, quote_key(q), q, _is_sure(q)) for q in reading.quotes),
        *(Finding(Kind.AGE, age_key(p), p, p.name in sure) for p in _of_age(reading.people)),
        *(Finding(Kind.TIE, tie_key(tie), tie) for tie in _to_settle(reading.relations)),
        *(Finding(Kind.WORK, work_key(w), w, _is_sure(w)) for w in reading.works),
        *(
            Finding(Kind.CREDIT, credit_key(c), c, _is_sure(c) and c.person in sure)
            for c in reading.credits
        ),
    ]
    return list({finding.place: finding for finding in reversed(found)}.values())[::-1]


def is_about(person: Person, reading: Reading) -> bool:
    """Whether somebody is named before the text is under way: by its first paragraph's end."""
    return any(reading.opens_with(mention) for mention in person.mentions)


def _words(found: Found, kind: str) -> tuple[str, ...]:
    match found:
        case Person(name=name, age=age):
            return (name or "", str(age) if kind == Kind.AGE else "")
        case Post(text=words) | Quote(words=words):
            return (f"“{words}”",)
        case Relation(type=tie, a=a, b=b):
            return (a, tie.replace("_", " "), b)
        case Credit(person=person, role=role, work=work):
            return (person, role, work)
        case Work(title=title):
            return (title,)
    return (found.code.replace("_", " "),)


def _person(person: Person, sure: frozenset[str]) -> Finding:
    return Finding(Kind.PERSON, person_key(person), person, person.name in sure)


def _sure_names(people: Iterable[Person]) -> frozenset[str]:
    """Full names of the grown that the reader is sure of, and that no two of this text share."""
    named = [person for person in people if person.name]
    times = Counter(fold(person.name or "") for person in named)
    return frozenset(
        person.name or ""
        for person in named
        if _is_sure(person)
        and " " in (person.name or "")
        and person.kind not in PROTECTED
        and times[fold(person.name or "")] == 1
    )


def _is_sure(found: Person | Post | Quote | Work | Credit) -> bool:
    return found.confidence >= SURE


def _of_age(people: Iterable[Person]) -> Iterator[Person]:
    for person in people:
        is_told = person.name and person.kind not in PROTECTED
        if is_told and (person.age or 0) >= OF_AGE:
            yield person


def _to_settle(relations: Iterable[Relation]) -> list[Relation]:
    """All but siblings whose parent this text names too."""
    ties = list(relations)
    children: dict[str, set[str]] = {}
    for tie in ties:
        if tie.type == "parent_of":
            children.setdefault(tie.a, set()).add(tie.b)
    return [
        tie
        for tie in ties
        if tie.type != "sibling" or not any({tie.a, tie.b} <= born for born in children.values())
    ]


def _paragraphs(value: CopyValue) -> list[str]:
    """Of the body, and after them what stands only in lists and in search results."""
    body = [words for block in parse(value.body).blocks for words in block.said]
    address = value.slug.replace("-", " ")
    lead = (value.lead_caption, value.lead_alt)
    heads = (value.kicker, value.short_headline, value.social_headline)
    rest = (*lead, *heads, value.seo_title, value.seo_description, address)
    return [words for words in (*body, *rest) if words]
