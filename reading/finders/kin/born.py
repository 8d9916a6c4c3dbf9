"""Whether a child was just born, or lost: by the words that lead up to it."""

import re

from reading.text import Text
from reading.words.kin import CHILDREN

LOST = re.compile(
    r"\b(?:los[et]|losing|loss of|stillbirth of|buried|mourn(?:s|ed|ing)?"
    r"|grie(?:ve|ves|ved|ving)(?: for)?)(?: \w{1,12}){0,5} $"
    r"|\b(?:late|stillborn) (?:(?:infant|baby|little|young|only|eldest|youngest|twin) )?$"
)
# "They had lost their baby in May. They named their daughter Ivy."
NAMING = re.compile(r"\b(?:named|naming|called|name) $")
BABY_LOST = re.compile(
    r"\b(?:los(?:t|e|ing|s of) (?:(?:her|his|their|the|a|our) )?(?:\w+ )?(?:baby|pregnancy|child"
    r"|twins?)"
    r"|miscarr\w+|stillb\w+|pregnancy loss|born sleeping)\b"
)
WELCOMED = re.compile(
    r"\b(?:[Ww]elcom(?:ed?|es|ing)|gave birth to|given birth to|arrival of|birth of)"
    r"(?: [\w’',-]{1,16}){0,6} $"
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
FARTHEST = 60
CHILDHOOD = 17


def is_just_born(text: Text, word: str, begin: int) -> bool:
    """Whether they welcomed the child, and in no year so long past that it has grown up."""
    sentence = text.sentence_at(begin)
    start = max(sentence.start, begin - FARTHEST)
    if word not in CHILDREN or not WELCOMED.search(text.raw, start, begin):
        return False
    years = [int(match.group()) for match in YEAR.finditer(text.raw, *sentence.span)]
    today = text.published.year if text.published else 0
    return not any(year < today - CHILDHOOD for year in years) and (bool(today) or not years)


def is_lost(text: Text, place: int) -> bool:
    start = max(0, place - FARTHEST, text.sentence_at(place).start)
    return LOST.search(text.raw, start, place) is not None


def is_named_after_loss(text: Text, begin: int) -> bool:
    if not NAMING.search(text.raw, max(0, begin - 12), begin):
        return False
    sentence = text.sentence_at(begin)
    before = text.sentence_before(begin)
    start = before.start if before else sentence.start
    return BABY_LOST.search(text.raw, start, begin) is not None
