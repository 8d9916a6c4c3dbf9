"""A celebrity's page, and the index of all that have one."""

import re
from collections.abc import Iterator
from typing import Any

from django.db.models import F
from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse

from core.caching import public
from core.paging import Page, page
from core.requests import PublicRequest, cursor_of
from images.showing import pictures_of
from people import seo
from people.dossier import Dossier, dossier_of
from people.index import index
from people.initials import initials
from people.models import Person
from people.pictured import carrying, frames

STORIES = 20
CARDS, CARDS_AT_LEAST = 4, 3
LONG_WORD, MANY_PARTS = 12, 4  # letters, words: a name with more is set a step smaller


@public
def people(request: PublicRequest) -> HttpResponse:
    after = request.GET.get("after", "")
    context = {
        "index": index(request.now, after=after),
        "meta": seo.of_index(after),
        "here": request.path,
    }
    return render(request, "people/index.html", context)


@public
def person(request: PublicRequest, slug: str) -> HttpResponse:
    found, other_names = _with_other_names(slug)
    if not found.has_page:
        return _elsewhere(found)
    before = cursor_of(request)
    stories = _stories(request, found, before)
    latest, others = _split(stories.rows, first_page=not before)
    reel = [] if before else carrying(found, request.now, but=_standing(found, latest))
    dossier = Dossier() if before else dossier_of(found, request.now)
    pictures = pictures_of(_asked(found, stories.rows, reel, dossier), request.now)
    portrait = pictures.get(found.portrait_id or 0)
    meta = seo.of_person(found, other_names, before, portrait, dossier.claims.facts)
    context = {
        "person": found,
        **_name(found),
        "other_names": other_names,
        "portrait": portrait,
        "dossier": dossier,
        "latest": latest,
        "frames": frames(reel, pictures),
        "others": others,
        "pictures": pictures,
        "before": stories.before,
        "deep": bool(before),
        "meta": meta,
        "here": reverse("people"),
    }
    return _unlisted_if(not meta.indexed, render(request, "people/person.html", context))


def _with_other_names(slug: str) -> tuple[Person, list[str]]:
    """The person with whoever they were merged into and what else they are called: one query."""
    named = Person.objects.filter(slug=slug).select_related("merged_into")
    rows = list(named.annotate(other_name=F("names__name")).order_by("names__name"))
    if not rows:
        raise Http404
    return rows[0], [row.other_name for row in rows if row.other_name]


def _elsewhere(person: Person) -> HttpResponsePermanentRedirect:
    """A merged person's address leads to the one who is kept, if that page answers."""
    if person.protected or person.merged_into is None or not person.merged_into.has_page:
        raise Http404
    return HttpResponsePermanentRedirect(person.merged_into.get_absolute_url())


def _stories(request: PublicRequest, person: Person, before: str) -> Page:
    """Lines of the stories about somebody: the reverse relation brings the list from above."""
    lines = person.lines.filter(role="about").visible(request.now).for_cards()
    return page(lines, before=before, size=STORIES, key="edition_id")


def _split(lines: list[Any], *, first_page: bool) -> tuple[list[Any], list[Any]]:
    """Those that stand large, and those below them in rows. One or two fill no row of cards."""
    cards = CARDS if first_page and len(lines) >= CARDS_AT_LEAST else 0
    return lines[:cards], lines[cards:]


def _standing(person: Person, latest: list[Any]) -> set[int]:
    """The pictures that the page shows large before its reel comes: none is shown twice."""
    large = [person.portrait_id, *(line.edition.lead_image_id for line in latest)]
    return set(filter(None, large))


def _asked(person: Person, lines: list[Any], reel: list[Any], dossier: Dossier) -> Iterator[int]:
    """Every picture the page may show, to be looked up at once."""
    ids = [person.portrait_id, *(line.edition.lead_image_id for line in lines)]
    yield from filter(None, [*ids, *(line.image_id for line in reel), *dossier.portraits])


def _name(person: Person) -> dict[str, object]:
    """A name cut in two, as the page's head sets it."""
    bite, _, rest = person.name.partition(" ")
    parts = re.split(r"[\s-]", person.name)
    return {
        "bite": bite,
        "rest": rest,
        "name_is_long": len(parts) > MANY_PARTS or max(map(len, parts)) > LONG_WORD,
        "initials": initials(person.name),
    }


def _unlisted_if(unlisted: bool, response: HttpResponse) -> HttpResponse:
    if unlisted:
        response.headers["X-Robots-Tag"] = "noindex"
    return response
