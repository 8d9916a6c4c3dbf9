"""Children: named or with a stated age, and those whom only a word tells."""

import re
from collections.abc import Iterator

from reading.finders.kin import Relative
from reading.finders.lines import Line
from reading.finders.relations.nouns import PLOT
from reading.findings import Findings
from reading.text import Text
from reading.values import Found, Person, Sensitivity

WHOSE = r"(?:his|her|their|our|my|the couple's|the pair's|⟦\d{1,4}⟧'s|whose)"
YOUNG = (
    r"(?:teenaged?|teen|newborn|infant|baby|toddler|pre-?teen|tween|school-?aged?|preschool"
    r"|adolescent"
    r"|young|very young|small|(?:\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)-(?:year|month|week|day)-old)"
)
CHILD = (
    r"(?:sons?|daughters?|child|children|kids?|boys?|girls?|twins|triplets|stepson"
    r"|stepdaughter|grandson|granddaughter|niece|nephew)"
)
# "her teenage son", "a newborn daughter", "welcomed baby No. 2", "three schoolchildren".
BY_WORD = re.compile(
    rf"(?<![\w'-])(?:{WHOSE} (?:\w{{2,10}} )?{YOUNG},? {CHILD}"
    rf"|{WHOSE} (?:\w{{2,10}} )?(?:toddlers?|newborns?|teenagers?|infants?|baby (?:boy|girl))"
    rf"|(?:an?|the|two|three|four|several) {YOUNG},? {CHILD}"
    r"|(?:an?|the|two|three|four|several|his|her|their) (?:\w{3,10} )?(?:schoolboys?|schoolgirls?"
    r"|schoolchild(?:ren)?|toddlers?|newborns?|(?:kindergart|preschool)\w{1,6}"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)[- ]graders?)"
    r"|(?:welcom(?:e|ed|es|ing)|gave birth to) (?:their |her |a |another )?(?:\w{3,8} )?baby"
    r"(?: (?:no\. ?\d|#\d|number \w+|boy|girl))?)(?![\w'-])(?! ?(?:clothes|shower|star|actor|bump"
    r"|room))"
)
LIKE = re.compile(
    r"\b(?:like|as|when (?:⟦\d{1,4}⟧|i|he|she|they) (?:was|were|am)|was once|feel|felt|acting"
    r"|hopes? for"
    r"|wants?|wanted|expecting|if|dream\w* of|isn't|is not|than) (?:[\w'-]{1,8} )?$"
)


def minors(text: Text, found: Findings) -> Iterator[Sensitivity]:
    flagged: list[Found] = []
    for person in found.all(Person):
        if person.kind == "minor":
            evidence = person.epithets[:1] or person.mentions[:1]
            names = (person.name,) if person.name else ()
            reason = "a child by the stated age" if person.age is not None else "a young child"
            flagged += [*person.epithets, *person.mentions]
            yield Sensitivity("minor", names, evidence, reason, 0.95)
    known = [*flagged, *_named(found)]
    covered = {place for words in known for place in range(words.start - 1, words.end + 2)}
    for words in _by_word(text, found):
        if covered.isdisjoint(range(*words.span)):
            yield Sensitivity("minor", (), (words,), "a child by the word for it", 0.7)


def _named(found: Findings) -> Iterator[Found]:
    """Children that are somebody in the story: of them their own age speaks."""
    yield from (relative.phrase for relative in found.all(Relative) if relative.name)
    for person in found.all(Person):
        if person.kind == "deceased_infant":
            yield from (*person.epithets, *person.mentions)


def _by_word(text: Text, found: Findings) -> Iterator[Found]:
    for line in found.all(Line):
        if line.speaker is None and not PLOT.search(line.words):
            yield from _in(text, line)


def _in(text: Text, line: Line) -> Iterator[Found]:
    for match in BY_WORD.finditer(line.words):
        lead = line.words[max(0, match.start() - 24) : match.start()]
        place = line.place(*match.span())
        if not LIKE.search(lead) and not text.is_titled(place[0]):
            yield text.found(*place)
