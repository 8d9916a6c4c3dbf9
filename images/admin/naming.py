"""People a picture's file names: offered, and written down only when somebody confirms them."""

from collections.abc import Iterable
from dataclasses import dataclass

from images.models import Image
from images.taking import found_in


@dataclass(frozen=True)
class Named:
    """A name out of a file. `known` is the one person of that name, "" if we have none; `doubt`
    says why it cannot be told who is meant."""

    name: str
    known: str = ""
    doubt: str = ""


def names_in(image: Image) -> tuple[str, ...]:
    """Whom the original names; nobody if it cannot be read today."""
    try:
        with image.file.open("rb") as original:
            return found_in(original).people
    except OSError:
        return ()


def confirmed(names: Iterable[str], image: Image) -> list[str]:
    """Of the names that came with a form, those that the file does name."""
    offered = set(names_in(image))
    return [name for name in names if name in offered]
