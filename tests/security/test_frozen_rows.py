"""What was public, and who did what, is changed through no door of the application's."""

import pytest
from django.db import DatabaseError, connection, transaction

from articles.models import Edition
from newsroom.models import LogLine
from tests.factories import HOUR, NOW, make_article, make_edition, publish

pytestmark = pytest.mark.django_db


@pytest.fixture(params=[Edition, LogLine])
def row(request):
    make_edition()
    return request.param.objects.order_by("pk")[0]


def refuses(act) -> bool:
    try:
        with transaction.atomic():
            act()
    except DatabaseError:
        return True
    return False


def run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def columns(row) -> list[str]:
    return [f.column for f in row._meta.concrete_fields if not may_move(f.name)]


def may_move(name: str) -> bool:
    return name in ("visible_until", "listed_at")


def test_no_column_of_it_is_updated_in_sql(row):
    update = 'UPDATE {} SET "{}" = "{}"'.format
    statements = {column: update(row._meta.db_table, column, column) for column in columns(row)}
    assert [c for c, words in statements.items() if not refuses(lambda w=words: run(w))] == []


def test_it_is_not_deleted_in_sql(row):
    assert refuses(lambda: run(f"DELETE FROM {row._meta.db_table}"))  # noqa: S608


@pytest.mark.parametrize(
    "act",
    [
        lambda row: row.save(),
        lambda row: row.delete(),
        lambda row: type(row).objects.all()._raw_delete("default"),
        lambda row: type(row).objects.bulk_update([row], ["reason" if on_log(row) else "note"]),
        lambda row: type(row).objects.bulk_create(
            [row],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["reason" if on_log(row) else "note"],
        ),
    ],
)
def test_it_is_not_changed_by_a_model(row, act):
    assert refuses(lambda: act(row))


def on_log(row) -> bool:
    return isinstance(row, LogLine)


# What each database has that empties or writes over a table past UPDATE and DELETE.
PAST_THEM = {
    "sqlite": "REPLACE INTO {table} SELECT * FROM {table}",
    "postgresql": "TRUNCATE {table} CASCADE",
}


def test_it_is_not_written_over_as_a_table(row):
    statement = PAST_THEM[connection.vendor].format(table=row._meta.db_table)
    assert refuses(lambda: run(statement))


def test_reopening_one_edition_does_not_push_another_out():
    article = make_article()
    first, _ = publish(article), publish(article, now=NOW + HOUR)
    words = "UPDATE OR REPLACE" if connection.vendor == "sqlite" else "UPDATE"

    reopen = f"{words} articles_edition SET visible_until = NULL WHERE id = {first.pk}"
    assert refuses(lambda: run(reopen))
    assert Edition.objects.count() == 2
