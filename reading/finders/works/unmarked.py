"""Titles that stand without marks, as where italics were lost."""

import re
from collections.abc import Iterable, Iterator

from reading.finders.phrases import Phrase
from reading.findings import Findings
from reading.text import Text
from reading.titles import is_title
from reading.values import Found, Work
from reading.words.ordinary import BRANDS, MONTHS, OPENERS, PLACES, WEEKDAYS
from reading.words.works import BY_ROLE, SMALL

CAPITAL = r"(?:[^\W\d_a-zß-öø-ÿ][\w’'-]*|\d{1,3}(?!\d))"
LITTLE = "|".join(sorted(SMALL))
TITLE = rf"(?P<title>{CAPITAL}(?: (?:(?:{LITTLE}) ){{0,2}}{CAPITAL}){{0,6}})"
KINDS = (
    r"film|movie|thriller|(?:romantic |dark |black )?comedy|rom-com|biopic|western|sequel|horror"
    r"|drama|sitcom|soap|series|miniseries|docuseries|documentary|special|spin-off|spinoff|reboot"
    r"|show|game show|dating show|album|single|song|ballad|track|EP|LP|mixtape|memoir|novel"
    r"|autobiography|cookbook|book|podcast|musical|play|hit|smash"
)
LEADS = (
    rf"\b(?:{KINDS}),? ",
    r"\b(?:season|seasons|episode|episodes|finale|cast|premiere|chapter|set|recap|star|stars"
    r"|creator"
    r"|author|host|co-host|production|run|reboot|adaptation|copies|lead) of ",
    r"\b(?:known (?:as|for|from) (?:[\w’'-]+ ){1,6}(?:in|on|of)|(?:starr?(?:s|ed|ing)|appear(?:s"
    r"|ed|ing)"
    r"|roles?|part|lead|turn|cameo) (?:in|on)|recalled on|appeared on|reprise \w+ role in) ",
)
ROLE_HEADS = (
    r"star|stars|actor|actress|host|co-host|cohost|author|singer|rapper|crooner|alum|alumna|alums"
    r"|co-star|costar|castmate|director|creator|showrunner|judge|coach|contestant|presenter"
    r"|hitmaker"
    r"|frontman|songwriter|novelist|heart-throb|heartthrob|writer|winner|songstress|finalist"
)
LED = tuple(re.compile(rf"(?:{lead}){TITLE}") for lead in LEADS)
FOLLOWED = re.compile(
    rf"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ff]ellow|[Ff]ormer"
    rf"|[Hh]er fellow) {TITLE} (?P<role>{ROLE_HEADS})\b"
)
FIRST = re.compile(r"\w+|\W")
MOST_TITLES = 50  # of one first word: a list of a thousand is no story
POSSESSIVE = re.compile(r"[’']s$|(?<=s)[’']$")
DEMONYM = re.compile(r"[A-Z]\w+(?:an|ish|ese|ian|ch|eek|iss|utch)")
ALONE = frozenset(MONTHS) | WEEKDAYS | PLACES | BRANDS | OPENERS
NO_TITLE = frozenset(
    "Oscar Grammy Emmy Tony Bafta BAFTA Golden Olympic Academy Hollywood Broadway Hulu"
    " Netflix".split()
)


def unmarked(text: Text, found: Findings, people: set[int]) -> Iterator[Work]:
    yield from _between_the_and_a_role(text, found, people)
    for pattern in (*LED, FOLLOWED):
        for match in pattern.finditer(text.raw):
            title = _trimmed(text.match(match, "title"))
            if title and _may_be(text, title, people):
                yield Work(title.raw, "other", (title,), "capitals beside a word for works", 0.6)


def _between_the_and_a_role(text: Text, found: Findings, people: set[int]) -> Iterator[Work]:
    """As in: the Cold Harbour author."""
    heads = frozenset().union(*BY_ROLE.values())
    for phrase in found.all(Phrase):
        words = phrase.found.raw
        match = re.search(rf"^(?:[Tt]he|[Hh]er|[Hh]is) {TITLE} [\w-]+$", words)
        if match and phrase.head in heads:
            start = phrase.found.start + match.start("title")
            title = _trimmed(text.found(start, start + len(match["title"])))
            if title and _may_be(text, title, people):
                yield Work(title.raw, "other", (title,), "capitals before a role", 0.6)


def again(text: Text, titles: Iterable[str], taken: set[int]) -> Iterator[Found]:
    """The other places, without marks, of titles of two words or more."""
    by_first: dict[str, list[str]] = {}
    for title in titles:
        if " " in title:
            by_first.setdefault(FIRST.match(title)[0], []).append(title)  # type: ignore[index]
    for word in FIRST.finditer(text.raw) if by_first else ():
        for title in by_first.get(word[0], ())[:MOST_TITLES]:
            place, end = word.start(), word.start() + len(title)
            ends = not text.raw[end : end + 1].isalnum()
            is_free = place not in taken and text.run_at(place) is None
            if ends and is_free and text.raw.startswith(title, place):
                yield text.found(place, end)


def _trimmed(title: Found) -> Found | None:
    """Without a nationality or a channel before it: "Netflix", "Chilean"."""
    words, start = title.raw.split(" "), title.start
    while len(words) > 1 and words[0] in BRANDS | NO_TITLE:
        start += len(words.pop(0)) + 1
    raw = POSSESSIVE.sub("", " ".join(words))
    return Found(raw, start, start + len(raw)) if raw else None


def _may_be(text: Text, title: Found, people: set[int]) -> bool:
    words = title.raw.split(" ")
    if not people.isdisjoint(range(*title.span)) or text.run_at(title.start) is not None:
        return False
    if text.paragraph_at(title.start).kind != "body" or not is_title(title.raw):
        return False
    return len(words) > 1 or not _is_no_title(words[0])


def _is_no_title(word: str) -> bool:
    """A month, a place, a nation: "the Chilean director"."""
    return word in ALONE or word.isdigit() or len(word) < 3 or bool(DEMONYM.fullmatch(word))
