"""What is known of people, as claims: each with the sources that say so.

A fact alone is in no public place. It shows through a source: a story of ours while readers can
see it, or an address that an editor wrote down.
"""

from collections.abc import Collection
from typing import Any

from django.core.validators import MinValueValidator, URLValidator
from django.db import models
from django.db.models import F, Q

from core.dates import Dated, Precision
from people.models.person import Person
from people.querysets import SourceQuerySet
from people.ties import CHOICES, ONE_WAY, in_order
from reading.keys import fold

OF_AGE = 18


class Status(models.TextChoices):
    """How sure it is. Readers are told of a tie only what is confirmed."""

    RUMOURED = "rumoured", "rumoured"
    SEEN_TOGETHER = "seen_together", "seen together"
    SOURCE_CONFIRMED = "source_confirmed", "confirmed by a source"
    CONFIRMED = "confirmed", "confirmed by themselves"


class WorkType(models.TextChoices):
    SONG = "song", "song"
    ALBUM = "album", "album"
    FILM = "film", "film"
    TV_SHOW = "tv_show", "television"
    BOOK = "book", "book"
    OTHER = "other", "work"


def whole_date(name: str) -> Q:
    """A day and its precision, or neither."""
    on, precision = f"{name}_on", f"{name}_precision"
    return Q(**{on: None, precision: ""}) | (Q(**{f"{on}__isnull": False}) & ~Q(**{precision: ""}))


def _date(verbose_name: str) -> Any:
    return models.DateField(verbose_name, null=True, blank=True)


def _precision() -> Any:
    return models.CharField("precision", max_length=5, choices=Precision, blank=True)


class Relationship(models.Model):
    """A tie between two people: one row, whichever of them it is looked at from.

    A tie that is the same from both ends has the smaller id first; `save` sees to it. Siblings who
    have a parent in common are not written: that is worked out of the parents.
    `ended` is what an editor knows; that a story says so stands with its Source.
    """

    a = models.ForeignKey(
        Person, models.PROTECT, related_name="ties_as_first", verbose_name="person"
    )
    type = models.CharField("is", max_length=10, choices=CHOICES)
    b = models.ForeignKey(Person, models.PROTECT, related_name="ties_as_second", verbose_name="of")
    status = models.CharField(max_length=16, choices=Status, default=Status.CONFIRMED)
    started_on = _date("since")
    started_precision = _precision()
    ended = models.BooleanField("it is over", default=False)
    ended_on = _date("until")
    ended_precision = _precision()
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "tie"
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["a", "b", "type"],
                name="tie_once",
                violation_error_message="This tie is there already.",
            ),
            models.CheckConstraint(
                condition=~Q(a=F("b")),
                name="tie_of_two",
                violation_error_message="A tie is between two people.",
            ),
            models.CheckConstraint(
                condition=Q(type__in=ONE_WAY) | Q(a__lt=F("b")), name="tie_in_order"
            ),
            models.CheckConstraint(
                condition=whole_date("started"),
                name="tie_start_is_whole",
                violation_error_message="A date needs its precision.",
            ),
            models.CheckConstraint(
                condition=whole_date("ended"),
                name="tie_end_is_whole",
                violation_error_message="A date needs its precision.",
            ),
            models.CheckConstraint(
                condition=Q(ended=True) | Q(ended_on=None),
                name="tie_with_end_is_over",
                violation_error_message="A tie that has an end is over: say so.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.a}: {self.get_type_display()} {self.b}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        self._set_in_order()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        self._set_in_order()

    def _set_in_order(self) -> None:
        if self.a_id and self.b_id and in_order(self.type, self.a_id, self.b_id)[0] != self.a_id:
            self.a, self.b = self.b, self.a

    @property
    def started(self) -> Dated | None:
        return Dated(self.started_on, self.started_precision) if self.started_on else None

    @property
    def ended_when(self) -> Dated | None:
        return Dated(self.ended_on, self.ended_precision) if self.ended_on else None


class StatedAge(models.Model):
    """How old somebody was said to be on a day. Never of a minor."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="stated_ages")
    age = models.PositiveSmallIntegerField(validators=[MinValueValidator(OF_AGE)])
    as_of = models.DateField("on")

    class Meta:
        ordering = ["-as_of", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "age", "as_of"],
                name="age_stated_once",
                violation_error_message="This age is there already.",
            ),
            models.CheckConstraint(
                condition=Q(age__gte=OF_AGE),
                name="age_of_no_minor",
                violation_error_message="No age of a minor is kept.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.age}"


class Work(models.Model):
    """A song, a film, a book: what people are known for."""

    title = models.CharField(max_length=300)
    folded = models.CharField(max_length=300, editable=False)
    type = models.CharField(max_length=8, choices=WorkType, default=WorkType.OTHER)
    people = models.ManyToManyField(Person, through="people.Credit")

    class Meta:
        ordering = ["folded", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["folded", "type"],
                name="work_once",
                violation_error_message="A work of this title is there already.",
            ),
            models.CheckConstraint(
                condition=~Q(folded=""),
                name="work_has_title",
                violation_error_message="A work has a title.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.folded = fold(self.title)
        super().save(*args, **kwargs)

    def clean(self) -> None:
        self.folded = fold(self.title)

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """A form does not show `folded`; all the same it has to be the only one."""
        super().validate_constraints({*(exclude or ())} - {"folded"})


class Credit(models.Model):
    """What somebody did for a work."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="credits")
    work = models.ForeignKey(Work, models.PROTECT, related_name="credits")
    role = models.CharField(max_length=60, help_text="As in “director”, “as Captain Mims”.")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "work", "role"],
                name="credit_once",
                violation_error_message="This credit is there already.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.role}, {self.work}"


FACTS = ("relationship", "stated_age", "credit")
BY_ADDRESS = Q(story=None) & ~Q(url="")
BY_STORY = Q(story__isnull=False, url="")


def _exactly_one(names: tuple[str, ...]) -> Q:
    one = Q()
    for name in names:
        one |= Q(**{f"{other}__isnull": other != name for other in names})
    return one


class Source(models.Model):
    """Who says a fact: a story of ours, by its UUID, or an address elsewhere.

    A story's source shows while readers can see an edition that carries it. `ends` says of a tie
    that it is over.
    """

    relationship = models.ForeignKey(
        Relationship, models.CASCADE, null=True, blank=True, related_name="sources"
    )
    stated_age = models.ForeignKey(
        StatedAge, models.CASCADE, null=True, blank=True, related_name="sources"
    )
    credit = models.ForeignKey(
        Credit, models.CASCADE, null=True, blank=True, related_name="sources"
    )
    url = models.URLField(
        "address", max_length=500, blank=True, validators=[URLValidator(schemes=["https", "http"])]
    )
    story = models.UUIDField(null=True, blank=True, editable=False)
    title = models.CharField(
        max_length=300, blank=True, help_text="What readers see: the publication, or its headline."
    )
    said_on = _date("said")
    said_precision = _precision()
    ends = models.BooleanField("says it is over", default=False)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=_exactly_one(FACTS), name="source_of_one_fact"),
            models.CheckConstraint(
                condition=BY_ADDRESS | BY_STORY,
                name="source_has_one_origin",
                violation_error_message="A source needs its address.",
            ),
            models.CheckConstraint(
                condition=whole_date("said"),
                name="source_date_is_whole",
                violation_error_message="A date needs its precision.",
            ),
            *(
                models.UniqueConstraint(
                    fields=[fact, "story"], condition=BY_STORY, name=f"story_says_{fact}_once"
                )
                for fact in FACTS
            ),
            *(
                models.UniqueConstraint(
                    fields=[fact, "url"],
                    condition=BY_ADDRESS,
                    name=f"address_says_{fact}_once",
                    violation_error_message="This address is there already.",
                )
                for fact in FACTS
            ),
        ]
        indexes = [models.Index(fields=["story"], condition=BY_STORY, name="source_of_story")]

    def __str__(self) -> str:
        return self.title or self.url or str(self.story)

    @property
    def fact(self) -> Relationship | StatedAge | Credit:
        fact = self.relationship or self.stated_age or self.credit
        assert fact is not None  # the database has seen to it
        return fact

    @property
    def said(self) -> Dated | None:
        return Dated(self.said_on, self.said_precision) if self.said_on else None
