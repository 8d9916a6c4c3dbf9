"""What is done around every request."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.cache import has_vary_header

from core.caching import PRIVATE
from magazine.context import Site

Answer = Callable[[HttpRequest], HttpResponseBase]


def size(get_response: Answer) -> Answer:
    """Refuse what is larger than any form before a byte of it is read, files among it."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdecimal() and int(length) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            return HttpResponse("Too large.\n", status=413, content_type="text/plain")
        return get_response(request)

    return answer


def clock(get_response: Answer) -> Answer:
    """Read the clock once: all of an answer is drawn as of `request.now`."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        request.now = timezone.now()  # type: ignore[attr-defined]
        request.site = Site()  # type: ignore[assignment]
        return get_response(request)

    return answer


def bodiless(get_response: Answer) -> Answer:
    """HEAD answers with the headers of GET, its length among them, and without its body."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.method == "HEAD" and isinstance(response, HttpResponse):
            response.content = b""
        return response

    return answer


def privacy(get_response: Answer) -> Answer:
    """No shared cache keeps an answer that has to do with a cookie, whatever its view said."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if response.cookies or has_vary_header(response, "Cookie"):
            response.headers["Cache-Control"] = PRIVATE
        return response

    return answer
