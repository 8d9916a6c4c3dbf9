"""The people of the demo, with their other names, their portraits and, for most, a page."""

from datetime import datetime
from typing import Any

from images.models import Image
from newsroom.models import User
from people.actions import give_page
from people.models import Person, PersonName, Profile

PLAIN = "slug name sort_name disambiguation occupations bio protected".split()

Row = dict[str, Any]


def make_people(plan: Row, library: dict[str, Image], now: datetime) -> None:
    """Each once; somebody who is there stays as they are."""
    editor = User.objects.get(username=plan["users"][1]["username"])
    for row in plan["people"]:
        person, made = Person.objects.get_or_create(
            slug=row["slug"],
            defaults=_plain(row) | {"portrait": library.get(row.get("portrait", ""))},
        )
        if not made:
            continue
        PersonName.objects.bulk_create(PersonName(person=person, **name) for name in row["names"])
        if row["profile"] != Profile.NONE:
            give_page(person=person, profile=Profile(row["profile"]), by=editor, now=now)


def _plain(row: Row) -> Row:
    return {key: row[key] for key in PLAIN if key in row}
