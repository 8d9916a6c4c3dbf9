"""What stands between a picture and a page, in words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.db.models import Q, QuerySet
from django.utils.timezone import localtime

from core.admin import hour
from images.models import Image
from images.querysets import ENDS_SOON


class Standing(models.TextChoices):
    """The gravest first."""

    WITHDRAWN = "withdrawn", "Withdrawn"
    ENDED = "ended", "Licence ended"
    EARLY = "early", "Not licensed yet"
    NO_CONSENT = "no-consent", "Minor without consent"
    NO_LICENCE = "no-licence", "No licence"
    NO_CREDIT = "no-credit", "No credit"
    NO_WORDS = "no-words", "No words"
    ENDING = "ending", "Ends within a fortnight"
    FINE = "fine", "Fine"

    def among(self, images: QuerySet[Image], now: datetime) -> QuerySet[Image]:
        """Those of `images` of which this is so at `now`."""
        if self != Standing.FINE:
            return images.filter(_condition(self, now))
        for standing in _IN_THE_WAY:
            images = images.exclude(_condition(standing, now))
        return images


_IN_THE_WAY = [one for one in Standing if one not in (Standing.FINE, Standing.ENDING)]


@dataclass(frozen=True)
class Said:
    """One thing about a picture. `words` are for a badge, as in “Ends in 3 days”."""

    standing: Standing
    words: str

    @property
    def stops_it(self) -> bool:
        """Whether a story with this picture is refused."""
        return self.standing in _IN_THE_WAY


def said_of(image: Image, now: datetime) -> list[Said]:
    """All that is true of it, the gravest first; that it is fine, if nothing else is."""
    return [Said(one, _words(one, image, now)) for one in _true_of(image, now)] or [
        Said(Standing.FINE, Standing.FINE.label)
    ]


def why_not(said: Iterable[Said]) -> str:
    """What keeps a picture from a page, as one line; "" for what may be published."""
    return ", ".join(one.words for one in said if one.stops_it)


def _condition(standing: Standing, now: datetime) -> Q:
    return {
        Standing.WITHDRAWN: Q(withdrawn_at__isnull=False),
        Standing.ENDED: Q(licensed_until_at__isnull=False, licensed_until_at__lte=now),
        Standing.EARLY: Q(licensed_from_at__isnull=False, licensed_from_at__gt=now),
        Standing.NO_CONSENT: Q(shows_minor=True) & (Q(consent_by="") | Q(consent_on=None)),
        Standing.NO_LICENCE: Q(licence=""),
        Standing.NO_CREDIT: Q(credit=""),
        Standing.NO_WORDS: Q(alt=""),
        Standing.ENDING: Q(licensed_until_at__gt=now, licensed_until_at__lte=now + ENDS_SOON),
    }[standing]


def _true_of(image: Image, now: datetime) -> Iterator[Standing]:
    begins, ends = image.licensed_from_at, image.licensed_until_at
    is_so = {
        Standing.WITHDRAWN: image.withdrawn_at is not None,
        Standing.ENDED: ends is not None and ends <= now,
        Standing.EARLY: begins is not None and begins > now,
        Standing.NO_CONSENT: image.shows_minor and not image.has_consent,
        Standing.NO_LICENCE: not image.licence,
        Standing.NO_CREDIT: not image.credit.strip(),
        Standing.NO_WORDS: not image.alt.strip(),
        Standing.ENDING: ends is not None and now < ends <= now + ENDS_SOON,
    }
    return (standing for standing, true in is_so.items() if true)


def _words(standing: Standing, image: Image, now: datetime) -> str:
    if standing == Standing.ENDED:
        return f"Ended {hour(image.licensed_until_at)}"
    if standing == Standing.EARLY:
        return f"Not before {hour(image.licensed_from_at)}"
    if standing == Standing.ENDING and image.licensed_until_at:
        return _ends(image.licensed_until_at, now)
    return standing.label


def _ends(at: datetime, now: datetime) -> str:
    days = (localtime(at).date() - localtime(now).date()).days
    if days < 1:
        return f"Ends today, {localtime(at):%H:%M}"
    return "Ends tomorrow" if days == 1 else f"Ends in {days} days"
