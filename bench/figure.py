"""One measured figure beside what it should be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    name: str
    value: float
    unit: str
    promise: str
    holds: bool

    def __str__(self) -> str:
        return (
            f"{'ok   ' if self.holds else 'SHORT'} {self.name}: {self.value:.1f} {self.unit} "
            f"({self.promise})"
        )
