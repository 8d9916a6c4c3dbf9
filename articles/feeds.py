"""Every list as RSS and as Atom: the newest stories whole, under the rights of today."""

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.db.models import F, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.html import escape, format_html
from django.utils.xmlutils import SimplerXMLGenerator

from articles import body, lists
from articles import corrections as notices
from articles.body import Today
from articles.body.nodes import Image, image_shown
from articles.cards import joined
from articles.corrections import Correction
from articles.models import Contributor, Edition, Section, Tag
from articles.querysets import EditionQuerySet, LineQuerySet
from articles.today import today_of
from core.caching import public
from core.prepared import prepared
from core.requests import PublicRequest
from core.seo import absolute
from people.models import Person, Profile

ENTRIES = 30
IN_FEEDS = (
    "address headline dek content_note body printed first_published_at modified_at "
    "lead_image lead_alt lead_caption lead_credit"
).split()
# What XML cannot say, not even escaped.
_UNSAYABLE = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Rss(Rss201rev2Feed):
    """RSS 2.0 with the whole story in `content:encoded`."""

    content_type = "application/rss+xml; charset=utf-8"

    def rss_attributes(self) -> dict[str, str]:
        return super().rss_attributes() | {
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/"
        }

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["content"])


class Atom(Atom1Feed):
    """Atom with the whole story in `content`."""

    content_type = "application/atom+xml; charset=utf-8"

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})


Format = type[Rss] | type[Atom]


@dataclass(frozen=True)
class Channel:
    """What a feed says of itself; `path` is the page of the list it follows."""

    title: str
    path: str
    description: str = ""


@dataclass(frozen=True)
class Entry:
    """One story in a feed, as the generator takes it."""

    title: str
    link: str
    description: str
    content: str
    pubdate: datetime
    updateddate: datetime
    unique_id: str
    author_name: str | None = None
    categories: tuple[str, ...] = ()
    unique_id_is_permalink: bool = False


@public
def home(request: PublicRequest, form: Format) -> HttpResponse:
    publication = request.site.publication
    channel = Channel(publication.name, "/", publication.tagline)
    return _answer(request, form, channel, _newest(now=request.now))


@public
def section(request: PublicRequest, form: Format, slug: str) -> HttpResponse:
    found = get_object_or_404(Section, slug=slug)
    rows = _newest_in(now=request.now, section=found.pk)
    return _answer(request, form, _channel(request, found.name, found), rows)


@public
def tag(request: PublicRequest, form: Format, slug: str) -> HttpResponse:
    found = get_object_or_404(Tag, slug=slug)
    rows = _whole(lists.tagged(found, request.now))
    return _answer(request, form, _channel(request, found.name, found), rows, or_404=True)


@public
def author(request: PublicRequest, form: Format, slug: str) -> HttpResponse:
    found = get_object_or_404(Contributor, slug=slug)
    rows = _whole(lists.signed_by(found, request.now))
    return _answer(request, form, _channel(request, found.name, found), rows, or_404=True)


@public
def person(request: PublicRequest, form: Format, slug: str) -> HttpResponse:
    found = get_object_or_404(Person.objects.with_page(), slug=slug)
    rows = _whole(lists.about(found, request.now))
    response = _answer(request, form, _channel(request, found.name, found), rows)
    if found.profile != Profile.PUBLIC:
        response.headers["X-Robots-Tag"] = "noindex"
    return response


@public
def corrections(request: PublicRequest, form: Format) -> HttpResponse:
    """What was put right and taken back: the notes alone, for the stories have feeds of theirs."""
    publication = request.site.publication.name
    channel = Channel(f"{publication}: Corrections", reverse("corrections"))
    told = tuple(_told(one, channel) for one in notices.entries(request.now).entries)
    return _as(form, channel, absolute(request.path), publication, told)


def _told(told: Correction, channel: Channel) -> Entry:
    """One that was taken back leads to the page of corrections: its story has no address."""
    return Entry(
        title=sayable(f"{told.label}: {told.headline}" if told.headline else told.label),
        link=absolute(told.href or channel.path),
        description=sayable(escape(told.note)),
        content=sayable(format_html("<p>{}</p>", told.note)),
        pubdate=told.at,
        updateddate=told.at,
        unique_id=told.name.urn,
    )


def _channel(
    request: PublicRequest, name: str, of: Section | Tag | Contributor | Person
) -> Channel:
    return Channel(f"{request.site.publication.name}: {name}", of.get_absolute_url())


def _answer(
    request: PublicRequest,
    form: Format,
    channel: Channel,
    rows: Iterable[Any],
    *,
    or_404: bool = False,
) -> HttpResponse:
    found = [(row if isinstance(row, Edition) else row.edition, row.story) for row in rows]
    if or_404 and not found:
        raise Http404
    today = _today([edition for edition, _ in found], request.now)
    entries = tuple(_entry(edition, story, today) for edition, story in found)
    return _as(form, channel, absolute(request.path), request.site.publication.name, entries)


def _as(
    form: Format, channel: Channel, address: str, by: str, entries: tuple[Entry, ...]
) -> HttpResponse:
    return HttpResponse(
        _written(form, channel, address, by, entries),  # type: ignore[arg-type]  # a class is a key
        content_type=form.content_type,
    )


@lru_cache(maxsize=64)
def _written(
    form: Format, channel: Channel, address: str, by: str, entries: tuple[Entry, ...]
) -> str:
    """The feed as XML: the same entries are written once."""
    feed = _feed(form, channel, address, by=by)
    for entry in entries:
        feed.add_item(**vars(entry))
    return feed.writeString("utf-8")


def _today(editions: list[Edition], now: datetime) -> Today:
    leads = (edition.lead_image_id for edition in editions if edition.lead_image_id)
    return today_of((edition.body for edition in editions), now, also=leads)


@prepared
def _newest(now: Any) -> QuerySet[Any]:
    return _whole(lists.newest(now))


@prepared
def _newest_in(now: Any, section: Any) -> QuerySet[Any]:
    return _whole(lists.newest(now).filter(section=section))


def _whole(rows: EditionQuerySet | LineQuerySet) -> QuerySet[Any]:
    """The newest of a list, all that an entry tells, and `story`, the lasting name of each."""
    if rows.model is Edition:
        return rows.only(*IN_FEEDS).annotate(story=F("article__uuid"))[:ENTRIES]
    lines: QuerySet[Any] = rows
    line = (field.name for field in rows.model._meta.concrete_fields)
    whole = lines.select_related("edition").only(*line, *(f"edition__{name}" for name in IN_FEEDS))
    return whole.annotate(story=F("edition__article__uuid"))[:ENTRIES]


def _feed(form: Format, channel: Channel, address: str, *, by: str) -> SyndicationFeed:
    """`by` signs the feed: Atom asks for an author where a story has no byline."""
    return form(
        title=sayable(channel.title),
        link=absolute(channel.path),
        description=sayable(channel.description or channel.title),
        language="en-gb",
        author_name=sayable(by),
        feed_url=address,
        feed_guid=uuid.uuid5(uuid.NAMESPACE_URL, address).urn,
    )


def _entry(edition: Edition, story: uuid.UUID, today: Today) -> Entry:
    printed = edition.printed
    return Entry(
        title=sayable(edition.headline),
        link=absolute(edition.get_absolute_url()),
        description=sayable(escape(_summary(edition))),
        content=_content(edition, today),
        author_name=sayable(joined([ref["name"] for ref in printed["bylines"]])) or None,
        categories=tuple(sayable(ref["name"]) for ref in printed["tags"]),
        pubdate=edition.first_published_at,
        updateddate=edition.modified_at,
        unique_id=story.urn,
    )


def _summary(edition: Edition) -> str:
    """In plain text. Feeds carry it escaped: their readers take it for HTML."""
    return " ".join(filter(None, (edition.content_note, edition.dek)))


def _content(edition: Edition, today: Today) -> str:
    lead = image_shown.shown(_lead(edition), today).feed if edition.lead_image_id else ""
    notes = (f"{one['kind'].capitalize()}: {one['note']}" for one in edition.printed["notes"])
    text = body.render(edition.body, "feed", today)
    return _in_order(edition.content_note, lead, text, tuple(notes))


@lru_cache(maxsize=500)
def _in_order(note: str, lead: str, text: str, notes: tuple[str, ...]) -> str:
    """The content note comes first, here as on the page; the notes to readers come last."""
    before = format_html("<p><strong>Before you read.</strong> {}</p>", note) if note else ""
    after = "".join(format_html("<p>{}</p>", words) for words in notes)
    return sayable(f"{before}{lead}{text}{after}")


def _lead(edition: Edition) -> Image:
    return Image(
        edition.lead_image_id or 0, edition.lead_alt, edition.lead_caption, edition.lead_credit
    )


def sayable(text: str) -> str:
    """Without the few characters that would make a feed no XML at all."""
    return _UNSAYABLE.sub("", text)
