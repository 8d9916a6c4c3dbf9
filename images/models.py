"""Pictures, what we may do with them, and the files readers are given."""

import secrets

from django.conf import settings
from django.core.files.storage import Storage, storages
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q

from images.colours import COLOURS
from images.crops import Focus, Size
from images.querysets import ImageQuerySet

PER_CENT = [MaxValueValidator(100)]


class Licence(models.TextChoices):
    """By what right we print a picture."""

    AGENCY = "agency", "from an agency"
    OWN = "own", "made by us"
    HANDOUT = "handout", "a handout to the press"
    STOCK = "stock", "royalty free"
    PERMISSION = "permission", "by permission of whoever made it"
    PUBLIC_DOMAIN = "public domain", "in the public domain"


class Agency(models.Model):
    """Who sends us pictures, and the terms they come under unless something else is said."""

    name = models.CharField(max_length=120, unique=True)
    credit = models.CharField(
        max_length=200, blank=True, help_text="Printed with its pictures, as in “Name/Agency”."
    )
    licence = models.CharField(max_length=20, choices=Licence, default=Licence.AGENCY)
    territory = models.CharField(
        max_length=120, blank=True, help_text="Where its pictures may be printed, as in “UK only”."
    )

    class Meta:
        verbose_name_plural = "agencies"
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


def originals() -> Storage:
    """Chosen by the settings, and so in no migration."""
    return storages["originals"]


def new_token() -> str:
    """128 bits that nobody guesses: an unpublished picture's files are found by no one."""
    return secrets.token_hex(16)


class Image(models.Model):
    """A picture as it came, and all that is known of it. Its file is never public itself."""

    token = models.CharField(max_length=32, unique=True, default=new_token, editable=False)
    file = models.FileField(storage=originals, max_length=120, editable=False)
    name = models.CharField("file name", max_length=200, editable=False)
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)
    size = models.PositiveBigIntegerField("bytes", editable=False)
    content_hash = models.CharField(max_length=64, unique=True, editable=False)
    perceptual_hash = models.CharField(max_length=16, editable=False)
    colour = models.CharField(max_length=10, choices={name: name for name in COLOURS})

    alt = models.CharField(
        "in words",
        max_length=300,
        blank=True,
        help_text="What it shows, for whoever cannot see it, as in “Two actors on a red stair”.",
    )
    caption = models.CharField(max_length=400, blank=True)
    credit = models.CharField(max_length=200, blank=True, help_text="As it is printed.")
    agency = models.ForeignKey(Agency, models.PROTECT, null=True, blank=True, related_name="images")
    taken_on = models.DateField(null=True, blank=True)
    keywords = models.JSONField(default=list, blank=True)

    licence = models.CharField(max_length=20, choices=Licence, blank=True)
    licensed_from_at = models.DateTimeField(
        "licensed from", null=True, blank=True, help_text="Blank: at once."
    )
    licensed_until_at = models.DateTimeField(
        "licensed until",
        null=True,
        blank=True,
        help_text="From this hour no page shows it. Blank: without an end.",
    )
    territory = models.CharField(max_length=120, blank=True)

    focal_x = models.PositiveSmallIntegerField(default=50, validators=PER_CENT)
    focal_y = models.PositiveSmallIntegerField(default=50, validators=PER_CENT)

    shows_minor = models.BooleanField(
        "shows a minor", default=False, help_text="Then it goes out only with a recorded consent."
    )
    consent_by = models.CharField(
        max_length=200, blank=True, help_text="Who consented, as in “her mother, by e-mail”."
    )
    consent_on = models.DateField(null=True, blank=True)
    sensitive = models.BooleanField(
        default=False, help_text="Editors see a warning before they choose it."
    )

    complete = models.BooleanField(default=False, editable=False)  # all its renditions are made
    # What its renditions are, told once more as `images.picture.told` has it: a page of sixty
    # pictures reads sixty rows, not nine hundred.
    made = models.TextField(default="", blank=True, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    withdrawn_at = models.DateTimeField(null=True, blank=True, editable=False)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="images"
    )
    uploaded_at = models.DateTimeField(editable=False)

    objects = ImageQuerySet.as_manager()

    class Meta:
        verbose_name = "picture"
        ordering = ["-uploaded_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(focal_x__lte=100) & Q(focal_y__lte=100), name="image_focus_is_in_it"
            ),
            models.CheckConstraint(
                condition=Q(licensed_from_at=None)
                | Q(licensed_until_at=None)
                | Q(licensed_until_at__gt=F("licensed_from_at")),
                name="image_licence_ends_after_it_begins",
                violation_error_message="The licence would end before it begins.",
            ),
        ]
        indexes = [
            models.Index(fields=["-uploaded_at", "-id"], name="image_newest"),
            models.Index(fields=["licensed_until_at"], name="image_licence_ends"),
            models.Index(
                fields=["-uploaded_at", "-id"], condition=Q(complete=False), name="image_waiting"
            ),
        ]
        permissions = [("withdraw_image", "Can withdraw a picture from every page")]

    def __str__(self) -> str:
        return self.caption[:80] or self.alt[:80] or self.name

    @property
    def shape(self) -> Size:
        return Size(self.width, self.height)

    @property
    def focus(self) -> Focus:
        return Focus(self.focal_x, self.focal_y)

    @property
    def has_consent(self) -> bool:
        return bool(self.consent_by.strip() and self.consent_on)


class Likeness(models.Model):
    """A quarter of an image's perceptual hash: how its near duplicates are looked up by index."""

    image = models.ForeignKey(Image, models.CASCADE, related_name="likenesses")
    part = models.PositiveSmallIntegerField()  # 0 to 3
    value = models.PositiveIntegerField()  # 16 bits

    class Meta:
        constraints = [models.UniqueConstraint(fields=["image", "part"], name="likeness_once")]
        indexes = [models.Index(fields=["part", "value"], name="likeness_by_value")]

    def __str__(self) -> str:
        return f"{self.part}: {self.value:04x}"


class Rendition(models.Model):
    """One crop of an image in one width: a public file in each format."""

    image = models.ForeignKey(Image, models.CASCADE, related_name="renditions")
    crop = models.CharField(max_length=8)
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    focus = models.CharField(max_length=8)
    bytes = models.PositiveIntegerField()
    made_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "crop", "width"], name="rendition_once")
        ]

    def __str__(self) -> str:
        return f"{self.crop}, {self.width} wide"
