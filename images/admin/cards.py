"""Pictures as whoever works here sees them: with who is in them, and what is the matter."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse

from images.admin.standing import Said, said_of, why_not
from images.models import Image
from images.picture import Picture
from images.showing import pictures_at_hand


@dataclass(frozen=True)
class Face:
    """Somebody in a picture, with their portrait if they have one."""

    name: str
    portrait: Picture | None


@dataclass(frozen=True)
class Card:
    """One picture of the library. `preview` is drawn from the original, for who may see it."""

    image: Image
    picture: Picture
    preview: str
    said: list[Said]
    faces: list[Face]

    @property
    def url(self) -> str:
        return reverse("admin:images_image_change", args=[self.image.pk])

    @property
    def thumb(self) -> str:
        """A small file of it: a public one if there is one, else the preview."""
        sources = self.picture.at("4x3")
        return sources.src if sources else self.preview

    @property
    def why_not(self) -> str:
        """What keeps it from a page, as one line; "" for what may be published."""
        return why_not(self.said)

    @property
    def names(self) -> str:
        return ", ".join(face.name for face in self.faces)


def cards_of(images: Iterable[Image], now: datetime) -> list[Card]:
    """Two queries, however many they are; they come with their agency and uploader."""
    rows = list(images)
    depicted = _depicted(rows)
    portraits = [person.portrait for people in depicted.values() for person in people]
    at_hand = pictures_at_hand([*rows, *filter(None, portraits)])
    return [_card(row, at_hand, depicted[row.pk], now) for row in rows]


def card_of(image: Image, now: datetime) -> Card:
    return cards_of([image], now)[0]


def preview_url(image: Image) -> str:
    return reverse("admin:images_image_preview", args=[image.pk])


def _depicted(images: list[Image]) -> dict[int, list[Any]]:
    """The people of each picture, by a relation that the people declare."""
    found: dict[int, list[Any]] = defaultdict(list)
    if not images:
        return found
    depictions: Any = Image._meta.get_field("depictions").related_model
    lines = depictions.objects.filter(image__in=images).select_related("person__portrait")
    for line in lines:
        found[line.image_id].append(line.person)
    return found


def _card(image: Image, at_hand: dict[int, Picture], people: list[Any], now: datetime) -> Card:
    faces = [Face(str(person), at_hand.get(person.portrait_id)) for person in people]
    return Card(image, at_hand[image.pk], preview_url(image), said_of(image, now), faces)
