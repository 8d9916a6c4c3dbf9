"""One page of every kind the public site has, found in the demo."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, QuerySet
from django.template.loader import render_to_string

from articles.models import Contributor, Edition, EditionPerson, Kind, Section, Tag
from people.models import Person


@dataclass(frozen=True)
class Page:
    """`html` is given where no address has it: what is shown when all else fails."""

    name: str
    path: str
    status: int = 200
    html: str = ""


def public_pages(now: datetime) -> list[Page]:
    """A kind that the demo has no page of has the path ""."""
    return [*lists(now), *stories(now), *people(now), *refusals(now)]


def lists(now: datetime) -> Iterator[Page]:
    visible = Edition.objects.visible(now)
    section = busiest(Section.objects.filter(articles_edition_set__in=visible))
    yield Page("front-page", "/")
    yield Page("section", address(section))
    yield Page("tag", address(busiest(Tag.objects.filter(lines__edition__in=visible))))
    yield Page("author", address(busiest(Contributor.objects.filter(lines__edition__in=visible))))
    yield Page("corrections", "/corrections/")


def stories(now: datetime) -> Iterator[Page]:
    visible = Edition.objects.visible(now).order_by("-listed_at")
    galleries = visible.filter(body__contains='<figure class="gallery"')
    plain = visible.filter(content_note="", kind=Kind.FIRST).exclude(pk__in=galleries)
    yield Page("story", address(plain.first()))
    yield Page("story-delicate", address(visible.exclude(content_note="").first()))
    yield Page("story-corrected", address(visible.filter(kind=Kind.CORRECTION).first()))
    gallery = address(galleries.first())
    yield Page("gallery", gallery)
    yield Page("gallery-picture", gallery and f"{gallery}1/")


def people(now: datetime) -> Iterator[Page]:
    lines = EditionPerson.objects.filter(edition__in=Edition.objects.visible(now))
    known = Person.objects.with_page().filter(lines__in=lines)
    yield Page("person", address(busiest(known)))
    yield Page("people", "/people/")


def refusals(now: datetime) -> Iterator[Page]:
    withdrawn = Edition.objects.current(now).filter(kind=Kind.WITHDRAWAL)
    yield Page("gone", address(withdrawn.first()), 410)
    yield Page("not-found", "/never-was/", 404)
    yield Page("server-error", "/server-error/", 500, render_to_string("500.html"))


def busiest(rows: QuerySet) -> Section | Tag | Contributor | Person | None:
    """The one with the most stories: its page has every part that such a page can have."""
    return rows.annotate(stories=Count("pk")).order_by("-stories", "pk").first()


def address(row) -> str:
    return row.get_absolute_url() if row else ""
