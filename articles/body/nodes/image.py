"""A picture in the body: the words printed with it, and which image it shows.

Stored as
<figure class="image" data-image="12" data-alt="Two actors on a stair" data-credit="A. Name">
<figcaption>The caption</figcaption></figure>
without the line end. What is not written has no attribute; without a caption, no figcaption.
"""

import re
from dataclasses import dataclass
from html import escape
from typing import Any, ClassVar, Literal

from lxml import etree

from articles.body.inline import source_text

LONGEST = {"alt": 300, "caption": 400, "credit": 200}  # characters, as the records have them
_ID = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)


@dataclass(frozen=True)
class Image:
    """`id` is an Image's; any text may be ""."""

    kind: ClassVar[Literal["image"]] = "image"

    id: int
    alt: str = ""
    caption: str = ""
    credit: str = ""

    @property
    def html(self) -> str:
        values = {"data-image": str(self.id), "data-alt": self.alt, "data-credit": self.credit}
        written = "".join(f' {name}="{escape(value)}"' for name, value in values.items() if value)
        caption = escape(self.caption, quote=False)
        inside = f"<figcaption>{caption}</figcaption>" if caption else ""
        return f'<figure class="image"{written}>{inside}</figure>'

    @property
    def said(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.caption, self.alt)))


def allow(_config: Any, shared: dict[str, Any]) -> None:
    """What the sanitiser lets through for this node; called by the editor's own configuration."""
    shared["tags"].update({"figure", "figcaption"})
    names = {"data-image", "data-alt", "data-credit"}
    shared["attributes"].setdefault("figure", set()).update(names)
    shared.setdefault("allowed_classes", {}).setdefault("figure", set()).add("image")


def read(figure: "etree._Element") -> Image | None:
    """The image a figure stands for. None if it names none."""
    if not _ID.fullmatch(figure.get("data-image", "")):
        return None
    return Image(
        id=int(figure.get("data-image", "")),
        alt=plain(figure.get("data-alt", ""), LONGEST["alt"]),
        caption=plain(caption_of(figure), LONGEST["caption"]),
        credit=plain(figure.get("data-credit", ""), LONGEST["credit"]),
    )


def caption_of(figure: "etree._Element") -> str:
    """The words of the figure's own caption, not of the figures in it."""
    caption = figure.find("figcaption")
    return "" if caption is None else "".join(caption.itertext())


def plain(text: str, longest: int) -> str:
    """One line of text of so many characters at most."""
    return " ".join(source_text(text).split())[:longest].strip()
