"""What in a text asks for a second pair of eyes before it goes out."""

from articles.body import names
from articles.findings import Kind, reading_of
from articles.models import Article, Decision
from articles.value import CopyValue
from reading import GRIEF_CODES, Reading, read_copy
from reading.keys import sensitivity_key

# A text with one of these is published by somebody who did not change it last (R4); the last
# three until what they ask for has records of its own.
SECOND_PERSON_CODES = GRIEF_CODES | {"allegation", "abuse", "minor"}


def guarded_in(value: CopyValue, article: Article, note: str = "") -> frozenset[str]:
    """The codes of a text that ask for a second person, before it goes out for `article`, with a
    note to readers.

    A finding somebody refused counts no longer, unless they changed the text last: then it would
    be one person's word alone.
    """
    refused = _refused_by_others(article)
    return frozenset(
        found.code
        for found in (*reading_of(value).sensitivities, *_beside(value, note).sensitivities)
        if found.code in SECOND_PERSON_CODES and sensitivity_key(found) not in refused
    )


def grief_of(codes: frozenset[str]) -> frozenset[str]:
    """Those of them that tell of grief (R4)."""
    return codes & GRIEF_CODES


def _beside(value: CopyValue, note: str) -> Reading:
    """What is printed with a story and is no part of its text: names, and the note to readers."""
    signed = [*(tag.name for tag in value.tags), *(byline.name for byline in value.bylines)]
    beside = [*signed, *names(value.body), value.lead_credit, note]
    return read_copy("", [], beside, None)


def _refused_by_others(article: Article) -> frozenset[str]:
    refused = article.decisions.filter(
        kind=Kind.SENSITIVITY, verdict=Decision.Verdict.REFUSED
    ).exclude(by=article.changed_by_id)
    return frozenset(refused.values_list("key", flat=True))
