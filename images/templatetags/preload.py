"""The picture a page is looked at for, named in its head: it comes before anything is laid out.

Only the first format is named: a browser that cannot read it leaves the line aside.
"""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from images.picture import Picture, Sources
from images.templatetags.pictures import PHONES

register = template.Library()

OTHERS = f"not all and {PHONES}"


@register.simple_tag
def preload(shown: Picture | None, crop: str, *, sizes: str, tall: str = "") -> SafeString:
    """Of the same `{% picture %}`: with the same crops and sizes, or the picture comes twice."""
    if shown is None:
        return mark_safe("")
    usual = _link(shown.at(crop), sizes, OTHERS if tall else "all")
    return mark_safe(usual + (_link(shown.at(tall), sizes, PHONES) if tall else ""))  # noqa: S308


def _link(sources: Sources | None, sizes: str, media: str) -> SafeString:
    if sources is None:
        return mark_safe("")
    return format_html(
        '<link rel="preload" as="image" type="image/avif" imagesrcset="{}" imagesizes="{}" '
        'media="{}" fetchpriority="high">',
        sources.avif,
        sizes,
        media,
    )
