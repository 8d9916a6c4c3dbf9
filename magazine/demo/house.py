"""The house of the demo: its name, sections, tags, agencies, contributors and users."""

from typing import Any

from django.contrib.auth.models import Group

from articles.models import Contributor, Section, Tag
from images.models import Agency, Image
from newsroom.models import Publication, User

Row = dict[str, Any]


def make_house(plan: Row, password: str) -> None:
    """All but the contributors, whose portraits are taken in by one of its users."""
    Publication.objects.get_or_create(pk=Publication.ONLY, defaults=plan["publication"])
    for row in plan["sections"]:
        Section.objects.get_or_create(slug=row["slug"], defaults=row)
    for row in plan["tags"]:
        Tag.objects.get_or_create(slug=row["slug"], defaults=row)
    for row in plan["agencies"]:
        Agency.objects.get_or_create(name=row["name"], defaults=row)
    for row in plan["users"]:
        _make_user(row, password)


def make_contributors(plan: Row, library: dict[str, Image]) -> None:
    for row in plan["contributors"]:
        portrait = library.get(row.get("portrait", ""))
        Contributor.objects.get_or_create(slug=row["slug"], defaults=row | {"portrait": portrait})


def _make_user(row: Row, password: str) -> None:
    names = {key: row[key] for key in ("first_name", "last_name")}
    user, _ = User.objects.get_or_create(
        username=row["username"], defaults=names | {"is_staff": True}
    )
    if not user.check_password(password):
        user.set_password(password)
        user.save(update_fields=["password"])
    user.groups.add(Group.objects.get(name=row["role"].title()))
