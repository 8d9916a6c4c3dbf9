"""What every template may name without being given it."""

from functools import cached_property

from django.http import HttpRequest

from articles.models import Section
from newsroom.models import Publication

# The nameplate goes from edge to edge: the longer the title, the smaller its size class.
_NAMEPLATES = ((12, "short"), (16, "medium"), (23, "long"), (38, "longer"))


class Site:
    """The publication and its sections: read once a request, and only if a page prints them."""

    @cached_property
    def publication(self) -> Publication:
        return Publication.current()

    @cached_property
    def sections(self) -> list[Section]:
        return list(Section.objects.all())

    @property
    def nameplate(self) -> str:
        """The size class of the nameplate, from the number of characters in the title."""
        length = len(self.publication.name)
        return next((name for longest, name in _NAMEPLATES if length <= longest), "longest")


def site(request: HttpRequest) -> dict[str, Site]:
    """`site` in every template."""
    return {"site": getattr(request, "site", None) or Site()}
