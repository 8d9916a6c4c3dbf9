"""The public files of a picture are made."""

from collections.abc import Iterable
from datetime import datetime
from time import monotonic

from images.actions.keeping import keep
from images.actions.refusing import Refused
from images.crops import Pair, pairs_for
from images.developing import develop
from images.models import Image
from images.opening import Broken
from images.rights import Rights
from images.taking import kind_by_name


def make_renditions(
    *,
    image: Image,
    now: datetime,
    pairs: Iterable[Pair] | None = None,
    seconds: float | None = None,
) -> int:
    """Make what is missing, or stands around another focus: all of it, or `pairs`, or as much as
    is done in so many seconds. How many pairs were made. A picture that is over gets none.

    Two runs at once write the same files, each whole. Raises Refused if the original
    cannot be read, and OSError if a file cannot be written; what was made before stays.
    """
    image = Image.objects.select_related("agency").get(pk=image.pk)
    if Image.objects.over(now).filter(pk=image.pk).exists():
        return 0
    until = None if seconds is None else monotonic() + seconds
    made = _make(image, missing(image, pairs), now, until)
    if not image.complete and not missing(image):
        at_that_focus = Image.objects.filter(focal_x=image.focal_x, focal_y=image.focal_y)
        at_that_focus.filter(pk=image.pk).update(complete=True)
    return made


def make_at_once(*, images: Iterable[Image], now: datetime, seconds: float) -> int:
    """What is about to be published, as far as the time goes; the rest is the command's."""
    until, made = monotonic() + seconds, 0
    for image in images:
        if (left := until - monotonic()) > 0:
            made += make_renditions(image=image, now=now, seconds=left)
    return made


def missing(image: Image, pairs: Iterable[Pair] | None = None) -> list[Pair]:
    """What is not made around its focus: all, or of `pairs`. Of each crop the smallest comes first,
    so that every place on a page soon has something."""
    here = image.renditions.filter(focus=str(image.focus)).values_list("crop", "width")
    there, asked = set(here), None if pairs is None else set(pairs)
    first: list[Pair] = []
    later: list[Pair] = []
    seen: set[str] = set()
    for pair in pairs_for(image.shape):
        if pair not in there and (asked is None or pair in asked):
            order = later if pair.crop in seen else first
            order.append(pair)
        seen.add(pair.crop)
    return first + later


def _make(image: Image, pairs: list[Pair], now: datetime, until: float | None) -> int:
    made = 0
    if not pairs:
        return made
    try:
        with image.file.open() as original:
            kind = kind_by_name(str(original.name))
            for done in develop(original, kind, image.shape, pairs, image.focus, _rights(image)):
                if not keep(image, done, now):
                    break
                made += 1
                if until is not None and monotonic() > until:
                    break
    except (Broken, FileNotFoundError) as error:
        raise Refused(f"The original of “{image}” cannot be read: {error}") from error
    return made


def _rights(image: Image) -> Rights:
    return Rights(image.credit, image.agency.name if image.agency else "")
