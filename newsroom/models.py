"""Who works here, what the title is called, and what was done."""

import zoneinfo
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models

from core.prepared import prepared
from newsroom import colours


class User(AbstractUser):
    """Somebody who may log in. Users are deactivated, never deleted: the log names them."""

    class Meta(AbstractUser.Meta):
        ordering = ["first_name", "last_name", "username"]

    def __str__(self) -> str:
        return self.get_full_name() or self.username


def validate_time_zone(name: str) -> None:
    if name not in zoneinfo.available_timezones():
        raise ValidationError(f"“{name}” is no time zone. Write it as in Europe/London.")


def colour_field(name: str, help_text: str = "") -> Any:
    return models.CharField(
        name,
        max_length=7,
        blank=True,
        validators=[RegexValidator(rf"^{colours.PATTERN}\Z", "Write it as in #cc0029.")],
        help_text=help_text,
    )


class Publication(models.Model):
    """The title itself: one row. Colours are of the site in light and in dark, as #rrggbb."""

    ONLY = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY, editable=False)
    name = models.CharField(
        max_length=60, default="Magazine", help_text="On every page, and in the browser's tab."
    )
    tagline = models.CharField(
        max_length=120, blank=True, help_text="The footnote of the nameplate's asterisk."
    )
    motto = models.CharField(
        max_length=120, blank=True, help_text="Beside the nameplate, on the right."
    )
    time_zone = models.CharField(
        max_length=60,
        default="UTC",
        validators=[validate_time_zone],
        help_text="Hours are entered and shown in this zone, as in Europe/London.",
    )
    light_stock = colour_field("light stock", "The page.")
    dark_stock = colour_field("dark stock")
    light_stock_2 = colour_field("light second stock", "The people strip, and notes.")
    dark_stock_2 = colour_field("dark second stock")
    light_leaf = colour_field("light leaf", "Post cards and tables.")
    dark_leaf = colour_field("dark leaf")
    light_spot = colour_field("light spot", "Kickers, times, marks, the asterisk.")
    dark_spot = colour_field(
        "dark spot", "Also the asterisk at the foot of every page, light or dark."
    )
    light_block = colour_field(
        "light block", "Solid areas and labels; the words on them are light."
    )
    dark_block = colour_field("dark block")

    class Meta:
        verbose_name_plural = "publication"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(id=1),
                name="publication_is_one",
                violation_error_message="There is only one publication.",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse colours on which nobody could read."""
        faults = colours.faults(self.colours)
        sentences: dict[str, list[str]] = {fault.field: [] for fault in faults}
        for fault in faults:
            sentences[fault.field].append(fault.sentence)
        if sentences:
            raise ValidationError(sentences)

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)

    @property
    def colours(self) -> dict[str, str]:
        """As they are stored, by field: what is no colour among them, `newsroom.colours` skips."""
        return {name: getattr(self, name) for name in colours.FIELDS}

    @classmethod
    def current(cls) -> "Publication":
        """The one row, or its defaults before anybody has filled it in."""
        return next(iter(_publications()), None) or cls()


@prepared
def _publications() -> models.QuerySet[Publication]:
    return Publication.objects.filter(pk=Publication.ONLY)


class LogLine(models.Model):
    """One thing somebody did. The database refuses to change or delete it."""

    at = models.DateTimeField()
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="log_lines"
    )
    verb = models.CharField(max_length=40)
    object_type = models.CharField(max_length=60)  # as in articles.article
    object_id = models.CharField(max_length=40)
    object_words = models.CharField(max_length=300)  # its name at that moment
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["-at", "-pk"]
        indexes = [
            models.Index(fields=["object_type", "object_id", "-at"], name="logline_of_object"),
            models.Index(fields=["-at", "-id"], name="logline_newest"),
        ]

    def __str__(self) -> str:
        return f"{self.actor or 'Magazine'} {self.verb} {self.object_words}"
