"""The title itself: one row, so its list is its form."""

import json
from typing import Any

from django.contrib import admin
from django.db.models import Field
from django.forms import Media, TextInput
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from js_asset import Script

from newsroom import colours
from newsroom.admin.logged import NewsroomAdmin
from newsroom.models import Publication

_COLOURS = (
    "What readers see on a device set to light, and on one set to dark. Blank is the house’s own, "
    "which stands in grey. Two more follow from these: a mark on a block is that block, darker; a "
    "hairline lies between the stock and the soft ink."
)


@admin.register(Publication)
class PublicationAdmin(NewsroomAdmin):
    fieldsets = (
        (None, {"fields": ("name", "tagline", "motto", "time_zone")}),
        (
            "Colours",
            {
                "fields": tuple(zip(colours.FIELDS[::2], colours.FIELDS[1::2], strict=True)),
                "description": _COLOURS,
            },
        ),
    )

    @property
    def media(self) -> Media:
        script = Script("admin/theme/colours.js", type="module")
        return super().media + Media(css={"all": ["admin/theme/colours.css"]}, js=[script])

    def formfield_for_dbfield(
        self, db_field: "Field[Any, Any]", request: HttpRequest, **kwargs: Any
    ) -> Any:
        if db_field.name in colours.FIELDS:
            kwargs["widget"] = _colour_input(db_field.name)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        if _is_written():
            return redirect("admin:newsroom_publication_change", Publication.ONLY)
        return redirect("admin:newsroom_publication_add")

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        context["is_only_one"] = True  # there is no list to go back to
        context |= _specimens(context["adminform"].form.instance.colours)
        return super().render_change_form(request, context, *args, **kwargs)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return super().has_add_permission(request) and not _is_written()

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


def _colour_input(name: str) -> TextInput:
    """Taken in writing; the module beside it adds the browser's picker."""
    house = colours.HOUSE[name]
    return TextInput({"placeholder": house, "data-colour": name, "spellcheck": "false"})


def _specimens(chosen: colours.Chosen) -> dict[str, Any]:
    """What stands on what in each scheme, and how well, for colours as they are in the form."""
    names = (*colours.HOUSE, *colours.KEPT)
    rows = [
        {"pair": pair, "ratio": f"{ratio:.2f}", "is_weak": ratio < pair.needs}
        for pair in colours.PAIRS
        for ratio in [colours.ratio(pair, chosen)]
    ]
    return {
        "colours": json.dumps({name: colours.colour(name, chosen) for name in names}),
        "specimens": {
            scheme: [row for row in rows if row["pair"].scheme == scheme]  # type: ignore[attr-defined]
            for scheme in colours.SCHEMES
        },
    }


def _is_written() -> bool:
    return Publication.objects.filter(pk=Publication.ONLY).exists()
