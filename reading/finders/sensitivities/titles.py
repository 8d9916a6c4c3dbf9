"""Whether words only name a work: “Death Becomes Her”."""

import re

from reading.naming import names_a_work
from reading.text import Text
from reading.values import Found

MARKED = re.compile(r"(?<!\w)[“\"‘'](?P<inner>[^“”\"\n]{2,80}?)[”\"’'](?!\w)")
# A title may say "I" too; but then somebody's own words would be lost, were it none.
FIRST_PERSON = re.compile(r"\b(?:I|we|my|our|me|us|ours)\b", re.IGNORECASE)


def is_in_title(text: Text, place: int) -> bool:
    run = text.run_at(place)
    if run is not None:
        return run.use == "title" and not FIRST_PERSON.search(run.inner.raw)
    paragraph = text.paragraph_at(place)
    return paragraph.kind == "headline" and _is_named_in_line(text, paragraph.found, place)


def _is_named_in_line(text: Text, line: Found, place: int) -> bool:
    """In a headline every word has a capital: there a title is one only beside a word for works."""
    for match in MARKED.finditer(text.raw, line.start, line.end):
        if match.start() < place < match.end() and not FIRST_PERSON.search(match["inner"]):
            before, after = text.raw[line.start : match.start()], text.raw[match.end() : line.end]
            return names_a_work(match["inner"], before, after)
    return False
