"""Questions about people."""

from typing import TYPE_CHECKING, Self

from django.db.models import Q, QuerySet

if TYPE_CHECKING:
    from people.models import Person, Source  # noqa: F401  types of QuerySet[…]


class PersonQuerySet(QuerySet["Person"]):
    def with_page(self) -> Self:
        """Those whose page answers today."""
        return self.exclude(profile="none").filter(protected="", merged_into=None)

    def indexed(self) -> Self:
        """Those whose page search engines may list."""
        return self.filter(profile="public", protected="", merged_into=None)

    def named(self, name: str) -> Self:
        """Those who go by `name`, as we print it or otherwise."""
        return self.filter(Q(name__iexact=name) | Q(names__name__iexact=name)).distinct()

    def kept(self) -> Self:
        """Those who are not merged into somebody else."""
        return self.filter(merged_into=None)


class SourceQuerySet(QuerySet["Source"]):
    def by_address(self) -> Self:
        """Those that an editor wrote down: they stand on nothing of ours."""
        return self.filter(story=None)
