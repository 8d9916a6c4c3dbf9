"""What may be shown of a picture today, and how each target prints it."""

from dataclasses import dataclass
from html import escape
from typing import ClassVar

from articles.body.inline import html_of_text
from articles.body.nodes.image import Image
from articles.body.nodes.today import Today
from core.seo import absolute
from images.picture import Picture


@dataclass(frozen=True)
class ImageShown:
    """`picture` is None where the image may not be shown any more: then its credit goes too."""

    template: ClassVar[str] = "articles/body/image.html"
    name: ClassVar[str] = "image"

    picture: Picture | None
    alt: str
    caption: str
    credit: str

    @property
    def record(self) -> dict[str, str]:
        """For JSON: kind, and of the rest what is known and may be shown."""
        values = {"alt": self.alt, "caption": self.caption, "credit": self.credit}
        known = {name: value for name, value in values.items() if value}
        return {"kind": "image", **known, **({"src": self._src} if self._src else {})}

    @property
    def lines(self) -> list[str]:
        """For plain text: what it shows, what is said of it and whose it is."""
        return [line for line in (self.caption or self.alt, self.credit) if line]

    @property
    def feed(self) -> str:
        """For feeds: plain HTML with whole addresses."""
        words = html_of_text(". ".join(self.lines))
        caption = f"<figcaption>{words}</figcaption>" if words else ""
        image = f'<img src="{escape(self._src)}" alt="{escape(self.alt)}">' if self._src else ""
        return f"<figure>{image}{caption}</figure>" if image or caption else ""

    @property
    def _src(self) -> str:
        sources = self.picture.uncut if self.picture else None
        return absolute(sources.src) if sources else ""


def shown(image: Image, today: Today) -> ImageShown:
    """The image under its record's rights. Without a record that allows it, only its words."""
    picture = today.pictures.get(image.id)
    return ImageShown(picture, image.alt, image.caption, image.credit if picture else "")
