"""The word lists that are files. What they are and whose: README.md beside them."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


@cache
def table(name: str) -> frozenset[str]:
    """All words of `name.txt`, as written there."""
    return frozenset((FOLDER / f"{name}.txt").read_text(encoding="utf-8").split())
