"""What is done around every request."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils import timezone
from django.utils.cache import has_vary_header

from core.caching import PRIVATE
from magazine.context import Site

Answer = Callable[[HttpRequest], HttpResponseBase]


class Size:
    """Refuse what is larger than its view takes before a byte of it is read, files among it.

    A view takes as much as any form has, or as much as it says with `takes_up_to`.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], *given: Any
    ) -> HttpResponse | None:
        """Comes before anything that reads the body: the check of the form's token does."""
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdecimal() and int(length) > _most(request, view, int(length)):
            return HttpResponse("Too large.\n", status=413, content_type="text/plain")
        return None


def _most(request: HttpRequest, view: Callable[..., Any], length: int) -> int:
    """How many bytes may come. Who it is, is asked only of what is larger than a form."""
    form, files = settings.DATA_UPLOAD_MAX_MEMORY_SIZE, getattr(view, "takes_up_to", 0)
    if form < length <= files and request.user.is_authenticated:
        return files
    return form


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
