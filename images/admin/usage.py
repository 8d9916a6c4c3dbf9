"""Where a picture is used. What lies above pictures is asked by relations that it declares."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse

from images.models import Image

MOST = 20  # of each kind


@dataclass(frozen=True)
class Use:
    """One place. `standing` is a badge's class, `state` its words; `url` leads to its screen."""

    words: str
    standing: str
    state: str
    url: str


def uses_of(image: Image, now: datetime) -> list[Use]:
    """What readers see first, then what they will, then drafts, then portraits."""
    return [*_editions(image, now), *_drafts(image), *_portraits(image)]


def _editions(image: Any, now: datetime) -> Iterator[Use]:
    lines = image.lines.select_related("edition").defer("edition__body")
    for line in lines.order_by("-listed_at", "-pk")[:MOST]:
        edition = line.edition
        standing, state = _state(edition, now)
        place = f"edition {edition.number}, {line.get_place_display()}"
        url = _screen("articles_article", edition.article_id)
        yield Use(f"{edition.headline}: {place}", standing, state, url)


def _state(edition: Any, now: datetime) -> tuple[str, str]:
    begins, ends = edition.visible_from, edition.visible_until
    if ends is not None and ends <= max(now, begins):
        return "draft", "Over"
    return ("live", "Live") if begins <= now else ("scheduled", "Scheduled")


def _drafts(image: Any) -> Iterator[Use]:
    lines = image.article_images.select_related("article").defer("article__body")
    for line in lines.order_by("-article__changed_at", "pk")[:MOST]:
        words = f"{line.article}: {line.get_place_display()}"
        yield Use(words, "draft", "Working copy", _screen("articles_article", line.article_id))


def _portraits(image: Any) -> Iterator[Use]:
    for person in image.portrait_of.all()[:MOST]:
        yield Use(f"{person}: portrait", "public", "Person", _screen("people_person", person.pk))
    for one in image.portrait_of_contributor.all()[:MOST]:
        url = _screen("articles_contributor", one.pk)
        yield Use(f"{one}: portrait", "public", "Contributor", url)


def _screen(name: str, pk: int) -> str:
    return reverse(f"admin:{name}_change", args=[pk])
