"""From records to pictures: what may be shown today. Everything public asks here."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from images.crops import Size
from images.models import Image, Rendition
from images.picture import Made, Picture

_IMAGE = ("pk", "token", "width", "height", "colour")
_RENDITION = tuple(f"renditions__{name}" for name in ("crop", "width", "height", "focus"))


def pictures_of(ids: Iterable[int], now: datetime) -> dict[int, Picture]:
    """The pictures that may be shown at `now`, by id. One query, or none."""
    asked = set(ids)
    if not asked:
        return {}
    rows = Image.objects.showable(now).filter(pk__in=asked).values_list(*_IMAGE, *_RENDITION)
    ordered = rows.order_by("pk", "renditions__crop", "renditions__width")
    return {pk: _shown(list(found)) for pk, found in groupby(ordered, key=itemgetter(0))}


def _shown(rows: list[tuple[Any, ...]]) -> Picture:
    """An image and its renditions, a row each; one row of it alone while none is made."""
    pk, token, width, height, colour = rows[0][: len(_IMAGE)]
    made = tuple(Made(*row[len(_IMAGE) :]) for row in rows if row[-1] is not None)
    return Picture(id=pk, token=token, size=Size(width, height), colour=colour, made=made)


def picture_of(image: Image) -> Picture:
    """A picture for who works here, whatever readers may see of it."""
    return _picture(image, _made([image.pk]).get(image.pk, []))


def pictures_at_hand(images: Iterable[Image]) -> dict[int, Picture]:
    """The same of many, by id, in one query."""
    rows = list(images)
    made = _made([image.pk for image in rows]) if rows else {}
    return {image.pk: _picture(image, made.get(image.pk, [])) for image in rows}


def _made(ids: list[int]) -> dict[int, list[Made]]:
    found: dict[int, list[Made]] = defaultdict(list)
    rows = Rendition.objects.filter(image__in=ids).order_by("crop", "width")
    for image, crop, width, height, focus in rows.values_list(
        "image_id", "crop", "width", "height", "focus"
    ):
        found[image].append(Made(crop, width, height, focus))
    return found


def _picture(image: Image, made: list[Made]) -> Picture:
    return Picture(
        id=image.pk,
        token=image.token,
        size=Size(image.width, image.height),
        colour=image.colour,
        made=tuple(made),
    )
