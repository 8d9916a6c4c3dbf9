"""Queries that every page asks: their SQL is built once, and asked again with other values.

Building the SQL of a page's queries took two fifths of its time, more than the database takes to
answer them (docs/decisions/0007).
"""

import inspect
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Expression, QuerySet
from django.db.models.sql.compiler import SQLCompiler

Row = TypeVar("Row", covariant=True)
Params = tuple[Any, ...]
Shape = tuple[int | None, ...]  # for each value: how many it stands for; None = itself alone


def prepared(build: Callable[..., QuerySet[Any, Row]]) -> "Prepared[Row]":
    """For a function from values to a queryset: called by name, it gives the rows.

    A value is a datetime, a number, words, or a list of them for a lookup with `__in`. It may
    stand in a lookup and nowhere else, for `build` does not see it: what it sees is its place.
    """
    return Prepared(build)


class Slot(Expression):
    """Where a value will stand in the SQL."""

    def __init__(self, name: str, number: int | None = None) -> None:
        super().__init__()
        self.name, self.number = name, number

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> Any:
        return "%s", [self]

    def filled(self, values: dict[str, Any]) -> Any:
        value = values[self.name]
        return value if self.number is None else value[self.number]


@dataclass(frozen=True)
class Statement:
    """A queryset with the SQL that it came to; `params` has slots among its constants."""

    rows: QuerySet[Any, Any]
    compiler: SQLCompiler
    sql: str
    params: Params


class Prepared(Generic[Row]):
    def __init__(self, build: Callable[..., QuerySet[Any, Row]]) -> None:
        self._build = build
        self._names = tuple(inspect.signature(build).parameters)
        self._statements: dict[Shape, Statement | None] = {}

    def __call__(self, **values: Any) -> list[Row]:
        padded = {name: _padded(values[name]) for name in self._names}
        shape = tuple(_size(value) for value in padded.values())
        if shape not in self._statements:
            self._statements[shape] = self._compiled(shape)
        statement = self._statements[shape]
        return _asked(statement, padded) if statement else []

    def _compiled(self, shape: Shape) -> Statement | None:
        """None where no row can match: a lookup in nothing."""
        slots = (_slots(name, size) for name, size in zip(self._names, shape, strict=True))
        rows = self._build(*slots)
        compiler = rows.query.get_compiler(using=rows.db)
        try:
            sql, params = compiler.as_sql()
        except EmptyResultSet:
            return None
        return Statement(rows, compiler, sql, tuple(params))


def _slots(name: str, size: int | None) -> Slot | list[Slot]:
    return Slot(name) if size is None else [Slot(name, number) for number in range(size)]


def _size(value: Any) -> int | None:
    return len(value) if isinstance(value, list) else None


def _padded(value: Any) -> Any:
    """A list, filled up with its last to a power of two: few shapes for many lengths."""
    if not isinstance(value, list):
        return value
    size = 1 << (len(value) - 1).bit_length() if value else 0
    return [*value, *value[-1:] * (size - len(value))]


def _asked(statement: Statement, values: dict[str, Any]) -> list[Any]:
    """The rows, made by Django as it makes them for any queryset."""
    connection = connections[statement.rows.db]
    params = tuple(_bound(param, values, connection) for param in statement.params)
    compiler = copy(statement.compiler)
    compiler.connection = connection
    compiler.as_sql = lambda *_, **__: (statement.sql, params)  # type: ignore[method-assign]
    compiled: Any = _Compiled(compiler)  # all that an iteration asks of a query
    rows: QuerySet[Any, Any] = QuerySet(statement.rows.model, compiled, connection.alias)
    iterable: Any = statement.rows._iterable_class(rows)
    return list(iterable)


@dataclass(frozen=True)
class _Compiled:
    """Stands for a query whose SQL is at hand."""

    compiler: SQLCompiler

    def get_compiler(self, using: str) -> SQLCompiler:
        return self.compiler


def _bound(param: Any, values: dict[str, Any], connection: BaseDatabaseWrapper) -> Any:
    value = param.filled(values) if isinstance(param, Slot) else param
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return value
