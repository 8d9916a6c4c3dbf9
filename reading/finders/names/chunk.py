"""A run of capitals at one place, cleaned."""

from dataclasses import dataclass

from reading.finders.names.tokens import Token

ROMAN = ("II", "III", "IV")


@dataclass(frozen=True, slots=True)
class Chunk:
    """What may be a name, and the title before it. `headline`: in a line of capitals."""

    tokens: tuple[Token, ...]
    title: str | None
    headline: bool

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(token.raw for token in self.tokens)

    @property
    def key(self) -> tuple[str, ...]:
        """The same for two spellings of one name: "ADA HALE", "Ada Hale"."""
        return tuple(token.kind.key for token in self.tokens)

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end
