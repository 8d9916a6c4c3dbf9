"""Quotes: the segments of one utterance, and who is said to have spoken it, with which verb."""

from collections.abc import Iterator
from dataclasses import dataclass

from reading.finders.references import Reference
from reading.finders.speech.attributions import Attribution, Attributions
from reading.finders.speech.channels import channel_of
from reading.findings import Findings
from reading.text import Text
from reading.uses import Run
from reading.values import Quote

AFTER = ("references",)


@dataclass
class _Draft:
    runs: list[Run]
    attribution: Attribution | None = None


def find(text: Text, found: Findings) -> Iterator[Quote]:
    reader = Attributions(text, found.all(Reference))
    last: Quote | None = None
    last_paragraph = -2
    for draft in _drafts(text, reader):
        paragraph = draft.runs[0].marked.paragraph
        previous = last if last_paragraph >= paragraph - 1 else None
        last = _quote(text, draft, reader, previous)
        last_paragraph = draft.runs[-1].marked.paragraph
        yield last


def _drafts(text: Text, reader: Attributions) -> Iterator[_Draft]:
    """Runs of speech put together: those of one paragraph that hang on one attribution."""
    draft: _Draft | None = None
    runs = [run for run in text.runs if run.use == "speech"]
    for index, run in enumerate(runs):
        limit = runs[index + 1].marked.start if index + 1 < len(runs) else len(text.raw)
        floor = runs[index - 1].marked.end if index else 0
        attribution = reader.after(run, limit) or reader.before(run, floor)
        if draft is not None and _belongs(text, draft, run, attribution, reader):
            draft.runs.append(run)
            draft.attribution = draft.attribution or attribution
            continue
        if draft is not None:
            yield draft
        draft = _Draft([run], attribution)
    if draft is not None:
        yield draft


def _belongs(
    text: Text,
    draft: _Draft,
    run: Run,
    attribution: Attribution | None,
    reader: Attributions,
) -> bool:
    last = draft.runs[-1].marked
    if last.goes_on and run.marked.paragraph == last.paragraph + 1:
        return True
    if run.marked.paragraph != last.paragraph:
        return False
    if attribution is None:
        return not reader.somebody_else_between(last.end, run.marked.start, draft.attribution)
    if draft.attribution is None:
        return not text.raw[last.end : run.marked.start].strip()
    return attribution.verb is not None and attribution.verb == draft.attribution.verb


def _quote(text: Text, draft: _Draft, reader: Attributions, previous: Quote | None) -> Quote:
    attribution = draft.attribution or reader.nearby(draft.runs[0], previous)
    return Quote(
        tuple(run.inner for run in draft.runs),
        attribution.speaker,
        attribution.surface,
        attribution.verb,
        channel_of(text, draft.runs[0], attribution, reader),
        attribution.reason,
        attribution.confidence,
    )
