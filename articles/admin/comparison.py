"""Two texts of one story side by side, field by field and paragraph by paragraph. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from articles.admin.in_words import Names, body_in_words, lead_in_words
from articles.value import CopyValue

Words = Mapping[str, Sequence[str]]

LABELS = {
    "kicker": "Kicker",
    "headline": "Headline",
    "short_headline": "Short headline",
    "social_headline": "Social headline",
    "dek": "Standfirst",
    "lead": "Lead picture",
    "body": "Text",
    "key_points": "Key points",
    "section": "Section",
    "slug": "Address",
    "seo_title": "Search title",
    "seo_description": "Search description",
    "content_note": "Content note",
    "exclusive": "Exclusive",
    "dated": "Dated",
    "bylines": "Bylines",
    "tags": "Tags",
    "people": "People",
}


@dataclass(frozen=True)
class Step:
    """Paragraphs that both texts have, or that each has instead of the other's."""

    kind: Literal["same", "differs"]
    mine: tuple[str, ...]
    theirs: tuple[str, ...]


@dataclass(frozen=True)
class Difference:
    label: str
    steps: tuple[Step, ...]

    @property
    def changed(self) -> int:
        return sum(step.kind == "differs" for step in self.steps)


def words_of(value: CopyValue, names: Names) -> dict[str, tuple[str, ...]]:
    """All of a copy as the words that stand on screen: a tuple of paragraphs for each field.

    `names` are those of its pictures' files, by id.
    """
    return {
        **{name: _lines(getattr(value, name)) for name in LABELS if hasattr(value, name)},
        "lead": lead_in_words(value, names),
        "body": body_in_words(value.body, names),
        "key_points": value.key_points,
        "section": (value.section.name,) if value.section else (),
        "exclusive": ("yes",) if value.exclusive else (),
        "bylines": tuple(f"{ref.role} {ref.name}" for ref in value.bylines),
        "tags": tuple(sorted(ref.name for ref in value.tags)),
        "people": tuple(sorted(f"{ref.name} ({ref.role})" for ref in value.people)),
    }


def differences(mine: Words, theirs: Words) -> list[Difference]:
    """The fields that read differently, in the order of the sheet."""
    return [
        Difference(label, tuple(_steps(mine[name], theirs[name])))
        for name, label in LABELS.items()
        if name in mine and name in theirs and list(mine[name]) != list(theirs[name])
    ]


def _steps(mine: Sequence[str], theirs: Sequence[str]) -> list[Step]:
    matcher = SequenceMatcher(None, mine, theirs)
    return [
        Step("same" if tag == "equal" else "differs", tuple(mine[a:b]), tuple(theirs[c:d]))
        for tag, a, b, c, d in matcher.get_opcodes()
    ]


def _lines(value: object) -> tuple[str, ...]:
    return (str(value),) if value else ()
