"""A celebrity's page, and the index of all that have one."""

import re

from django.db.models import F
from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse

from core.caching import public
from core.paging import Page, page
from core.requests import PublicRequest, cursor_of
from people import seo
from people.index import index
from people.initials import initials
from people.models import Person

STORIES = 20
LONG_WORD = 12  # letters: a name with a longer word is set a step smaller


@public
def people(request: PublicRequest) -> HttpResponse:
    after = request.GET.get("after", "")
    context = {"index": index(after=after), "meta": seo.of_index(after), "here": request.path}
    return render(request, "people/index.html", context)


@public
def person(request: PublicRequest, slug: str) -> HttpResponse:
    found, other_names = _with_other_names(slug)
    if not found.has_page:
        return _elsewhere(found)
    before = cursor_of(request)
    bite, _, rest = found.name.partition(" ")
    meta = seo.of_person(found, other_names, before)
    context = {
        "person": found,
        "bite": bite,
        "rest": rest,
        "name_is_long": max(map(len, re.split(r"[\s-]", found.name))) > LONG_WORD,
        "other_names": other_names,
        "initials": initials(found.name),
        "stories": _stories(request, found, before),
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


def _unlisted_if(unlisted: bool, response: HttpResponse) -> HttpResponse:
    if unlisted:
        response.headers["X-Robots-Tag"] = "noindex"
    return response
