"""What the templates of a person's page ask."""

from collections.abc import Iterable, Mapping

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from images.picture import Picture
from people.claims import Other

register = template.Library()

GLUE = "\u2060"  # a mark stays with the word before it
MARK = '{}<a class="source-mark" href="#source-{}" aria-label="Source {}">{}</a>'


@register.simple_tag
def marks(numbers: Iterable[int]) -> SafeString:
    """The marks behind a word that lead to these sources, at the foot of the page."""
    return format_html_join("", MARK, ((GLUE, number, number, number) for number in numbers))


@register.simple_tag
def portrait_of(other: Other, pictures: Mapping[int, Picture]) -> Picture | None:
    """Somebody's portrait among those that may be shown."""
    return pictures.get(other.portrait or 0)
