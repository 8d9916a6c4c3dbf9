"""What a form says of findings, beside its verdicts: who somebody is, who spoke, in which role."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from articles.actions import Verdict
from articles.admin.asking import number
from articles.admin.typed import Data, verdicts_in
from articles.findings import Kind
from articles.models import Decision, Role

WHO, SPEAKER, ROLE = f"who:{Kind.PERSON}:", f"speaker:{Kind.QUOTE}:", f"role:{Kind.PERSON}:"
NEW = "new"
ACCEPTED = Decision.Verdict.ACCEPTED


@dataclass(frozen=True)
class Said:
    """`verdicts` by the kind and key of their finding. `new` are keys of people who are none of
    ours, whatever their name; `speakers` are keys of people by those of quotes, "" for whom the
    text has it; `roles` are by keys of people."""

    verdicts: Mapping[tuple[str, str], Verdict] = field(default_factory=dict)
    new: frozenset[str] = frozenset()
    speakers: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)


def said_in(data: Data) -> Said:
    """Whatever is none of ours is let go."""
    who = dict(_after(data, WHO))
    verdicts = [_named(verdict, who) for verdict in verdicts_in(data)]
    return Said(
        verdicts={(verdict.kind, verdict.key): verdict for verdict in verdicts},
        new=frozenset(key for key, said in who.items() if said == NEW),
        speakers=dict(_after(data, SPEAKER)),
        roles={key: said for key, said in _after(data, ROLE) if said in Role.values},
    )


def _named(verdict: Verdict, who: Mapping[str, str]) -> Verdict:
    """A person accepted as one of those who were offered."""
    is_person = verdict.kind == Kind.PERSON and verdict.verdict == ACCEPTED
    if not is_person or verdict.person_id:
        return verdict
    return replace(verdict, person_id=number(who.get(verdict.key)))


def _after(data: Data, prefix: str) -> Iterator[tuple[str, str]]:
    for name in data:
        said = data.get(name, "")
        if name.startswith(prefix) and isinstance(said, str) and "\0" not in name + said:
            yield name.removeprefix(prefix), said
