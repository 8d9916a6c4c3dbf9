"""What stands around a name at one place."""

import re
from collections.abc import Iterator

from reading.finders.names import signs
from reading.finders.names.after import after
from reading.finders.names.before import before
from reading.finders.names.chunk import Chunk
from reading.text import Text

ROLE_BEFORE = re.compile(r"(?P<role>[\w-]+),? $")


def cues_at(text: Text, place: Chunk) -> Iterator[str]:
    """Each cue at this place, by the words of `signs`."""
    if place.title:
        yield signs.TITLE
    yield from before(text.raw, place)
    yield from after(text.raw, place)
