"""What stands round a story's words: drawn from today's records, never frozen with an edition."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from articles import body
from articles.models import BylineRole, Contributor
from articles.shown import Shown
from articles.value import BylineRef, CopyValue
from people.initials import initials
from people.models import Person, Profile
from social.models import Post

LARGE_FROM = 150  # characters of the first paragraph, from which it opens with a large capital


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


@dataclass(frozen=True)
class Furniture:
    signatures: tuple[Signature, ...]
    people: tuple[Featured, ...]
    body: SafeString
    opens_large: bool


def furnish(story: Shown) -> Furniture:
    """All that the story's page needs beside its copy. At most three queries."""
    copy = story.copy
    return Furniture(
        signatures=_signatures(copy.bylines),
        people=_people(copy),
        body=body.render(copy.body, "page", post_states([copy.body])),
        opens_large=_opens_large(copy.body),
    )


def post_states(bodies: Iterable[str]) -> dict[int, body.PostState]:
    """What today's records say of every post in these bodies. One query, or none."""
    ids = {number for html in bodies for number in body.references(html).posts}
    found = Post.objects.filter(pk__in=ids) if ids else []
    return {post.pk: _state(post) for post in found}


def _state(post: Post) -> body.PostState:
    status: Any = post.status  # a constraint of the field, not of its type
    return body.PostState(status, post.private_individual, post.url)


def _opens_large(html: str) -> bool:
    """A first paragraph of a line or two would stand beside its capital like a caption."""
    first, *_ = body.render(html, "text", {}).split("\n\n")
    return len(first) >= LARGE_FROM


def _signatures(bylines: tuple[BylineRef, ...]) -> tuple[Signature, ...]:
    ids = [ref.contributor_id for ref in bylines]
    found = Contributor.objects.filter(pk__in=ids) if ids else []
    hrefs = {contributor.pk: contributor.get_absolute_url() for contributor in found}
    authors = [ref for ref in bylines if ref.role == BylineRole.BY]
    helpers = [ref for ref in bylines if ref.role != BylineRole.BY]
    lead_ins = [*_lead_ins("By ", authors), *_lead_ins(_files_from(authors), helpers)]
    return tuple(
        Signature(lead_in, ref.name, hrefs.get(ref.contributor_id, ""))
        for lead_in, ref in zip(lead_ins, authors + helpers, strict=True)
    )


def _lead_ins(first: str, refs: list[BylineRef]) -> list[str]:
    """What stands before each name: "By A, B and C"."""
    return [first, *[", "] * (len(refs) - 2), " and "][: len(refs)]


def _files_from(authors: list[BylineRef]) -> str:
    return ", with files from " if authors else "With files from "


def _people(copy: CopyValue) -> tuple[Featured, ...]:
    found = _as_of_today([ref.person_id for ref in copy.people])
    return tuple(
        Featured(
            name=ref.name,
            href=person.get_absolute_url(),
            initials=initials(ref.name),
            occupations=person.occupations,
            role=ref.role,
            indexed=person.profile == Profile.PUBLIC,
        )
        for ref in copy.people
        if (person := found.get(ref.person_id))
    )


def _as_of_today(ids: list[int]) -> dict[int, Person]:
    """Those whose page answers; for a merged person, that of whom they were merged into."""
    unprotected = Person.objects.filter(pk__in=ids, protected="")
    found = unprotected.select_related("merged_into") if ids else []
    stand_ins = {person.pk: person.merged_into or person for person in found}
    return {pk: person for pk, person in stand_ins.items() if person.has_page}
