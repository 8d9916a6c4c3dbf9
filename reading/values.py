"""What a reading holds. Frozen; every place is a span of Unicode code points, end exclusive."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from reading.codes import PersonKind, Platform, Precision, SensitivityCode, Tie, WorkType

ParagraphKind = Literal["headline", "standfirst", "body", "furniture"]
BEFORE_BODY = ("headline", "standfirst")


@dataclass(frozen=True, slots=True)
class Found:
    """Words of the text and where they stand: `text[start:end] == raw`."""

    raw: str
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end

    def covers(self, position: int) -> bool:
        return self.start <= position < self.end


@dataclass(frozen=True, slots=True)
class KnownName:
    """A place where a name, nickname or handle of our records stands, and whose it may be.

    `people` are ids of records. `certain`: it is a whole name that is no common word or place
    besides, so that it names somebody whatever the word lists say.
    """

    found: Found
    people: tuple[int, ...]
    certain: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the text without the white space around it."""

    raw: str
    start: int
    end: int
    kind: ParagraphKind = "body"

    @property
    def found(self) -> Found:
        return Found(self.raw, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Byline:
    name: str
    role: Literal["author", "with files from"]


@dataclass(frozen=True, slots=True)
class Header:
    """What stood before the body. `end` is where the body begins."""

    published: date | None = None
    headline: Found | None = None
    bylines: tuple[Byline, ...] = ()
    end: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the story. `name` is None for somebody with an age whom the text leaves unnamed.

    `age` is in years, as stated; None also for a child whose age is given in months.
    `candidates` are the ids of the records this person may be, the likeliest first.
    """

    name: str | None
    kind: PersonKind
    age: int | None
    mentions: tuple[Found, ...]
    epithets: tuple[Found, ...]
    reason: str
    confidence: float
    candidates: tuple[int, ...] = ()

    @property
    def first(self) -> Found:
        """The earliest place that speaks of this person."""
        return min((*self.mentions, *self.epithets), key=lambda found: found.start)


@dataclass(frozen=True, slots=True)
class Quote:
    """One utterance. `speaker` is a person's name, "anonymous", or None where nobody can tell."""

    segments: tuple[Found, ...]
    speaker: str | None
    speaker_surface: Found | None
    verb: Found | None
    channel: Platform | None
    reason: str
    confidence: float

    @property
    def words(self) -> str:
        return " ".join(segment.raw for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Post:
    """Words that stood on a platform. `text` is without the punctuation of the sentence around it;
    hashtags, mentions and cashtags are without #, @ and $, links as they stand."""

    text: str
    segments: tuple[Found, ...]
    platform: Platform
    author: str | None
    hashtags: tuple[str, ...]
    mentions: tuple[str, ...]
    reason: str
    confidence: float
    links: tuple[str, ...] = ()
    cashtags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """A tie the text states, to be confirmed. For parent_of, `a` is the parent."""

    type: Tie
    a: str
    b: str
    status: Literal["current", "ended"]
    evidence: tuple[Found, ...]
    reason: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Work:
    title: str
    type: WorkType
    mentions: tuple[Found, ...]
    reason: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Credit:
    """What a person did for a work, both by name and title as found: "author", "star"."""

    person: str
    work: str
    role: str
    evidence: tuple[Found, ...]
    reason: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Event:
    """`date` is ISO as far as it is known: 2020, 2020-10 or 2020-10-14."""

    name: str
    kind: str
    date: str | None
    people: tuple[str, ...]
    evidence: tuple[Found, ...]
    reason: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Date:
    """A time the text names. `resolves` is ISO as far as it is known, counted from publication."""

    found: Found
    resolves: str | None
    precision: Precision
    reason: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """`sentences` are those the evidence stands in: a verdict on it holds for these alone."""

    code: SensitivityCode
    people: tuple[str, ...]
    evidence: tuple[Found, ...]
    reason: str
    confidence: float
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one text. Spans are places in `text`."""

    text: str
    header: Header
    paragraphs: tuple[Paragraph, ...]
    people: tuple[Person, ...]
    quotes: tuple[Quote, ...]
    posts: tuple[Post, ...]
    relations: tuple[Relation, ...]
    works: tuple[Work, ...]
    credits: tuple[Credit, ...]
    events: tuple[Event, ...]
    dates: tuple[Date, ...]
    sensitivities: tuple[Sensitivity, ...]
    notes: tuple[str, ...]

    @property
    def codes(self) -> frozenset[str]:
        return frozenset(sensitivity.code for sensitivity in self.sensitivities)

    def paragraph_of(self, found: Found) -> int:
        """The index in `paragraphs` of the one these words stand in."""
        return index_at(self.paragraphs, found.start)

    def opens_with(self, found: Found) -> bool:
        """Whether they stand in the headline, the standfirst or the body's first paragraph."""
        return body_number(self.paragraphs, self.paragraph_of(found)) <= 1


def body_number(paragraphs: Sequence[Paragraph], index: int) -> int:
    """Which paragraph of the body this one is, from 1; 0 for one before the body."""
    if not paragraphs or paragraphs[index].kind in BEFORE_BODY:
        return 0
    return index + 1 - sum(paragraph.kind in BEFORE_BODY for paragraph in paragraphs[:index])


def index_at(paragraphs: Sequence[Paragraph | Found], position: int) -> int:
    """The last of these, which are in order, that begins at or before the position; 0 for none."""
    return max(bisect_right(paragraphs, position, key=lambda part: part.start) - 1, 0)
