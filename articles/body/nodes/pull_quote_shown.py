"""How each target prints a pull quote. It repeats what the text says, so only pages show it."""

from dataclasses import dataclass
from typing import ClassVar

from articles.body.nodes.pull_quote import PullQuote


@dataclass(frozen=True)
class PullQuoteShown:
    template: ClassVar[str] = "articles/body/pullquote.html"
    name: ClassVar[str] = "quote"

    words: str
    speaker: str

    @property
    def record(self) -> dict[str, str]:
        """For JSON."""
        return {"kind": "pullquote", "words": self.words, "speaker": self.speaker}

    @property
    def lines(self) -> list[str]:
        """For plain text: nothing that was not said already."""
        return []

    @property
    def feed(self) -> str:
        """For feeds: the same."""
        return ""


def shown(quote: PullQuote) -> PullQuoteShown:
    return PullQuoteShown(quote.words, quote.speaker)
