"""What may be done to a story that readers see, saw or will see; and why not, in a sentence."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from django.urls import reverse

from articles import windows
from articles.admin.asking import Asking
from articles.models import Article
from articles.windows import Impossible
from articles.workflow import Standings, Verb


@dataclass(frozen=True)
class Way:
    """A verb as the screen offers it: a link, or the sentence that says why not."""

    label: str
    url: str
    why_not: str


def ways_of(story: Article, stands: Standings, asking: Asking) -> list[Way]:
    """None for a draft that never was public, nor for somebody without the right."""
    if not asking.may_publish or not (stands.current or stands.pending):
        return []
    return [
        Way(label, reverse(f"admin:articles_article_{verb}", args=[story.pk]), _why_not(row))
        for verb, label, row in _rows(stands, asking)
    ]


def _rows(stands: Standings, asking: Asking) -> list[tuple[Verb, str, Callable[[], Any]]]:
    standing, now = stands.windows, asking.now
    alone = replace(standing, pending=None)  # whether it may be asked; its hour is checked later
    return [
        (Verb.CORRECT, "Correct what readers see", lambda: windows.correct(standing, now)),
        (Verb.MOVE_TO_TOP, "Move to the top of its lists", lambda: _move(stands)),
        (Verb.PROLONG, "Change when it ends", lambda: windows.prolong(alone, now, None)),
        (Verb.CANCEL, "Cancel what is planned", lambda: windows.cancel(standing)),
        (Verb.WITHDRAW, "Withdraw the story", lambda: windows.withdraw(standing, now)),
    ]


def _move(stands: Standings) -> None:
    if stands.live is None:
        raise Impossible("Only a story that readers can see is moved.")


def _why_not(row: Callable[[], Any]) -> str:
    try:
        row()
    except Impossible as impossible:
        return str(impossible)
    return ""
