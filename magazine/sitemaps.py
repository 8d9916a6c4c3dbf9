"""The map of all that search engines may list, gathered from below."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from xml.sax.xmlreader import AttributesImpl

from django.http import HttpResponse
from django.urls import reverse
from django.utils.xmlutils import SimplerXMLGenerator

from articles.models import Edition, Section
from core.caching import public
from core.requests import PublicRequest
from core.seo import absolute
from people.models import Person

LARGEST = 50_000  # addresses; the protocol's own limit
NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


@dataclass(frozen=True)
class Place:
    """An address without its host, and when what stands there last changed."""

    path: str
    modified_at: datetime | None = None


@public
def sitemap(request: PublicRequest) -> HttpResponse:
    response = HttpResponse(content_type="application/xml; charset=utf-8")
    xml = SimplerXMLGenerator(response, "utf-8")
    xml.startDocument()
    xml.startElement("urlset", AttributesImpl({"xmlns": NAMESPACE}))
    for place in _places(request.now):
        _write(xml, place)
    xml.endElement("urlset")
    xml.endDocument()
    return response


def _places(now: datetime) -> Iterator[Place]:
    """Pages first, then the newest stories, as many as fit."""
    pages = [Place(reverse(name)) for name in ("home", "people", "corrections")]
    pages += [Place(section.get_absolute_url()) for section in Section.objects.all()]
    pages += [Place(person.get_absolute_url()) for person in _people()]
    yield from pages
    yield from _stories(now, LARGEST - len(pages))


def _people() -> Iterator[Person]:
    return Person.objects.indexed().order_by("pk")[: LARGEST // 2].iterator()


def _stories(now: datetime, most: int) -> Iterator[Place]:
    newest = Edition.objects.visible(now).only("address", "modified_at")
    for edition in newest.order_by("-listed_at", "-pk")[:most].iterator():
        yield Place(edition.get_absolute_url(), edition.modified_at)


def _write(xml: SimplerXMLGenerator, place: Place) -> None:
    xml.startElement("url", AttributesImpl({}))
    xml.addQuickElement("loc", absolute(place.path))
    if place.modified_at:
        xml.addQuickElement("lastmod", place.modified_at.isoformat(timespec="seconds"))
    xml.endElement("url")
