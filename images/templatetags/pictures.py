"""How a picture is printed: the one way into a page for every image."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from images.picture import Picture, Sources

register = template.Library()

FIRST = mark_safe(' fetchpriority="high"')
LATER = mark_safe(' loading="lazy" decoding="async"')
PHONES = "(max-width: 640px)"  # as the stylesheets have it


@register.simple_tag
def picture(
    shown: Picture | None,
    crop: str,
    *,
    sizes: str,
    alt: str = "",
    tall: str = "",
    eager: bool = False,
) -> SafeString:
    """`<picture>` in every format. `tall` is the crop on phones; `eager` is for what is seen first.

    `crop` may be "natural". Without a picture that may be shown, its place is kept by an asterisk.
    """
    sources = shown.at(shown.natural if crop == "natural" else crop) if shown else None
    if shown is None or sources is None:
        return _gone(crop, alt)
    return format_html(
        '<picture class="picture tone-{}">{}{}'
        '<img src="{}" srcset="{}" sizes="{}" width="{}" height="{}" alt="{}"{}></picture>',
        shown.colour,
        _sources(shown.at(tall), sizes, PHONES) if tall else "",
        _sources(sources, sizes),
        sources.src,
        sources.jpeg,
        sizes,
        sources.width,
        sources.height,
        alt,
        FIRST if eager else LATER,
    )


def _sources(sources: Sources | None, sizes: str, media: str = "") -> SafeString:
    """One `<source>` a format. Those for phones say their own shape, or the page would jump."""
    if sources is None:
        return mark_safe("")
    offered = {"image/avif": sources.avif, "image/webp": sources.webp}
    if media:
        offered["image/jpeg"] = sources.jpeg
    shape = (
        format_html(' media="{}" width="{}" height="{}"', media, sources.width, sources.height)
        if media
        else ""
    )
    lines = (
        format_html('<source type="{}" srcset="{}" sizes="{}"{}>', kind, files, sizes, shape)
        for kind, files in offered.items()
        if files
    )
    return mark_safe("".join(lines))  # noqa: S308 - each was just formatted


def _gone(crop: str, alt: str) -> SafeString:
    words = f"A picture we may no longer show: {alt}" if alt else "A picture we may no longer show"
    return format_html(
        '<span class="picture picture-gone shape-{}" role="img" aria-label="{}">'
        '<i class="star" aria-hidden="true"></i></span>',
        crop,
        words,
    )
