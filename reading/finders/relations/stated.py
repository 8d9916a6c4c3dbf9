"""What one place of the text says of two people."""

from dataclasses import dataclass
from typing import Literal

from reading.codes import Tie

# A couple may also have split, whatever it was before: the rest of the text tells.
Bond = Tie | Literal["split"]


@dataclass(frozen=True, slots=True)
class Stated:
    """`place` is where the text says so, `words` the telling ones of it, for the reason."""

    bond: Bond
    a: str
    b: str
    ended: bool
    place: tuple[int, int]
    words: str
    confidence: float = 0.8

    @property
    def pair(self) -> tuple[str, str]:
        return (self.a, self.b) if self.a < self.b else (self.b, self.a)
