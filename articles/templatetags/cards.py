"""How a list outside this app prints stories: it hands over its lines, and we make the cards."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import template

from articles.cards import Card, card
from articles.lists import editions
from images.picture import Picture

register = template.Library()


@register.simple_tag
def story_cards(lines: Iterable[Any], pictures: Mapping[int, Picture]) -> tuple[Card, ...]:
    """The cards of a list's lines, to be printed one by one, with pictures it has looked up."""
    return tuple(card(edition, pictures) for edition in editions(lines))
