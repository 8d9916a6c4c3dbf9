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
        value = f"{self.value:.1f}" if self.value >= 10 else f"{self.value:.2f}"
        held = "ok   " if self.holds else "SHORT"
        return f"{held} {self.name}: {value} {self.unit} ({self.promise})"
