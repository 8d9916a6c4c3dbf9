"""What has been found so far, kept by kind. Finders read it and never change it."""

from collections.abc import Iterable
from typing import Any, TypeVar

Kind = TypeVar("Kind")


class Findings:
    """An immutable collection. `with_` makes a larger one; `all` gives one kind, in the order
    its finder gave it."""

    def __init__(self, by_kind: dict[type, tuple[Any, ...]] | None = None) -> None:
        self._by_kind = by_kind or {}

    def with_(self, more: Iterable[object]) -> "Findings":
        added: dict[type, list[Any]] = {}
        for finding in more:
            added.setdefault(type(finding), []).append(finding)
        grown = {kind: (*self.all(kind), *findings) for kind, findings in added.items()}
        return Findings(self._by_kind | grown)

    def all(self, kind: type[Kind]) -> tuple[Kind, ...]:
        return self._by_kind.get(kind, ())
