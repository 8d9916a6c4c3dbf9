"""Links in the text of a post, by the platforms' own rules: with a protocol or without one."""

import re
from collections.abc import Iterator

from reading.values import Found
from reading.words.domains import COUNTRIES, GENERIC, INTERNATIONAL

LATIN = "À-ÖØ-öø-ɏ"
CYRILLIC = "Ѐ-ӿ"
ENDINGS = sorted(GENERIC | COUNTRIES | INTERNATIONAL, key=lambda ending: (-len(ending), ending))
# After the last part of a name: no letter, digit or hyphen that would make it another word.
ENDING = rf"(?:{'|'.join(ENDINGS)}|xn--[a-z0-9]{{1,59}})(?![a-z0-9@_+-])"
# With a protocol a name may hold letters and signs of any script, without one only Latin ones;
# its last part but the ending holds no underscore.
SIGNS = "☀-➿"
LETTER = rf"(?!_)[\w{SIGNS}]"
START = r"(?!xn--[a-z0-9-]*[^\x00-\x7f])"
PART = rf"{START}{LETTER}(?:[\w{SIGNS}-]{{0,61}}{LETTER})?(?![\w-])"
LAST_PART = rf"{START}{LETTER}(?:(?:{LETTER}|-){{0,61}}{LETTER})?(?![\w-])"
LATIN_PART = rf"[a-z0-9{LATIN}](?:[a-z0-9{LATIN}_-]{{0,61}}[a-z0-9{LATIN}])?"
SITE = re.compile(
    rf"(?:(?<![a-z0-9@＠$#＃])https?://(?P<full>(?:{PART}\.){{0,20}}{LAST_PART}\.{ENDING})"
    rf"|(?<![a-z0-9{LATIN}@＠$#＃_./-])(?P<bare>(?:{LATIN_PART}\.){{1,20}}{ENDING}))(?::\d{{1,5}})?",
    re.IGNORECASE,
)
IN_PATH = rf"[\w{LATIN}{CYRILLIC}!*';:=+,.$%#\[\]\-–~|&@/]"
# Brackets in a path count where they close again; an open one ends it.
BRACKETS = rf"\((?:{IN_PATH}{{1,200}}+|\({IN_PATH}{{0,200}}+\)){{0,4}}+\)"
PATH = re.compile(rf"/(?:{IN_PATH}++|{BRACKETS})*+", re.IGNORECASE | re.ASCII)
PATH_END = re.compile(rf"[\w{LATIN}{CYRILLIC}=#/+)-]", re.IGNORECASE | re.ASCII)
QUERY = re.compile(r"\?[a-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@]*", re.IGNORECASE)
QUERY_END = frozenset("-_&=#/")
SHORTENED = re.compile(r"/(?P<slug>[A-Za-z0-9]+)")
SHORTENER, LONGEST_SLUG = "t.co", 40


def links(words: str) -> tuple[str, ...]:
    """The links as they stand, in the order they come and each once."""
    if "." not in words:
        return ()
    return tuple(dict.fromkeys(found.raw for found in places_of_links(words)))


def places_of_links(words: str) -> Iterator[Found]:
    place = 0
    while match := SITE.search(words, place):
        end = _end(words, match)
        if end is not None:
            yield Found(words[match.start() : end], match.start(), end)
        place = max(end or 0, match.end())


def _end(words: str, match: re.Match[str]) -> int | None:
    """Where the link ends; None for one that the shortener would not have made."""
    end = match.end()
    if (match["full"] or match["bare"]).lower() == SHORTENER and (
        slug := SHORTENED.match(words, end)
    ):
        if len(slug["slug"]) > LONGEST_SLUG:
            return None
        return _past_query(words, slug.end())
    return _past_query(words, _past_path(words, end))


def _past_path(words: str, start: int) -> int:
    match = PATH.match(words, start)
    if match is None:
        return start
    end = match.end()
    while end > start + 1 and not PATH_END.match(words[end - 1]):
        end -= 1
    return end


def _past_query(words: str, start: int) -> int:
    match = QUERY.match(words, start)
    if match is None:
        return start
    end = match.end()
    while end > start and not (words[end - 1].isalnum() or words[end - 1] in QUERY_END):
        end -= 1
    return end
