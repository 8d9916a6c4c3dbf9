"""Where stories stand and who signs them."""

from django.core.exceptions import ValidationError
from django.core.validators import slug_re
from django.db import models
from django.utils.text import slugify
from taggit.models import TagBase

from articles.reserved import validate_section_slug
from core.paths import path_to
from images.models import Image


class Section(models.Model):
    """A part of the magazine, and the first word of its stories' addresses."""

    name = models.CharField(max_length=60, unique=True)
    slug = models.SlugField(
        "address",
        max_length=60,
        unique=True,
        validators=[validate_section_slug],
        help_text="Part of every address in this section; fixed once a story was published here.",
    )
    position = models.PositiveSmallIntegerField(default=0, help_text="Lower comes first.")
    description = models.CharField(
        max_length=200, blank=True, help_text="A sentence or two beside its title."
    )

    class Meta:
        ordering = ["position", "name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return path_to("section", self.slug)

    def clean(self) -> None:
        if self.pk and self.is_used and self._stored_slug() != self.slug:
            raise ValidationError({"slug": "Stories were published under this address; it stays."})

    @property
    def is_used(self) -> bool:
        """Whether an edition, past or planned, stands here."""
        return bool(self.pk) and self.articles_edition_set.exists()

    def _stored_slug(self) -> str:
        return Section.objects.values_list("slug", flat=True).get(pk=self.pk)


class Contributor(models.Model):
    """Somebody who signs stories. A byline needs no login."""

    name = models.CharField(max_length=120)
    slug = models.SlugField("address", max_length=120, unique=True)
    bio = models.TextField(blank=True, help_text="A sentence or two, on their own page.")
    portrait = models.ForeignKey(
        Image, models.PROTECT, null=True, blank=True, related_name="portrait_of_contributor"
    )

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(name=""),
                name="contributor_has_name",
                violation_error_message="A contributor has a name.",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return path_to("author", self.slug)


class Tag(TagBase):
    """A topic, given by editors to articles."""

    class Meta:
        ordering = ["name"]

    def get_absolute_url(self) -> str:
        return path_to("tag", self.slug)

    def clean(self) -> None:
        """Addresses are in plain letters; taggit's own field would take any."""
        if not slug_re.fullmatch(self.slug):
            raise ValidationError({"slug": "Write it in plain letters, digits and hyphens."})

    def slugify(self, tag: str, i: int | None = None) -> str:
        """A slug in plain letters, never empty: taggit would leave one of emoji blank."""
        slug = slugify(tag)[:90] or "tag"
        return slug if i is None else f"{slug}-{i}"
