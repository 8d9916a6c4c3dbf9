"""Whom a pronoun or a phrase may stand for, and for whom most speaks."""

from collections.abc import Iterable, Sequence

from reading.finders.references.memory import NEAREST, Memory
from reading.finders.references.reference import PREPOSITION, Place
from reading.finders.references.weights import Weights

ENOUGH = 8  # mentions, from which on more of them say no more


def best(
    memory: Memory,
    place: Place,
    names: Iterable[str],
    weights: Weights,
    here: Sequence[str] = (),
    subject: str | None = None,
) -> str | None:
    """Of those that fit, the one for whom most speaks; of equals the first.

    `here` are those named in the same sentence, `subject` is its subject.
    """
    fitting = [name for name in names if fits(memory, place, name)]
    if not fitting:
        return None
    marks = [_weigh(memory, place, name, weights, here, subject) for name in fitting]
    return fitting[max(range(len(marks)), key=lambda index: (marks[index], -index))]


def first_fit(memory: Memory, place: Place, names: Iterable[str]) -> str | None:
    return next((name for name in names if fits(memory, place, name)), None)


def fits(memory: Memory, place: Place, name: str) -> bool:
    """Of the same sex and age, and grown."""
    character = memory.known.cast[name]
    sex = _sex(place)
    if sex and character.sex and sex != character.sex:
        return False
    age = place.phrase.age if place.phrase else None
    if age and memory.known.ages.get(name, age.years) != age.years:
        return False
    is_of_age = age is not None and age.years == memory.known.ages.get(name)
    if is_of_age or not character.is_small:
        return True
    return name == memory.subject and name not in memory.known.infants


def pronoun_sex(words: str) -> str:
    return "f" if words.lower() == "she" else "m"


def _sex(place: Place) -> str | None:
    return place.phrase.sex if place.phrase else pronoun_sex(place.found.raw)


def _weigh(
    memory: Memory,
    place: Place,
    name: str,
    w: Weights,
    here: Sequence[str],
    subject: str | None,
) -> float:
    rank = memory.recent[::-1].index(name) if name in memory.recent else NEAREST
    sex = _sex(place)
    return (
        w["recent"] / (1 + rank)
        + w["subject before"] * (name == memory.subject)
        + w["here"] * (name in here)
        + w["subject here"] * (name == subject)
        + w["of that sex"] * (sex is not None and memory.known.cast[name].sex == sex)
        + w["named often"] * min(memory.known.counts[name], ENOUGH)
        + w["named in it"] * _is_said(memory, place, name)
    )


def _is_said(memory: Memory, place: Place, name: str) -> bool:
    """Whether the words that are being said name them: then somebody else says them."""
    if place.phrase is not None and _hangs_on_another(memory, place):
        return False
    return name in _said_around(memory, place)


def _hangs_on_another(memory: Memory, place: Place) -> bool:
    """As in "a friend of the singer said": whoever speaks, it is not the singer."""
    start = max(0, place.found.start - 16)
    return PREPOSITION.search(memory.text.narrative, start, place.found.start) is not None


def _said_around(memory: Memory, place: Place) -> set[str]:
    sentence = memory.text.sentence_at(place.found.start)
    said = (memory.known.said.get(run.marked.start) for run in memory.text.runs_in(sentence))
    return set().union(*(names for names in said if names))
