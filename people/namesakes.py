"""Which of several people of one name a story may mean, and why. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import log2

HANDLE, TIE, WORK, WORD = 5.0, 4.0, 3.0, 1.5
ENOUGH = 2  # of one kind: the third tie says little more


@dataclass(frozen=True, slots=True)
class Signs:
    """What the records of one person have in common with a story.

    `handle` is one of theirs that stands in it; `ties` say what they are to others in it ("spouse
    of Bram Okafor"), `works` are titles in it that they are credited for, `words` are those that we
    describe them by and that the story has. `shared` counts the stories in which they are with
    others of this one, `stories` all of theirs.
    """

    person: int
    handle: str = ""
    ties: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    shared: int = 0
    stories: int = 0


@dataclass(frozen=True, slots=True)
class Likely:
    """`points` are 0 where nothing in the story speaks for them; `reason` is "" then."""

    person: int
    points: float
    reason: str
    stories: int = 0


def ranked(namesakes: Iterable[Signs]) -> list[Likely]:
    """The likeliest first; of equals whoever is in more stories, then the older record."""
    order = sorted(namesakes, key=lambda signs: (-_points(signs), -signs.stories, signs.person))
    return [Likely(s.person, _points(s), ", ".join(_reasons(s)), s.stories) for s in order]


def _points(signs: Signs) -> float:
    return sum(
        (
            HANDLE * bool(signs.handle),
            TIE * min(len(signs.ties), ENOUGH),
            WORK * min(len(signs.works), ENOUGH),
            WORD * bool(signs.words),
            log2(1 + signs.shared),
        )
    )


def _reasons(signs: Signs) -> Iterator[str]:
    if signs.handle:
        yield f"@{signs.handle} is in the text"
    yield from signs.ties[:ENOUGH]
    for title in signs.works[:ENOUGH]:
        yield f"“{title}” is in the text"
    if signs.words:
        yield f"the text says “{signs.words[0]}”"
    if signs.shared:
        often = "one story" if signs.shared == 1 else f"{signs.shared} stories"
        yield f"in {often} with others of this story"
