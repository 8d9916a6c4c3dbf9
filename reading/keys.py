"""The keys by which an editor's decision finds its finding again, though the text has moved."""

import re
import unicodedata
from hashlib import blake2b

from reading.values import Credit, Found, Person, Post, Quote, Relation, Sensitivity, Work

STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'", "`": "'"})
POSSESSIVE = re.compile(r"(?<=\w)'s\b|(?<=\ws)'(?!\w)")
NO_WORD = re.compile(r"[\W_]+")
KEY_BYTES = 16
LONGEST_KEY = 300
JOIN = "|"
ONE_WAY = ("parent_of", "manager")


def fold(words: str) -> str:
    """NFC, case folded, straight quotes, single spaces, no possessive; accents are kept."""
    words = unicodedata.normalize("NFC", words).casefold().translate(STRAIGHT)
    # Folding the case may take a letter apart again.
    words = unicodedata.normalize("NFC", POSSESSIVE.sub("", words))
    return " ".join(words.split())


def person_key(person: Person) -> str:
    """The longest form of the name in this story; of equals the first of the alphabet."""
    surfaces = {fold(found.raw) for found in (person.mentions or person.epithets)}
    return max(surfaces, key=lambda surface: (len(surface), [-ord(c) for c in surface]))


def quote_key(quote: Quote) -> str:
    return _digest(quote.segments)


def post_key(post: Post) -> str:
    return _digest(post.segments)


def sensitivity_key(sensitivity: Sensitivity) -> str:
    """Its code, its evidence and the sentences that stands in: one “died” settles no other."""
    return f"{sensitivity.code}:{_digest(sensitivity.evidence, sensitivity.sentences)}"


def tie_key(relation: Relation) -> str:
    """Its type and both names; of a mutual tie in the order of the alphabet."""
    names = [fold(relation.a), fold(relation.b)]
    if relation.type not in ONE_WAY:
        names.sort()
    return _kept_short(JOIN.join((relation.type, *names)))


def work_key(work: Work) -> str:
    return _kept_short(fold(work.title))


def credit_key(credit: Credit) -> str:
    return _kept_short(JOIN.join(map(fold, (credit.work, credit.person, credit.role))))


def age_key(person: Person) -> str:
    return _kept_short(f"{person_key(person)}{JOIN}{person.age}")


def fingerprint(words: str) -> str:
    """The same for the same words, however they are punctuated: one utterance, in many outlets."""
    bare = NO_WORD.sub("", fold(words)) or fold(words)
    return blake2b(bare.encode(errors="surrogatepass"), digest_size=KEY_BYTES).hexdigest()


def _kept_short(key: str) -> str:
    """As it is; of a very long one the start and a digest, so that it fits where keys are kept."""
    if len(key) <= LONGEST_KEY:
        return key
    digest = blake2b(key.encode(errors="surrogatepass"), digest_size=KEY_BYTES).hexdigest()
    return f"{key[: LONGEST_KEY - len(digest) - 1]}#{digest}"


def _digest(segments: tuple[Found, ...], around: tuple[str, ...] = ()) -> str:
    words = " ".join(map(fold, (*(segment.raw for segment in segments), *around)))
    return blake2b(words.encode(errors="surrogatepass"), digest_size=KEY_BYTES).hexdigest()
