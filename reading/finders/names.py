"""Names of people, decided once per name: all its places are pooled, then judged together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reading.ages import age_after, age_before
from reading.finders.kin import Relative
from reading.findings import Findings
from reading.patterns import CAPITAL, NAME_WORD, PARTICLES, WORD_REST
from reading.text import Text
from reading.words.given import GIVEN, is_given
from reading.words.known import KNOWN_ALONE
from reading.words.ordinary import BRANDS, INSTITUTIONS, MONTHS, OPENERS, PLACES, STOPPERS, WEEKDAYS
from reading.words.roles import ROLES, ROYAL, TITLES
from reading.words.surnames import SURNAMES
from reading.words.verbs import FINITE

AFTER = ("kin",)

NICKNAMED = r" [“\"‘'][^“”\"‘’'\n]{1,24}[”\"’'] "
RUN = re.compile(
    rf"{CAPITAL}(?<![\w@#&’'-].){WORD_REST}"
    rf"(?:(?:\. ?| |{NICKNAMED}| (?:{PARTICLES} ){{1,2}}){NAME_WORD}){{0,6}}"
)
TOKEN = re.compile(rf"{NAME_WORD}|{PARTICLES}(?= )")
CALENDAR = WEEKDAYS | frozenset(MONTHS)
DOTTED = TITLES | frozenset("Jr Sr St".split())
SPEECH_NEXT = re.compile(r"(?:,? (?:[a-z]+ly |also |later |then )?)(?P<verb>[a-z]+)\b")
SPEECH_BEFORE = re.compile(r"\b(?P<verb>[a-z]+) (?:the )?(?:[a-z-]+ )?$")
ROLE_BEFORE = re.compile(r"(?P<role>[\w-]+),? $")
WHO_NEXT = re.compile(r",? (?:who|whose)\b")
PRONOUN_NEAR = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
ARTICLE_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?)(?: \d{4}| \w+[’']s)? $")
WHERE_BEFORE = re.compile(r"\b(?:in|at|from|near|on) $")
NUMBER_BEFORE = re.compile(r"\d $")
IT_AFTER = re.compile(r"\bits?\b")
NUMBER_AFTER = re.compile(r" \d|[’']?s? \d{4}")
ROLE_AFTER = re.compile(r" (?P<role>[\w-]+)")
OF_AFTER = re.compile(r" of\b")
VERB_NEXT = re.compile(r" (?:is|was|has|had|will|just|and (?:his|her) |are (?:the )?)\b")
NO_NAMES = STOPPERS | INSTITUTIONS | PLACES
ROLE_WORDS = ROLES - {surname.lower() for surname in SURNAMES}
ACCEPTED = 1.5


@dataclass(frozen=True, slots=True)
class Token:
    raw: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Chunk:
    """A cleaned run of capitals at one place: what may be a name, and the title before it."""

    tokens: tuple[Token, ...]
    title: str | None
    headline: bool

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(token.raw for token in self.tokens)

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end


@dataclass(frozen=True, slots=True)
class Name:
    """A name judged to be a person's. `reason` says by what."""

    words: tuple[str, ...]
    start: int
    reason: str
    confidence: float


def find(text: Text, found: Findings) -> Iterator[object]:
    chunks = tuple(_chunks(text))
    yield from chunks
    pooled: dict[tuple[str, ...], list[Chunk]] = defaultdict(list)
    for chunk in chunks:
        if not chunk.headline:
            pooled[chunk.words].append(chunk)
    kin = {r.name.start for r in found.all(Relative) if r.name}
    for words, places in pooled.items():
        yield from _judge(text, words, places, pooled, kin)
    yield from _in_headlines(chunks)


# The verdict on one name.


def _judge(
    text: Text,
    words: tuple[str, ...],
    places: Sequence[Chunk],
    pooled: dict[tuple[str, ...], list[Chunk]],
    kin: set[int],
) -> Iterator[Name]:
    if any(place.start in kin for place in places):
        yield Name(words, places[0].start, "named beside a word of kin", 0.95)
        return
    if len(words) == 1:
        yield from _judge_alone(text, words, places)
        return
    score, why = _weigh_words(words)
    alone = pooled.get(words[-1:], [])
    for points, reason in _cues(text, [*places, *alone], _returns(text, words, pooled)):
        score += points
        why = reason if points > 0 else why
    if score >= ACCEPTED:
        yield Name(words, places[0].start, why, round(min(0.99, 0.6 + score / 12), 2))


def _returns(
    text: Text, words: tuple[str, ...], pooled: dict[tuple[str, ...], list[Chunk]]
) -> float:
    """Points for a surname that comes again alone, or a first word that speaks alone."""
    if words[-1:] in pooled:
        return 1.5
    return 1.5 * any(_speaks(text, place) for place in pooled.get(words[:1], ()))


def _judge_alone(text: Text, words: tuple[str, ...], places: Sequence[Chunk]) -> Iterator[Name]:
    """One capital is a name only where it is known to all, titled, or has an age right after it."""
    word, first = words[0], places[0]
    if word in NO_NAMES or len(word) < 2:
        return
    if word in KNOWN_ALONE:
        yield Name(words, first.start, "known by one name", 0.9)
    elif any(place.title in TITLES for place in places):
        yield Name(words, first.start, "a title stands before it", 0.8)
    elif any(age_after(text.raw, place.end) and not _is_a_place(text, place) for place in places):
        yield Name(words, first.start, "an age stands after it", 0.75)
    elif is_given(word) and any(_speaks(text, place) for place in places):
        yield Name(words, first.start, "a given name with a verb of speech", 0.65)


def _weigh_words(words: tuple[str, ...]) -> tuple[float, str]:
    score, why = 0.5, "two capitals and what stands around them"
    if is_given(words[0]) or words[0] in ROYAL:
        score, why = score + 2, "begins with a given name"
    elif words[0] in NO_NAMES:
        score -= 2
    if words[-1] in SURNAMES:
        score += 1
    if words[-1] in INSTITUTIONS and words[-1] not in SURNAMES:
        score -= 4
    if not PLACES.isdisjoint(words) or not BRANDS.isdisjoint(words[1:]):
        score -= 3
    if not is_given(words[0]) and any(word.lower() in ROLE_WORDS for word in words[1:]):
        score -= 2
    if sum(len(word) > 1 and word.isupper() for word in words) > 1:
        score -= 3
    return score, why


def _cues(text: Text, places: Sequence[Chunk], returns: float) -> Iterator[tuple[float, str]]:
    """Points from around the name, each kind once: half for being seen, half for how often."""
    seen: dict[str, tuple[float, int]] = {}
    for place in places:
        for points, reason in _cues_at(text, place):
            seen[reason] = (points, seen.get(reason, (0, 0))[1] + 1)
    for reason, (points, times) in seen.items():
        yield points * (0.5 + 0.5 * times / len(places)), reason
    if returns:
        yield returns, "a part of it returns alone"


def _cues_at(text: Text, place: Chunk) -> Iterator[tuple[float, str]]:
    before = text.raw[max(0, place.start - 30) : place.start]
    after = text.raw[place.end : place.end + 60]
    role = ROLE_BEFORE.search(before)
    if place.title or (role and role["role"].lower() in ROLES):
        yield 2.0, "a title or role stands before it"
    if age_after(text.raw, place.end) or age_before(text.raw, place.start):
        yield 2.0, "an age stands beside it"
    if _speaks(text, place):
        yield 1.5, "a verb of speech stands beside it"
    if WHO_NEXT.match(after):
        yield 1.0, "“who” follows it"
    if PRONOUN_NEAR.search(after):
        yield 0.5, "a pronoun follows it"
    if VERB_NEXT.match(after):
        yield 0.5, "a verb follows it"
    yield from _cues_against(before, after)


def _cues_against(before: str, after: str) -> Iterator[tuple[float, str]]:
    if ARTICLE_BEFORE.search(before):
        yield -2.0, "an article stands before it"
    if WHERE_BEFORE.search(before):
        yield -1.5, "it says where"
    if NUMBER_BEFORE.search(before) or NUMBER_AFTER.match(after):
        yield -1.5, "a number stands beside it"
    follower = ROLE_AFTER.match(after)
    if follower and follower["role"].lower() in ROLES:
        yield -2.0, "a role follows it"
    if IT_AFTER.search(after):
        yield -1.0, "“it” follows it"
    if OF_AFTER.match(after):
        yield -1.0, "“of” follows it"


def _speaks(text: Text, place: Chunk) -> bool:
    after = SPEECH_NEXT.match(text.raw, place.end)
    before = SPEECH_BEFORE.search(text.raw, max(0, place.start - 30), place.start)
    return any(match is not None and match["verb"] in FINITE for match in (after, before))


def _is_a_place(text: Text, place: Chunk) -> bool:
    return WHERE_BEFORE.search(text.raw, max(0, place.start - 6), place.start) is not None


# In a line where every word has a capital, only a given name and a surname make a name.


def _in_headlines(chunks: Iterable[Chunk]) -> Iterator[Name]:
    for chunk in chunks:
        if chunk.headline:
            for one, two in pairwise(chunk.tokens):
                if one.raw in GIVEN and two.raw in SURNAMES:
                    yield Name((one.raw, two.raw), one.start, "named in the headline", 0.7)


# Runs of capitals, cleaned.


def _chunks(text: Text) -> Iterator[Chunk]:
    for match in RUN.finditer(text.raw):
        paragraph = text.paragraph_at(match.start())
        if paragraph.kind == "furniture" or not paragraph.found.covers(match.start()):
            continue
        yield from _cleaned(text, match, paragraph.kind == "headline")


def _cleaned(text: Text, run: re.Match[str], headline: bool) -> Iterator[Chunk]:
    for tokens in _pieces(text, run):
        title = None
        while tokens and _leads_in(tokens):
            title = tokens[0].raw if tokens[0].raw in TITLES else title
            tokens = tokens[1:]
        while tokens and (tokens[-1].raw in OPENERS or not tokens[-1].raw[0].isupper()):
            tokens = tokens[:-1]
        if tokens:
            yield Chunk(_from_given(tokens), title, headline)


def _pieces(text: Text, run: re.Match[str]) -> Iterator[tuple[Token, ...]]:
    """The run broken at possessives, ends of sentences, days and brands, and outside of titles."""
    piece: list[Token] = []
    for match in TOKEN.finditer(text.raw, *run.span()):
        token = Token(match.group(), *match.span())
        quoted = text.run_at(token.start)
        if quoted is not None and quoted.use in ("title", "nickname"):
            if quoted.use == "title":
                yield tuple(piece)
                piece = []
            continue
        if piece and _is_broken(text.raw, piece[-1], token):
            yield tuple(piece)
            piece = []
        if _is_no_part(token.raw, piece, text.raw[token.end : token.end + 2]):
            yield tuple(piece)
            piece = []
            continue
        piece.append(token)
    yield tuple(piece)


def _is_broken(raw: str, last: Token, token: Token) -> bool:
    gap = raw[last.end : token.start]
    if gap.startswith((". ", ".")):
        return len(last.raw) > 1 and last.raw not in DOTTED
    return "\n" in gap


def _is_no_part(word: str, piece: Sequence[Token], following: str) -> bool:
    if word in CALENDAR and word in GIVEN and (piece or following[1:].isupper()):
        return False
    return word in CALENDAR or word in BRANDS


def _leads_in(tokens: Sequence[Token]) -> bool:
    """Whether the first word only leads up to the name: a title, a role, a sentence's opener."""
    word = tokens[0].raw
    if not word[0].isupper():
        return True
    if word in ROYAL:
        return len(tokens) > 2
    if word in GIVEN:
        return len(tokens) == 1 and word in OPENERS
    if word in TITLES:
        return len(tokens) > 1
    return word in OPENERS or (word.lower() in ROLES and len(tokens) > 1)


def _from_given(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """From the given name on, where only ordinary or institutions' words stand before it."""
    for index, token in enumerate(tokens[:-1]):
        if is_given(token.raw) and index:
            ahead = {t.raw for t in tokens[:index]}
            if ahead <= NO_NAMES:
                return tuple(tokens[index:])
    return tuple(tokens)
