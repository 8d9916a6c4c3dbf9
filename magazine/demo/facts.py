"""What is known of the people of the demo beside its stories: facts with sources, accounts."""

from datetime import date
from typing import Any

from core.dates import Precision
from people.models import Credit, Person, Relationship, Source, StatedAge, Work
from people.ties import in_order
from reading.keys import fold
from social.models import Account

PRECISION = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY}  # by a date's length

Row = dict[str, Any]
People = dict[str, Person]


def make_facts(plan: Row) -> None:
    """Each once; what is there stays as it is."""
    people = Person.objects.in_bulk(field_name="slug")
    for row in plan["ties"]:
        _say("relationship", _tie(row, people), row)
    for row in plan["ages"]:
        _say("stated_age", _age(row, people), row)
    for row in plan["credits"]:
        _say("credit", _credit(row, people), row)
    for row in plan["accounts"]:
        _account(row, people)


def first_day(words: str) -> date:
    """Of a day, a month or a year: "2018-06"."""
    return date.fromisoformat(f"{words}-01-01"[:10])


def _tie(row: Row, people: People) -> Relationship:
    a, b = in_order(row["type"], people[row["a"]].pk, people[row["b"]].pk)
    known = {"status": row.get("status", "confirmed"), "ended": "ended" in row}
    dates = {**_dated("started", row.get("started")), **_dated("ended", row.get("ended"))}
    return Relationship.objects.get_or_create(
        a_id=a, b_id=b, type=row["type"], defaults=known | dates
    )[0]


def _age(row: Row, people: People) -> StatedAge:
    return StatedAge.objects.get_or_create(
        person=people[row["person"]], age=row["age"], as_of=first_day(row["as_of"])
    )[0]


def _credit(row: Row, people: People) -> Credit:
    work, _ = Work.objects.get_or_create(
        folded=fold(row["title"]), type=row["type"], defaults={"title": row["title"]}
    )
    return Credit.objects.get_or_create(person=people[row["person"]], work=work, role=row["role"])[
        0
    ]


def _account(row: Row, people: People) -> None:
    Account.objects.get_or_create(
        platform=row["platform"],
        handle=fold(row["handle"]),
        defaults={"shown": row["handle"], "person": people[row["person"]]},
    )


def _say(name: str, fact: Relationship | StatedAge | Credit, row: Row) -> None:
    for said in row["sources"]:
        known = {"title": said["title"], **_dated("said", said.get("said"))}
        Source.objects.get_or_create(**{name: fact}, url=said["url"], defaults=known)


def _dated(name: str, words: str | None) -> Row:
    if words is None:
        return {}
    return {f"{name}_on": first_day(words), f"{name}_precision": PRECISION[len(words)]}
