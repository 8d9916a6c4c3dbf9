"""What a title is of, by the words beside all of its places."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from reading.codes import WorkType
from reading.text import Text
from reading.values import Found
from reading.words.works import SPEAKING_FOR

POINTS: dict[str, list[tuple[WorkType, float]]] = {}
for _type, _groups in SPEAKING_FOR.items():
    for _points, _words in _groups:
        for _word in _words.split():
            POINTS.setdefault(_word, []).append((_type, _points))

WORD = re.compile(r"[a-z][a-z-]*")
AROUND = 70
# In lists of prizes the line above says what the title below is of.
PRIZES: tuple[tuple[re.Pattern[str], WorkType], ...] = (
    (re.compile(r"\b(?:song|record|single|original song)(?: of the year)?[^.]{0,60}$"), "song"),
    (re.compile(r"\balbum(?: of the year)?[^.]{0,60}$"), "album"),
    (re.compile(r"\b(?:series|comedy series|drama series|tv|television)\b[^.]{0,60}$"), "tv_show"),
    (
        re.compile(
            r"\bbest (?:\w+ ){0,2}(?:picture|actor|actress|director|screenplay|film|ensemble)\b"
            r"[^.]{0,80}$|\bbreakthrough performance[^.]{0,60}$"
        ),
        "film",
    ),
)
SEASON_OF = re.compile(r"\b(?:season|episode|series|finale|recap|rerun)s?(?: \w+)? of [\"'“‘]?$")
# “Dry County,” the country star’s third album
APPOSED = re.compile(
    r"[,\"”'’]{0,3} (?:the|an?|her|his|their|its"
    r"|whose) (?:[\w'-]+ ){0,4}?(?P<what>[a-z-]+)(?=[,.;\s]|$)"
)
ACTED_IN = re.compile(
    r"\b(?:known|role|part|lead|turn|starr\w+|stars|appear\w*)\b.{0,40} (?:in"
    r"|on) [\"'“‘]?$"
)
CHAPTER_OF = re.compile(r"\b(?:chapter|pages?|copy|copies|author|edition) of [\"'“‘]?$")
MUSIC = frozenset(
    "album albums song songs single track tracks tour band singer lyrics chart charts".split()
)
SCREEN = frozenset(
    "actor actress season episode film movie drama cast director role co-star costar".split()
)
FILM = frozenset(
    "film films movie movies director screenplay cinema cinemas theaters oscar bafta".split()
)
SERIES = frozenset(
    "season seasons episode episodes series show television tv sitcom host finale".split()
)
NEAREST = 3


def type_of(text: Text, mentions: Sequence[Found]) -> WorkType:
    points: Counter[WorkType] = Counter()
    for mention in mentions:
        for kind, more in _beside(text, mention):
            points[kind] += more  # type: ignore[assignment]
    if not points:
        return "other"
    best, most = max(points.items(), key=lambda item: item[1])
    if most < 1:
        return _by_story(text, best)
    return best


def _beside(text: Text, mention: Found) -> Iterator[tuple[WorkType, float]]:
    paragraph = text.paragraph_at(mention.start)
    before = text.lowered[max(paragraph.start, mention.start - AROUND) : mention.start]
    after = text.lowered[mention.end : min(paragraph.end, mention.end + AROUND)]
    before = re.split(r"[.!?;] ", before)[-1]
    after = re.split(r"[.!?;] |[\"“‘]", after)[0]
    prize = _prize(text.raw[max(0, mention.start - AROUND) : mention.start])
    if prize:
        yield prize, 2.0
    yield from _of("tv_show", 3.0, SEASON_OF, before)
    yield from _of("book", 3.0, CHAPTER_OF, before)
    yield from _of("tv_show", 0.9, ACTED_IN, before)
    if said := APPOSED.match(after):
        yield from ((kind, 2 * points) for kind, points in POINTS.get(said["what"], ()))
    yield from _weighed([*reversed(WORD.findall(before))])
    yield from _weighed(WORD.findall(after))


def _of(
    kind: WorkType, points: float, pattern: re.Pattern[str], before: str
) -> Iterator[tuple[WorkType, float]]:
    if pattern.search(before):
        yield kind, points


def _prize(before: str) -> WorkType | None:
    """A prize stands in capitals, or is the best of something."""
    lowered = before.lower()
    if not re.search(r"[A-Z]{4,}|\bbest\b|of the year", before):
        return None
    return next((kind for pattern, kind in PRIZES if pattern.search(lowered)), None)


def _weighed(words: Sequence[str]) -> Iterator[tuple[WorkType, float]]:
    """The nearest word twice, those farther off less and less."""
    for distance, word in enumerate(words):
        for kind, points in POINTS.get(word, ()):
            near = 2.0 if distance == 0 else 1 / (1 + max(0, distance - NEAREST) * 0.5)
            yield kind, points * near


def _by_story(text: Text, best: WorkType) -> WorkType:
    """Of a star’s title that nothing stands beside: by what the whole story speaks of."""
    counts = Counter(WORD.findall(text.lowered[:20_000]))
    film, series = (sum(counts[word] for word in words) for words in (FILM, SERIES))
    return ("film" if film > series else "tv_show") if best in ("film", "tv_show") else best
