"""Runs of speech put together: those that hang on one attribution are one utterance."""

from collections.abc import Iterator
from dataclasses import dataclass

from reading.finders.speech.attributions import Attribution, Attributions
from reading.text import Text
from reading.uses import Run

SHORT = 24  # letters of a sentence that may stand between: "A pause."


@dataclass
class Draft:
    runs: list[Run]
    attribution: Attribution | None = None


def drafts(text: Text, reader: Attributions) -> Iterator[Draft]:
    draft: Draft | None = None
    runs = [run for run in text.runs if run.use == "speech"]
    for index, run in enumerate(runs):
        limit = runs[index + 1].marked.start if index + 1 < len(runs) else len(text.raw)
        floor = runs[index - 1].marked.end if index else 0
        attribution = reader.beside(run, floor, limit)
        if draft is not None and _belongs(text, draft, run, attribution, reader):
            draft.runs.append(run)
            draft.attribution = draft.attribution or attribution
            continue
        if draft is not None:
            yield draft
        draft = Draft([run], attribution)
    if draft is not None:
        yield draft


def _belongs(
    text: Text, draft: Draft, run: Run, attribution: Attribution | None, reader: Attributions
) -> bool:
    last = draft.runs[-1].marked
    if last.goes_on and run.marked.paragraph == last.paragraph + 1:
        return True
    if run.marked.paragraph != last.paragraph:
        return False
    if attribution is None:
        return _goes_on(text, last.end, run.marked.start, draft.attribution, reader)
    if draft.attribution is None:
        return not text.raw[last.end : run.marked.start].strip()
    return attribution.verb is not None and attribution.verb == draft.attribution.verb


def _goes_on(
    text: Text, start: int, end: int, attribution: Attribution | None, reader: Attributions
) -> bool:
    """Whether no whole sentence but a short one that tells of nobody stands between."""
    sentence = text.sentence_before(end)
    if sentence is None or sentence.start < start:
        return True
    if attribution and attribution.verb and sentence.covers(attribution.verb.start):
        return True
    return len(sentence.raw) <= SHORT and reader.subject_of(sentence) is None
