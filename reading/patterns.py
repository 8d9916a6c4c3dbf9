"""Pieces of patterns that several finders share. All are bounded: no text makes them slow."""

import re

LOWER = "a-zß-öø-ÿ"
CAPITAL = rf"[^\W\d_{LOWER}]"
# One capitalised word, without a possessive ’s: Hale, O’Brien, Mary-Kate, Beyoncé.
WORD_REST = r"[^\W_]{0,40}(?:[’'](?!s\b)[^\W\d_][^\W_]{0,40}|-[^\W\d_][^\W_]{0,40}){0,3}"
NAME_WORD = CAPITAL + WORD_REST
PARTICLES = (
    r"(?:van|von|de|der|den|del|di|da|dos|das|du|la|le|bin|bint|ibn|abu|al|el|ten|ter|af|zu|zur|y)"
)
NAME = rf"{NAME_WORD}(?:(?:(?<=\b[^\W\d_])\.)? (?:{PARTICLES} ){{0,2}}{NAME_WORD}){{0,4}}"

NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
}
NUMBER = rf"(?:\d{{1,3}}|{'|'.join(NUMBER_WORDS)})"
UNIT = r"(?:year|month|week|day)"

# Right after a name: ", 34," "(34)" ", aged 34" ", 6 months,". Never "No. 3" or "September 30".
AGE_AFTER = re.compile(
    rf",? \(?(?:aged? )?(?P<age>\d{{1,3}})(?: (?P<unit>{UNIT})s?(?: old)?)?"
    r"(?P<end>\)|(?=[,.;:!?)—–]|[”’'\"]|\s+(?:and|who|has|have|is|was|said|told|from|—|–)\b|\s*$))",
)
AGE_BEFORE = re.compile(
    rf"\b(?P<age>{NUMBER})-(?P<unit>{UNIT})s?-old(?: [\w’'-]{{1,20}}){{0,3}},? $"
)
OLDEST = 115


def number(words: str) -> int:
    return NUMBER_WORDS[words.lower()] if words.lower() in NUMBER_WORDS else int(words)


def alternatives(words: frozenset[str]) -> str:
    """The words as a pattern, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
