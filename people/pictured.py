"""Pictures of somebody, as far as stories that readers can see carry them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from images.models import Image
from images.picture import Picture
from people.models import Person

A_REEL, A_REEL_AT_LEAST = 12, 3  # fewer would leave the band empty
LOOKED_THROUGH = 200  # a person's newest marks: of thousands, readers are shown the last few


@dataclass(frozen=True)
class Frame:
    """One picture in a reel: the story that carries it, and the credit it is printed with."""

    picture: Picture
    alt: str
    href: str
    words: str
    credit: str


def carrying(person: Person, now: datetime, *, but: Collection[int]) -> list[Any]:
    """Lines of stories that carry a picture of `person`, a line a picture, newest first.

    `but` are ids of pictures that stand on the page already. The reverse relation brings the list
    from above, and with it the window: a picture that no visible story carries has no line.
    """
    lines: Any = Image._meta.get_field("lines").related_model._default_manager
    marked = person.depictions.order_by("-pk").values("image")[:LOOKED_THROUGH]
    carried = lines.filter(image__in=marked).exclude(image__in=but).visible(now)
    newest = carried.order_by("-listed_at", "-edition_id").select_related("image", "edition")
    named = newest.only("image__alt", "image__credit", "edition__address", "edition__headline")
    found = {line.image_id: line for line in reversed(named[: 3 * A_REEL])}
    return list(reversed(found.values()))[:A_REEL]


def frames(lines: list[Any], pictures: Mapping[int, Picture]) -> tuple[Frame, ...]:
    """Those of them that may be shown today; none if they make no reel."""
    shown = [line for line in lines if line.image_id in pictures]
    if len(shown) < A_REEL_AT_LEAST:
        return ()
    return tuple(_frame(line, pictures[line.image_id]) for line in shown)


def _frame(line: Any, picture: Picture) -> Frame:
    edition, image = line.edition, line.image
    return Frame(picture, image.alt, edition.get_absolute_url(), edition.headline, image.credit)
