"""Which platform a sentence says its words stood on."""

import re
from functools import lru_cache

from reading.codes import Platform
from reading.words.platforms import PLATFORM_WORDS

WORD = re.compile(r"[@#]?[\w’']+")
BEFORE_X = frozenset("on to via".split())
BEFORE_STORIES = frozenset("his her their my its on to via".split())


@lru_cache(maxsize=64)  # every quote of a sentence asks about that sentence
def platforms_in(words: str) -> tuple[tuple[int, Platform], ...]:
    """Each platform these words name, with its place among them."""
    named: list[tuple[int, Platform]] = []
    before = ""
    for match in WORD.finditer(words):
        word = match.group()
        if platform := PLATFORM_WORDS.get(word.lower().removesuffix("’s").removesuffix("'s")):
            named.append((match.start(), platform))
        elif word == "X" and before in BEFORE_X:
            named.append((match.start(), "twitter"))
        elif word == "Stories" and before in BEFORE_STORIES:
            named.append((match.start(), "instagram"))
        before = word
    return tuple(named)
