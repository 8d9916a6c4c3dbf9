"""Claims of somebody unnamed: by the words for a source, or by whoever is quoted without a name."""

import re
from collections.abc import Iterator

from reading.codes import ANONYMOUS
from reading.finders.sensitivities.evidence import evidence_of
from reading.finders.sensitivities.nearby import Nearby
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Post, Quote, Sensitivity
from reading.words.sensitive import UNNAMED_SOURCE

# "giggles a chambermaid", "one publicist whispered", "a mole at the studios begs to differ:".
SOMEBODY = re.compile(r"(?:an?|one|another|some|two|several) \w", re.IGNORECASE)
# They speak for somebody who answers for it, or for nobody but themselves.
ANSWERABLE = re.compile(
    r"\b(?:spokes\w+|reps?|representatives?|statement|department|police|officials?|label|company"
    r"|court"
    r"|network|lawyers?|attorneys?|filing|documents?|lawsuit|complaint|press release|palace|studio"
    r"|fans?|users?|followers?|viewers?|commenters?|commentators?|listeners?|crowd|audience|account"
    r"|band|sign|caption|note|letter|email|report|ruling|judge|announcer|voice|posters?|admirers?"
    r"|readers?|person|organi[sz]ers?|authorities|sheriff\w*|club|team|magazine|newspaper|family"
    r"|child|boy|girl|reporters?|interviewer|narrator|host|moderator|anchor)\b",
    re.IGNORECASE,
)
WITHOUT_NAME = re.compile(
    r"(?P<who>\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w-]+ ){0,2}[\w-]+(?: (?:at|in|on|from|there"
    r"|close to"
    r"|who)(?: [\w’'-]+){0,4})?) (?:begs? to differ|remembers? (?:it|the|him|her|them)\b"
    r"|has a different"
    r"|tells? (?:a|us)|giggles?|whispers?|sniffs?|snorts?|sighs?|recalls?)"
)


def sources(text: Text, found: Findings) -> Iterator[Sensitivity]:
    evidence = list(evidence_of(text, UNNAMED_SOURCE))
    covered = {place for words in evidence for place in range(*words.span)}
    for words in (*_quoted(text, found), *_telling(text)):
        if covered.isdisjoint(range(*words.span)):
            covered |= set(range(*words.span))
            evidence.append(words)
    if evidence:
        evidence.sort(key=lambda words: words.start)
        people = Nearby(text, found).of(evidence)
        reason = "a claim by a source without a name"
        yield Sensitivity("unnamed_source", people, tuple(evidence), reason, 0.85)


def _quoted(text: Text, found: Findings) -> Iterator[Found]:
    posts = {post.segments[0].start for post in found.all(Post)}
    for quote in found.all(Quote):
        surface = quote.speaker_surface
        if quote.speaker != ANONYMOUS or surface is None or quote.segments[0].start in posts:
            continue
        if SOMEBODY.match(surface.raw) and not ANSWERABLE.search(_around(text, surface)):
            yield surface


def _around(text: Text, surface: Found) -> str:
    """The surface and what hangs on it: "a friend of the singer’s family"."""
    sentence = text.sentence_at(surface.start)
    return text.narrative[surface.start : min(surface.end + 16, sentence.end)]


def _telling(text: Text) -> Iterator[Found]:
    for match in WITHOUT_NAME.finditer(text.narrative):
        if not ANSWERABLE.search(match["who"]):
            yield text.match(match)
