"""What quotation marks are there for: speech, a title, a nickname, or a borrowed word or two."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reading.marks import Marked
from reading.titles import is_title
from reading.values import Found, Paragraph
from reading.words.roles import ROLES
from reading.words.verbs import FINITE, PARTICIPLES, WORDINGS
from reading.words.works import NAMING, PERFORMING, TYPES

Use = Literal["speech", "title", "nickname", "fragment"]

SPEECH_WORDS = FINITE | PARTICIPLES
WORK_WORDS = frozenset().union(*TYPES.values())
ROLES_AND_WORKS = ROLES | WORK_WORDS
BEFORE_TITLES = NAMING | PERFORMING
LEADING_UP = SPEECH_WORDS | WORDINGS
ROLE_NEXT = re.compile(r"[’'”]?\s+(?:[\w-]+ ){0,1}(?P<role>[\w-]+)")
LAST_WORD = re.compile(r"(?P<word>[\w’'-]+)(?P<mark>[,:]?)\s*$")
SENTENCE_END = re.compile(r"[.!?…:][”\"’')]*\s*$")
CLAUSE_END = re.compile(r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\b[A-Z])[.!?;]\s")
WORDS = re.compile(r"[\w’'-]+")
CAPITALISED = re.compile(r"[^\W\d_a-z][\w’'-]*$")
SPEAKER = re.compile(
    r",? *(?:[^\W\d_a-z]|(?:the|an?|his|her|their|our|my|one|another|some|this|that|he|she|they"
    r"|it|we|i|van|von|de|der|di|da|la|bin|al|[\w-]+ly|also|then|later)\b)"
)
DETERMINERS = frozenset("the a an his her their one another".split())
BEFORE, AFTER = 160, 160


@dataclass(frozen=True, slots=True)
class Run:
    """Words in quotation marks and what they are."""

    marked: Marked
    use: Use

    @property
    def inner(self) -> Found:
        return self.marked.inner


def runs(text: str, pairs: Sequence[Marked], paragraphs: Sequence[Paragraph]) -> tuple[Run, ...]:
    """The use of each pair of marks, from its words and from what stands on both sides of it."""
    found: list[Run] = []
    taken_up = False
    for pair in pairs:
        around = _around(text, pair, paragraphs[pair.paragraph], found)
        taken_up = taken_up and around.before == ""
        use = "speech" if taken_up or pair.goes_on else _use(pair, around)
        if found and _follows_fragment(text, found[-1], pair):
            use = "fragment"
        found.append(Run(pair, use))
        taken_up = pair.goes_on
    return tuple(found)


def _follows_fragment(text: str, last: Run, pair: Marked) -> bool:
    """As in: The couple “remain friends,” it says, “and ask for privacy.”"""
    between = text[last.marked.end : min(pair.start, last.marked.end + BEFORE)]
    return (
        last.use == "fragment"
        and last.marked.paragraph == pair.paragraph
        and pair.inner.raw[:1].islower()
        and CLAUSE_END.search(between) is None
    )


@dataclass(frozen=True, slots=True)
class Around:
    """The text on both sides of a pair, within its paragraph and not beyond the next marks."""

    before: str
    after: str


def _around(text: str, pair: Marked, paragraph: Paragraph, earlier: Sequence[Run]) -> Around:
    start = max(paragraph.start, pair.start - BEFORE)
    if earlier and earlier[-1].use in ("speech", "fragment"):
        start = max(start, earlier[-1].marked.end)
    return Around(
        text[min(start, pair.start) : pair.start],
        text[pair.end : min(paragraph.end, pair.end + AFTER)],
    )


def _use(pair: Marked, around: Around) -> Use:
    words = pair.inner.raw.strip()
    if not words:
        return "fragment"
    if "#" in words or "@" in words or not any(c.isalnum() for c in words):
        return "speech"
    return (_named(words, around) if is_title(words) else None) or _said(words, around)


def _named(words: str, around: Around) -> Use | None:
    """A title or a nickname, where what stands beside it says so."""
    if _is_nickname(words, around):
        return "nickname"
    return "title" if names_a_work(words, around.before, around.after) else None


def names_a_work(words: str, before: str, after: str) -> bool:
    """Whether what stands on both sides of a title says that it is one."""
    return _leads_to_a_work(before) or _role_follows(words, after)


def _said(words: str, around: Around) -> Use:
    if words[0].islower() and around.before.rstrip()[-1:].isalnum():
        return "fragment"
    if _is_attributed(words, around):
        return "speech"
    return _unattributed(words, around)


def _unattributed(words: str, around: Around) -> Use:
    titled = is_title(words)
    own_sentence = not around.before.strip() or SENTENCE_END.search(around.before) is not None
    if own_sentence and words[-1] in ".!?…,—-”’'\"" and not (titled and words[-1] == ","):
        return "speech"
    if titled:
        return "title"
    starts_large = not words[0].islower()
    if starts_large and words[-1] in ".!?…" and len(WORDS.findall(words)) >= 4:
        return "speech"
    return "fragment"


def _is_nickname(words: str, around: Around) -> bool:
    """As in Bob “Tank” Hale: one word or two between two capitals with no comma."""
    if len(WORDS.findall(words)) > 2 or words[-1] in ",.!?":
        return False
    before = CAPITALISED.search(around.before[-40:].rstrip())
    return (
        before is not None
        and around.before.endswith(" ")
        and before.group().lower() != "the"
        and before.group().lower() not in WORK_WORDS
        and re.match(r" [^\W\d_a-z]", around.after) is not None
    )


def _leads_to_a_work(before: str) -> bool:
    last = LAST_WORD.search(before[-40:])
    if last is None or last["mark"] == ":":
        return False
    word = last["word"].lower()
    return word in WORK_WORDS or (not last["mark"] and word in BEFORE_TITLES)


def _role_follows(title: str, after: str) -> bool:
    """As in “Golden Hour” singer, or “Golden Hour,” a song; not as in “Yes,” the singer said."""
    match = ROLE_NEXT.match(after)
    if match is None:
        return False
    words = [_bare(word) for word in WORDS.findall(match.group().lower())]
    if title[-1] in ",." or words[0] in DETERMINERS:
        return words[0] in DETERMINERS and words[-1] in WORK_WORDS
    return any(word in ROLES_AND_WORKS for word in words)


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")


def _is_attributed(words: str, around: Around) -> bool:
    return attributed_after(words, around.after) or _attributed_before(words, around.before)


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
    return joined and bool(SPEAKER.match(clause)) and not FINITE.isdisjoint(clause_words)


def _attributed_before(said: str, before: str) -> bool:
    """Whether a verb of speech leads up to the marks, with a comma, a colon or nothing between.

    Words that begin small are no sentence of their own: the verb must stand next to them.
    """
    tail = before[match.end() :] if (match := _last(CLAUSE_END, before)) else before
    stripped = tail.rstrip()
    if not stripped:
        return False
    words = WORDS.findall(stripped.lower())
    if stripped[-1] == ":":
        return True
    if stripped[-1] == ",":
        near = words[-4:] if said[0].islower() else words[-14:]
        return not SPEECH_WORDS.isdisjoint(near)
    return bool(words) and words[-1] in LEADING_UP


def _last(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    return max(pattern.finditer(words), key=lambda match: match.end(), default=None)
