"""Friends and colleagues whom a sentence leaves unnamed and whom the next words address:

Hale thanked her bandmates. “Bo, I owe you and Cy a dinner,” she said.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from reading.codes import Tie
from reading.finders.relations.items import Item
from reading.finders.relations.stated import Stated
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Person, Quote
from reading.words import ties

YOU = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
NEXT = 400  # letters from the noun to the quote
NOUNS = ties.BESIDE["friend"] | ties.BESIDE["colleague"] | ties.FELLOW


class Addressed:
    """Who is named in what somebody says to "you"."""

    def __init__(self, text: Text, found: Findings) -> None:
        self.quotes: dict[str, list[Quote]] = {}
        for quote in found.all(Quote):
            if quote.speaker and YOU.search(quote.words):
                self.quotes.setdefault(quote.speaker, []).append(quote)
        self.named = sorted(
            (m.start, p.name) for p in found.all(Person) if p.name for m in p.mentions
        )

    def by(self, item: Item, place: tuple[int, int]) -> Iterator[Stated]:
        if item.noun not in NOUNS or len(item.owners) != 1:
            return
        owner = item.owners[0]
        quote = self._next(owner, place[1])
        names = self._names(quote.segments, owner) if quote else []
        for name in names if item.noun in ties.PLURAL else names[:1]:
            bond: Tie = "friend" if item.noun in ties.BESIDE["friend"] else "colleague"
            yield Stated(bond, owner, name, False, place, item.noun, 0.55)

    def _next(self, owner: str, place: int) -> Quote | None:
        """What the owner says to somebody soon after this place."""
        quotes = self.quotes.get(owner, [])
        index = bisect_right(quotes, place, key=lambda quote: quote.segments[0].start)
        quote = quotes[index] if index < len(quotes) else None
        return quote if quote and quote.segments[0].start - place < NEXT else None

    def _names(self, segments: Sequence[Found], owner: str) -> list[str]:
        names: dict[str, None] = {}
        for segment in segments:
            first = bisect_left(self.named, (segment.start, ""))
            last = bisect_left(self.named, (segment.end, ""))
            names |= dict.fromkeys(name for _, name in self.named[first:last])
        return [name for name in names if name != owner]
