"""Words of a song in quotation marks: they are nobody's own."""

import re
from functools import lru_cache

from reading.words.verbs import FINITE, PARTICIPLES, SINGING

SUNG_AFTER = re.compile(
    r",? *(?:(?:[^\W\d_a-z][\w’'.-]*|the [\w-]+|he|she|they) ){0,3}(?P<verb>[a-z]+)\b"
)
SENTENCE_END = re.compile(r"[.!?]\s")
WORD = re.compile(r"[a-z]+")
SUNG_OR_SAID = SINGING | FINITE | PARTICIPLES
SUNG = [[verb] for verb in SINGING]
LINE_BEFORE = re.compile(
    r"\b(?:lines?|lyrics?|chorus|verses?|refrain|hook|bridge)\b[^.!?]{0,40}[:,] *$"
)
LINE_BREAK = re.compile(r"\w[,.!?]? / [^\W_]")
FEWEST_LINES, LONGEST_LINE = 3, 70


def is_sung(words: str, before: str, after: str) -> bool:
    """Whether they are sung, or a line of a song: “Slow down,” she sings; the first line: “Go.”"""
    lead = SENTENCE_END.split(before[-80:])[-1]
    if LINE_BREAK.search(words) or LINE_BEFORE.search(lead):
        return True
    after_it = SUNG_AFTER.match(after)
    verbs = [word for word in WORD.findall(lead) if word in SUNG_OR_SAID]
    return (after_it is not None and after_it["verb"] in SINGING) or verbs[-1:] in SUNG


@lru_cache(maxsize=4)  # every quote of a paragraph asks about it
def is_verse(paragraph: str) -> bool:
    """Whether a paragraph is set in short lines that begin with capitals, as songs are."""
    lines = paragraph.split("\n")
    return (
        len(lines) >= FEWEST_LINES
        and all(line[:1].isupper() and len(line) <= LONGEST_LINE for line in lines)
        and all(line[-1:] in ',.!?;:”"’—' for line in lines[:2])
    )
