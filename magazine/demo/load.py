"""The demo: stories of invented people go the whole way from a file to a page.

Everything is done by the verbs an editor has, on a clock that starts some days ago, so that the
front page looks lived in.
"""

import tomllib
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import transaction

from magazine.demo.cast import make_people
from magazine.demo.facts import make_facts
from magazine.demo.house import make_contributors, make_house
from magazine.demo.library import depict, fill_library, library_of
from magazine.demo.telling import make_story
from newsroom.models import User

FOLDER = Path(__file__).parent

Plan = dict[str, Any]


class InUse(Exception):
    """The database belongs to a newsroom already, and demo content has no place in it."""


def read_plan() -> Plan:
    """What plan/ says, as one."""
    files = sorted((FOLDER / "plan").glob("*.toml"))
    return {
        key: rows for file in files for key, rows in tomllib.loads(file.read_text("utf-8")).items()
    }


def set_up(*, password: str, now: datetime) -> Iterator[str]:
    """Fill an empty database with all but the stories, and say what was made.

    What is there already stays as it is. Raises InUse.
    """
    plan = read_plan()
    _refuse_foreign(plan)
    with transaction.atomic():
        make_house(plan, password)
    new = fill_library(plan, now)
    if new:
        yield f"{new} pictures taken in"
    library = library_of(plan)
    with transaction.atomic():
        make_contributors(plan, library)
        make_people(plan, library, now)
        depict(plan, library)
        make_facts(plan)


def tell(*, now: datetime) -> Iterator[str]:
    """Take the stories in and publish them, and say what was done with each that is new."""
    plan = read_plan()
    library = library_of(plan)
    for story, at in zip(plan["stories"], _hours(len(plan["stories"]), now), strict=True):
        if make_story(plan=story, library=library, at=at, now=now):
            yield f"{story['file']}: {_what(story)}"


def _refuse_foreign(plan: Plan) -> None:
    ours = [user["username"] for user in plan["users"]]
    if User.objects.exclude(username__in=ours).exists():
        raise InUse("This database has users of its own. The demo goes into an empty one.")


def _hours(stories: int, now: datetime) -> list[datetime]:
    """When each of them was published: the last one minutes ago, the first some three days ago,
    and the newer, the closer together."""
    before = reversed(range(stories))
    return [now - timedelta(minutes=20 + 25 * n + 6 * n * n) for n in before]


def _what(story: Plan) -> str:
    return ", then ".join(step["verb"].replace("_", " ") for step in story["then"])
