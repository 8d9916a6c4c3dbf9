"""Social posts: our own record of what was said, which outlives the platform's."""

from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q

from core.dates import Basis, Precision


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
        ]
        indexes = [models.Index(fields=["-made_at", "-id"], name="post_newest")]

    def __str__(self) -> str:
        words = self.text if len(self.text) <= 60 else self.text[:59] + "…"
        return f"{self.author_label or 'Somebody'}: {words}"
