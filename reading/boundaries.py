"""Where a name begins and ends: at no letter, and not inside a longer name."""

import re

from reading.words.ordinary import OPENERS
from reading.words.places import NATIONS
from reading.words.roles import OCCUPATIONS, TITLES

# Folded text before and after a name: what makes it part of something longer.
RUNS_ON_BEFORE = re.compile(r"(?:[\w@#&-]|\w[.'])\Z")
RUNS_ON_AFTER = re.compile(r"\w|'(?!s\b)\w|@\w|,? (?:jr|sr|ii|iii|iv)\b")
WORD = re.compile(r"\w\Z")
HANDLE_RUNS_ON = re.compile(r"\w|\.\w|@\w")
# Raw text: a second surname, and a capital right after or before.
HYPHENATED = re.compile(r"-[^\W\d_a-z]")
CAPITAL_AFTER = re.compile(r" (?:[^\W\d_a-zß-öø-ÿ]|&)")
WORD_BEFORE = re.compile(r"([^\W\d_][\w’'-]*)\.? \Z")
LONGEST_WORD = 40
LEADS_UP = OPENERS | NATIONS | TITLES


def stands_apart(folded: str, start: int, end: int) -> bool:
    """Whether `folded[start:end]` is no part of a longer word, handle or name with a suffix."""
    before = folded[max(start - 2, 0) : start]
    if folded[start] == "@":
        return not WORD.search(before) and not HANDLE_RUNS_ON.match(folded, end)
    return not RUNS_ON_BEFORE.search(before) and not RUNS_ON_AFTER.match(folded, end)


def stands_whole(text: str, start: int, end: int) -> bool:
    """Whether no capital beside it makes it a longer name: the John Smith Foundation."""
    if CAPITAL_AFTER.match(text, end) or HYPHENATED.match(text, end):
        return False
    word = WORD_BEFORE.search(text, max(start - LONGEST_WORD, 0), start)
    if word is None or not word[1][0].isupper():
        return True
    return word[1] in LEADS_UP or word[1].lower() in OCCUPATIONS
