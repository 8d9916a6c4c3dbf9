"""What stands before a name."""

from collections.abc import Iterator

from reading.ages import age_before
from reading.finders.names import signs
from reading.finders.names.chunk import Chunk
from reading.words.kin import KIN, PETS
from reading.words.roles import OCCUPATIONS
from reading.words.things import THINGS
from reading.words.verbs import FINITE

FARTHEST = 40
NEAR = 5  # words: "a rescue greyhound that she named"
WHERE = frozenset("in at near into outside across throughout toward around within".split())
REGIONS = frozenset("central northern southern eastern western downtown upstate rural".split())
WHERE_OR_WHO = frozenset("from to on".split())
ARTICLES = frozenset("the a an this that these those every each its".split())
WITH_PEOPLE = frozenset(
    """
    by alongside starring featuring met married marry marries wed dating date dated divorced
    opposite joined interviewed thanked hugged kissed told asked played directed elected appointed
    hired fired beat defeated replaced succeeded accused arrested charged convicted quoting credited
    portrayed befriended mentored coached thank congratulated
    """.split()
)
# Nouns of places that "of" joins to their names: the isle of, the streets of.
PARTS_OF_PLACES = THINGS | frozenset("isle shores streets outskirts".split())
NAMINGS = frozenset("named called nicknamed dubbed calls call aka a.k.a. alias".split())
MARKS = " ,“\"‘'(&—–-:;/[\u00a0"
ENDS = "!?…:\n"
CLOSING = "”\"’')] "
ABBREVIATIONS = frozenset(
    "Mr Mrs Ms Mx Dr St Jr Sr Prof Rev Gov Sen Rep Gen Lt Col Capt Sgt vs No Mt".split()
)


def before(raw: str, place: Chunk) -> Iterator[str]:
    """A title or a role that was cleaned away stands there still: it says nothing new."""
    if age_before(raw, place.start):
        yield signs.AGE
    if opens(raw, place.start):
        yield signs.OPENS
    if not place.title:
        led = raw[max(0, place.start - FARTHEST) : place.start]
        words = led.rstrip(MARKS)
        gap, last = led[len(words) :], words.lower().split()[-2:]
        if last and "\n" not in gap:
            yield from _apart(raw, place, gap.strip())
            yield from _after_words(last, gap.strip())
            if last[-1] in NAMINGS and not PETS.isdisjoint(words.lower().split()[-NEAR:]):
                yield signs.PET


def opens(raw: str, place: int) -> bool:
    """Whether a sentence, said or told, begins at this place."""
    led = raw[max(0, place - 12) : place]
    if not led or led[-1] in '“‘"':
        return True
    words = led.rstrip(" “\"‘'([")
    if not words or words[-1] in ENDS:
        return True
    words = words.rstrip(CLOSING)
    if not words.endswith("."):
        return words[-1:] in ("!", "?", "…")
    last = words[:-1].split()[-1:]
    return not last or not (last[0] in ABBREVIATIONS or len(last[0]) == 1)


def _apart(raw: str, place: Chunk, gap: str) -> Iterator[str]:
    """Signs rather than words on both sides."""
    following = raw[place.end : place.end + 1]
    if gap in ("“", '"', "‘", "'") and following in ("”", '"', "’", "'"):
        yield signs.IN_QUOTES
    elif gap == "&":
        yield signs.AND_SIGN
    elif gap == "(" and following == ")":
        yield signs.IN_BRACKETS


def _after_words(words: list[str], gap: str) -> Iterator[str]:
    """`words` are the last two, or one, in small letters."""
    last, second = words[-1], words[0] if len(words) > 1 else ""
    if gap in ("", ","):
        if last in KIN:
            yield signs.KIN_WORD
        elif last in OCCUPATIONS:
            yield signs.ROLE
    if gap == "":
        yield from _led_by(last, second)
    if last in NAMINGS or (second, last) == ("known", "as"):
        yield signs.NAMED
    elif second in ("name", "names") and last in ("is", "was", "are", "were"):
        yield signs.SAID_NAME


def _led_by(last: str, second: str) -> Iterator[str]:
    if (
        last in WHERE
        or last in REGIONS
        or (last == "the" and second in WHERE)
        or (last == "of" and second in PARTS_OF_PLACES)
    ):
        yield signs.PLACE
    elif last in WHERE_OR_WHO:
        yield signs.TO_OR_FROM
    elif last in WITH_PEOPLE:
        yield signs.DONE_BY
    elif last in FINITE:
        yield signs.SPEECH
    elif last in THINGS:
        yield signs.THING
    elif last.isdigit():
        yield signs.NUMBER
    if last in ARTICLES or (second in ARTICLES and last.isdigit()):
        yield signs.ARTICLE
