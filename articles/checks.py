"""System checks of what is in the database: `manage.py check --database default`."""

from collections.abc import Iterable
from typing import Any

from django.core.checks import CheckMessage, Tags, register
from django.core.checks import Warning as CheckWarning
from django.db import connections

from articles.models import Section
from articles.reserved import reserved_words


@register(Tags.database)
def check_section_slugs(
    databases: Iterable[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """A route that came later may have taken a section's address."""
    return [
        CheckWarning(
            f"The section {section} has the address of a page of the site: /{section.slug}/.",
            hint="Readers get the page, not the section. Rename one of them.",
            id="articles.W001",
        )
        for using in databases or ()
        if Section._meta.db_table in connections[using].introspection.table_names()
        for section in Section.objects.using(using).filter(slug__in=reserved_words())
    ]
