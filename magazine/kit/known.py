"""What is known of one person: every kind of fact, in every state."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from core.dates import Dated
from images.picture import Picture
from magazine.kit.samples import LONG_NAME, Samples
from people.claims import Age, Claims, Origin, Other, Part, Tie
from people.dossier import Dossier, put_together
from people.models import Person
from people.said import Posted, Said, Words

STORY = Origin("/", "She left by the front door, at eleven", Dated(date(2026, 11, 24)), True)
NAMES = ("Cosmo Rudge", "Bruno Castellane", LONG_NAME, "Aurelio Fonseca", "Wren Holt")
STATES = ("live", "gone", "withheld")


@dataclass(frozen=True)
class Known:
    samples: Samples

    other_names = ("The Vance",)

    @property
    def person(self) -> Person:
        """Not a record: nobody saves it."""
        return Person(
            name="Odile Marchetti-Vance",
            occupations="actor",
            bio="She has sent a prize back because it did not match the room.",
        )

    @property
    def pictures(self) -> Mapping[int, Picture]:
        """Portraits of all but the last on the chart."""
        numbers = range(1, len(NAMES))
        return {number: found for number in numbers if (found := self.samples.picture(number))}

    @property
    def dossier(self) -> Dossier:
        return put_together(self._claims, self._words, self.samples.now.year)

    @property
    def _claims(self) -> Claims:
        return Claims(
            ties=tuple(self._ties),
            ages=(
                Age(41, Dated(date(2026, 11, 1), "month"), (STORY,)),
                Age(38, Dated(date(2023, 5, 1), "month"), (_elsewhere(2023),)),
            ),
            parts=(
                Part("The Second Balcony", "film", "the woman who leaves", (_elsewhere(2026),)),
                Part("A title as long as a title gets before somebody asks", "tv_show", "star", ()),
            ),
        )

    @property
    def _ties(self) -> list[Tie]:
        """On the chart: over, engaged, married, reported. Below it: those who are near."""
        cosmo, bruno, long_name, aurelio, wren = self._others
        return [
            _tie("partner", cosmo, 2003, 2005),
            _tie("engaged", bruno, 2009, 2012),
            _tie("partner", long_name, 2014, 2016),
            _tie("partner", aurelio, 2018),
            _tie("spouse", aurelio, 2020),
            _tie("partner", wren, status="rumoured"),
            _tie("friend", long_name, 2017),
            _tie("manager", bruno, 2012, from_first=False),
        ]

    @property
    def _others(self) -> tuple[Other, ...]:
        """The last has no page."""
        known = enumerate(NAMES[:-1], 1)
        return (
            *(Other(number, name, "/people/", number, "goalkeeper") for number, name in known),
            Other(len(NAMES), NAMES[-1]),
        )

    @property
    def _words(self) -> Words:
        said = (
            ("I have never slammed a door. I have people who close them", ""),
            ("A marriage is two people agreeing on one anecdote", "threads"),
            ("Next question. No, the one after that", ""),
            ("He is the best goalkeeper in the world. " * 4, "instagram"),
        )
        day = Dated(date(2026, 11, 24))
        quotes = (Said(words.strip(), where, day, STORY) for words, where in said)
        posts = (_post(number, status) for number, status in enumerate(STATES))
        return Words(tuple(quotes), tuple(posts))


def _elsewhere(year: int) -> Origin:
    said = Dated(date(year, 5, 1), "month")
    return Origin(f"https://example.com/{year}", "Interval: Late again", said, False)


def _tie(
    kind: str,
    other: Other,
    began: int | None = None,
    ended: int | None = None,
    *,
    status: str = "confirmed",
    from_first: bool = True,
) -> Tie:
    return Tie(
        type=kind,
        from_first=from_first,
        other=other,
        status=status,
        origins=(_elsewhere(began) if began else STORY,),
        started=_year(began),
        ended=bool(ended),
        ended_when=_year(ended),
    )


def _year(number: int | None) -> Dated | None:
    return Dated(date(number, 1, 1), "year") if number else None


def _post(number: int, status: str) -> Posted:
    words = "Thank you for the flowers. Whoever sent the ladder, also thank you."
    posted = Dated(date(2026, 11, 24))
    url = "https://example.com/1"
    return Posted(number, words, "threads", status, "omv", url, posted, STORY)
