"""One finding as the list shows it, with what was decided about it."""

from dataclasses import dataclass
from typing import Any

from articles.admin.settling_namesakes import Namesake
from articles.admin.settling_places import Place
from articles.admin.telling import Told
from articles.models import Decision
from people.models import Person


@dataclass(frozen=True)
class Row:
    """One finding. `verdict` is accepted, refused, or "" for open.

    `settled` is what the database holds of it: on a form that was given back, `verdict` may differ.
    `certain`: it may be accepted unread, with all others that are. `needs` are ids of the rows of
    those it is about, who must be accepted first; it is `idle` once one of them is refused.
    `namesakes` are the people we know by this name; `other` is whom the form says it is instead;
    `speaker` is the key of the person whom an editor named as having said it.
    """

    kind: str
    key: str
    told: Told
    where: str
    places: tuple[Place, ...]
    writes: str
    reason: str
    confidence: str
    certain: bool
    verdict: str
    settled: Decision | None
    needs: tuple[str, ...]
    namesakes: tuple[Namesake, ...]
    other: Person | None
    idle: bool = False
    is_new: bool = False
    role: str = ""
    speaker: str = ""

    @property
    def id(self) -> str:
        return f"{self.kind}:{self.key}"

    @property
    def is_open(self) -> bool:
        return not self.verdict and not self.idle

    @property
    def person(self) -> Person | None:
        """Whom an accepted finding stands for."""
        return self.settled.person if self.settled and self.verdict == "accepted" else None

    @property
    def is_harmless(self) -> bool:
        """Whether the warning is beside the point: somebody said that this is another person."""
        return self.person is not None and not self.person.protected

    @property
    def offered(self) -> list[Namesake]:
        """Whom a person found may be, as far as it is known without a search."""
        chosen = self.other or self.person
        if chosen is None or any(chosen == namesake.person for namesake in self.namesakes):
            return list(self.namesakes)
        return [*self.namesakes, Namesake(chosen, "", likely=0)]

    @property
    def chosen(self) -> Person | None:
        return self.other or self.person

    @property
    def is_in_doubt(self) -> bool:
        """Whether accepting it must say which of several people it is."""
        return len(self.namesakes) > 1 and not self.chosen and not self.is_new

    @property
    def mark(self) -> dict[str, Any]:
        """As static/admin/prose/findings.js and static/admin/settling/list.js take it."""
        return {
            "key": self.id,
            "kind": self.kind,
            "places": self.places,
            "surfaces": list(self.told.surfaces),
            "state": self.verdict or "open",
            "needs": self.needs,
            "certain": self.certain,
            "doubt": self.is_in_doubt,
        }
