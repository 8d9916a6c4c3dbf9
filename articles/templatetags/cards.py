"""How a list outside this app prints a story: it hands over the edition, and we make the card."""

from django import template

from articles.cards import Card, card
from articles.models import Edition

register = template.Library()


@register.inclusion_tag("articles/parts/row.html")
def story_row(edition: Edition) -> dict[str, Card | str]:
    """One dated row of a list under a head of its own."""
    return {"card": card(edition), "heading": "h3"}
