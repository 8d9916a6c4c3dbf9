"""Who asks for a screen, when, and in which zone its hours are."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest

from newsroom.models import User
from newsroom.rights import may

PUBLISH_RIGHT = "articles.publish_article"


@dataclass(frozen=True)
class Asking:
    """What a request carries after login and `magazine.middleware.clock`."""

    by: User
    now: datetime
    site: Any

    @property
    def zone(self) -> ZoneInfo:
        zone: ZoneInfo = self.site.publication.zone
        return zone

    @property
    def may_publish(self) -> bool:
        return self.may(PUBLISH_RIGHT)

    def may(self, permission: str) -> bool:
        return may(self.by, permission)


def asking(request: Any) -> Asking:
    return Asking(request.user, request.now, request.site)


def number(words: str | None) -> int | None:
    """A version or an id as a form or an address has it; None for whatever else stands there."""
    if words and words.isascii() and words.isdecimal() and len(words) < 19:
        return int(words)
    return None


def version_seen(request: HttpRequest) -> int:
    """The version the editor saw; or the newer one they were shown, and said to go on from."""
    return number(request.POST.get("over") or request.POST.get("version")) or 0
