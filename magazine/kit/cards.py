"""Cards in every state, where the front page and the lists have them."""

from dataclasses import dataclass, replace

from articles.cards import Card
from articles.frontpage import Row
from articles.placing import Placed, in_row, in_spread
from magazine.kit.samples import LONG, Samples, bare, gone

HEADS = ("The divorce that began as a seating plan", "Same hotel, two doors", "Lights until four")


@dataclass(frozen=True)
class Cards:
    samples: Samples

    @property
    def splashes(self) -> list[Card]:
        """With a picture, with a long headline, with a picture that is gone, without one."""
        card = self.samples.card()
        return [card, replace(card, headline=LONG), gone(card), bare(card)]

    @property
    def latest(self) -> list[Card]:
        return [self.samples.card(head, hours=hour) for hour, head in enumerate(HEADS * 2)]

    @property
    def spread(self) -> tuple[Placed, ...]:
        return in_spread([self.samples.card(), *self._pictured, self._overheard])

    @property
    def rows(self) -> list[Row]:
        """Rows of what a card can have: pictures, words, both."""
        first, second, third = self._pictured
        many = replace(second, pictures=24, exclusive=True)
        long = replace(third, headline=LONG, short_headline=LONG)
        words = bare(self.samples.card("A story without a picture gets the bar and a larger head"))
        figure = replace(words, headline="38, not 36: she corrects us, with documents")
        rows = {
            "Pictures": [first, many, long, gone(first)],
            "Two, and words": [first, second, words],
            "One, and words": [first, words],
            "One, and more": [first, words, self._overheard, figure],
            "Words alone": [words, self._overheard, figure],
            "One alone": [first],
        }
        return [Row(title, "/", *in_row(cards)) for title, cards in rows.items()]

    @property
    def listed(self) -> list[Card]:
        """Of a list: with a picture, without one, with a long headline, with one that is gone."""
        card = self.samples.card()
        return [card, bare(card), replace(card, headline=LONG), gone(card)]

    @property
    def shout(self) -> Card:
        words = "“I don’t read what they write. I have it read to me, in the bath”"
        card = self.samples.card(words, 1)
        return replace(card, kicker="Marguerite Thévenet", dek="On turning 80, to us")

    @property
    def _pictured(self) -> list[Card]:
        return [self.samples.card(head, number) for number, head in enumerate(HEADS, 1)]

    @property
    def _overheard(self) -> Card:
        return bare(self.samples.card("“He proposed with her own earrings, and she noticed first”"))
