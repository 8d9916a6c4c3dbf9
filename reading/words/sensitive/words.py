"""How words that call for care are written down: what raises a code, what only looks like it.

Written for `Text.lowered`: small letters, straight apostrophes, single kinds of space and hyphen.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Raising = Mapping[str, Iterable[str]]

# Pieces of the patterns. Each "gap" is words of the same sentence, with commas between or none.
OWN = r"(?:his|her|their|our|my|your|the|an?|one|two|both|three|whose|[\w-]+'s|[\w-]+s')"
CHILD = r"(?:sons?|daughters?|child|children|boys?|girls?|little one|firstborn)"
BABY = r"(?:bab(?:y|ies)|infants?|newborns?|preemies?|twins?|triplets?)"
PARENT = (
    r"(?:father|mother|dad|daddy|mom|mum|mam|parents?|grand(?:father|mother|pa|ma|dad|mum|parents?)"
    r"|nan|nana|stepfather|stepmother|godmother|godfather)"
)
SIBLING = r"(?:brother|sister|twin brother|twin sister|cousin|uncle|aunt|nephew|niece)"
PARTNER = r"(?:husband|wife|partner|fiance|fiancé|fiancee|fiancée|boyfriend|girlfriend)"
KIN = rf"(?:{PARENT}|{SIBLING}|{PARTNER})"
HIS = r"(?:his|her|their|my|our|your|whose|its)"
NUMBER = r"(?:\d{1,3}|a|an|a few|several|[a-z]+(?:-[a-z]+)?)"
WORD = r"[\w'-]{1,20}"
COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|hundreds)"

SPACE = re.compile(r" (?![*+?{])")


def either(choices: str) -> str:
    """One of these words, which are set apart by white space; "_" stands for a space."""
    return f"(?:{'|'.join(choices.split()).replace('_', ' ')})"


def gap(words: int) -> str:
    """Up to so many words between what stands before and what follows."""
    return rf"(?:,? {WORD}){{0,{words}}},? "


def some(words: int) -> str:
    """Up to so many words before what follows, and no comma."""
    return rf"(?:{WORD} ){{0,{words}}}"


@dataclass(frozen=True, slots=True)
class Words:
    """`raising` has a pattern for each stem, the beginning of a word that it cannot match without:
    stems are found faster. What matches counts unless it lies over something of `harmless`.
    """

    raising: Mapping[str, re.Pattern[str]]
    harmless: re.Pattern[str] | None


def words(raising: Raising, harmless: Iterable[str] = ()) -> Words:
    """From patterns by the stem that each of them holds."""
    idioms = tuple(harmless)
    patterns = {stem: _whole(raising[stem]) for stem in raising}
    return Words(patterns, _whole(idioms) if idioms else None)


def _whole(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of them, as whole words and however many spaces stand between."""
    any_of_them = SPACE.sub(" +", "|".join(patterns))
    return re.compile(rf"(?<![\w-])(?:{any_of_them})(?![\w-])")
