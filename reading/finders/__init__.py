"""Finders, one a module, all of one shape:

    AFTER = ("people",)                                       # finders whose findings it reads
    def find(text: Text, found: Findings) -> Iterable[object]: ...

Adding a finder is adding a file: they are gathered here and run in an order that respects AFTER.
"""

import importlib
import pkgutil
import typing
from collections.abc import Iterable
from graphlib import TopologicalSorter
from typing import Protocol

from reading.findings import Findings
from reading.text import Text


class Finder(Protocol):
    AFTER: tuple[str, ...]

    def find(self, text: Text, found: Findings) -> Iterable[object]: ...


def find_all(text: Text) -> Findings:
    found = Findings()
    for finder in FINDERS:
        found = found.with_(finder.find(text, found))
    return found


def _in_order() -> tuple[Finder, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    finders = {name: _load(name) for name in names}
    order = TopologicalSorter({name: finder.AFTER for name, finder in finders.items()})
    return tuple(finders[name] for name in order.static_order())


def _load(name: str) -> Finder:
    return typing.cast("Finder", importlib.import_module(f"{__name__}.{name}"))


FINDERS = _in_order()
