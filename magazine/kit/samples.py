"""The stories and posts that everything in the kit is made of."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from articles.body import PostState, Today
from articles.body.nodes import Post
from articles.cards import Card
from images.picture import Picture

LEAD = "She left by the front door, at eleven, and everyone had been told"
LONG_NAME = "Hanneke van der Hoogenberg-Szymańska-Thévenet"
LONG = f"{LONG_NAME} buys back her own hat at auction, then sits on it, then issues a statement"

# Posts by id, in every state there is.
POSTS: dict[int, PostState] = {
    1: PostState("live"),
    2: PostState("gone"),
    3: PostState("withheld"),
    4: PostState("unknown"),
    5: PostState("live", anonymous=True),
}


@dataclass(frozen=True)
class Samples:
    now: datetime
    pictures: Sequence[Picture]

    def card(self, headline: str = LEAD, number: int = 0, *, hours: int = 1) -> Card:
        """The card of a story with the library's picture of that number."""
        return Card(
            href="/",
            section="Screen",
            section_href="/",
            kicker="Screen",
            headline=headline,
            short_headline=headline,
            dek="Four people knew two days earlier. One of them booked the photographers.",
            signed="Winifred Achterberg",
            listed_at=self.now - timedelta(hours=hours),
            exclusive=False,
            has_picture=True,
            picture=self.picture(number),
            alt="Cut paper",
        )

    def picture(self, number: int) -> Picture | None:
        return self.pictures[number % len(self.pictures)] if self.pictures else None

    def post(self, number: int) -> Post:
        """The card of a post in a text, under the record of that number."""
        words = "To whoever took the other left shoe: we both know it doesn’t fit you."
        url = "https://example.com/1"
        return Post(str(number), words, "threads", "Lulu Brandt, @lulubrandt", url, "2026-11-24")

    @property
    def today(self) -> Today:
        """What records say: pictures 1 to 5 may be shown, no other may."""
        pictures = {number: found for number in range(1, 6) if (found := self.picture(number))}
        return Today(posts=POSTS, pictures=pictures, address="/")


def bare(card: Card) -> Card:
    """The same story, published without a picture."""
    return replace(card, has_picture=False, picture=None)


def gone(card: Card) -> Card:
    """The same story when its picture may no longer be shown."""
    return replace(card, picture=None)
