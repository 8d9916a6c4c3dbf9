"""Short forms of given names: Bill is William. One short form may stand for several."""

from functools import cache

from reading.words.tables import table


@cache
def _whole() -> dict[str, frozenset[str]]:
    whole: dict[str, set[str]] = {}
    for pair in table("nicknames"):
        short, _, long = pair.partition("=")
        whole.setdefault(short, set()).add(long)
    return {short: frozenset(names) for short, names in whole.items()}


def whole_forms(short: str) -> frozenset[str]:
    """The names, folded, that this one is short for."""
    return _whole().get(short, frozenset())


def is_short_for(short: str, long: str) -> bool:
    """Whether the one is a short form of the other; both folded."""
    return long in whole_forms(short)


def is_short(word: str, first: str) -> bool:
    """Whether a word is a known short form of a first name, or its beginning: Del of Delphine."""
    is_beginning = len(word) > 2 and first.startswith(word) and word != first
    return is_beginning or is_short_for(word, first)


def same_given(one: str, two: str) -> bool:
    return one == two or is_short_for(one, two) or is_short_for(two, one)
