"""What stands round a story's words: drawn from today's records, never frozen with an edition."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from django.utils.safestring import SafeString

from articles import body, lists
from articles.body import Today
from articles.cards import Card, card
from articles.models import BylineRole, Edition
from articles.named import Named, Portrayed, named
from articles.querysets import EditionQuerySet
from articles.shown import Shown
from articles.value import BylineRef, CopyValue, PersonRef
from core.prepared import prepared
from images.picture import Picture
from images.showing import pictures_of
from people.initials import initials

LARGE_FROM = 300  # characters of the first paragraph, from which it opens with a large capital
BESIDE = 4  # stories of the section at the foot

Pictures = Mapping[int, Picture]


@dataclass(frozen=True)
class Signature:
    """A byline as printed, after the words `lead_in`; no `href` if its contributor is gone."""

    lead_in: str
    name: str
    href: str


@dataclass(frozen=True)
class Featured:
    """Somebody in a story whose page answers today: the name as printed, the rest of today."""

    name: str
    href: str
    initials: str
    occupations: str
    role: str
    indexed: bool
    portrait: Picture | None


@dataclass(frozen=True)
class Furniture:
    """`lead` and `portrait` (the first author's) are None where there is none to be shown."""

    signatures: tuple[Signature, ...]
    portrait: Picture | None
    lead: Picture | None
    people: tuple[Featured, ...]
    body: SafeString
    opens_large: bool
    more: tuple[Card, ...]


def furnish(story: Shown, now: datetime) -> Furniture:
    """All that the story's page needs beside its copy: whom it names, what stands beside it in
    its section, and the pictures of them all."""
    copy = story.copy
    found, beside = _named(copy), _beside(story, now)
    pictures = pictures_of(_image_ids(copy, found, beside), now)
    address = f"/{story.address}/" if story.address else ""
    return Furniture(
        signatures=_signatures(copy.bylines, found),
        portrait=_portrait(copy.bylines, found, pictures),
        lead=pictures.get(copy.lead_image_id or 0),
        people=_people(copy.people, found, pictures),
        body=body.render(copy.body, "page", Today(found.posts, pictures, address)),
        opens_large=_opens_large(copy.body),
        more=tuple(card(edition, pictures) for edition in beside),
    )


def _named(copy: CopyValue) -> Named:
    contributors = [ref.contributor_id for ref in copy.bylines]
    people = [ref.person_id for ref in copy.people]
    return named(contributors, people, body.references(copy.body).posts)


def _beside(story: Shown, now: datetime) -> list[Edition]:
    """The newest stories of its section but itself."""
    section = story.copy.section
    if section is None:
        return []
    own = story.address or f"{section.slug}/{story.copy.slug}"  # a preview has no address
    newest = _newest(now=now, section=section.id)
    return list(islice((one for one in newest if one.address != own), BESIDE))


@prepared
def _newest(now: Any, section: Any) -> EditionQuerySet:
    """One more than stand beside a story, for it may be among them itself."""
    return lists.newest(now).filter(section=section).for_cards()[: BESIDE + 1]


def _image_ids(copy: CopyValue, found: Named, beside: list[Edition]) -> set[int]:
    shown = body.references(copy.body)
    in_text = {image.id for image in (*shown.images, *shown.in_galleries)}
    leads = {copy.lead_image_id, *(edition.lead_image_id for edition in beside)}
    return in_text | found.portraits | {pk for pk in leads if pk}


def _opens_large(html: str) -> bool:
    """A first paragraph of a line or two would stand beside its capital like a caption."""
    first, *_ = body.render(html, "text", Today()).split("\n\n")
    return len(first) >= LARGE_FROM


def _signatures(bylines: tuple[BylineRef, ...], found: Named) -> tuple[Signature, ...]:
    authors = _authors(bylines)
    helpers = [ref for ref in bylines if ref.role != BylineRole.BY]
    lead_ins = [*_lead_ins("By ", authors), *_lead_ins(_files_from(authors), helpers)]
    return tuple(
        Signature(lead_in, ref.name, _href(found.contributors.get(ref.contributor_id)))
        for lead_in, ref in zip(lead_ins, authors + helpers, strict=True)
    )


def _authors(bylines: tuple[BylineRef, ...]) -> list[BylineRef]:
    return [ref for ref in bylines if ref.role == BylineRole.BY]


def _href(known: Portrayed | None) -> str:
    return known.href if known else ""


def _lead_ins(first: str, refs: list[BylineRef]) -> list[str]:
    """What stands before each name: "By A, B and C"."""
    return [first, *[", "] * (len(refs) - 2), " and "][: len(refs)]


def _files_from(authors: list[BylineRef]) -> str:
    return ", with files from " if authors else "With files from "


def _portrait(bylines: tuple[BylineRef, ...], found: Named, pictures: Pictures) -> Picture | None:
    """Of the first author alone: a row of faces would say less than their names."""
    known = (found.contributors.get(ref.contributor_id) for ref in _authors(bylines)[:1])
    return next((pictures.get(one.portrait or 0) for one in known if one), None)


def _people(refs: tuple[PersonRef, ...], found: Named, pictures: Pictures) -> tuple[Featured, ...]:
    return tuple(
        Featured(
            name=ref.name,
            href=person.href,
            initials=initials(ref.name),
            occupations=person.occupations,
            role=ref.role,
            indexed=person.indexed,
            portrait=pictures.get(person.portrait or 0),
        )
        for ref in refs
        if (person := found.people.get(ref.person_id))
    )
