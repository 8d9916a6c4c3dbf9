"""What a list shows of a story: a pure function of its edition."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from articles.listed import Listed
from articles.models import BylineRole, Edition, Place, Role
from articles.value import LONG_HEADLINE
from images.picture import Picture

_FIGURE = re.compile(r"[£$€]?\d[\d.,]*\d?(?=[\s,.:;?!])")
_QUOTES = (("“", "”"), ("‘", "’"))


@dataclass(frozen=True)
class Card:
    """One story on a list. `section` is a name, `signed` is "Ana and Bo", hrefs are paths."""

    href: str
    section: str
    section_href: str
    kicker: str
    headline: str
    short_headline: str
    dek: str
    signed: str
    listed_at: datetime
    exclusive: bool
    has_picture: bool = False  # whether or not it may be shown today
    picture: Picture | None = None
    alt: str = ""
    pictures: int = 0  # in its galleries
    about: tuple[int, ...] = ()  # ids of people
    edition_id: int = 0

    @property
    def is_long(self) -> bool:
        return len(self.headline) > LONG_HEADLINE

    @property
    def number(self) -> str:
        """The figure that a headline opens with, as in “38, not 36”; "" for most."""
        found = _FIGURE.match(self.headline)
        return found[0] if found else ""

    @property
    def after_number(self) -> str:
        """What the headline says of its figure."""
        return self.headline.removeprefix(self.number).strip()

    @property
    def is_overheard(self) -> bool:
        """Whether the headline is nothing but a quotation."""
        words = self.headline
        return any(
            words.startswith(opening) and words.find(closing) == len(words) - 1
            for opening, closing in _QUOTES
        )


def card(edition: Edition | Listed, pictures: Mapping[int, Picture]) -> Card:
    """The card of an edition that `for_cards()` fetched, or of its row, under today's rights."""
    section = edition.section
    if section is None:
        raise ValueError("Only a withdrawal has no section, and it is on no list.")
    return Card(
        href=edition.get_absolute_url(),
        section=section.name,
        section_href=section.get_absolute_url(),
        kicker=edition.kicker or section.name,
        headline=edition.headline,
        short_headline=edition.short_headline or edition.headline,
        dek=edition.dek,
        signed=joined(_signed(edition)),
        listed_at=edition.listed_at,
        exclusive=edition.exclusive,
        has_picture=edition.lead_image_id is not None,
        picture=pictures.get(edition.lead_image_id or 0),
        alt=edition.lead_alt,
        pictures=in_galleries(edition),
        about=tuple(ref["id"] for ref in edition.printed["people"] if ref["role"] == Role.ABOUT),
        edition_id=edition.pk,
    )


def in_galleries(edition: Edition | Listed) -> int:
    """How many pictures its galleries hold."""
    return sum(one["place"] == Place.GALLERY for one in edition.printed.get("images", ()))


def _signed(edition: Edition | Listed) -> list[str]:
    return [one["name"] for one in edition.printed["bylines"] if one["role"] == BylineRole.BY]


def joined(names: list[str]) -> str:
    """Names as a sentence lists them: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
