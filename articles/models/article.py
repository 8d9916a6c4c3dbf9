"""The working copy of a story, and what hangs on it."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from taggit.managers import TaggableManager
from taggit.models import ItemBase

from articles.models.copy import Copy
from articles.models.shelf import Contributor, Tag
from articles.querysets import ArticleQuerySet
from images.models import Image
from people.models import Credit, Person, Relationship, StatedAge, Work
from social.models import Platform, Post


class Role(models.TextChoices):
    """How a story has to do with a person."""

    ABOUT = "about", "about"
    MENTIONED = "mentioned", "mentioned"


class BylineRole(models.TextChoices):
    BY = "by", "by"
    WITH_FILES = "with files from", "with files from"


class Article(Copy):  # type: ignore[django-manager-missing]  # taggit has no types
    """A story being written. It is never public itself: readers see its editions."""

    class Stage(models.TextChoices):
        WRITING = "writing", "writing"
        REVIEW = "review", "in review"
        LEGAL = "legal", "legal"
        READY = "ready", "ready"

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    stage = models.CharField(max_length=8, choices=Stage, default=Stage.WRITING)
    version = models.PositiveIntegerField(default=1, editable=False)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="changed_articles",
    )
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    tags = TaggableManager(through="articles.ArticleTag", blank=True, help_text="")
    contributors = models.ManyToManyField(Contributor, through="articles.Byline")
    people = models.ManyToManyField(Person, through="articles.ArticlePerson")

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-changed_at", "-pk"]
        indexes = [
            models.Index(fields=["-changed_at", "-id"], name="article_newest"),
            models.Index(fields=["stage", "-changed_at", "-id"], name="article_by_stage"),
            models.Index(fields=["changed_by", "-changed_at", "-id"], name="article_of_user"),
        ]
        permissions = [
            ("publish_article", "Can publish, correct, cancel and withdraw"),
            ("publish_withdrawn_article", "Can publish over a withdrawal"),
        ]

    def __str__(self) -> str:
        return self.headline or "Untitled"


class Byline(models.Model):
    """One signature under a working copy."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="bylines")
    contributor = models.ForeignKey(Contributor, models.PROTECT, related_name="bylines")
    role = models.CharField(max_length=20, choices=BylineRole, default=BylineRole.BY)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "contributor"],
                name="byline_once",
                violation_error_message="This contributor signs the story already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.contributor}"


class ArticleTag(ItemBase):
    """A tag of a working copy: taggit's through table, with a real key."""

    content_object = models.ForeignKey(Article, models.CASCADE, related_name="article_tags")
    tag = models.ForeignKey(Tag, models.PROTECT, related_name="article_tags")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["content_object", "tag"], name="article_tag_once")
        ]


class ArticlePerson(models.Model):
    """Somebody whom a working copy is about, or mentions."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="article_people")
    person = models.ForeignKey(Person, models.PROTECT, related_name="article_people")
    role = models.CharField(max_length=10, choices=Role, default=Role.MENTIONED)

    class Meta:
        verbose_name = "person"
        verbose_name_plural = "people"
        ordering = ["role", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "person"],
                name="article_person_once",
                violation_error_message="This person is in the story already.",
            )
        ]

    def __str__(self) -> str:
        return str(self.person)


class Place(models.TextChoices):
    """Where in a story a picture stands."""

    LEAD = "lead", "lead picture"
    BODY = "body", "in the text"
    GALLERY = "gallery", "in a gallery"


class ArticleImage(models.Model):
    """A picture that a working copy carries. Made by every save from its lead and its body."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="article_images")
    image = models.ForeignKey(Image, models.PROTECT, related_name="article_images")
    place = models.CharField(max_length=8, choices=Place)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["article", "image", "place"], name="article_image_once")
        ]

    def __str__(self) -> str:
        return str(self.article)


class Quote(models.Model):
    """What somebody said, as this story has it. Its words stay as they were accepted.

    `person` is whom of ours it is by; `speaker_label` what the story calls them otherwise, and
    `chosen` that an editor said who it was. `fingerprint` is the same for the same words, however
    they are punctuated.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="quotes")
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="quotes")
    speaker_label = models.CharField(max_length=200, blank=True)
    chosen = models.BooleanField(default=False)
    words = models.TextField()
    verb = models.CharField(max_length=60, blank=True)
    channel = models.CharField(max_length=12, choices=Platform, blank=True)
    said_on = models.DateField(null=True)
    fingerprint = models.CharField(max_length=32)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["article", "fingerprint"], name="quote_once")
        ]

    def __str__(self) -> str:
        words = self.words if len(self.words) <= 60 else self.words[:59] + "…"
        return f"“{words}”"


TARGETS = ("person", "post", "quote", "relationship", "work", "credit", "stated_age")


def _at_most_one(names: tuple[str, ...]) -> Q:
    one = Q()
    for name in names:
        one |= Q(**{other: None for other in names if other != name})
    return one


class Decision(models.Model):
    """What an editor made of one thing that was found. It holds while the text moves."""

    class Kind(models.TextChoices):
        PERSON = "person", "person"
        QUOTE = "quote", "quote"
        POST = "post", "post"
        SENSITIVITY = "sensitivity", "sensitivity"
        TIE = "tie", "tie"
        WORK = "work", "work"
        CREDIT = "credit", "credit"
        AGE = "age", "age"

    class Verdict(models.TextChoices):
        ACCEPTED = "accepted", "accepted"
        REFUSED = "refused", "refused"

    article = models.ForeignKey(Article, models.CASCADE, related_name="decisions")
    kind = models.CharField(max_length=12, choices=Kind)
    key = models.CharField(max_length=300)
    verdict = models.CharField(max_length=8, choices=Verdict)
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="decisions")
    post = models.ForeignKey(Post, models.PROTECT, null=True, related_name="decisions")
    quote = models.ForeignKey(Quote, models.PROTECT, null=True, related_name="decisions")
    relationship = models.ForeignKey(
        Relationship, models.PROTECT, null=True, related_name="decisions"
    )
    work = models.ForeignKey(Work, models.PROTECT, null=True, related_name="decisions")
    credit = models.ForeignKey(Credit, models.PROTECT, null=True, related_name="decisions")
    stated_age = models.ForeignKey(StatedAge, models.PROTECT, null=True, related_name="decisions")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="decisions")
    at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["article", "kind", "key"], name="decided_once"),
            models.CheckConstraint(condition=_at_most_one(TARGETS), name="decision_has_one_target"),
        ]
        indexes = [
            # What became of a name in all stories, without a look at one of them.
            models.Index(fields=["kind", "key", "verdict"], name="decision_by_key"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.target or self.key}"

    @property
    def target(self) -> models.Model | None:
        """The record that accepting it wrote, or found."""
        return next((row for name in TARGETS if (row := getattr(self, name))), None)
