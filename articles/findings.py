"""What the reader finds in a story's copy, each with the key that a decision is kept under."""

from dataclasses import dataclass
from datetime import date

from articles.body import names, parse
from articles.models import Article, Decision
from articles.value import CopyValue
from reading import GRIEF_CODES, Reading, read_copy
from reading.keys import person_key, post_key, quote_key, sensitivity_key
from reading.values import Person, Post, Quote, Sensitivity

Kind = Decision.Kind
Found = Person | Quote | Post | Sensitivity


@dataclass(frozen=True)
class Finding:
    """One thing found: an editor accepts or refuses it under (`kind`, `key`)."""

    kind: str
    key: str
    found: Found

    @property
    def words(self) -> str:
        """What it is, for the log: a name, what was said, a code."""
        match self.found:
            case Person(name=name):
                return name or ""
            case Post(text=text):
                return f"“{text}”"
            case Quote():
                return f"“{self.found.words}”"
        return self.found.code.replace("_", " ")


def reading_of(value: CopyValue, on: date | None = None) -> Reading:
    """Read the text that goes out. `on` is the day ages count from if the copy has none."""
    published = value.dated.on if value.dated else on
    standfirst = [words for words in (value.dek, *value.key_points) if words]
    return read_copy(value.headline, standfirst, _paragraphs(value), published)


def findings_in(reading: Reading) -> list[Finding]:
    """Everything an editor settles, in the order of the panel. Nameless people are only shown."""
    return [
        *(Finding(Kind.PERSON, person_key(p), p) for p in reading.people if p.name),
        *(Finding(Kind.SENSITIVITY, sensitivity_key(s), s) for s in reading.sensitivities),
        *(Finding(Kind.POST, post_key(p), p) for p in reading.posts),
        *(Finding(Kind.QUOTE, quote_key(q), q) for q in reading.quotes),
    ]


def grief_in(value: CopyValue, article: Article, note: str = "") -> frozenset[str]:
    """The grief codes (R4) of a text that is about to go out for `article`, with a note to readers.

    A finding somebody refused counts no longer, unless they changed the text last: then it would
    be one person's word alone.
    """
    refused = _refused_by_others(article)
    return frozenset(
        found.code
        for found in (*reading_of(value).sensitivities, *_beside(value, note).sensitivities)
        if found.code in GRIEF_CODES and sensitivity_key(found) not in refused
    )


def _beside(value: CopyValue, note: str) -> Reading:
    """What is printed with a story and is no part of its text: names, and the note to readers."""
    signed = [*(tag.name for tag in value.tags), *(byline.name for byline in value.bylines)]
    beside = [*signed, *names(value.body), value.lead_credit, note]
    return read_copy("", [], beside, None)


def is_about(person: Person, reading: Reading) -> bool:
    """Whether somebody is named before the text is under way: by its first paragraph's end."""
    return any(reading.opens_with(mention) for mention in person.mentions)


def _paragraphs(value: CopyValue) -> list[str]:
    """Of the body, and after them what stands only in lists and in search results."""
    body = [words for block in parse(value.body).blocks for words in block.said]
    address = value.slug.replace("-", " ")
    lead = (value.lead_caption, value.lead_alt)
    heads = (value.kicker, value.short_headline, value.social_headline)
    rest = (*lead, *heads, value.seo_title, value.seo_description, address)
    return [words for words in (*body, *rest) if words]


def _refused_by_others(article: Article) -> frozenset[str]:
    refused = article.decisions.filter(
        kind=Kind.SENSITIVITY, verdict=Decision.Verdict.REFUSED
    ).exclude(by=article.changed_by_id)
    return frozenset(refused.values_list("key", flat=True))
