"""How a list outside this app prints a story: it hands over the edition, and we make the card."""

from django import template

from articles.cards import Card, card
from articles.models import Edition

register = template.Library()


@register.inclusion_tag("articles/parts/row.html")
def story_row(edition: Edition, *, first: bool = False) -> dict[str, Card | bool]:
    """One dated row; `first` for the story that leads the list."""
    return {"card": card(edition), "first": first}
