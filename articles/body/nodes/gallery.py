"""Pictures in a row, each with a page of its own.

Stored as <figure class="gallery" data-title="The stairs"> around the figures of its images.
"""

from dataclasses import dataclass
from html import escape
from typing import Any, ClassVar, Literal

from lxml import etree

from articles.body.nodes import image
from articles.body.nodes.image import Image, plain

MOST = 60
LONGEST_TITLE = 120


@dataclass(frozen=True)
class Gallery:
    kind: ClassVar[Literal["gallery"]] = "gallery"

    images: tuple[Image, ...]
    title: str = ""

    @property
    def html(self) -> str:
        title = f' data-title="{escape(self.title)}"' if self.title else ""
        inside = "".join(one.html for one in self.images)
        return f'<figure class="gallery"{title}>{inside}</figure>'

    @property
    def said(self) -> tuple[str, ...]:
        words = (self.title, *(words for one in self.images for words in one.said))
        return tuple(filter(None, words))


def allow(_config: Any, shared: dict[str, Any]) -> None:
    """What the sanitiser lets through for this node; its images are let through by theirs."""
    shared["tags"].add("figure")
    shared["attributes"].setdefault("figure", set()).add("data-title")
    shared.setdefault("allowed_classes", {}).setdefault("figure", set()).add("gallery")


def read(figure: "etree._Element") -> Gallery | None:
    """The gallery a figure holds, its first MOST images. None without any."""
    inside = (one for one in figure.iterchildren("figure") if one.get("class") == "image")
    images = tuple(found for one in inside if (found := image.read(one)))[:MOST]
    title = plain(figure.get("data-title", ""), LONGEST_TITLE)
    return Gallery(images, title) if images else None
