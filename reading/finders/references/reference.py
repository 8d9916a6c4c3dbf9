"""A place of the narrative that stands for somebody."""

import re
from dataclasses import dataclass
from typing import Literal

from reading.finders.phrases import Phrase
from reading.values import Found

PREPOSITION = re.compile(
    r"\b(?:of|in|on|at|to|for|with|by|from|alongside|about|and|than|like|between|including|via"
    r"|over|toward|towards|against|near|beside|featuring|calling|thanking)\s+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A place of the narrative and the person it stands for; None where nothing tells.

    `is_subject` holds for at most one of a sentence.
    """

    found: Found
    person: str | None
    how: Literal["name", "pronoun", "phrase"]
    phrase: Phrase | None
    is_subject: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A name, a phrase, or neither: a pronoun."""

    found: Found
    name: str | None
    phrase: Phrase | None
