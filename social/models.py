"""Social posts: our own record of what was said, which outlives the platform's."""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q

from core.dates import Basis, Precision
from people.models import Person
from reading.keys import fold


class Platform(models.TextChoices):
    TWITTER = "twitter", "X"
    INSTAGRAM = "instagram", "Instagram"
    TIKTOK = "tiktok", "TikTok"
    THREADS = "threads", "Threads"
    FACEBOOK = "facebook", "Facebook"
    YOUTUBE = "youtube", "YouTube"
    BLUESKY = "bluesky", "Bluesky"
    MASTODON = "mastodon", "Mastodon"
    REDDIT = "reddit", "Reddit"
    UNKNOWN = "unknown", "not known"


class Account(models.Model):
    """Where somebody posts. A handle that changed hands has the days on which it was theirs."""

    platform = models.CharField(max_length=12, choices=Platform, default=Platform.UNKNOWN)
    handle = models.CharField(max_length=200, editable=False)
    shown = models.CharField("handle", max_length=200, help_text="As it is displayed there.")
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="accounts"
    )
    from_on = models.DateField("theirs from", null=True, blank=True)
    until_on = models.DateField("until", null=True, blank=True)

    class Meta:
        ordering = ["handle", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["platform", "handle"],
                name="account_once",
                violation_error_message="This account is there already.",
            ),
            models.CheckConstraint(
                condition=~Q(handle=""),
                name="account_has_handle",
                violation_error_message="An account has a handle.",
            ),
        ]

    def __str__(self) -> str:
        return f"@{self.shown}, {self.get_platform_display()}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        self._fold()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        self._fold()

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """A form does not show `handle`; all the same it has to be the only one."""
        super().validate_constraints({*(exclude or ())} - {"handle"})

    def owner_on(self, day: date | None) -> int | None:
        """The id of whose it was on that day, None for a day nobody knows; None if not known."""
        began = day is None or self.from_on is None or self.from_on <= day
        lasts = self.until_on is None or (day is not None and day < self.until_on)
        return self.person_id if began and lasts else None

    def _fold(self) -> None:
        self.shown = self.shown.strip().lstrip("@")
        self.handle = fold(self.shown)


class Post(models.Model):
    """A post as it was quoted: who, where, when, what. The words are ours to keep."""

    class Kind(models.TextChoices):
        POST = "post", "post"
        CAPTION = "caption", "caption"

    class Status(models.TextChoices):
        UNKNOWN = "unknown", "not checked"
        LIVE = "live", "live"
        GONE = "gone", "gone from its platform"
        WITHHELD = "withheld", "withheld by us"

    platform = models.CharField(max_length=12, choices=Platform, default=Platform.UNKNOWN)
    account = models.ForeignKey(
        Account, models.PROTECT, null=True, blank=True, related_name="posts"
    )
    person = models.ForeignKey(
        Person,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="posts",
        help_text="Who of ours posted it, where a story names them and no account.",
    )
    author_label = models.CharField(
        "author", max_length=200, blank=True, help_text="As the story names them. Blank: not known."
    )
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.POST)
    text = models.TextField(help_text="Exactly as quoted.")
    url = models.URLField(
        "address", max_length=500, blank=True, validators=[URLValidator(schemes=["https", "http"])]
    )
    posted_on = models.DateField(null=True, blank=True)
    posted_precision = models.CharField(max_length=5, choices=Precision, blank=True)
    posted_basis = models.CharField(max_length=8, choices=Basis, blank=True)
    hashtags = models.JSONField(default=list, blank=True)
    mentions = models.JSONField(default=list, blank=True)
    status = models.CharField(
        max_length=8,
        choices=Status,
        default=Status.UNKNOWN,
        help_text="Gone: our quotation stays, the link goes. Withheld: the words are on no page.",
    )
    private_individual = models.BooleanField(
        "by a private person",
        default=False,
        help_text="Then no name, handle or link is ever shown.",
    )
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(text=""),
                name="post_has_words",
                violation_error_message="A post has words.",
            ),
            models.CheckConstraint(
                condition=Q(posted_on=None, posted_precision="", posted_basis="")
                | (Q(posted_on__isnull=False) & ~Q(posted_precision="") & ~Q(posted_basis="")),
                name="post_date_is_whole",
                violation_error_message="A date needs its precision and its basis.",
            ),
            models.CheckConstraint(
                condition=Q(private_individual=False) | Q(account=None, person=None),
                name="private_post_is_anonymous",
                violation_error_message="A private person’s post names no account and nobody.",
            ),
        ]
        indexes = [models.Index(fields=["-made_at", "-id"], name="post_newest")]

    def __str__(self) -> str:
        words = self.text if len(self.text) <= 60 else self.text[:59] + "…"
        return f"{self.author_label or 'Somebody'}: {words}"

    @property
    def owner(self) -> int | None:
        """The id of whose account it stands in, on its day."""
        return self.account.owner_on(self.posted_on) if self.account else None
