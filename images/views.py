"""The public files of pictures, where no nginx stands in front to send them."""

import re

from django.core.files.storage import default_storage
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.http import require_safe

from core.caching import FOR_GOOD
from images.crops import CROPS, FORMATS

# As images.picture.path_of writes it, and nothing else: no file of another kind is ever sent.
NAME = re.compile(
    rf"[0-9a-f]{{2}}/[0-9a-f]{{32}}/(?:{'|'.join(CROPS)})-\d{{1,4}}-\d{{1,3}}x\d{{1,3}}"
    rf"\.({'|'.join(FORMATS)})",
    re.ASCII,
)
# Kept a moment only: what is declared and not there yet will be.
NOT_HERE = "public, max-age=60"


@require_safe
def media(request: HttpRequest, name: str) -> HttpResponseBase:
    """A file that was made, or the same 404 for everything else."""
    form = NAME.fullmatch(name)
    if form is None:
        return _not_here()
    try:
        file = default_storage.open(name)
    except OSError:
        return _not_here()
    response = FileResponse(file, content_type=f"image/{form[1]}")
    response.headers["Cache-Control"] = FOR_GOOD
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _not_here() -> HttpResponse:
    response = HttpResponse("Not here.\n", status=404, content_type="text/plain; charset=utf-8")
    response.headers["Cache-Control"] = NOT_HERE
    return response
