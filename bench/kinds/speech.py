"""How much is right of what is said: segments, utterances, speakers, posts."""

from collections.abc import Iterable

from bench.compared import Compared, overlap
from bench.marked_up import Utterance
from bench.tally import Tally, matched, share
from reading.values import Found, Post, Quote

# Punctuation of the sentence around a post, which its text does without.
END_MARKS = " ,.!?…"
Spans = tuple[tuple[int, int], ...]


def segments(c: Compared) -> Tally:
    """Each segment of a direct quote, exact, with the punctuation inside its marks."""
    fragments = {mark.found.span for mark in c.story.fragments}
    wanted = {s.span: c.said(s) for u in c.story.utterances for s in u.segments}
    found = {
        s.span: c.said(s, "a fragment" if s.span in fragments else "")
        for quote in c.reading.quotes
        for s in quote.segments
    }
    return matched(wanted, found)


def whole_quotes(c: Compared) -> Tally:
    """Each utterance: all its segments, exact, and no other."""
    wanted = {_spans(u.segments): c.said(u.segments[0]) for u in c.story.utterances}
    found = {_spans(quote.segments): c.said(quote.segments[0]) for quote in c.reading.quotes}
    return matched(wanted, found)


def speakers(c: Compared) -> Tally:
    """Of all quotes there are, those found under the right speaker."""
    return share(_judged(c, utterance) for utterance in c.story.utterances)


def posts(c: Compared) -> Tally:
    """Each post: its segments but for their last punctuation marks, and its platform."""
    wanted = {
        (_bare(utterance.segments), utterance.post): _of_post(c, utterance)
        for utterance in c.story.utterances
        if utterance.post
    }
    found: dict[tuple[Spans, str], str] = {
        (_bare(p.segments), p.platform): _of_post(c, p) for p in c.reading.posts
    }
    return matched(wanted, found)


def _judged(c: Compared, utterance: Utterance) -> tuple[bool, str]:
    quote = _quote_at(c, utterance)
    if quote is None:
        return False, c.said(utterance.segments[0], f"{utterance.by}; not found")
    wanted = utterance.by or "nobody can tell"
    says = f"{wanted}, not {quote.speaker or 'nobody'}: {quote.reason}"
    return c.who(quote.speaker) == utterance.by, c.said(utterance.segments[0], says)


def _quote_at(c: Compared, utterance: Utterance) -> Quote | None:
    """What was found on any of the utterance's words."""
    for segment in utterance.segments:
        for quote in c.reading.quotes:
            if any(overlap(segment, found) for found in quote.segments):
                return quote
    return None


def _of_post(c: Compared, post: Post | Utterance) -> str:
    return c.said(post.segments[0], post.platform if isinstance(post, Post) else post.post)


def _spans(found: Iterable[Found]) -> Spans:
    return tuple(segment.span for segment in found)


def _bare(found: Iterable[Found]) -> Spans:
    return tuple((s.start, s.start + len(s.raw.rstrip(END_MARKS))) for s in found)
