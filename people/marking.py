"""The database itself marks every change of a name, whoever makes it and however.

A counter raised by our code would miss bulk changes and other programs; one that the database
raises would, in a transaction taken back, count what never was. So a mark is drawn by lot: the
same marks mean the same names, in every process, whatever else is going on. Each stands for the
people of one slot, so that two editors who write two people wait for each other but rarely.

The triggers are made after every migrate and dropped before it, as those of core.freezing are.
"""

import uuid
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, register
from django.core.checks import Warning as CheckWarning
from django.db import DEFAULT_DB_ALIAS, connections

from people.models import NamesMark, Person, PersonName

SLOTS = 256
VERBS = {"insert": ("NEW",), "delete": ("OLD",), "update": ("OLD", "NEW")}
MARKS = NamesMark._meta.db_table


class Names(NamedTuple):
    """A table of names: the column that says whose they are, and what changes them."""

    table: str
    person: str
    columns: tuple[str, ...]


def names() -> list[Names]:
    # Accounts are of an app above this one, so their model is asked for by the way back.
    accounts = Person._meta.get_field("accounts").related_model
    return [
        Names(Person._meta.db_table, "id", ("name", "merged_into_id")),
        Names(PersonName._meta.db_table, "person_id", ("person_id", "kind", "name")),
        Names(accounts._meta.db_table, "person_id", ("person_id", "handle")),
    ]


def slot_of(person: int) -> int:
    return person % SLOTS


def mark_all(using: str = DEFAULT_DB_ALIAS) -> None:
    """Have every process read all names again: who knows what a migration did to them."""
    marks = [NamesMark(slot=slot, mark=uuid.uuid4()) for slot in range(SLOTS)]
    NamesMark.objects.using(using).bulk_create(
        marks, update_conflicts=True, update_fields=["mark"], unique_fields=["slot"]
    )


def renew(sender: AppConfig, using: str, **kwargs: Any) -> None:
    if not _is_ready(using):
        return
    lift(sender, using)
    write = {"sqlite": _sqlite, "postgresql": _postgresql}[connections[using].vendor]
    _execute((trigger for table in names() for trigger in write(table)), using)
    mark_all(using)


def lift(sender: AppConfig, using: str, **kwargs: Any) -> None:
    tables = connections[using].introspection.table_names()
    is_postgresql = connections[using].vendor == "postgresql"
    for table in names():
        on = f" ON {table.table}" if is_postgresql else ""
        if table.table in tables:
            _execute((f"DROP TRIGGER IF EXISTS {name}{on}" for name in _triggers(table)), using)


@register(Tags.database)
def check_marked(databases: Iterable[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    return [
        CheckWarning(
            f"The trigger {name} is missing: a changed name may stay unknown.",
            hint="Run `manage.py migrate`.",
            id="people.W001",
        )
        for using in databases or ()
        if _is_ready(using)
        for name in _missing(using)
    ]


def _is_ready(using: str) -> bool:
    """Not while only some apps are migrated, or migrated back."""
    tables = connections[using].introspection.table_names()
    return {MARKS, *(table.table for table in names())} <= set(tables)


def _missing(using: str) -> list[str]:
    query = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE tgenabled IN ('O', 'A')",
    }[connections[using].vendor]
    with connections[using].cursor() as cursor:
        cursor.execute(query)
        present = {row[0] for row in cursor.fetchall()}
    expected = [name for table in names() for name in _triggers(table)]
    return [name for name in expected if name not in present]


def _triggers(table: Names) -> list[str]:
    return [f"mark_{table.table}_{verb}" for verb in VERBS]


def _execute(statements: Iterator[str], using: str) -> None:
    with connections[using].cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


# One dialect a database. `{row}` is OLD or NEW.


def _sqlite(table: Names) -> Iterator[str]:
    """Row by row; the lot is SQLite's own."""
    changed = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in table.columns)
    for verb, rows in VERBS.items():
        when = f"WHEN {changed}" if verb == "update" else ""
        marks = "; ".join(
            f"INSERT INTO {MARKS} (slot, mark) SELECT {row}.{table.person} % {SLOTS}, "
            f"lower(hex(randomblob(16))) WHERE {row}.{table.person} IS NOT NULL "
            "ON CONFLICT (slot) DO UPDATE SET mark = excluded.mark"
            for row in rows
        )
        name = f"mark_{table.table}_{verb}"
        yield (
            f"CREATE TRIGGER {name} AFTER {verb.upper()} ON {table.table} "
            f"FOR EACH ROW {when} BEGIN {marks}; END"
        )


def _postgresql(table: Names) -> Iterator[str]:
    """A statement at once, and its slots in order, so that two never wait for each other."""
    columns = ", ".join(dict.fromkeys((table.person, *table.columns)))
    new, old = (f"SELECT {columns} FROM {rows}_rows" for rows in ("new", "old"))  # noqa: S608
    changed = {
        "insert": new,
        "delete": old,
        "update": f"({new} EXCEPT {old}) UNION ({old} EXCEPT {new})",
    }
    for verb, rows in VERBS.items():
        name = f"mark_{table.table}_{verb}"
        referencing = " ".join(f"{row} TABLE AS {row.lower()}_rows" for row in rows)
        yield (
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "  # noqa: S608
            f"INSERT INTO {MARKS} (slot, mark) SELECT slot, gen_random_uuid() FROM "
            f"(SELECT DISTINCT {table.person} % {SLOTS} AS slot FROM ({changed[verb]}) AS changed "
            f"WHERE {table.person} IS NOT NULL) AS slots ORDER BY slot "
            "ON CONFLICT (slot) DO UPDATE SET mark = excluded.mark; RETURN NULL; END $$"
        )
        yield (
            f"CREATE TRIGGER {name} AFTER {verb.upper()} ON {table.table} "
            f"REFERENCING {referencing} FOR EACH STATEMENT EXECUTE FUNCTION {name}()"
        )
