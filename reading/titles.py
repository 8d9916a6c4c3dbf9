"""Whether words are written the way titles are."""

import re

from reading.words.works import SMALL

WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
MOST_WORDS = 12


def is_title(words: str) -> bool:
    """Whether every word that is not a small one has a capital, and the first and last have."""
    found = WORD.findall(words)
    if not 0 < len(found) <= MOST_WORDS or words[0] in "#@":
        return False
    large = [word for word in found[1:-1] if word.lower() not in SMALL]
    return all(not word[0].islower() for word in [found[0], *large, found[-1]])
