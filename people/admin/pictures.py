"""The library of pictures, with the people in them."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from core.admin import PlainForm
from images.admin import Named, Names, PictureAdmin
from images.models import Image
from people.depicting import depict, known_among, known_as
from people.models import Depiction, Person


class DepictionInline(admin.StackedInline):
    """Who is in it, and where: a click on the picture fills in the numbers."""

    model = Depiction
    form = PlainForm
    template = "admin/parts/lines.html"
    fields = ["person", "x", "y"]
    autocomplete_fields = ["person"]
    extra = 0
    verbose_name = "person"
    verbose_name_plural = "In this picture"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Depiction]:
        return super().get_queryset(request).select_related("person")

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Without Django's icons around a choice: somebody is chosen here, and kept elsewhere."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "person" and field:
            field.widget = field.widget.widget
        elif field:
            field.label = {"x": "% from the left", "y": "% from the top"}[db_field.name]
        return field


@admin.register(Image)
class ImageAdmin(PictureAdmin):
    inlines = [DepictionInline]

    def named(self, image: Image, names: Names) -> list[Named]:
        """Of what its caption says, only people of ours."""
        there = {depiction.person_id for depiction in Depiction.objects.filter(image=image)}
        offered = []
        for name, known in _offers(names):
            if there.isdisjoint(person.pk for person in known):
                offered.append(_named(name, [str(person) for person in known]))
                there |= {person.pk for person in known}
        return offered

    def depict(self, request: HttpRequest, image: Image, names: Iterable[str]) -> None:
        depict(image=image, names=names, by=request.user, now=request.now)  # type: ignore[arg-type, attr-defined]


def _offers(names: Names) -> Iterator[tuple[str, list[Person]]]:
    """Each name with whom of ours it may mean; nobody for somebody we do not know yet."""
    yield from ((name, known_as(name)) for name in names.people)
    yield from known_among(names.perhaps).items()


def _named(name: str, known: list[str]) -> Named:
    if len(known) > 1:
        return Named(name, doubt=f"{len(known)} people go by this name: choose on its own screen.")
    return Named(name, known=known[0] if known else "")
