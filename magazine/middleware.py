"""What is done around every request."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.cache import has_vary_header

from core.caching import PRIVATE
from magazine.context import Site

Answer = Callable[[HttpRequest], HttpResponseBase]


def clock(get_response: Answer) -> Answer:
    """Read the clock once: all of an answer is drawn as of `request.now`."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        request.now = timezone.now()  # type: ignore[attr-defined]
        request.site = Site()  # type: ignore[assignment]
        return get_response(request)

    return answer


def privacy(get_response: Answer) -> Answer:
    """No shared cache keeps an answer that has to do with a cookie, whatever its view said."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if response.cookies or has_vary_header(response, "Cookie"):
            response.headers["Cache-Control"] = PRIVATE
        return response

    return answer
