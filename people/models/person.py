"""Celebrities, and the people around them who must never get a page."""

from django.db import models
from django.db.models import Q

from core.paths import path_to
from images.models import PER_CENT, Image
from people.querysets import PersonQuerySet


class Profile(models.TextChoices):
    """Whether a person has a page. The one gate: none by default, opened by an editor's act."""

    NONE = "none", "no page"
    NOINDEX = "noindex", "page, hidden from search engines"
    PUBLIC = "public", "public page"


class Protection(models.TextChoices):
    """Why somebody may have no page at all."""

    MINOR = "minor", "a minor"
    INFANT = "infant", "a child who died"
    PRIVATE = "private", "a private person"


class Person(models.Model):
    """Somebody a story tells of."""

    name = models.CharField(max_length=200, help_text="As we print it.")
    sort_name = models.CharField(
        max_length=200, blank=True, help_text="As in “Marchetti, Odile”. Blank: by last word."
    )
    slug = models.SlugField("address", max_length=120, unique=True)
    disambiguation = models.CharField(
        max_length=120,
        blank=True,
        help_text="Tells two people of one name apart, as in “the goalkeeper”.",
    )
    occupations = models.CharField(max_length=200, blank=True, help_text="As in “actor, painter”.")
    bio = models.TextField(blank=True)
    portrait = models.ForeignKey(
        Image,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="portrait_of",
        help_text="Stands beside their name wherever it is printed.",
    )
    profile = models.CharField(max_length=10, choices=Profile, default=Profile.NONE, editable=False)
    protected = models.CharField(
        max_length=10,
        choices=Protection,
        blank=True,
        help_text="No page, on no list. Only an editor lifts it; a birthday does not.",
    )
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="merged"
    )

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "people"
        ordering = ["sort_name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(protected="") | Q(profile=Profile.NONE),
                name="protected_has_no_page",
                violation_error_message="A protected person has no page. Take the page first.",
            ),
            models.CheckConstraint(
                condition=Q(merged_into=None) | Q(profile=Profile.NONE),
                name="merged_has_no_page",
                violation_error_message="A merged person has no page of their own.",
            ),
            models.CheckConstraint(
                condition=Q(merged_into=None) | ~Q(merged_into=models.F("id")),
                name="not_merged_into_self",
                violation_error_message="A person cannot be merged into themselves.",
            ),
            models.CheckConstraint(
                condition=~Q(name=""),
                name="person_has_name",
                violation_error_message="A person has a name.",
            ),
        ]
        indexes = [
            models.Index(fields=["profile", "sort_name", "id"], name="person_a_to_z"),
            models.Index(fields=["sort_name", "id"], name="person_by_sort_name"),
        ]
        permissions = [("give_page", "Can give a person a page and take it")]

    def __str__(self) -> str:
        return f"{self.name} ({self.disambiguation})" if self.disambiguation else self.name

    def get_absolute_url(self) -> str:
        return path_to("person", self.slug)

    @property
    def has_page(self) -> bool:
        return self.profile != Profile.NONE and not self.protected and self.merged_into_id is None


class PersonName(models.Model):
    """Another name somebody goes by."""

    class Kind(models.TextChoices):
        STAGE = "stage", "stage name"
        BIRTH = "birth", "name at birth"
        NICK = "nick", "nickname"
        FORMER = "former", "former name"

    person = models.ForeignKey(Person, models.CASCADE, related_name="names")
    kind = models.CharField(max_length=10, choices=Kind)
    name = models.CharField(max_length=200)

    class Meta:
        ordering = ["kind", "name"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "name"],
                name="person_name_once",
                violation_error_message="This person has that name already.",
            )
        ]

    def __str__(self) -> str:
        return self.name


class Depiction(models.Model):
    """Who is in a picture, and where: per cent from its left and its top, if that was marked."""

    image = models.ForeignKey(Image, models.CASCADE, related_name="depictions")
    person = models.ForeignKey(Person, models.PROTECT, related_name="depictions")
    x = models.PositiveSmallIntegerField(null=True, blank=True, validators=PER_CENT)
    y = models.PositiveSmallIntegerField(null=True, blank=True, validators=PER_CENT)

    class Meta:
        ordering = ["x", "pk"]  # as a caption names them: from left to right
        constraints = [
            models.UniqueConstraint(
                fields=["image", "person"],
                name="depicted_once",
                violation_error_message="This person is marked in the picture already.",
            )
        ]

    def __str__(self) -> str:
        return str(self.person)
