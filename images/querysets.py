"""Questions about pictures."""

from datetime import datetime, timedelta
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Self

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, When

if TYPE_CHECKING:
    from images.models import Image  # noqa: F401  type of QuerySet[…]

ENDS_SOON = timedelta(days=14)


class ImageQuerySet(QuerySet["Image"]):
    def showable(self, now: datetime) -> Self:
        """Those that readers may be shown at `now`: the one gate of every page, feed and card."""
        begun = Q(licensed_from_at=None) | Q(licensed_from_at__lte=now)
        lasts = Q(licensed_until_at=None) | Q(licensed_until_at__gt=now)
        return self.filter(begun, lasts, withdrawn_at=None)

    def over(self, now: datetime) -> Self:
        """Those whose public files have to go: the licence has ended, or they were withdrawn."""
        return self.filter(Q(licensed_until_at__lte=now) | Q(withdrawn_at__isnull=False))

    def with_files(self) -> Self:
        """Those that have a public file."""
        return self.filter(renditions__isnull=False).order_by("pk").distinct()

    def ending(self, now: datetime) -> Self:
        """Those whose licence ends within a fortnight, the next first."""
        soon = self.filter(licensed_until_at__gt=now, licensed_until_at__lte=now + ENDS_SOON)
        return soon.filter(withdrawn_at=None).order_by("licensed_until_at", "pk")

    def waiting(self, now: datetime) -> Self:
        """Those that lack a rendition and may have it: what is in use first, then the newest."""
        lasts = Q(licensed_until_at=None) | Q(licensed_until_at__gt=now)
        waiting = self.filter(lasts, complete=False, withdrawn_at=None)
        return waiting.alias(used=self._used()).order_by("-used", "-uploaded_at", "-pk")

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
