"""Who asks for a screen of the library, and when."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from newsroom.models import User


@dataclass(frozen=True)
class Asking:
    """What a request carries after login and `magazine.middleware.clock`."""

    by: User
    now: datetime

    @property
    def doing(self) -> dict[str, Any]:
        """As every verb takes it."""
        return {"by": self.by, "now": self.now}


def asking(request: Any) -> Asking:
    return Asking(request.user, request.now)


def number(words: str | None) -> int | None:
    """A version or an id as a form or an address has it; None for whatever else stands there."""
    if words and words.isascii() and words.isdecimal() and len(words) < 19:
        return int(words)
    return None
