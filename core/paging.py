"""Pages of an endless list, by the key of the last row seen: no OFFSET, no COUNT."""

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Generic, TypeVar

from django.db.models import Model, QuerySet

M = TypeVar("M", bound=Model)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST = 19  # digits of the largest 64-bit key


class BadCursor(ValueError):
    """The cursor is not one that we wrote. Trying again does not help."""


@dataclass(frozen=True)
class Cursor:
    """The last row of a page: its hour in the list's order, and its key."""

    at: datetime
    key: int

    def __str__(self) -> str:
        micros = (self.at - EPOCH) // timedelta(microseconds=1)
        return base64.urlsafe_b64encode(f"{micros}.{self.key}".encode()).decode().rstrip("=")

    @classmethod
    def parse(cls, words: str) -> "Cursor":
        try:
            padded = words + "=" * (-len(words) % 4)
            decoded = base64.b64decode(padded, altchars=b"-_", validate=True).decode("ascii")
        except (ValueError, binascii.Error) as error:
            raise BadCursor(words[:40]) from error
        found = re.fullmatch(rf"(\d{{1,{_LONGEST}}})\.(\d{{1,{_LONGEST - 1}}})", decoded, re.ASCII)
        if not found:
            raise BadCursor(words[:40])
        return cls(_moment(int(found[1])), int(found[2]))


def _moment(micros: int) -> datetime:
    try:
        return EPOCH + timedelta(microseconds=micros)
    except OverflowError as error:
        raise BadCursor(str(micros)) from error


@dataclass(frozen=True)
class Page(Generic[M]):
    """Some rows of a list, and the cursor of the next page if there is one."""

    rows: list[M]
    before: Cursor | None


def page(
    rows: QuerySet[M], *, before: str, size: int, key: str = "pk", by: str = "listed_at"
) -> Page[M]:
    """The `size` rows that follow the cursor `before` ("" = the first page), newest first.

    `key` is the column that breaks ties: `pk` of an edition, `edition_id` of a list line. `by` is
    the hour they are in order of. Raises BadCursor.
    """
    found = list(following(rows, before, key, by)[: size + 1])
    return Page(found[:size], _cursor(found[size - 1], key, by) if len(found) > size else None)


def following(rows: QuerySet[M], before: str, key: str, by: str = "listed_at") -> QuerySet[M]:
    """All rows that follow the cursor, in order."""
    rows = rows.order_by(f"-{by}", f"-{key}")
    return _after(rows, Cursor.parse(before), key, by) if before else rows


def _after(rows: QuerySet[M], cursor: Cursor, key: str, by: str) -> QuerySet[M]:
    # One range the index can start from, less the ties already shown. With OR, both databases scan.
    tie: dict[str, Any] = {by: cursor.at, f"{key}__gte": cursor.key}
    return rows.filter(**{f"{by}__lte": cursor.at}).exclude(**tie)


def _cursor(row: Model, key: str, by: str) -> Cursor:
    return Cursor(getattr(row, by), getattr(row, key))
