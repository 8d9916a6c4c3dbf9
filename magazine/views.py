"""Answers that belong to no app: robots, health, and the pages that say why there is none."""

import logging

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_safe

from core import freezing
from core.caching import FOR_GOOD, PRIVATE, PUBLIC, public
from core.requests import PublicRequest
from core.seo import Meta, absolute
from newsroom import colours
from newsroom.models import Publication

log = logging.getLogger(__name__)


@public
def robots(request: PublicRequest) -> HttpResponse:
    lines = ["User-agent: *", f"Disallow: {reverse('admin:index')}"]
    lines += ["", f"Sitemap: {absolute(reverse('sitemap'))}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@public
def publishers_colours(request: PublicRequest) -> HttpResponse:
    """The publisher's colours, over those of the site's own stylesheet.

    Under the address that names this very text it is kept for good; under any other, asked anew.
    """
    css = colours.stylesheet(Publication.current().colours)
    response = HttpResponse(css, content_type="text/css; charset=utf-8")
    if request.GET.get("v") == colours.version(css):
        response.headers["Cache-Control"] = FOR_GOOD
    return response


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """200 while the site can serve and what it published is frozen; why not goes to the log."""
    well = _is_well()
    words, status = ("well", 200) if well else ("unwell", 503)
    response = HttpResponse(f"{words}\n", content_type="text/plain; charset=utf-8", status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The same page for what is planned, drafted, cancelled, protected or never was."""
    meta = Meta(title="You’re not on the list", indexed=False)
    response = render(request, "404.html", {"meta": meta}, status=404)
    response.headers["Cache-Control"] = PUBLIC
    return response


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Somebody who is logged in, and has no right to this."""
    meta = Meta(title="Not for you", indexed=False)
    response = render(request, "403.html", {"meta": meta}, status=403)
    response.headers["Cache-Control"] = PRIVATE
    return response


def server_error(request: HttpRequest) -> HttpResponse:
    """Drawn without the database, which may be what failed."""
    response = HttpResponse(render_to_string("500.html"), status=500)
    response.headers["Cache-Control"] = "no-store"
    return response


def _is_well() -> bool:
    try:
        missing = freezing.missing()
    except DatabaseError:
        log.exception("The database does not answer.")
        return False
    if missing:
        log.error("Triggers are missing: %s. Run `manage.py migrate`.", ", ".join(missing))
    return not missing
