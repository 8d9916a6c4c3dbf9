"""An original as whoever works here may see it: smaller, and without what its file says."""

import io

from django.http import HttpRequest, HttpResponse
from PIL import Image as Pillow

from images.crops import Size
from images.models import Image
from images.opening import Broken, decoded
from images.taking import kind_by_name

SMALL, LARGE = Size(520, 520), Size(1400, 1400)  # of the grid; of the picture's own screen
QUALITY = 80


def preview(image: Image, request: HttpRequest) -> HttpResponse:
    """A JPEG; 404 if the original cannot be read today."""
    size = LARGE if "large" in request.GET else SMALL
    try:
        drawn = _drawn(image, size)
    except (OSError, Broken):
        return HttpResponse("The original cannot be read.\n", "text/plain", status=404)
    return HttpResponse(drawn, content_type="image/jpeg")


def _drawn(image: Image, size: Size) -> bytes:
    share = min(1, max(size.width / image.width, size.height / image.height))
    with image.file.open("rb") as original:
        small = decoded(original, kind_by_name(str(image.file.name)), share).image
    small.thumbnail(size, Pillow.Resampling.BILINEAR, reducing_gap=2.0)
    file = io.BytesIO()
    small.save(file, "jpeg", quality=QUALITY)
    return file.getvalue()
