"""Rows that the database itself refuses to change or delete.

A model is frozen by name in its app's `ready()`. The triggers are made after every migrate and
dropped before it, never written in a migration: SQLite silently loses them when it remakes a
table, and PostgreSQL refuses to alter a column that a trigger names.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, register
from django.core.checks import Warning as CheckWarning
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Model
from django.db.models.signals import post_migrate, pre_migrate


@dataclass(frozen=True)
class Frozen:
    """A frozen model: all its columns but those named refuse to change, no row can be deleted."""

    model: type[Model]
    sentence: str
    but: tuple[str, ...] = ()

    @property
    def table(self) -> str:
        return self.model._meta.db_table

    @property
    def columns(self) -> list[str]:
        fields = self.model._meta.local_concrete_fields
        return [str(field.column) for field in fields if field.name not in self.but]


_frozen: list[Frozen] = []


def freeze(model: type[Model], *, sentence: str, but: Iterable[str] = ()) -> None:
    """Have the database refuse changes to rows of `model`; call it in the app's `ready()`."""
    _frozen.append(Frozen(model, sentence, tuple(but)))


def missing(using: str = DEFAULT_DB_ALIAS) -> list[str]:
    """The names of triggers that should be in the database and are not."""
    connection = connections[using]
    tables = set(connection.introspection.table_names())
    expected = [
        name for f in _frozen if f.table in tables for name in _trigger_names(f, connection)
    ]
    present = _present(connection)
    return [name for name in expected if name not in present]


def _renew(sender: AppConfig, using: str, **kwargs: Any) -> None:
    for frozen in _of(sender, using):
        _drop(frozen, connections[using])
        _create(frozen, connections[using])


def _lift(sender: AppConfig, using: str, **kwargs: Any) -> None:
    for frozen in _of(sender, using):
        _drop(frozen, connections[using])


def _of(app: AppConfig, using: str) -> list[Frozen]:
    tables = connections[using].introspection.table_names()
    return [f for f in _frozen if f.model._meta.app_config is app and f.table in tables]


post_migrate.connect(_renew, dispatch_uid="core.freezing.renew")
pre_migrate.connect(_lift, dispatch_uid="core.freezing.lift")


@register(Tags.database)
def check_frozen(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """A warning, not an error: an error would stop the very `migrate` that mends it."""
    return [
        CheckWarning(
            f"The trigger {name} is missing.", hint="Run `manage.py migrate`.", id="core.W001"
        )
        for using in databases or ()
        for name in missing(using)
    ]


# One dialect a database: the names of the triggers, and the statements that make and drop them.


def _trigger_names(frozen: Frozen, connection: BaseDatabaseWrapper) -> list[str]:
    verbs = ["update", "delete"]
    if connection.vendor == "postgresql":
        verbs.append("truncate")
    return [f"frozen_{frozen.table}_{verb}" for verb in verbs]


def _present(connection: BaseDatabaseWrapper) -> set[str]:
    query = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE tgenabled IN ('O', 'A')",
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {row[0] for row in cursor.fetchall()}


def _create(frozen: Frozen, connection: BaseDatabaseWrapper) -> None:
    build = {"sqlite": _sqlite, "postgresql": _postgresql}[connection.vendor]
    with connection.cursor() as cursor:
        for statement in build(frozen, connection):
            cursor.execute(statement)


def _drop(frozen: Frozen, connection: BaseDatabaseWrapper) -> None:
    on = f" ON {frozen.table}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        for name in _trigger_names(frozen, connection):
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")


def _sqlite(frozen: Frozen, connection: BaseDatabaseWrapper) -> list[str]:
    update, delete = _trigger_names(frozen, connection)
    refuse = f"BEGIN SELECT RAISE(ABORT, '{frozen.sentence}'); END"
    return [
        f"CREATE TRIGGER {update} BEFORE UPDATE OF {_columns(frozen)} ON {frozen.table} {refuse}",
        f"CREATE TRIGGER {delete} BEFORE DELETE ON {frozen.table} {refuse}",
    ]


def _postgresql(frozen: Frozen, connection: BaseDatabaseWrapper) -> list[str]:
    update, delete, truncate = _trigger_names(frozen, connection)
    call = f"EXECUTE FUNCTION frozen_refuse('{frozen.sentence}')"
    return [
        "CREATE OR REPLACE FUNCTION frozen_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation'; END $$",
        f"CREATE TRIGGER {update} BEFORE UPDATE OF {_columns(frozen)} ON {frozen.table} "
        f"FOR EACH ROW {call}",
        f"CREATE TRIGGER {delete} BEFORE DELETE ON {frozen.table} FOR EACH ROW {call}",
        f"CREATE TRIGGER {truncate} BEFORE TRUNCATE ON {frozen.table} FOR EACH STATEMENT {call}",
    ]


def _columns(frozen: Frozen) -> str:
    return ", ".join(f'"{column}"' for column in frozen.columns)
