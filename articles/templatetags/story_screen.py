"""What the article's screen asks of its records."""

from django import template

from people import actions
from people.models import Person

register = template.Library()


@register.filter
def why_no_page(person: Person) -> str:
    """The sentence that refuses this person a page; empty if they may have one."""
    return actions.why_no_page(person)
