"""What may be shown of a gallery today, and how each target prints it."""

from dataclasses import dataclass
from typing import ClassVar

from articles.body.inline import html_of_text
from articles.body.nodes import image_shown
from articles.body.nodes.gallery import Gallery
from articles.body.nodes.image_shown import ImageShown
from articles.body.nodes.today import Today


@dataclass(frozen=True)
class Item:
    """One picture of a gallery: its number in the story (from 1) and its own page, or ""."""

    number: int
    href: str
    image: ImageShown


@dataclass(frozen=True)
class GalleryShown:
    template: ClassVar[str] = "articles/body/gallery.html"
    name: ClassVar[str] = "gallery"

    title: str
    items: tuple[Item, ...]

    @property
    def record(self) -> dict[str, str]:
        """For JSON."""
        return {"kind": "gallery", "title": self.title, "pictures": str(len(self.items))}

    @property
    def lines(self) -> list[str]:
        """For plain text."""
        images = (", ".join(item.image.lines) for item in self.items)
        return [line for line in (self.title, *images) if line]

    @property
    def feed(self) -> str:
        """For feeds: one picture below the other."""
        title = f"<h3>{html_of_text(self.title)}</h3>" if self.title else ""
        return title + "".join(item.image.feed for item in self.items)


def shown(gallery: Gallery, today: Today, first: int) -> GalleryShown:
    """The gallery, its pictures numbered from `first` on: a story counts all of its galleries'."""
    return GalleryShown(
        title=gallery.title,
        items=tuple(
            Item(
                number=number,
                href=f"{today.address}{number}/" if today.address else "",
                image=image_shown.shown(image, today),
            )
            for number, image in enumerate(gallery.images, first)
        ),
    )
