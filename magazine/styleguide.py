"""The page that shows every part of the site in every state, for who works here."""

from datetime import datetime

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from core.caching import PRIVATE
from core.requests import PublicRequest
from core.seo import Meta
from images.models import Image
from images.picture import Picture
from images.showing import pictures_of
from magazine.kit import Kit

PICTURES = 9


@require_safe
def styleguide(request: PublicRequest) -> HttpResponse:
    """404 for whoever does not work here."""
    if not request.user.is_staff:
        raise Http404
    kit = Kit(request.now, _pictures(request.now))
    context = {"kit": kit, "meta": Meta(title="House kit", indexed=False)}
    response = render(request, "styleguide.html", context)
    response.headers["Cache-Control"] = PRIVATE
    return response


def _pictures(now: datetime) -> list[Picture]:
    """Some of the library's newest that are made; of an empty library, none."""
    made = Image.objects.showable(now).filter(renditions__isnull=False).distinct()
    ids = made.order_by("-uploaded_at", "-pk").values_list("pk", flat=True)[:PICTURES]
    return list(pictures_of(list(ids), now).values())
