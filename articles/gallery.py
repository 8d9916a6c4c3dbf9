"""The pictures of a story's galleries, each with a page of its own. Pure.

A story counts them through: the first picture of its second gallery follows the last of its first.
"""

from dataclasses import dataclass

from articles import body
from articles.body import Today
from articles.body.nodes import image_shown
from articles.body.nodes.image_shown import ImageShown


@dataclass(frozen=True)
class Slide:
    """A picture and its place among the story's: `number` from 1, `href` the path of its page."""

    number: int
    href: str
    image: ImageShown


@dataclass(frozen=True)
class Page:
    """The page of one picture, with all of them beside it; at the ends there is nobody."""

    here: Slide
    slides: tuple[Slide, ...]

    @property
    def before(self) -> Slide | None:
        return self.slides[self.here.number - 2] if self.here.number > 1 else None

    @property
    def after(self) -> Slide | None:
        return next(iter(self.slides[self.here.number :]), None)


def image_ids(html: str) -> list[int]:
    """The images in a body's galleries, in reading order."""
    return [image.id for image in body.references(html).in_galleries]


def page(html: str, number: int, today: Today) -> Page | None:
    """The page of the body's picture of that number; None if it has no such picture."""
    images = body.references(html).in_galleries
    if not 1 <= number <= len(images):
        return None
    slides = tuple(
        Slide(place, f"{today.address}{place}/", image_shown.shown(image, today))
        for place, image in enumerate(images, 1)
    )
    return Page(slides[number - 1], slides)
