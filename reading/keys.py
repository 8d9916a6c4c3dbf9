"""The keys by which an editor's decision finds its finding again, though the text has moved."""

import re
import unicodedata
from hashlib import blake2b

from reading.values import Found, Person, Post, Quote, Sensitivity

STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'", "`": "'"})
POSSESSIVE = re.compile(r"(?<=\w)'s\b|(?<=\ws)'(?!\w)")
KEY_BYTES = 16


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


def _digest(segments: tuple[Found, ...], around: tuple[str, ...] = ()) -> str:
    words = " ".join(map(fold, (*(segment.raw for segment in segments), *around)))
    return blake2b(words.encode(errors="surrogatepass"), digest_size=KEY_BYTES).hexdigest()
