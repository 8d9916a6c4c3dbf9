"""Hours as editors write them, in the publication's zone: some come twice there, and some never."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError

FORM = "%Y-%m-%dT%H:%M"


class HourField(forms.Field):
    """A datetime-local input, read in `zone`; gives an aware datetime in UTC, or None."""

    widget = forms.DateTimeInput(format=FORM, attrs={"type": "datetime-local"})

    def __init__(self, *, zone: ZoneInfo, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.zone = zone

    def to_python(self, value: Any) -> datetime | None:
        if not value:
            return None
        try:
            wall = datetime.fromisoformat(str(value))
            return in_utc(wall.replace(tzinfo=None), self.zone)
        except (ValueError, OverflowError) as error:
            raise ValidationError("Write a day and an hour, as in 2026-03-29T14:30.") from error

    def prepare_value(self, value: Any) -> Any:
        return value.astimezone(self.zone) if isinstance(value, datetime) else value


def in_utc(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment when a clock in `zone` shows `wall`. ValidationError if there is none, or two."""
    before, after = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if before == after:
        return before
    if before.astimezone(zone).replace(tzinfo=None) != wall:
        raise ValidationError(_skipped(wall, zone, after, before))
    raise ValidationError(_doubled(wall, zone, before, after))


def in_words(at: datetime, zone: ZoneInfo) -> str:
    """As in "29 March 2026, 14:30 BST"."""
    local = at.astimezone(zone)
    return f"{local.day} {local:%B %Y, %H:%M %Z}"


def _skipped(wall: datetime, zone: ZoneInfo, earlier: datetime, later: datetime) -> str:
    return (
        f"There is no {wall:%H:%M} on that day in {zone}: the clocks go forward over it. "
        f"Write {_clock(earlier, zone)} or {_clock(later, zone)}."
    )


def _doubled(wall: datetime, zone: ZoneInfo, first: datetime, second: datetime) -> str:
    readings = f"{_clock(first, zone)} and {_clock(second, zone)}"
    before, after = first - timedelta(hours=1), second + timedelta(hours=1)
    return (
        f"{wall:%H:%M} comes twice on that day in {zone}, as {readings}: the clocks go back. "
        f"Write {_clock(before, zone)} or {_clock(after, zone)}."
    )


def _clock(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%H:%M %Z}"
