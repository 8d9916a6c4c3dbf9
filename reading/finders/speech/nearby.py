"""Who spoke where nothing stands beside the quote."""

from collections.abc import Sequence

from reading.finders.speech.attributions import Attribution, Attributions
from reading.text import Text
from reading.uses import Run
from reading.values import Found, Quote


def nearby(reader: Attributions, run: Run, earlier: Sequence[Quote]) -> Attribution:
    """An answer, the subject of the sentence before, a colon that ended the paragraph before, or
    the speaker of the quote before."""
    text = reader.text
    begin = text.paragraphs[run.marked.paragraph].start
    before = text.sentence_before(run.marked.start)
    if before and (before.start >= begin or before.raw.endswith(":")):
        subject = reader.subject_of(before)
        if subject and subject.person:
            return Attribution(None, None, subject.person, "the sentence before is theirs", 0.5)
    if answer := _answered(reader, run, earlier):
        return answer
    if begun := _begun(reader, run, begin):
        return begun
    if earlier and earlier[-1].speaker:
        return Attribution(None, None, earlier[-1].speaker, "goes on from the quote before", 0.45)
    return Attribution(None, None, None, "words in quotation marks, nobody named", 0.5)


def _begun(reader: Attributions, run: Run, begin: int) -> Attribution | None:
    """The paragraph before, which holds no quote, ends with what somebody says or writes."""
    text = reader.text
    before = text.sentence_before(begin) if run.marked.start == begin else None
    if before is None or _has_speech(text, text.paragraph_at(before.start).found):
        return None
    subject = reader.subject_of(before)
    if subject is None or subject.person is None:
        return None
    return Attribution(None, None, subject.person, "the paragraph before ends with them", 0.45)


def _has_speech(text: Text, paragraph: Found) -> bool:
    return any(run.use == "speech" for run in text.runs_in(paragraph))


def _answered(reader: Attributions, run: Run, earlier: Sequence[Quote]) -> Attribution | None:
    """After a question by somebody else, in a paragraph of its own: whoever spoke before that."""
    if len(earlier) < 2 or not earlier[-1].words.rstrip("”’\"' ").endswith("?"):
        return None
    asked, before = earlier[-1], earlier[-2]
    begin = reader.text.paragraphs[run.marked.paragraph].start
    if asked.segments[-1].end >= begin or before.speaker in (None, asked.speaker):
        return None
    return Attribution(None, None, before.speaker, "answers the question before", 0.4)
