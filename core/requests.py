"""What every request to the site carries: one reading of the clock, and the title's own words."""

from datetime import datetime
from typing import Protocol

from django.http import Http404, HttpRequest

from core.paging import BadCursor, Cursor


class Title(Protocol):
    """The publication, as far as pages name it."""

    @property
    def name(self) -> str: ...
    @property
    def tagline(self) -> str: ...


class Site(Protocol):
    """The publication, read when first asked for."""

    @property
    def publication(self) -> Title: ...


class PublicRequest(HttpRequest):
    """A request after `magazine.middleware.clock`. All of an answer is drawn as of its `now`."""

    now: datetime
    # Django's types know the `site` of contrib.sites here, which is not installed.
    site: Site  # type: ignore[assignment]


def cursor_of(request: HttpRequest) -> str:
    """The `?before=` of a list's page as we write it, "" for the first. None of ours: 404."""
    asked = request.GET.get("before", "")
    try:
        return str(Cursor.parse(asked)) if asked else ""
    except BadCursor as error:
        raise Http404 from error
