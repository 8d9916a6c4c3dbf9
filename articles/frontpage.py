"""How the newest stories are laid out on the front page, each of them once. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.cards import Card

STORIES = 60  # what the front page asks for, at most
SPREAD = 5
LATEST = 8
LATEST_AT_LEAST = 4  # fewer headlines make no band; they become cards
A_ROW = 4
A_ROW_AT_LEAST = 2  # a section with less has its story in the last row, among others


@dataclass(frozen=True)
class Row:
    """A section's stories that stand nowhere above."""

    section: str
    href: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class FrontPage:
    """The lead, the newest headlines, a spread of cards, a row a section, and what is left."""

    lead: Card | None
    latest: tuple[Card, ...]
    spread: tuple[Card, ...]
    rows: tuple[Row, ...]
    also: tuple[Card, ...]


def lay_out(cards: Sequence[Card]) -> FrontPage:
    """`cards` newest first; the section with the newest story below the spread comes first."""
    lead, rest = (cards[0] if cards else None), cards[1:]
    latest = rest[: _latest(len(rest))]
    spread = rest[len(latest) : len(latest) + SPREAD]
    rows = _rows(rest[len(latest) + len(spread) :])
    return FrontPage(
        lead=lead,
        latest=tuple(latest),
        spread=tuple(spread),
        rows=tuple(row for row in rows if len(row.cards) >= A_ROW_AT_LEAST),
        also=tuple(row.cards[0] for row in rows if len(row.cards) < A_ROW_AT_LEAST),
    )


def _latest(stories: int) -> int:
    """A young site fills its spread first, then the band of headlines above it."""
    spare = min(stories - SPREAD, LATEST)
    return spare if spare >= LATEST_AT_LEAST else 0


def _rows(cards: Sequence[Card]) -> list[Row]:
    by_section: dict[str, list[Card]] = {}
    for card in cards:
        by_section.setdefault(card.section, []).append(card)
    return [
        Row(found[0].section, found[0].section_href, tuple(found[:A_ROW]))
        for found in by_section.values()
    ]
