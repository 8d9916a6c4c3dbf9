"""All a reader can see of a story, as one pure value: compared, shown, merged and written back."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from difflib import SequenceMatcher
from itertools import chain

from articles.body import blocks
from core.dates import Dated

LONG_HEADLINE = 80  # characters, from which it is set a step smaller

# Names and slugs ride along for printing; two references are equal if they name the same record.


@dataclass(frozen=True)
class SectionRef:
    id: int
    slug: str = field(compare=False)
    name: str = field(compare=False)


@dataclass(frozen=True)
class TagRef:
    id: int
    slug: str = field(compare=False)
    name: str = field(compare=False)


@dataclass(frozen=True)
class BylineRef:
    contributor_id: int
    name: str = field(compare=False)
    role: str


@dataclass(frozen=True)
class PersonRef:
    person_id: int
    name: str = field(compare=False)
    role: str


@dataclass(frozen=True)
class CopyValue:
    """The copy of an article or an edition, its text exactly as written; `body` is clean HTML."""

    kicker: str = ""
    headline: str = ""
    short_headline: str = ""
    social_headline: str = ""
    dek: str = ""
    body: str = ""
    lead_image_id: int | None = None
    lead_caption: str = ""
    lead_alt: str = ""
    lead_credit: str = ""
    key_points: tuple[str, ...] = ()
    section: SectionRef | None = None
    slug: str = ""
    seo_title: str = ""
    seo_description: str = ""
    content_note: str = ""
    exclusive: bool = False
    dated: Dated | None = None
    bylines: tuple[BylineRef, ...] = ()
    tags: tuple[TagRef, ...] = ()
    people: tuple[PersonRef, ...] = ()

    @property
    def is_long(self) -> bool:
        """Whether its headline is."""
        return len(self.headline) > LONG_HEADLINE


_NAMES = {
    "dek": "standfirst",
    "lead_image_id": "lead picture",
    "lead_alt": "lead picture in words",
}


@dataclass(frozen=True)
class Clash:
    """A place that two people changed in two ways: a field, or a block of the body (from 1)."""

    field: str
    block: int | None = None

    def __str__(self) -> str:
        name = _NAMES.get(self.field, self.field.replace("_", " "))
        return f"paragraph {self.block}" if self.block else f"the {name}"


Region = tuple[list[str], list[str], list[str]]  # the same place in base, change and onto

FIELDS = tuple(f.name for f in fields(CopyValue))


def difference(old: CopyValue, new: CopyValue) -> tuple[str, ...]:
    """The names of the fields in which two copies differ, in the order of CopyValue."""
    return tuple(name for name in FIELDS if getattr(old, name) != getattr(new, name))


def merged(
    base: CopyValue, change: CopyValue, onto: CopyValue
) -> tuple[CopyValue, tuple[Clash, ...]]:
    """`onto` with what `change` altered of `base`. What both altered stays, and clashes."""
    values: dict[str, object] = {}
    clashes: list[Clash] = []
    for name in difference(base, change):
        was, new, now = (getattr(value, name) for value in (base, change, onto))
        if now in (was, new):
            values[name] = new
        elif name == "body":
            values[name], clashed = _merged_body(was, new, now)
            clashes += clashed
        else:
            clashes.append(Clash(name))
    return replace(onto, **values), tuple(clashes)  # type: ignore[arg-type]


def _merged_body(base: str, change: str, onto: str) -> tuple[str, list[Clash]]:
    old, new, now = blocks(base), blocks(change), blocks(onto)
    result: list[str] = []
    clashes: list[Clash] = []
    for was, theirs, ours in chain.from_iterable(map(_apart, _regions(old, new, now))):
        if ours in (was, theirs):
            result += theirs
        elif theirs == was:
            result += ours
        else:
            clashes.append(Clash("body", len(result) + 1))
            result += ours
    return "".join(result), clashes


def _apart(region: Region) -> list[Region]:
    """Block by block where none came or went: two who changed neighbours do not clash."""
    was, theirs, ours = region
    if len(was) == len(theirs) == len(ours):
        return [([a], [b], [c]) for a, b, c in zip(was, theirs, ours, strict=True)]
    return [region]


def _regions(base: Sequence[str], change: Sequence[str], onto: Sequence[str]) -> list[Region]:
    """The three texts cut at what they share: (base, change, onto) of each region, in order."""
    regions = []
    b = c = o = 0
    for base_at, change_at, onto_at, size in _shared(base, change, onto):
        regions.append((list(base[b:base_at]), list(change[c:change_at]), list(onto[o:onto_at])))
        same = list(base[base_at : base_at + size])
        regions.append((same, same, same))
        b, c, o = base_at + size, change_at + size, onto_at + size
    return regions


def _shared(
    base: Sequence[str], change: Sequence[str], onto: Sequence[str]
) -> list[tuple[int, int, int, int]]:
    """Runs of blocks that stand in all three: (start in base, change, onto, length).

    Of hundreds of blocks, one that stands there over and over is no place to cut: with such ones
    the time would grow with the cube of their number.
    """
    theirs = SequenceMatcher(None, base, change).get_matching_blocks()
    ours = SequenceMatcher(None, base, onto).get_matching_blocks()
    runs = []
    for one in theirs:
        for other in ours:
            start = max(one.a, other.a)
            end = min(one.a + one.size, other.a + other.size)
            if start < end:
                runs.append((start, one.b + start - one.a, other.b + start - other.a, end - start))
    return [*runs, (len(base), len(change), len(onto), 0)]
