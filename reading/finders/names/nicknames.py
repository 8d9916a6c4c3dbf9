"""What else a text calls somebody: the word in quotation marks inside a name, and after "aka"."""

import re
from collections.abc import Sequence

from reading.finders.names.chunk import Chunk
from reading.finders.names.document import Key
from reading.text import Text

QUOTED = re.compile(r"[“\"‘']([^“”\"‘’'\n]{1,24})[”\"’']")
ALSO_KNOWN = re.compile(
    r",? (?:aka|a\.k\.a\.|alias|(?:also |better |best )?known as|nicknamed) [“\"‘']?"
)
LONGEST_NAME = 80


def nicknames(text: Text, words: Sequence[str], start: int) -> list[str]:
    """Folded, of the name of these words that begins there: "tank" of Bo “Tank” Hale."""
    end = text.raw.find(words[-1], start + 1, start + LONGEST_NAME)
    within = text.raw[start : max(end, start)]
    return [match[1].casefold() for match in QUOTED.finditer(within)]


def aliases(text: Text, chunks: Sequence[Chunk]) -> dict[Key, Key]:
    """Of each name that an "aka" brings in, the name before it; of a chain of them the first."""
    starts = {chunk.start: chunk.key for chunk in chunks}
    found: dict[Key, Key] = {}
    for chunk in chunks:
        match = ALSO_KNOWN.match(text.raw, chunk.end)
        if match and match.end() in starts:
            found[starts[match.end()]] = found.get(chunk.key, chunk.key)
    return found
