"""From records to pictures: what may be shown today. Everything public asks here."""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.db.models import QuerySet

from core.prepared import prepared
from images.crops import Size
from images.models import Image
from images.picture import Picture, untold


def pictures_of(ids: Iterable[int], now: datetime) -> dict[int, Picture]:
    """The pictures that may be shown at `now`, by id. One query, or none."""
    asked = set(ids)
    rows = _rows(now=now, ids=list(asked)) if asked else []
    return {row[0]: _picture(*row) for row in rows}


@prepared
def _rows(now: Any, ids: Any) -> QuerySet[Image, tuple[int, str, int, int, str, str]]:
    rows = Image.objects.showable(now).filter(pk__in=ids).order_by()
    return rows.values_list("pk", "token", "width", "height", "colour", "made")


def pictures_at_hand(images: Iterable[Image]) -> dict[int, Picture]:
    """Pictures for who works here, whatever readers may see of them. No query."""
    return {i.pk: _picture(i.pk, i.token, i.width, i.height, i.colour, i.made) for i in images}


@lru_cache(maxsize=5_000)
def _picture(pk: int, token: str, width: int, height: int, colour: str, made: str) -> Picture:
    """The same value for the same row: what is worked out of it once is known from then on."""
    return Picture(pk, token, Size(width, height), colour, untold(made))
