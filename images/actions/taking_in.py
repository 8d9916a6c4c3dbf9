"""A file that was sent becomes a picture of ours."""

import logging
from datetime import datetime
from pathlib import PurePath
from typing import IO, Any

from django.core.files import File
from django.db import IntegrityError, transaction

from images.actions.making import make_renditions
from images.actions.refusing import AlreadyHere, Refused
from images.crops import pairs_for
from images.likeness import remember
from images.models import Agency, Image
from images.taking import EXTENSIONS, Found, NotTaken, Taken, inspect
from images.taking.metadata import plain
from newsroom.actions import record
from newsroom.models import User
from newsroom.rights import may

log = logging.getLogger(__name__)

FIRST = "4x3"  # the crop that the library shows


def take_in(
    *,
    file: IO[bytes] | File,
    name: str,
    by: User | None,
    now: datetime,
    agency: Agency | None = None,
) -> Image:
    """Keep the file as it came, with what it says of itself and the agency's terms.

    `by` is None for a command. Makes one small rendition at once. Raises NotTaken, AlreadyHere
    or Refused, each with its sentence; then nothing was kept.
    """
    if by is not None and not may(by, "images.add_image"):
        raise Refused("You may look at pictures, and add none.")
    taken = inspect(file)
    if same := Image.objects.filter(content_hash=taken.content_hash).first():
        raise AlreadyHere(same)
    image = _image(taken, name, by, now, agency)
    _store(image, file, taken)
    _write(image, by, now)
    _make_first(image, now)
    return image


def _image(taken: Taken, name: str, by: User | None, now: datetime, agency: Agency | None) -> Image:
    return Image(
        name=plain(PurePath(name).name, 200) or "picture",
        width=taken.size.width,
        height=taken.size.height,
        size=taken.bytes,
        content_hash=taken.content_hash,
        perceptual_hash=taken.perceptual_hash,
        colour=taken.colour,
        uploaded_by=by,
        uploaded_at=now,
        **_told(taken.found, now),
        **_terms(agency, taken.found),
    )


def _told(found: Found, now: datetime) -> dict[str, Any]:
    """A camera whose clock is wrong dates a picture into the future: then it is not dated."""
    return {
        "alt": found.alt[:300],
        "caption": found.caption,
        "keywords": list(found.keywords),
        "taken_on": found.taken_on if found.taken_on and found.taken_on <= now.date() else None,
    }


def _terms(agency: Agency | None, found: Found) -> dict[str, Any]:
    if agency is None:
        return {"credit": found.credit}
    return {
        "agency": agency,
        "licence": agency.licence,
        "territory": agency.territory,
        "credit": found.credit or agency.credit,
    }


def _store(image: Image, file: IO[bytes] | File, taken: Taken) -> None:
    """Before the row: a row never stands without its file."""
    storage = Image._meta.get_field("file").storage
    place = f"{image.token[:2]}/{image.token}.{EXTENSIONS[taken.kind]}"
    file.seek(0)
    try:
        image.file.name = storage.save(place, File(file))
    except OSError as error:
        log.exception("An original could not be stored.")
        raise NotTaken(
            "The picture could not be stored, perhaps because the disk is full. Nothing was kept: "
            "tell whoever runs this site, and send it once more."
        ) from error


def _write(image: Image, by: User | None, now: datetime) -> None:
    """The row, or neither row nor file."""
    try:
        with transaction.atomic():
            image.save(force_insert=True)
            remember(image)
            record(actor=by, verb="added", of=image, at=now, words=image.name)
    except BaseException as error:
        image.file.storage.delete(str(image.file.name))
        same = Image.objects.filter(content_hash=image.content_hash).first()
        if isinstance(error, IntegrityError) and same:  # sent twice in one moment
            raise AlreadyHere(same) from error
        raise


def _make_first(image: Image, now: datetime) -> None:
    """The picture is here even if this goes wrong: then the timer's command makes it."""
    first = next(pair for pair in pairs_for(image.shape) if pair.crop == FIRST)
    try:
        make_renditions(image=image, now=now, pairs=[first])
    except (OSError, Refused):
        log.exception("The first rendition of image %s could not be made.", image.pk)
