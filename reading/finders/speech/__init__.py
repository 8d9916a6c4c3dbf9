"""Quotes: the segments of one utterance, and who is said to have spoken it, with which verb."""

from collections.abc import Iterator

from reading.finders.references import Reference
from reading.finders.speech.attributions import Attributions
from reading.finders.speech.channels import channel_of
from reading.finders.speech.drafts import Draft, drafts
from reading.finders.speech.headlines import with_headlines
from reading.finders.speech.nearby import nearby
from reading.findings import Findings
from reading.text import Text
from reading.values import Quote

AFTER = ("references",)
LOOKED_BACK = 2  # quotes


def find(text: Text, found: Findings) -> Iterator[Quote]:
    reader = Attributions(text, found.all(Reference))
    yield from with_headlines(text, reader, tuple(_quotes(text, reader)))


def _quotes(text: Text, reader: Attributions) -> Iterator[Quote]:
    earlier: list[Quote] = []
    last_paragraph = -2
    for draft in drafts(text, reader):
        if draft.runs[0].marked.paragraph > last_paragraph + 1:
            earlier = []
        quote = _quote(text, draft, reader, earlier)
        earlier = [*earlier[1 - LOOKED_BACK :], quote]
        last_paragraph = draft.runs[-1].marked.paragraph
        yield quote


def _quote(text: Text, draft: Draft, reader: Attributions, earlier: list[Quote]) -> Quote:
    told = draft.attribution
    beside = told if told and (told.speaker or told.surface) else None
    attribution = beside or nearby(reader, draft.runs[0], earlier)
    return Quote(
        tuple(run.inner for run in draft.runs),
        attribution.speaker,
        attribution.surface,
        attribution.verb or (told.verb if told else None),
        channel_of(text, draft.runs[0], told or attribution, reader),
        attribution.reason,
        attribution.confidence,
    )
