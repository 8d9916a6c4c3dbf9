"""The head of a page as one value: made by an app's `seo.py`, printed once by `base.html`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.templatetags.static import static
from django.utils.safestring import SafeString, mark_safe

HOUSE_IMAGE = "site/share.png"  # 1200 by 630: what a preview shows of a page without a picture
LinkedData = Mapping[str, Any]

# What ends a script element or a line of JavaScript, written so that JSON still reads the same.
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


@dataclass(frozen=True)
class FeedLink:
    """A feed that a page names: its title, its path, its media type."""

    title: str
    path: str
    media_type: str


@dataclass(frozen=True)
class ShareImage:
    """A picture of a link preview: its path, its size in pixels, what it shows."""

    path: str
    width: int
    height: int
    alt: str = ""

    @property
    def url(self) -> str:
        return absolute(self.path)


@dataclass(frozen=True)
class Meta:
    """What search engines, feeds' readers and link previews are told. `path` is the page's own.

    `social_title` is the preview's, if it differs; without `images` it shows the house's own.
    """

    title: str
    description: str = ""
    path: str = ""
    kind: str = "website"
    indexed: bool = True
    published_at: datetime | None = None
    modified_at: datetime | None = None
    feeds: tuple[FeedLink, ...] = ()
    data: tuple[LinkedData, ...] = ()
    social_title: str = ""
    images: tuple[ShareImage, ...] = ()

    @property
    def canonical(self) -> str:
        return absolute(self.path) if self.path else ""

    @property
    def house_image(self) -> str:
        return house_image()

    @property
    def robots(self) -> str:
        return "max-image-preview:large" if self.indexed else "noindex"

    @property
    def linked_data(self) -> list[SafeString]:
        """Each block of JSON-LD, safe inside a script element."""
        return [script_json({"@context": "https://schema.org", **block}) for block in self.data]


def absolute(path: str) -> str:
    """The full address of a path. The host comes from the settings, never from the request."""
    return f"{settings.SITE_URL}{path}"


def house_image() -> str:
    """The full address of what a preview shows of a page without a picture."""
    return absolute(static(HOUSE_IMAGE))


def script_json(data: LinkedData) -> SafeString:
    """JSON that nothing in it can break out of a script element."""
    words = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(words.translate(_ESCAPES))  # noqa: S308 - every < > & is escaped just above
