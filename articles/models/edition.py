"""What was published, version by version, and where it stood."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from articles.models.article import Article, Place, Quote, Role
from articles.models.copy import Copy
from articles.models.shelf import Contributor, Tag
from articles.querysets import EditionQuerySet, LineQuerySet
from images.models import Image
from people.models import Person, Source
from social.models import Post


class Kind(models.TextChoices):
    """Why an edition was made."""

    FIRST = "first", "first edition"
    UPDATE = "update", "update"
    CORRECTION = "correction", "correction"
    CLARIFICATION = "clarification", "clarification"
    TYPO = "typo", "typo"
    WITHDRAWAL = "withdrawal", "withdrawal"


class Edition(Copy):
    """One published version. The database refuses to change it; only its window and place move.

    `printed` holds bylines, tags and people as printed, and the notes to readers that its page
    carries: {"bylines": [{id, name, role}], "tags": [{id, slug, name}],
    "people": [{id, name, role}], "images": [{id, place}], "posts": [id],
    "notes": [{kind, note, at}], "settled": {"posts": [{id, person}], "quotes": [{id, person}],
    "sources": [{id, ends}]}}. "posts" are those shown as cards; "settled" is what was accepted of
    its text, and whose it was then. Older editions lack what there was not yet: "images", "posts",
    "settled".
    """

    article = models.ForeignKey(Article, models.PROTECT, related_name="editions")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=13, choices=Kind)
    note = models.TextField(blank=True)
    address = models.CharField(max_length=200)
    from_version = models.PositiveIntegerField()
    printed = models.JSONField(default=dict)
    visible_from = models.DateTimeField()
    visible_until = models.DateTimeField(null=True)
    listed_at = models.DateTimeField()
    first_published_at = models.DateTimeField()
    modified_at = models.DateTimeField()
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="published_editions"
    )

    objects = EditionQuerySet.as_manager()

    class Meta:
        ordering = ["-listed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="edition_number_once"),
            models.UniqueConstraint(
                fields=["article"], condition=Q(visible_until=None), name="one_open_ended_edition"
            ),
            models.CheckConstraint(
                condition=Q(visible_until=None) | Q(visible_until__gte=F("visible_from")),
                name="edition_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=Q(kind=Kind.WITHDRAWAL) | Q(section__isnull=False),
                name="edition_has_section",
            ),
        ]
        indexes = [
            models.Index(fields=["article", "-number"], name="edition_of_article"),
            models.Index(fields=["section", "-listed_at", "-id"], name="edition_of_section"),
            models.Index(fields=["-listed_at", "-id"], name="edition_newest"),
            models.Index(fields=["-first_published_at"], name="edition_first_published"),
            models.Index(fields=["visible_from"], name="edition_begins"),  # what is planned
            models.Index(
                fields=["-visible_from", "-id"], condition=Q(note__gt=""), name="edition_with_note"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.headline or self.address}, edition {self.number}"

    def get_absolute_url(self) -> str:
        return f"/{self.address}/"


class Address(models.Model):
    """A place where a story stands or stood. Written by publish, never used for another story."""

    path = models.CharField(max_length=200, unique=True)
    article = models.ForeignKey(Article, models.PROTECT, related_name="addresses")

    class Meta:
        verbose_name_plural = "addresses"

    def __str__(self) -> str:
        return self.path


class EditionLine(models.Model):
    """One edition on one list. An index made from the edition: not the record, and not frozen."""

    edition: "models.ForeignKey[Edition, Edition]"  # each list names its lines differently
    listed_at = models.DateTimeField()

    objects = LineQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return str(self.edition)


class EditionTag(EditionLine):
    edition = models.ForeignKey(Edition, models.PROTECT, related_name="tag_lines")
    tag = models.ForeignKey(Tag, models.PROTECT, related_name="lines")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["edition", "tag"], name="edition_tag_once")]
        indexes = [models.Index(fields=["tag", "-listed_at", "-edition"], name="line_of_tag")]


class EditionPerson(EditionLine):
    edition = models.ForeignKey(Edition, models.PROTECT, related_name="person_lines")
    person = models.ForeignKey(Person, models.PROTECT, related_name="lines")
    role = models.CharField(max_length=10, choices=Role)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["edition", "person"], name="edition_person_once")
        ]
        indexes = [
            models.Index(fields=["person", "role", "-listed_at", "-edition"], name="line_of_person")
        ]


class EditionByline(EditionLine):
    edition = models.ForeignKey(Edition, models.PROTECT, related_name="byline_lines")
    contributor = models.ForeignKey(Contributor, models.PROTECT, related_name="lines")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["edition", "contributor"], name="edition_byline_once")
        ]
        indexes = [
            models.Index(fields=["contributor", "-listed_at", "-edition"], name="line_of_byline")
        ]


class EditionImage(EditionLine):
    """A picture that an edition carries. One that stands in two places of it has one line."""

    edition = models.ForeignKey(Edition, models.PROTECT, related_name="image_lines")
    image = models.ForeignKey(Image, models.PROTECT, related_name="lines")
    place = models.CharField(max_length=8, choices=Place)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["edition", "image"], name="edition_image_once")
        ]
        indexes = [models.Index(fields=["image", "-listed_at", "-edition"], name="line_of_image")]


class EditionPost(EditionLine):
    """A post that an edition carries, as a card or in its words; `person` is whose it is."""

    edition = models.ForeignKey(Edition, models.PROTECT, related_name="post_lines")
    post = models.ForeignKey(Post, models.PROTECT, related_name="lines")
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="post_lines")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["edition", "post"], name="edition_post_once")
        ]
        indexes = [
            models.Index(fields=["post", "-listed_at", "-edition"], name="line_of_post"),
            models.Index(
                fields=["person", "-listed_at", "-id"],
                condition=Q(person__isnull=False),
                name="line_of_poster",
            ),
        ]


class EditionQuote(EditionLine):
    """A quote that an edition carries; `person` is who said it, where that was settled."""

    edition = models.ForeignKey(Edition, models.PROTECT, related_name="quote_lines")
    quote = models.ForeignKey(Quote, models.PROTECT, related_name="lines")
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="quote_lines")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["edition", "quote"], name="edition_quote_once")
        ]
        indexes = [
            models.Index(
                fields=["person", "-listed_at", "-id"],
                condition=Q(person__isnull=False),
                name="line_of_speaker",
            ),
        ]


class EditionSource(EditionLine):
    """A source that an edition is: it says this fact while readers can see it. `ends`: this very
    edition says of a tie that it is over; the Source may have that of a newer draft."""

    edition = models.ForeignKey(Edition, models.PROTECT, related_name="source_lines")
    source = models.ForeignKey(Source, models.PROTECT, related_name="lines")
    ends = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["edition", "source"], name="edition_source_once")
        ]
        indexes = [models.Index(fields=["source", "-listed_at", "-edition"], name="line_of_source")]
