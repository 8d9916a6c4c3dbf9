"""What was public is never changed: the database itself refuses."""

import pytest
from django.core import checks
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction

from articles.models import Edition
from core import freezing
from newsroom.models import LogLine
from tests.articles.altered_migrations import NEWEST
from tests.factories import HOUR, NOW, make_edition

MAY_MOVE = {"visible_until", "listed_at"}
COLUMNS = [f.column for f in Edition._meta.local_concrete_fields if f.name not in MAY_MOVE]


def refuses(statement: str) -> bool:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except DatabaseError as error:
        return "never changed or deleted" in str(error)
    return False


@pytest.mark.django_db
@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_of_an_edition_can_be_changed(column):
    make_edition()
    assert refuses(f'UPDATE articles_edition SET "{column}" = "{column}"')  # noqa: S608  our own columns


@pytest.mark.django_db
def test_an_edition_cannot_be_deleted():
    make_edition()
    assert refuses("DELETE FROM articles_edition")


@pytest.mark.django_db
def test_an_edition_cannot_be_replaced_either():
    if connection.vendor != "sqlite":
        pytest.skip("only SQLite has REPLACE")
    make_edition()
    assert refuses("REPLACE INTO articles_edition SELECT * FROM articles_edition")


@pytest.mark.django_db
def test_the_end_and_the_place_of_an_edition_may_move():
    edition = make_edition()
    Edition.objects.filter(pk=edition.pk).update(visible_until=NOW + HOUR, listed_at=NOW + HOUR)
    edition.refresh_from_db()
    assert (edition.visible_until, edition.listed_at) == (NOW + HOUR, NOW + HOUR)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement", ["UPDATE newsroom_logline SET reason = ''", "DELETE FROM newsroom_logline"]
)
def test_a_line_of_the_log_cannot_be_touched(statement):
    make_edition()
    assert LogLine.objects.exists()
    assert refuses(statement)


@pytest.mark.parametrize("table", ["articles_edition", "newsroom_logline"])
def test_a_table_of_what_was_public_cannot_be_emptied_at_once(postgresql, table):
    assert refuses(f"TRUNCATE {table} CASCADE")


@pytest.mark.django_db(transaction=True)
def test_a_migration_that_alters_editions_leaves_them_frozen(settings):
    edition = make_edition("Out")
    settings.MIGRATION_MODULES = {"articles": "tests.articles.altered_migrations"}
    try:
        call_command("migrate", "articles", verbosity=0)
        assert freezing.missing() == []
        assert refuses("UPDATE articles_edition SET headline = 'Changed'")
        assert refuses("DELETE FROM articles_edition")
        assert Edition.objects.get(pk=edition.pk).headline == "Out"
    finally:
        call_command("migrate", "articles", NEWEST, verbosity=0)
    assert refuses("UPDATE articles_edition SET headline = 'Changed'")


@pytest.mark.django_db(transaction=True)
def test_a_missing_trigger_is_told_by_the_check():
    assert checks.run_checks(tags=["database"], databases=["default"]) == []
    with connection.cursor() as cursor:
        on = " ON articles_edition" if connection.vendor == "postgresql" else ""
        cursor.execute(f"DROP TRIGGER frozen_articles_edition_update{on}")
    found = checks.run_checks(tags=["database"], databases=["default"])
    assert [message.id for message in found] == ["core.W001"]
    call_command("migrate", verbosity=0)
    assert freezing.missing() == []
