"""What every template may name without being given it."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import QuerySet
from django.http import HttpRequest

from articles.models import Section
from core.paths import path_to
from core.prepared import prepared
from magazine.nameplate import size_of
from newsroom import colours
from newsroom.models import Publication


@dataclass(frozen=True)
class Part:
    """A section as pages name it, with the path where it stands."""

    name: str
    href: str


class Site:
    """The publication and its sections: read once a request, and only if a page prints them."""

    @cached_property
    def publication(self) -> Publication:
        return Publication.current()

    @cached_property
    def sections(self) -> tuple[Part, ...]:
        return tuple(Part(name, path_to("section", slug)) for name, slug in _sections())

    @property
    def nameplate(self) -> str:
        """The size class of the nameplate, from the width of the title."""
        return size_of(self.publication.name)

    @cached_property
    def theme(self) -> dict[str, str]:
        """What browsers frame a page in, by scheme: its stock."""
        chosen = self.publication.colours
        return {scheme: colours.colour(f"{scheme}_stock", chosen) for scheme in colours.SCHEMES}

    @cached_property
    def colours_version(self) -> str:
        """Of the publisher's own colours, for their stylesheet's address; "" = the house's hold."""
        chosen = self.publication.colours
        return colours.version(colours.stylesheet(chosen)) if colours.is_own(chosen) else ""


@prepared
def _sections() -> "QuerySet[Section, tuple[str, str]]":
    return Section.objects.values_list("name", "slug")


def site(request: HttpRequest) -> dict[str, Site]:
    """`site` in every template."""
    return {"site": getattr(request, "site", None) or Site()}
