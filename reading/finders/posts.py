"""Posts: quotes that stood on a platform. Whoever is nobody the story names stays anonymous."""

import re
from collections.abc import Iterator

from reading.codes import ANONYMOUS, Platform
from reading.findings import Findings
from reading.links import links
from reading.tags import cashtags, ends_in_tag, handles, hashtags
from reading.text import Text
from reading.values import Found, Post, Quote, index_at
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
IN_COMMENTS = re.compile(r"\b(?:in|under) the comments?\b|\bcomments? section\b")
SPOKEN = frozenset("said says told tells".split())
NEAR = 1  # paragraphs
OMISSION = " […] "


def find(text: Text, found: Findings) -> Iterator[Post]:
    last: dict[str, Post] = {}
    newest: Post | None = None
    for quote in found.all(Quote):
        earlier = last.get(quote.speaker or "")
        reason = _why(text, quote, earlier)
        if reason:
            newest = _post(quote, _platform(text, quote, earlier, newest), reason)
            if quote.speaker:
                last[quote.speaker] = newest
            yield newest


def _why(text: Text, quote: Quote, earlier: Post | None) -> str | None:
    """What makes a post of these words; None if nothing does."""
    verb = quote.verb.raw.lower() if quote.verb else ""
    if quote.channel:
        return f"the sentence says where: {quote.channel}"
    if verb in POSTING:
        return f"“{verb}” is said of posts"
    if verb not in SPOKEN and (telling := _what_tells(text, quote)):
        return telling
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


def _what_tells(text: Text, quote: Quote) -> str | None:
    if _is_a_comment(text, quote):
        return "it stood among the comments"
    is_tagged = hashtags(quote.words) or handles(quote.words)
    return "a hashtag or a handle in it" if is_tagged else None


def _is_a_comment(text: Text, quote: Quote) -> bool:
    if quote.verb is None:
        return False
    sentence = text.sentence_at(quote.verb.start)
    return IN_COMMENTS.search(text.narrative, sentence.start, sentence.end) is not None


def _stands_elsewhere(text: Text, quote: Quote) -> bool:
    sentence = text.sentence_at(quote.verb.start if quote.verb else quote.segments[0].start)
    return ELSEWHERE.search(text.narrative, sentence.start, sentence.end) is not None


def _platform(text: Text, quote: Quote, earlier: Post | None, newest: Post | None) -> Platform:
    """The one that is named, else that of the same person's last post; somebody of the public
    answers where the post before stood."""
    if quote.channel:
        return quote.channel
    answers = quote.speaker == ANONYMOUS or (not earlier and _is_a_comment(text, quote))
    if newest and answers and _is_near(text, newest, quote):
        return newest.platform
    return earlier.platform if earlier else "unknown"


def _is_near(text: Text, post: Post, quote: Quote) -> bool:
    paragraphs = (
        index_at(text.paragraphs, found.start) for found in (post.segments[-1], quote.segments[0])
    )
    return -next(paragraphs) + next(paragraphs) <= NEAR


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
        links(quote.words),
        cashtags(quote.words),
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
