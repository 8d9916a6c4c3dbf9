"""What was found of what is there, counted, with each miss and each false find in words."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar


@dataclass
class Tally:
    """Of one kind. A share has no false finds: it is how many of those that are there are right.

    `missed` and `false` hold a line each: what, and the sentence it stands in.
    """

    right: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    is_share: bool = False

    @property
    def wanted(self) -> int:
        return self.right + len(self.missed)

    @property
    def found(self) -> int:
        return self.right + len(self.false)

    @property
    def wrong(self) -> int:
        return len(self.missed) + len(self.false)

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def f1(self) -> float:
        """Of a share, the share itself. Nothing wanted and nothing found is 1."""
        whole = self.precision + self.recall
        if self.is_share:
            return self.recall
        return 2 * self.precision * self.recall / whole if whole else 0.0

    def add(self, other: "Tally") -> None:
        self.right += other.right
        self.missed += other.missed
        self.false += other.false
        self.is_share = self.is_share or other.is_share

    def __str__(self) -> str:
        if self.is_share:
            return f"{self.recall:6.3f}  {self.right} of {self.wanted}"
        return (
            f"{self.f1:6.3f}  precision {self.precision:.3f}, recall {self.recall:.3f}"
            f"  ({self.right} right, {len(self.missed)} missed, {len(self.false)} false)"
        )


Key = TypeVar("Key", bound=Hashable)


def matched(wanted: Mapping[Key, str], found: Mapping[Key, str]) -> Tally:
    """What is in both is right. The values are the words for a miss or a false find."""
    return Tally(
        right=len(wanted.keys() & found.keys()),
        missed=[words for key, words in wanted.items() if key not in found],
        false=[words for key, words in found.items() if key not in wanted],
    )


def share(judged: Iterable[tuple[bool, str]]) -> Tally:
    """Of things that are there, each right or not, with the words for one that is not."""
    all_judged = list(judged)
    missed = [words for is_right, words in all_judged if not is_right]
    return Tally(right=len(all_judged) - len(missed), missed=missed, is_share=True)
