"""The sources of a page, numbered in the order in which they are first referred to."""

from collections.abc import Iterable

from people.claims import Origin

MOST = 3  # marks behind one fact: the newest say enough


class Footnotes:
    """Hands out numbers while a page is put together; then `origins` is its list of sources."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._origins: list[Origin] = []

    @property
    def origins(self) -> tuple[Origin, ...]:
        """The first is number 1."""
        return tuple(self._origins)

    def marks(self, origins: Iterable[Origin]) -> tuple[int, ...]:
        """The numbers of those who say something, each once."""
        places = {origin.href: origin for origin in origins}
        return tuple(self._number(origin) for origin in list(places.values())[:MOST])

    def _number(self, origin: Origin) -> int:
        if origin.href not in self._numbers:
            self._origins.append(origin)
            self._numbers[origin.href] = len(self._origins)
        return self._numbers[origin.href]
