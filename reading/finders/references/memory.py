"""What is remembered from one sentence to the next."""

from bisect import bisect_right
from dataclasses import dataclass, field

from reading.finders.references.kinship import Kinship
from reading.finders.references.known import Known
from reading.finders.references.reference import Reference
from reading.text import Text
from reading.values import Found
from reading.words.roles import ROLES

# Those whom a story names by their work in place of the name; "the judge" may be anybody.
PERFORMERS = ROLES - frozenset(
    """
    activist architect athlete baker blogger broadcaster businessman businesswoman ceo champion
    coach columnist commentator conductor correspondent creator director editor executive founder
    historian host hostess icon journalist judge lawyer legend mentor mogul native newscaster
    nominee officer personality photographer politician presenter president prince princess
    producer psychologist queen duke duchess reporter royal senator stylist trainer veteran vet
    winner writer
    """.split()
)
NEAREST = 12  # how many people back a pronoun looks
NEARBY = 40  # how far before a title its person is named


@dataclass
class Memory:
    """Who was named, as whose title or relative, and who was the last sentence's subject."""

    text: Text
    known: Known
    titles: dict[str, str] = field(default_factory=dict)
    kinship: Kinship = field(default_factory=Kinship)
    subject: str | None = None
    stranger: str | None = None  # the sex, if known, of a last subject who has no name
    recent: list[str] = field(default_factory=list)

    def before(self) -> list[str]:
        """The last subject, then everybody else, the last named first."""
        subject = [self.subject] if self.subject else []
        return list(dict.fromkeys([*subject, *reversed(self.recent)]))

    def keep(self, sentence: Found, told: list[Reference]) -> None:
        self._keep_people(told)
        self._keep_titles(sentence, told)
        self.kinship.learn(self.text, self.known.relatives, told)

    def _keep_people(self, told: list[Reference]) -> None:
        self.stranger = next((_stranger(r) for r in told if r.is_subject), None)
        for reference in told:
            if reference.person:
                if reference.person in self.recent:
                    self.recent.remove(reference.person)
                self.recent = [*self.recent[-NEAREST:], reference.person]
                if reference.is_subject:
                    self.subject = reference.person
                if reference.phrase and reference.phrase.head in PERFORMERS:
                    self.known.roles.setdefault(reference.phrase.head, set()).add(reference.person)

    def _keep_titles(self, sentence: Found, told: list[Reference]) -> None:
        """A title belongs to the person who is named shortly before it."""
        for run in self.text.runs_in(sentence):
            if run.use != "title":
                continue
            nearest = self._named_before(run.marked.start, told)
            if nearest:
                self.titles.setdefault(run.inner.raw.strip(",. "), nearest)

    def _named_before(self, place: int, told: list[Reference]) -> str | None:
        index = bisect_right(told, place, key=lambda reference: reference.found.start)
        for reference in reversed(told[max(0, index - 3) : index]):
            if reference.person and place - reference.found.end < NEARBY:
                return reference.person
        return None


def _stranger(reference: Reference) -> str | None:
    """For "a fan" and "one guest", who stay without a name: the sex, "?" where it is not told."""
    phrase = reference.phrase
    if reference.person or phrase is None or phrase.is_group or phrase.is_child:
        return None
    if phrase.determiner in ("a", "an", "one", "another") or phrase.is_nameless:
        return phrase.sex or "?"
    return None
