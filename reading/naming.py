"""What tells that words in quotation marks name something: a work, or a person by a nickname."""

import re

from reading.words.roles import ROLES
from reading.words.works import NAMING, PERFORMING, TYPES

WORK_WORDS = frozenset().union(*TYPES.values())
ROLES_AND_WORKS = ROLES | WORK_WORDS
BEFORE_TITLES = NAMING | PERFORMING
ROLE_NEXT = re.compile(r"[’'”]?\s+(?:[\w-]+ ){0,1}(?P<role>[\w-]+)")
LAST_WORD = re.compile(r"(?P<word>[\w’'-]+)(?P<mark>[,:]?)\s*$")
WORDS = re.compile(r"[\w’'-]+")
CAPITALISED = re.compile(r"[^\W\d_a-z][\w’'-]*$")
DETERMINERS = frozenset("the a an his her their one another".split())


def names_a_work(words: str, before: str, after: str) -> bool:
    """Whether what stands on both sides of a title says that it is one."""
    return _leads_to_a_work(before) or _role_follows(words, after)


def is_nickname(words: str, before: str, after: str) -> bool:
    """As in Bob “Tank” Hale: one word or two between two capitals with no comma."""
    if len(WORDS.findall(words)) > 2 or words[-1] in ",.!?":
        return False
    last = CAPITALISED.search(before[-40:].rstrip())
    return (
        last is not None
        and before.endswith(" ")
        and last.group().lower() != "the"
        and last.group().lower() not in WORK_WORDS
        and re.match(r" [^\W\d_a-z]", after) is not None
    )


def _leads_to_a_work(before: str) -> bool:
    last = LAST_WORD.search(before[-40:])
    if last is None or last["mark"] == ":":
        return False
    word = last["word"].lower()
    return word in WORK_WORDS or (not last["mark"] and word in BEFORE_TITLES)


def _role_follows(title: str, after: str) -> bool:
    """As in “Golden Hour” singer, or “Golden Hour,” a song; not as in “Yes,” the singer said."""
    match = ROLE_NEXT.match(after)
    if match is None:
        return False
    words = [_bare(word) for word in WORDS.findall(match.group().lower())]
    if title[-1] in ",." or words[0] in DETERMINERS:
        return words[0] in DETERMINERS and words[-1] in WORK_WORDS
    return any(word in ROLES_AND_WORKS for word in words)


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")
