"""Posts: quotes that stood on a platform. Whoever is nobody the story names stays anonymous."""

import re
from collections.abc import Iterator

from reading.codes import ANONYMOUS, Platform
from reading.findings import Findings
from reading.tags import ends_in_tag, handles, hashtags
from reading.text import Text
from reading.values import Found, Post, Quote
from reading.words.verbs import POSTING, WRITING

AFTER = ("speech",)

ELSEWHERE = re.compile(
    r"\bin (?:a|an|his|her|their|the) (?:\w+ ){0,2}"
    r"(?:memoir|book|essay|letter|op-ed|autobiography|note|email|diary)\b"
)
OF_A_PUBLIC = re.compile(
    r"\b(?:fan|follower|user|commenter|admirer|viewer|listener|person|critic)\b"
)
ONE_MORE = re.compile(r"\b(?:another|one|others?|somebody|someone)\b", re.IGNORECASE)
GOES_ON = WRITING | frozenset("concluded ended concluding".split())
OMISSION = " […] "


def find(text: Text, found: Findings) -> Iterator[Post]:
    last: dict[str, Post] = {}
    for quote in found.all(Quote):
        earlier = last.get(quote.speaker or "")
        reason = _why(text, quote, earlier)
        if reason:
            post = _post(quote, _platform(quote, earlier), reason)
            if quote.speaker:
                last[quote.speaker] = post
            yield post


def _why(text: Text, quote: Quote, earlier: Post | None) -> str | None:
    """What makes a post of these words; None if nothing does."""
    verb = quote.verb.raw if quote.verb else ""
    if quote.channel:
        return f"the sentence says where: {quote.channel}"
    if verb in POSTING:
        return f"“{verb}” is said of posts"
    if hashtags(quote.words) or handles(quote.words):
        return "a hashtag or a handle in it"
    if verb not in GOES_ON or _stands_elsewhere(text, quote):
        return None
    if quote.speaker == ANONYMOUS:
        return _why_of_the_public(quote, earlier)
    return "goes on from the post before by the same person" if earlier else None


def _why_of_the_public(quote: Quote, earlier: Post | None) -> str | None:
    surface = quote.speaker_surface.raw if quote.speaker_surface else ""
    if OF_A_PUBLIC.search(surface):
        return "somebody of the public wrote it"
    one_more = earlier is not None and ONE_MORE.match(surface) is not None
    return "one more of the public, after a post by another" if one_more else None


def _stands_elsewhere(text: Text, quote: Quote) -> bool:
    sentence = text.sentence_at(quote.verb.start if quote.verb else quote.segments[0].start)
    return ELSEWHERE.search(text.narrative, sentence.start, sentence.end) is not None


def _platform(quote: Quote, earlier: Post | None) -> Platform:
    if quote.channel:
        return quote.channel
    return earlier.platform if earlier else "unknown"


def _post(quote: Quote, platform: Platform, reason: str) -> Post:
    segments = tuple(_without_sentence_marks(segment) for segment in quote.segments)
    return Post(
        OMISSION.join(segment.raw for segment in segments),
        segments,
        platform,
        quote.speaker or ANONYMOUS,
        hashtags(quote.words),
        handles(quote.words),
        reason,
        quote.confidence,
    )


def _without_sentence_marks(segment: Found) -> Found:
    """Without the comma of the attribution, and the full stop after a tag or an emoji."""
    raw = segment.raw.rstrip().removesuffix(",").rstrip()
    bare = raw.removesuffix(".").rstrip()
    if raw.endswith(".") and _ends_in_tag_or_emoji(bare):
        raw = bare
    return Found(raw, segment.start, segment.start + len(raw))


def _ends_in_tag_or_emoji(words: str) -> bool:
    last = words[-1:]
    return ends_in_tag(words) or not (last.isalnum() or last in "”’\"').!?…")
