"""Which records a story's copy carries, and where. Pure."""

from dataclasses import dataclass

from articles.body import References, references
from articles.models import Place
from articles.value import CopyValue


@dataclass(frozen=True)
class Printed:
    """A picture with the words that the story prints with it."""

    image_id: int
    place: Place
    alt: str
    caption: str
    credit: str


@dataclass(frozen=True)
class Carried:
    """Pictures in reading order, the lead first; ids of the posts shown as cards."""

    pictures: tuple[Printed, ...]
    posts: tuple[int, ...]

    @property
    def images(self) -> list[tuple[int, Place]]:
        """Each image once a place, in reading order."""
        return list(dict.fromkeys((one.image_id, one.place) for one in self.pictures))


def carried(value: CopyValue) -> Carried:
    found = references(value.body)
    return Carried(
        pictures=(*_lead(value), *_in(found)),
        posts=tuple(sorted(found.posts)),
    )


def _lead(value: CopyValue) -> tuple[Printed, ...]:
    if value.lead_image_id is None:
        return ()
    return (
        Printed(
            value.lead_image_id,
            Place.LEAD,
            value.lead_alt,
            value.lead_caption,
            value.lead_credit,
        ),
    )


def _in(found: References) -> tuple[Printed, ...]:
    placed = (
        *((image, Place.BODY) for image in found.images),
        *((image, Place.GALLERY) for image in found.in_galleries),
    )
    return tuple(
        Printed(image.id, place, image.alt, image.caption, image.credit) for image, place in placed
    )
