"""Hashtags, handles and cashtags in the text of a post, by the platforms' own rules."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from reading.values import Found

# Letters and digits end neither at these; see the conformance suite of twitter-text.
JOINERS = frozenset("_\u200c\u200d·〃〜～־׳״་")
NOT_BEFORE_TAG = frozenset("_&/@")
HASH = re.compile(r"[#＃]")
HANDLE = re.compile(
    r"(?:(?<![A-Za-z0-9_!@#$%&*])|(?<=\brt)|(?<=\bRT)|(?<=\bRt)|(?<=\brT))"
    r"[@＠](?P<handle>[A-Za-z0-9_]{1,30}(?:\.[A-Za-z0-9_]{1,30}){0,3})"
    r"(?P<list>/[A-Za-z][A-Za-z0-9_-]{0,24})?(?![@＠A-Za-z0-9_À-ɏ]|://)"
)
CASHTAG = re.compile(
    r"(?:(?<=\s)|(?<![\s\S]))\$(?P<tag>[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?)"
    r"(?=[\s!-/:-@\[-`{-~‘’“”…]|$)(?![A-Za-z0-9])"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A handle without its @; `list_name` is what follows it in "@handle/list", with the stroke."""

    handle: str
    list_name: str
    found: Found


def hashtags(words: str) -> tuple[str, ...]:
    """The hashtags, without #, in the order they come and each once."""
    if "#" not in words and "＃" not in words:
        return ()
    return tuple(dict.fromkeys(found.raw[1:] for found in places_of_hashtags(words)))


def handles(words: str) -> tuple[str, ...]:
    """The handles, without @, in the order they come and each once."""
    if "@" not in words and "＠" not in words:
        return ()
    return tuple(dict.fromkeys(mention.handle for mention in mentions(words)))


def cashtags(words: str) -> tuple[str, ...]:
    """The cashtags, without $, in the order they come and each once."""
    if "$" not in words:
        return ()
    return tuple(dict.fromkeys(found.raw[1:] for found in places_of_cashtags(words)))


def ends_in_tag(words: str) -> bool:
    """Whether the last word is a tag, so that a full stop after it is the sentence's."""
    last = words.rsplit(None, 1)[-1:] or [""]
    return last[0].startswith(("#", "＃", "@", "＠"))


def mentions(words: str) -> Iterator[Mention]:
    for match in HANDLE.finditer(words):
        found = Found(match.group(), *match.span())
        yield Mention(match["handle"], match["list"] or "", found)


def places_of_cashtags(words: str) -> Iterator[Found]:
    for match in CASHTAG.finditer(words):
        yield Found(match.group(), *match.span())


def places_of_hashtags(words: str) -> Iterator[Found]:
    for match in HASH.finditer(words):
        start, end = match.end(), match.end()
        before = words[start - 2 : start - 1]
        if before.isalnum() or before in NOT_BEFORE_TAG:
            continue
        while end < len(words) and (_is_part(words[end]) or _is_mark(words[end])):
            end += 1
        if any(c.isalpha() for c in words[start:end]) and not words.startswith("://", end):
            yield Found(words[start - 1 : end], start - 1, end)


def _is_part(character: str) -> bool:
    return character.isalnum() or character in JOINERS


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" and character not in "\ufe0e\ufe0f"
