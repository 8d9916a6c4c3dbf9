"""The platform a quote stood on, where its sentence or the one before tells."""

from reading.channels import platforms_in
from reading.codes import Platform
from reading.finders.speech.after import WORD
from reading.finders.speech.attributions import Attribution, Attributions
from reading.text import Text
from reading.uses import Run
from reading.values import Found
from reading.words.verbs import POSTING, WORDINGS, WRITING

WRITTEN = POSTING | WRITING
RIGHT_AFTER = 30


def channel_of(
    text: Text, run: Run, attribution: Attribution, reader: Attributions
) -> Platform | None:
    """The platform named beside the verb, if the verb goes with words that are written there."""
    verb = attribution.verb
    sentence = text.sentence_at(verb.start if verb else run.marked.start)
    named = _named(text, sentence)
    if not named:
        return _carried(text, sentence, attribution, reader)
    if _tells_of_words(text, sentence, verb):
        place = verb.start if verb else sentence.start
        return min(named, key=lambda item: (item[0] < place, abs(item[0] - place)))[1]
    after = [item for item in named if verb and 0 <= item[0] - verb.end < RIGHT_AFTER]
    return after[0][1] if after else None


def _carried(
    text: Text, sentence: Found, attribution: Attribution, reader: Attributions
) -> Platform | None:
    """For "she wrote" or "the caption:": the platform of the sentence before, if it is hers."""
    verb = attribution.verb
    is_written = verb is not None and verb.raw.lower() in WRITTEN
    if not is_written and _words(text, sentence).isdisjoint(WORDINGS):
        return None
    before = text.sentence_before(sentence.start)
    if before is None:
        return None
    subject = reader.subject_of(before)
    whose = subject.person if subject else None
    is_apart = before.start < text.paragraph_at(sentence.start).start
    if whose != attribution.speaker and (whose or is_apart):
        return None
    named = _named(text, before)
    return named[0][1] if named else None


def _named(text: Text, sentence: Found) -> list[tuple[int, Platform]]:
    words = text.narrative[sentence.start : sentence.end]
    return [(sentence.start + place, platform) for place, platform in platforms_in(words)]


def _tells_of_words(text: Text, sentence: Found, verb: Found | None) -> bool:
    is_written = verb is not None and verb.raw.lower() in WRITTEN
    return is_written or not _words(text, sentence).isdisjoint(WORDINGS)


def _words(text: Text, sentence: Found) -> frozenset[str]:
    return frozenset(WORD.findall(text.narrative[sentence.start : sentence.end].lower()))
