"""What quotation marks are there for: speech, a title, a nickname, or a borrowed word or two."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reading.lyrics import is_sung, is_verse
from reading.marks import Marked
from reading.naming import is_nickname, names_a_work
from reading.titles import is_title
from reading.values import Found, Paragraph
from reading.words.verbs import BARE, FINITE, PARTICIPLES, POSTING, WORDINGS

Use = Literal["speech", "title", "nickname", "fragment"]

SPEECH_WORDS = FINITE | PARTICIPLES
# What may stand right before the marks with no comma. "Called" and its like name, and say nothing.
LEADING_UP = (SPEECH_WORDS | BARE | WORDINGS) - frozenset(
    "call called calling calls note offer offered praise praised quote quoted read reads share "
    "state state states thank thanked think thought promise promised promises wish".split()
)
SENTENCE_OWN = 4  # words, from which on a capital and no attribution make a sentence
HEADING = 3  # words, from which on capitals alone on their line are a heading
NEAR, FAR = 4, 14  # words before the marks among which a verb of speech leads up to them
SENTENCE_END = re.compile(r"[.!?…][”\"’')]*\s*$")
CLAUSE_END = re.compile(
    r"[.!?;](?=\s)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bRep\.)"
    r"(?<!\bSen\.)(?<!\bGov\.)(?<!\bSgt\.)(?<!\bJr\.)(?<!\bSr\.)(?<!\bRev\.)(?<!\b[A-Z]\.)"
    r"(?<!\.[a-z]\.)\s"
)
WORDS = re.compile(r"[\w’'-]+")
SPEAKER = re.compile(
    r",? *(?:[^\W\d_a-z]|(?:the|an?|his|her|their|our|my|one|another|some|this|that|he|she|they"
    r"|it|we|i|van|von|de|der|di|da|la|bin|al|[\w-]+ly|also|then|later)\b)"
)
GOES_ON = re.compile(r" [\w“\"‘']")
OPENS_CLAUSE = re.compile(r"\b(?:that|because),?$")
# In a line of capitals: what is said has a pronoun, a title seldom.
TALKS = re.compile(
    r"\b(?:I|we|you|he|she|they|me|us|him|them|my|our)\b|\w[’'](?:m|re|ve|ll|d|t)\b", re.IGNORECASE
)
THE_WORDS = re.compile(r"\bwords?,?$")
TAG_ALONE = re.compile(r"[#@][\w.]+\W*")
BEFORE, AFTER = 160, 160


@dataclass(frozen=True, slots=True)
class Run:
    """Words in quotation marks and what they are."""

    marked: Marked
    use: Use

    @property
    def inner(self) -> Found:
        return self.marked.inner


@dataclass(frozen=True, slots=True)
class Around:
    """The text on both sides of a pair, within its paragraph and not beyond the next marks.

    `splits` says that a speech before it broke off in mid-sentence, as in “One,” she said, “two.”
    """

    before: str
    after: str
    splits: bool

    @property
    def lead(self) -> str:
        return self.before.rstrip()


def runs(text: str, pairs: Sequence[Marked], paragraphs: Sequence[Paragraph]) -> tuple[Run, ...]:
    """The use of each pair of marks, from its words and from what stands on both sides of it."""
    found: list[Run] = []
    taken_up = False
    for pair in pairs:
        paragraph = paragraphs[pair.paragraph]
        around = _around(text, pair, paragraph, found)
        taken_up = taken_up and around.before == ""
        use: Use = "speech" if taken_up or pair.goes_on else _use(pair, around)
        if use == "speech" and (_follows_fragment(text, found, pair) or is_verse(paragraph.raw)):
            use = "fragment"
        found.append(Run(pair, use))
        taken_up = pair.goes_on
    return tuple(found)


def _follows_fragment(text: str, earlier: Sequence[Run], pair: Marked) -> bool:
    """As in: The couple “remain friends,” it says, “and ask for privacy.”"""
    if not earlier or earlier[-1].use != "fragment":
        return False
    last = earlier[-1]
    between = text[last.marked.end : min(pair.start, last.marked.end + BEFORE)]
    if last.marked.paragraph != pair.paragraph:
        return False
    if is_sung(last.inner.raw, "", between):
        return True
    return pair.inner.raw[:1].islower() and CLAUSE_END.search(between) is None


def _around(text: str, pair: Marked, paragraph: Paragraph, earlier: Sequence[Run]) -> Around:
    start = max(paragraph.start, pair.start - BEFORE)
    splits = False
    last = earlier[-1] if earlier else None
    if last and last.use in ("speech", "fragment") and last.marked.end >= start:
        start = last.marked.end
        between = text[start : pair.start]
        splits = last.use == "speech" and bool(between) and CLAUSE_END.search(between) is None
    before = text[min(start, pair.start) : pair.start]
    after = text[pair.end : min(paragraph.end, pair.end + AFTER)]
    return Around(before.rpartition("\n")[2], after.partition("\n")[0], splits)


def _use(pair: Marked, around: Around) -> Use:
    words = pair.inner.raw.strip()
    if not words:
        return "fragment"
    if "#" in words or "@" in words or not any(c.isalnum() for c in words):
        return "fragment" if TAG_ALONE.fullmatch(words) else "speech"
    if is_title(words) and (named := _named(words, around)):
        return named
    if is_sung(words, around.before, around.after):
        return "fragment"
    return _said(words, around)


def _named(words: str, around: Around) -> Use | None:
    """A title or a nickname, where what stands beside it says so."""
    if is_nickname(words, around.before, around.after):
        return "nickname"
    return "title" if names_a_work(words, around.before, around.after) else None


def _said(words: str, around: Around) -> Use:
    """By what stands right before the marks: nothing, the end of a sentence, a mark or a word."""
    lead = around.lead
    if not lead or SENTENCE_END.search(lead):
        return _own_sentence(words, around)
    if lead[-1] == ":":
        return _after_colon(words, around)
    if lead[-1] in ",-–—(":
        return _in_mid_sentence(words, around)
    return _after_word(words, around)


def _own_sentence(words: str, around: Around) -> Use:
    if attributed_after(words, around.after):
        return "speech"
    if words[0].islower():
        return "fragment"
    if is_title(words):
        if not (around.before or around.after) and len(WORDS.findall(words)) >= HEADING:
            return "title"
        return "speech" if words[-1] in ".!?…—" and words[-2:-1] != "." else "title"
    if words[-1].isalnum():
        is_line = not (around.before or around.after) and len(WORDS.findall(words)) >= SENTENCE_OWN
        return "speech" if is_line else "fragment"
    return "speech"


def _after_colon(words: str, around: Around) -> Use:
    is_led = _leads_up(around.lead, FAR)
    if words[0].islower() and not is_led:
        return "fragment"
    if is_title(words) and words[-1].isalnum():
        if GOES_ON.match(around.after):
            return "title"
        return "speech" if is_led or TALKS.search(words) else "title"
    return "speech"


def _in_mid_sentence(words: str, around: Around) -> Use:
    """After a comma, a dash or a bracket: the second half of a speech, or a verb leads up."""
    lead = around.lead
    if OPENS_CLAUSE.search(lead):
        return "fragment"
    if words[0].islower():
        is_said = around.splits or (lead[-1] == "," and _is_said_whole(words, around))
        return "speech" if is_said else "fragment"
    if lead[-1] == "," and _leads_up(lead, FAR):
        return "speech"
    if is_title(words):
        return "speech" if around.splits and words[-1] in ".!?" else "title"
    if attributed_after(words, around.after) or around.splits:
        return "speech"
    return "speech" if _is_sentence(words, lead) else "fragment"


def _is_said_whole(words: str, around: Around) -> bool:
    """Small letters or not, words enough that somebody is said to have spoken."""
    if _leads_up(around.lead, NEAR):
        return True
    return len(WORDS.findall(words)) >= SENTENCE_OWN and attributed_after(words, around.after)


def _after_word(words: str, around: Around) -> Use:
    """With no mark between: only a word that brings words with it leads up to speech."""
    lead = around.lead.lower()
    if THE_WORDS.search(lead):
        posted = not POSTING.isdisjoint(WORDS.findall(lead))
        return "speech" if posted else "fragment"
    last = WORDS.findall(lead)[-1:]
    if last and last[0] in LEADING_UP and not words[0].islower():
        goes_on = words[-1].isalnum() and re.match(r"\s+[a-z]", around.after) is not None
        return "fragment" if goes_on else "speech"
    if is_title(words):
        return "title"
    return "fragment"


def _is_sentence(words: str, lead: str) -> bool:
    """A capital, words enough, and an end of its own, unless brackets give it one."""
    ends = words[-1] in ".!?…" or lead[-1] == "("
    return ends and len(WORDS.findall(words)) >= SENTENCE_OWN


def attributed_after(words: str, after: str) -> bool:
    """Whether what follows the marks says who spoke: “…,” she said; “…”, said the singer."""
    if words[-1] == "." and not after.startswith(","):
        return False
    clause = after[: match.start()] if (match := CLAUSE_END.search(after)) else after
    clause_words = WORDS.findall(clause)[:16]
    joined = words[-1] in ",!?…—–-’'\"" or after.startswith(",")
    if clause_words and clause_words[0] in ("according", "per"):
        return True
    if clause_words and clause_words[0].lower() in FINITE:
        return joined or not is_title(words)
    is_told = not (FINITE | PARTICIPLES).isdisjoint(clause_words)
    return joined and bool(SPEAKER.match(clause)) and is_told


def _leads_up(lead: str, reach: int) -> bool:
    """Whether a verb of speech stands among the last words before the marks."""
    tail = lead[match.end() :] if (match := _last(CLAUSE_END, lead)) else lead
    near = WORDS.findall(tail.lower())[-reach:]
    return not (SPEECH_WORDS | WORDINGS).isdisjoint(near) or "according" in near


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    return max(pattern.finditer(words), key=lambda match: match.end(), default=None)
