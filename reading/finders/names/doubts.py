"""Whether a single capital means somebody at its place, or is the word or place it also is."""

import re

from reading.finders.names.after import PERSON_VERBS
from reading.finders.names.chunk import Chunk
from reading.finders.names.document import Pool
from reading.finders.names.signs import OPENS, PARTNERS_AFTER, PLACE, PLACE_AFTER
from reading.text import Text
from reading.words.ordinary import OPENERS
from reading.words.places import PLACE_NAMES, REGIONS
from reading.words.verbs import FINITE

BEFORE = re.compile(r"(?:(?P<second>[\w’'-]+) )?(?P<last>[\w’'-]+) $")
NEXT_WORD = re.compile(r"(?P<gap>\W{0,3})(?P<word>[\w’'-]*)")
CASE_AFTER = re.compile(r" v\.? [A-Z]")
CASE_BEFORE = re.compile(r" v\.? $")
SHOP = re.compile(r"[’']s (?P<word>[^\W\d_]+)")
ANY_BEFORE = re.compile(r"\b(?:every|each|another|other) $", re.IGNORECASE)
PLACE_BEFORE = re.compile(r"(?P<place>[^\W\d_][\w’-]+), $")
WHERE = frozenset(
    "in at from near outside inside around across throughout toward towards leaving left".split()
)
GOING = frozenset(
    """
    back been came come comes coming drive drove flew fly flying go goes going headed heading home
    move moved moves moving relocate relocated return returned returns returning road travel
    traveled travelled trip way welcome went
    """.split()
)
SEASONS = ("Spring", "Summer", "Autumn", "Winter")
WHEN = frozenset(
    "in since until till by last this next early late mid of through during from to".split()
)
# After Will or May at the head of a sentence these show that it is the verb.
AFTER_VERB = frozenset(
    "the a an he she it they we i you this that there these those his her its their my your any "
    "anyone somebody someone god be".split()
)
LIKE_A_PERSON = frozenset(
    "and is was has had will would did does who can could should also never won’t won't "
    "kept left made took gave got went saw knew thought found brought bought caught taught ran sat "
    "stood lost met paid felt held heard spent led put let cut hit quit wore tore broke spoke woke "
    "chose froze drove rode rose ate drank rang swam began flew fell grew threw drew hung".split()
)
DOINGS = LIKE_A_PERSON | PERSON_VERBS | FINITE
SHOPS = frozenset(
    "Bakery Bar Cafe Café Deli Diner Garage Grill Inn Kitchen Pub Salon Store".split()
)


def is_a_firm(text: Text, pool: Pool, chunk: Chunk) -> bool:
    """As in "Ada Hale & Sons", "Hale’s Bakery", and of a case at law "Hale v. Reyes"."""
    if CASE_AFTER.match(text.raw, chunk.end):
        return True
    if CASE_BEFORE.search(text.raw, max(0, chunk.start - 4), chunk.start):
        return True
    shop = SHOP.match(text.raw, chunk.end)
    return PARTNERS_AFTER in pool.cues(chunk) or (shop is not None and shop["word"] in SHOPS)


def is_somebody(text: Text, pool: Pool, chunk: Chunk) -> bool:
    """Of a single capital that is somebody's name elsewhere in the text."""
    kind = chunk.tokens[0].kind
    if ANY_BEFORE.search(text.raw, max(0, chunk.start - 9), chunk.start):
        return False
    if (kind.calendar or kind.word in SEASONS) and _is_when(text, chunk):
        return False
    if kind.place and _is_where(text, pool, chunk):
        return False
    return not ((kind.ordinary or kind.opener) and _is_the_word(text, pool, chunk))


def _is_when(text: Text, chunk: Chunk) -> bool:
    before = BEFORE.search(text.raw, max(0, chunk.start - 24), chunk.start)
    after = NEXT_WORD.match(text.raw, chunk.end)
    is_dated = after is not None and after["word"][:1].isdigit()
    return is_dated or (before is not None and before["last"].lower() in WHEN)


def _is_where(text: Text, pool: Pool, chunk: Chunk) -> bool:
    if {PLACE, PLACE_AFTER} & set(pool.cues(chunk)):
        return True
    city = PLACE_BEFORE.search(text.raw, max(0, chunk.start - 24), chunk.start)
    if city and chunk.words[0] in REGIONS and city["place"] in PLACE_NAMES:
        return True
    before = BEFORE.search(text.raw, max(0, chunk.start - 40), chunk.start)
    if before is None:
        return False
    last, second = before["last"].lower(), (before["second"] or "").lower()
    return last in WHERE or (last == "to" and second in GOING)


def _is_the_word(text: Text, pool: Pool, chunk: Chunk) -> bool:
    """At the head of a sentence or in a line of capitals every word has one."""
    after = NEXT_WORD.match(text.raw, chunk.end)
    following = after["word"] if after else ""
    is_joined = after is not None and after["gap"] != " "
    if chunk.headline:
        return chunk.tokens[0].raw in OPENERS and not (is_joined or following.lower() == "and")
    if OPENS not in pool.cues(chunk) or is_joined:
        return False
    if chunk.tokens[0].raw in OPENERS or following.lower() in AFTER_VERB:
        return following.lower() not in DOINGS
    return not (following in DOINGS or following.endswith(("ed", "s")))
