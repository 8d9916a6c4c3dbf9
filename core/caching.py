"""Which answers may be kept, and by whom. Nothing is public but what says so."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpResponse
from django.views.decorators.http import conditional_page, require_safe

from core.requests import PublicRequest

P = ParamSpec("P")
View = Callable[Concatenate[PublicRequest, P], HttpResponse]

PUBLIC = "public, max-age=0, must-revalidate"
PRIVATE = "private, no-store"
FOR_GOOD = "public, max-age=31536000, immutable"  # for an address that names its very bytes


def public(view: View[P]) -> View[P]:
    """A page for everybody: read only, kept by anybody who asks again first (ETag), no cookie."""

    @require_safe
    @conditional_page
    @wraps(view)
    def kept(request: PublicRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response.headers.setdefault("Cache-Control", PUBLIC)
        return response

    return kept
