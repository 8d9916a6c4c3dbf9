"""How the front page is laid out: each story once, where what it has shows best. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.body.nodes.post_shown import PostShown
from articles.cards import Card
from articles.placing import Placed, in_row, in_spread
from images.picture import Picture

STORIES = 40  # what the front page asks for, at most
SPREAD = 5
LATEST = 8
LATEST_AT_LEAST = 4  # fewer headlines make no band; they become cards
A_ROW = 4
A_ROW_AT_LEAST = 2  # a section with less has its story in the last row, among others
BESIDES = "And besides"


@dataclass(frozen=True)
class Newsworthy:
    """Somebody in the news: `words` say what is new, `stories` counts those among the newest."""

    name: str
    href: str
    initials: str
    portrait: Picture | None
    words: str
    stories: int
    is_new: bool


@dataclass(frozen=True)
class PostOfTheDay:
    """A post, and the story that carries it."""

    post: PostShown
    href: str
    headline: str


@dataclass(frozen=True)
class Frame:
    """One picture of a reel, and the page it has of its own."""

    picture: Picture
    alt: str
    caption: str
    href: str


@dataclass(frozen=True)
class Reel:
    """The pictures of one story. `pictures` counts all it has, `href` is the story's."""

    title: str
    href: str
    pictures: int
    frames: tuple[Frame, ...]


@dataclass(frozen=True)
class Between:
    """What stands between the stories."""

    people: tuple[Newsworthy, ...] = ()
    post: PostOfTheDay | None = None
    reel: Reel | None = None


@dataclass(frozen=True)
class Row:
    """Stories of one section that stand nowhere above; `title` and `href` may be ""."""

    title: str
    href: str
    pictured: tuple[Placed, ...]
    bare: tuple[Placed, ...]

    @property
    def cards(self) -> tuple[Card, ...]:
        return tuple(placed.card for placed in (*self.pictured, *self.bare))


@dataclass(frozen=True)
class FrontPage:
    """The lead, the newest headlines, a spread of five cards (`first` is a row of fewer instead),
    and below it rows, a section each."""

    lead: Card | None
    latest: tuple[Card, ...]
    first: Row | None
    spread: tuple[Placed, ...]
    between: Between
    rows: tuple[Row, ...]
    shout: Card | None

    @property
    def cards(self) -> tuple[Card, ...]:
        """Every story of the page but that of its reel."""
        alone = [card for card in (self.lead, self.shout) if card]
        rows = (*([self.first] if self.first else []), *self.rows)
        in_rows = [card for row in rows for card in row.cards]
        return (*alone, *self.latest, *(placed.card for placed in self.spread), *in_rows)


def lay_out(cards: Sequence[Card], between: Between | None = None) -> FrontPage:
    """`cards` newest first: the newest leads. A story whose pictures are the reel is no card."""
    between = between or Between()
    lead, rest = (cards[0] if cards else None), _apart_from(between.reel, cards[1:])
    latest, spread, below = _shelved(rest)
    shout = next((card for card in below if card.is_overheard), None) if _is_long(below) else None
    return FrontPage(
        lead=lead,
        latest=tuple(latest),
        first=_row("", "", spread) if spread and len(spread) < SPREAD else None,
        spread=in_spread(spread) if len(spread) == SPREAD else (),
        between=between,
        rows=tuple(_rows([card for card in below if card is not shout])),
        shout=shout,
    )


def _apart_from(reel: Reel | None, cards: Sequence[Card]) -> list[Card]:
    return [card for card in cards if reel is None or card.href != reel.href]


def _shelved(cards: list[Card]) -> tuple[list[Card], list[Card], list[Card]]:
    """Latest, spread and what is below, each newest first. Of what is newest, that which has
    something to show goes to the spread, and words alone to the headlines."""
    many = _headlines(len(cards)) + SPREAD
    newest, below = cards[:many], cards[many:]
    showing = [card for card in newest if _shows_something(card)][:SPREAD]
    plain = [card for card in newest if card not in showing]
    filling = plain[_headlines(len(cards)) :][: SPREAD - len(showing)]
    spread = [card for card in newest if card in showing or card in filling]
    return [card for card in plain if card not in filling], spread, below


def _headlines(stories: int) -> int:
    """A young site fills its spread first, then half a band of headlines, then a row below."""
    spare = stories - SPREAD
    if spare >= LATEST + A_ROW:
        return LATEST
    return LATEST_AT_LEAST if spare >= LATEST_AT_LEAST else 0


def _shows_something(card: Card) -> bool:
    return card.has_picture or card.is_overheard or bool(card.number)


def _is_long(below: list[Card]) -> bool:
    """Whether there is a row left if one story is shouted instead."""
    return len(below) > A_ROW


def _rows(cards: list[Card]) -> list[Row]:
    """The section with the newest story first; those with one alone share the last row."""
    by_section: dict[str, list[Card]] = {}
    for card in cards:
        by_section.setdefault(card.section, []).append(card)
    shelves = list(by_section.values())
    rows = [
        _row(shelf[0].section, shelf[0].section_href, shelf)
        for shelf in shelves
        if len(shelf) >= A_ROW_AT_LEAST
    ]
    alone = [shelf[0] for shelf in shelves if len(shelf) < A_ROW_AT_LEAST]
    return [*rows, _row(BESIDES, "", alone)] if alone else rows


def _row(title: str, href: str, cards: list[Card]) -> Row:
    return Row(title, href, *in_row(cards[:A_ROW]))
