"""Hashtags and handles in the text of a post, by the platforms' own rules."""

import re
import unicodedata
from collections.abc import Iterator

# Letters and digits end neither at these; see the conformance suite of twitter-text.
JOINERS = frozenset("_\u200c\u200d·〃〜～־׳״་")
NOT_BEFORE_TAG = frozenset("_&/@")
HASH = re.compile(r"[#＃]")
HANDLE = re.compile(
    r"(?:(?<![A-Za-z0-9_!@#$%&*])|(?<=\brt)|(?<=\bRT)|(?<=\bRt)|(?<=\brT))"
    r"[@＠](?P<handle>[A-Za-z0-9_]{1,30}(?:\.[A-Za-z0-9_]{1,30}){0,3})(?![@＠A-Za-z0-9_À-ɏ]|://)"
)


def hashtags(words: str) -> tuple[str, ...]:
    """The hashtags, without #, in the order they come and each once."""
    if "#" not in words and "＃" not in words:
        return ()
    return tuple(dict.fromkeys(_hashtags(words)))


def handles(words: str) -> tuple[str, ...]:
    """The handles, without @, in the order they come and each once."""
    if "@" not in words and "＠" not in words:
        return ()
    return tuple(dict.fromkeys(match["handle"] for match in HANDLE.finditer(words)))


def ends_in_tag(words: str) -> bool:
    """Whether the last word is a tag, so that a full stop after it is the sentence's."""
    last = words.rsplit(None, 1)[-1:] or [""]
    return last[0].startswith(("#", "＃", "@", "＠"))


def _hashtags(words: str) -> Iterator[str]:
    for match in HASH.finditer(words):
        start, end = match.end(), match.end()
        before = words[start - 2 : start - 1]
        if before.isalnum() or before in NOT_BEFORE_TAG:
            continue
        while end < len(words) and (_is_part(words[end]) or _is_mark(words[end])):
            end += 1
        if any(c.isalpha() for c in words[start:end]) and not words.startswith("://", end):
            yield words[start:end]


def _is_part(character: str) -> bool:
    return character.isalnum() or character in JOINERS


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" and character not in "\ufe0e\ufe0f"
