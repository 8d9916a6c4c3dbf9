"""What the styleguide fills the site's own templates with: invented stories, people and posts.

Its pictures are the library's; where there is none, a template shows what it shows without one.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from core.seo import FeedLink
from images.colours import COLOURS
from images.picture import Picture
from magazine.kit.cards import Cards
from magazine.kit.known import Known
from magazine.kit.people import People
from magazine.kit.samples import Samples
from magazine.kit.story import Story
from magazine.nameplate import size_of

__all__ = ["Kit"]

TITLES = ("Magazine", "The Velvet Rope", "Whispers & Co. Weekly", "The International Herald of Us")


class Title(NamedTuple):
    name: str
    size: str


class Kit:
    """Everything the page prints. `pictures` may be empty; few are shown again and again."""

    tones = tuple(COLOURS)
    tokens = ("stock", "stock-2", "leaf", "ink", "soft", "hair", "spot", "block", "night")
    titles = tuple(Title(name, size_of(name)) for name in TITLES)
    feed = FeedLink("The house kit", "/feed/", "application/rss+xml")

    def __init__(self, now: datetime, pictures: Sequence[Picture]) -> None:
        samples = Samples(now, pictures)
        self.day = f"{now:%Y%m%d}"
        self.cards = Cards(samples)
        self.people = People(samples)
        self.known = Known(samples)
        self.story = Story(samples)
