"""What a reader can see of a story, once: the article and its editions both inherit it."""

from django.db import models

from articles.body.field import BodyField
from articles.models.shelf import Section
from articles.reserved import validate_story_slug
from core.dates import Dated, Precision
from images.models import Image


class Copy(models.Model):
    """The scalars of a CopyValue, as columns."""

    kicker = models.CharField(
        max_length=60, blank=True, help_text="The few words above the headline."
    )
    headline = models.CharField(max_length=200, blank=True, help_text="A whole sentence.")
    short_headline = models.CharField(
        max_length=80, blank=True, help_text="For narrow places. Blank: the headline."
    )
    social_headline = models.CharField(
        max_length=110,
        blank=True,
        help_text="On the card that networks show of a link. Blank: the headline.",
    )
    dek = models.CharField(
        "standfirst",
        max_length=400,
        blank=True,
        help_text="One or two sentences beneath the headline.",
    )
    body = BodyField(blank=True)
    lead_image = models.ForeignKey(
        Image,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="%(app_label)s_%(class)s_led",
        verbose_name="lead picture",
    )
    lead_caption = models.CharField("caption", max_length=400, blank=True)
    lead_alt = models.CharField(
        "in words", max_length=300, blank=True, help_text="What the picture shows."
    )
    lead_credit = models.CharField("credit", max_length=200, blank=True)
    key_points = models.JSONField(default=list, blank=True)
    section = models.ForeignKey(
        Section, models.PROTECT, null=True, blank=True, related_name="%(app_label)s_%(class)s_set"
    )
    slug = models.SlugField(
        "address",
        max_length=120,
        blank=True,
        validators=[validate_story_slug],
        help_text="The last part of the story's address. Blank: made from the headline.",
    )
    seo_title = models.CharField(
        "search title", max_length=70, blank=True, help_text="Blank: the headline."
    )
    seo_description = models.CharField(
        "search description", max_length=170, blank=True, help_text="Blank: the standfirst."
    )
    content_note = models.CharField(
        max_length=300,
        blank=True,
        help_text="Printed before the text of a delicate story, as in “It tells of a loss.”",
    )
    exclusive = models.BooleanField(default=False, help_text="Prints “Exclusive” above it.")
    dated_on = models.DateField(
        "dated",
        null=True,
        blank=True,
        help_text="The story's own day, as its source gave it. Ages count from it.",
    )
    dated_precision = models.CharField(
        max_length=5, choices=Precision, default=Precision.DAY, blank=True
    )

    class Meta:
        abstract = True

    @property
    def dated(self) -> Dated | None:
        return Dated(self.dated_on, self.dated_precision) if self.dated_on else None

    @dated.setter
    def dated(self, value: Dated | None) -> None:
        self.dated_on = value.on if value else None
        self.dated_precision = value.precision if value else Precision.DAY
