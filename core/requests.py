"""What every request to the site carries: one reading of the clock, and the title's own words."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol, TypeVar

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


V = TypeVar("V", bound=Callable[..., Any])


def takes_up_to(size: int) -> Callable[[V], V]:
    """A view that files come in by: whoever is logged in may send it `size` bytes.

    Every other door holds to DATA_UPLOAD_MAX_MEMORY_SIZE; see `magazine.middleware.Size`.
    """

    def opened(view: V) -> V:
        view.takes_up_to = size  # type: ignore[attr-defined]
        return view

    return opened


def cursor_of(request: HttpRequest) -> str:
    """The `?before=` of a list's page as we write it, "" for the first. None of ours: 404."""
    asked = request.GET.get("before", "")
    try:
        return str(Cursor.parse(asked)) if asked else ""
    except BadCursor as error:
        raise Http404 from error
