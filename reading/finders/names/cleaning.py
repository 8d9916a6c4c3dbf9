"""Takes from a run of capitals what leads up to a name and what comes after it."""

from collections.abc import Iterator, Sequence

from reading.finders.names.before import opens
from reading.finders.names.chunk import Chunk
from reading.finders.names.tokens import Token
from reading.text import Text
from reading.words.verbs import FINITE

DOTTED_LAST = ("Jr", "Sr")


def cleaned(text: Text, tokens: Sequence[Token], headline: bool) -> Iterator[Chunk]:
    title, tokens = _without_titles(tokens)
    while tokens and _leads_in(text, tokens):
        tokens = tokens[1:]
    tokens = _without_tail(_from_given(tokens))
    is_bare_title = len(tokens) == 1 and tokens[0].kind.title and tokens[0].kind.nameless
    if any(len(token.raw) > 1 for token in tokens) and not (is_bare_title or tokens[0].kind.suffix):
        yield Chunk(tuple(_with_stop(text, tokens)), title, headline)


def _without_titles(tokens: Sequence[Token]) -> tuple[str | None, Sequence[Token]]:
    """The last title or role of a run wins: of "House Speaker Ada Hale" it is "Speaker"."""
    for index in range(len(tokens) - 2, -1, -1):
        kind = tokens[index].kind
        if kind.title or (kind.role and not kind.given):
            if kind.common and len(tokens) - index < 3:
                continue
            if index and kind.surname and tokens[index - 1].kind.given:
                continue
            if kind.royal and len(tokens) - index < 3:
                continue
            return tokens[index].raw, tokens[index + 1 :]
    return None, tokens


def _leads_in(text: Text, tokens: Sequence[Token]) -> bool:
    """Whether the first word only leads up to the name: an opener, a nation, a day."""
    kind = tokens[0].kind
    if not kind.word[0].isupper():
        return True
    if kind.initial and text.raw[tokens[0].end : tokens[0].end + 1] == ".":
        return False
    if kind.royal:
        return len(tokens) > 2 and not (tokens[2].kind.suffix or tokens[2].kind.initial)
    if kind.opener or kind.calendar or kind.nation or kind.brand:
        return not _is_a_first_name(tokens)
    if kind.word.lower() in FINITE and len(tokens) > 1 and tokens[1].kind.given:
        return opens(text.raw, tokens[0].start)
    return _is_a_mere_word(tokens) and opens(text.raw, tokens[0].start)


def _is_a_first_name(tokens: Sequence[Token]) -> bool:
    """Whether an opener, a nation or a day is a given name here: Will, Christian, May."""
    kind = tokens[0].kind
    if len(tokens) == 1:
        return kind.common and not (kind.nation or kind.brand)
    return kind.common and _goes_on(tokens)


def _is_a_mere_word(tokens: Sequence[Token]) -> bool:
    """As "Meet" in "Meet Ada" and "Legendary" in "Legendary Ada Hale"."""
    kind = tokens[0].kind
    if len(tokens) == 1 or kind.given or kind.surname or not kind.thing:
        return False
    return len(tokens) > 2 or (tokens[1].kind.common and not kind.institution)


def _goes_on(tokens: Sequence[Token]) -> bool:
    """Whether a given name that is a word as well is followed by no other given name."""
    following = tokens[1].kind
    return not (following.opener or (following.common and len(tokens) > 2))


def _from_given(tokens: Sequence[Token]) -> Sequence[Token]:
    """From the given name on, where only ordinary or institutions' words stand before it."""
    for index in range(len(tokens) - 2, 0, -1):
        if tokens[index].kind.given and not tokens[index].kind.ordinary:
            ahead = [token.kind for token in tokens[:index]]
            if ahead[-1].nameless and all(kind.thing or kind.loud for kind in ahead):
                return tokens[index:]
    return tokens


def _without_tail(tokens: Sequence[Token]) -> Sequence[Token]:
    while tokens and _trails(tokens):
        tokens = tokens[:-1]
    return tokens


def _trails(tokens: Sequence[Token]) -> bool:
    kind = tokens[-1].kind
    if not kind.word[0].isupper():
        return True
    if len(tokens) == 1:
        return (kind.opener and not kind.common) or (kind.calendar and not kind.common)
    if kind.opener or kind.calendar:
        return not (kind.surname and len(tokens) == 2 and tokens[0].kind.given)
    return False


def _with_stop(text: Text, tokens: Sequence[Token]) -> Sequence[Token]:
    """With the full stop of "Ada Hale Jr." and "Ada H.", which belongs to the name."""
    last = tokens[-1]
    is_short = last.raw in DOTTED_LAST or (len(last.raw) == 1 and tokens[0].kind.given)
    if len(tokens) > 1 and is_short and text.raw[last.end : last.end + 1] == ".":
        return (*tokens[:-1], Token(last.raw, last.start, last.end + 1, last.kind))
    return tokens
