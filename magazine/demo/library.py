"""The pictures of the demo: taken in and described as an editor does, with who is in them."""

import hashlib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import QuerySet

from images import actions
from images.models import Agency, Image
from newsroom.models import User
from people.models import Depiction, Person

FOLDER = Path(__file__).parent / "pictures"
DESCRIBED = (
    "alt caption credit licence taken_on keywords territory shows_minor consent_by consent_on"
).split()

Row = dict[str, Any]


def fill_library(plan: Row, now: datetime) -> int:
    """Take in each picture once, whole or not at all; how many were new."""
    by = User.objects.get(username=plan["users"][1]["username"])
    new = [row for row in plan["pictures"] if not _known(row["file"]).exists()]
    for row in new:
        _take_in(row, by, now)
    return len(new)


def library_of(plan: Row) -> dict[str, Image]:
    """The pictures by the name of their file, whatever an editor has made of them since."""
    return {row["file"]: _known(row["file"]).get() for row in plan["pictures"]}


def depict(plan: Row, library: dict[str, Image]) -> None:
    """Say who is in each picture, if nobody has said it yet."""
    people = Person.objects.in_bulk(field_name="slug")
    for row in plan["pictures"]:
        image = library[row["file"]]
        if not image.depictions.exists():
            Depiction.objects.bulk_create(
                Depiction(image=image, person=people[who["slug"]], x=who["x"], y=who["y"])
                for who in row.get("people", ())
            )


def _known(file: str) -> QuerySet[Image]:
    content = (FOLDER / file).read_bytes()
    return Image.objects.filter(content_hash=hashlib.sha256(content).hexdigest())


@transaction.atomic
def _take_in(row: Row, by: User, now: datetime) -> Image:
    agency = Agency.objects.filter(name=row.get("agency", "")).first()
    name = row["file"]
    content = (FOLDER / name).read_bytes()
    image = actions.take_in(
        file=ContentFile(content, name=name), name=name, by=by, now=now, agency=agency
    )
    x, y = row["focal"]
    actions.set_focal_point(image=image, x=x, y=y, version=image.version, by=by, now=now)
    image.refresh_from_db()
    fields = {key: row[key] for key in DESCRIBED if key in row}
    return actions.describe(
        image=image, version=image.version, by=by, now=now, **fields, **_licensed(row, now)
    )


def _licensed(row: Row, now: datetime) -> Row:
    """A licence that ends soon, counted from today: the desk tells of it."""
    if "licensed_for" not in row:
        return {}
    return {
        "licensed_until_at": now + timedelta(days=int(row["licensed_for"].removesuffix(" days")))
    }
