"""What readers may know of somebody, each with those who say so. Pure."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from core.dates import Dated
from people.ties import in_words

CONFIRMED, RUMOURED = "confirmed", "rumoured"


@dataclass(frozen=True)
class Origin:
    """Who says it: a story of ours (`is_ours`) by its path, or an address elsewhere; `said` is
    when, if that is known, and `ends` that a tie is over by then."""

    href: str
    title: str
    said: Dated | None
    is_ours: bool
    ends: bool = False

    @property
    def host(self) -> str:
        """Whose address it is, as one would say it: "example.com"."""
        return (urlsplit(self.href).hostname or "").removeprefix("www.")


@dataclass(frozen=True)
class Other:
    """Who is at the other end of a tie. `href` is "" for who has no page, `portrait` an Image's
    id; `indexed` is false for who asked search engines to leave them out."""

    id: int
    name: str
    href: str = ""
    portrait: int | None = None
    known_as: str = ""
    indexed: bool = False


@dataclass(frozen=True)
class Tie:
    """What somebody is to the person whose page it is; `origins` newest first, at least one."""

    type: str
    from_first: bool
    other: Other
    status: str
    origins: tuple[Origin, ...]
    started: Dated | None = None
    ended: bool = False
    ended_when: Dated | None = None

    @property
    def is_fact(self) -> bool:
        """What is not is never printed as one: it is neither confirmed nor over."""
        return self.status == CONFIRMED or (self.ended and self.status != RUMOURED)

    @property
    def words(self) -> str:
        """What the other is: “spouse”, “former client”."""
        return in_words(self.type, from_first=self.from_first, ended=self.ended)


@dataclass(frozen=True)
class Age:
    """How old they were said to be, and when. Nothing is counted from it."""

    age: int
    as_of: Dated
    origins: tuple[Origin, ...]


@dataclass(frozen=True)
class Part:
    """What they did for a work."""

    title: str
    type: str
    role: str
    origins: tuple[Origin, ...]


@dataclass(frozen=True)
class Claims:
    """Ties, siblings by a common parent among them; ages and parts, those told last first."""

    ties: tuple[Tie, ...] = ()
    ages: tuple[Age, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def facts(self) -> tuple[Tie, ...]:
        """The ties that are printed as such."""
        return tuple(tie for tie in self.ties if tie.is_fact)
