"""The card that networks and search engines draw of a story. Pure."""

from dataclasses import dataclass

from articles.value import CopyValue
from core.seo import ShareImage
from images.picture import Picture

NETWORKS = ("share", "16x9")  # crops of the card: 1200 by 630, 1200 by 675
SEARCH = ("16x9", "4x3", "1x1")


@dataclass(frozen=True)
class ShareCard:
    """`images` is empty for a story without a picture that may be shown: then the house's is."""

    headline: str
    words: str
    images: tuple[ShareImage, ...]


def share_card(copy: CopyValue, lead: Picture | None) -> ShareCard:
    return ShareCard(
        headline=copy.social_headline or copy.seo_title or copy.headline,
        words=copy.seo_description or copy.dek,
        images=_images(lead, NETWORKS, copy.lead_alt),
    )


def search_images(copy: CopyValue, lead: Picture | None) -> list[str]:
    """Whole addresses of the picture in the three shapes that search engines ask for."""
    return [image.url for image in _images(lead, SEARCH, copy.lead_alt)]


def _images(lead: Picture | None, crops: tuple[str, ...], alt: str) -> tuple[ShareImage, ...]:
    found = (lead.largest(crop) for crop in crops) if lead else ()
    return tuple(
        ShareImage(path, size.width, size.height, alt) for path, size in filter(None, found)
    )
