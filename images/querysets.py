"""Questions about pictures."""

from datetime import datetime, timedelta
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Self

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, When

if TYPE_CHECKING:
    from images.models import Image  # noqa: F401  type of QuerySet[…]

ENDS_SOON = timedelta(days=14)
YOUNG = ("minor", "infant")  # protections of a person, as the people have them


class ImageQuerySet(QuerySet["Image"]):
    def showable(self, now: datetime) -> Self:
        """Those that readers may be shown at `now`: the one gate of every page, feed and card."""
        begun = Q(licensed_from_at=None) | Q(licensed_from_at__lte=now)
        return self.not_over(now).filter(begun)

    def over(self, now: datetime) -> Self:
        """Those whose public files have to go: the licence has ended, they were withdrawn, or they
        show a minor and nobody has consented."""
        ended = Q(licensed_until_at__lte=now) | Q(withdrawn_at__isnull=False)
        return self.filter(ended | ~self._fit())

    def not_over(self, now: datetime) -> Self:
        """All others: they may be shown, at once or from the hour their licence begins."""
        lasts = Q(licensed_until_at=None) | Q(licensed_until_at__gt=now)
        return self.filter(lasts, self._fit(), withdrawn_at=None)

    def with_files(self) -> Self:
        """Those that have a public file."""
        return self.filter(renditions__isnull=False).order_by("pk").distinct()

    def ending(self, now: datetime) -> Self:
        """Those whose licence ends within a fortnight, the next first."""
        soon = self.filter(licensed_until_at__gt=now, licensed_until_at__lte=now + ENDS_SOON)
        return soon.filter(withdrawn_at=None).order_by("licensed_until_at", "pk")

    def waiting(self, now: datetime) -> Self:
        """Those that lack a rendition and may have it: what is in use first, then the newest."""
        waiting = self.not_over(now).filter(complete=False)
        return waiting.alias(used=self._used()).order_by("-used", "-uploaded_at", "-pk")

    def _fit(self) -> Q:
        """A minor may come to light, or be protected, long after the story was published (R2)."""
        consented = ~Q(consent_by="") & Q(consent_on__isnull=False)
        return consented | Q(shows_minor=False) & ~Q(Exists(self._young()))

    def _young(self) -> QuerySet[Any]:
        """Depictions of somebody young in a picture, by a relation that the people declare."""
        depictions: Any = self.model._meta.get_field("depictions").related_model
        return depictions._base_manager.filter(image=OuterRef("pk"), person__protected__in=YOUNG)

    def _used(self) -> Case:
        """1 where a record of any other app points at the picture."""
        pointing = [
            Exists(
                relation.related_model._base_manager.filter(**{relation.field.name: OuterRef("pk")})
            )
            for relation in self.model._meta.related_objects
            if relation.related_model._meta.app_label != self.model._meta.app_label
        ]
        return Case(When(reduce(or_, map(Q, pointing)), then=1), default=0)
