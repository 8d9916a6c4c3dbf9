"""Words that no section and no story may have in its address, since a route of ours has them."""

import re
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.urls import URLPattern, URLResolver, get_resolver

# Promised to readers by routes that are still to come (see docs/architecture.md, Addresses).
PROMISED = frozenset("archive media preview search sitemap-news.xml static".split())

# The section's feed answers there, before any story could.
FEED = "feed"
FEED_SENTENCE = "“feed” is the address of the section's feed. Choose another."


def reserved_words() -> frozenset[str]:
    """The first words of all routes, and those that are promised."""
    return PROMISED | frozenset(_first_words(get_resolver().url_patterns))


def validate_section_slug(slug: str) -> None:
    if slug in reserved_words():
        raise ValidationError(f"“{slug}” is an address of the site itself. Choose another.")


def validate_story_slug(slug: str) -> None:
    if slug == FEED:
        raise ValidationError(FEED_SENTENCE)


def _first_words(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
    for pattern in patterns:
        word = re.match(r"[\w.-]+", str(pattern.pattern))
        if word:
            yield word[0]
        elif isinstance(pattern, URLResolver):
            yield from _first_words(pattern.url_patterns)
