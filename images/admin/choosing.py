"""A field that is a picture: its number in the library, with the picker put over it by a script."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.urls import reverse
from js_asset import Script

from core.admin import PlainForm
from images.admin.media import PICKER
from images.admin.standing import said_of, why_not
from images.models import Image

if TYPE_CHECKING:
    ModelAdmin: Any = object
else:
    ModelAdmin = admin.ModelAdmin


class PictureChoice(forms.TextInput):
    """For the form field of a key to Image. Without a script its number is typed."""

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        context["widget"]["attrs"] |= {"inputmode": "numeric", "data-picture": ""}
        if number := context["widget"]["value"]:
            preview = reverse("admin:images_image_preview", args=[number]) if _is(number) else ""
            context["widget"]["attrs"]["data-thumb"] = preview
        return context

    @property
    def media(self) -> forms.Media:
        script = Script("admin/pictures/choice.js", type="module")
        return PICKER + forms.Media(js=[script])


class PortraitForm(PlainForm):
    """A portrait goes out without a story, and so stands a story's rules by itself (R2, R12)."""

    now: datetime

    def clean_portrait(self) -> Image | None:
        chosen: Image | None = self.cleaned_data["portrait"]
        if chosen is None or chosen.pk == self.instance.portrait_id:
            return chosen
        if why := why_not(said_of(chosen, self.now)):
            raise ValidationError(f"This picture may not be published: {why}.")
        return chosen


class WithPortrait(ModelAdmin):
    """Of records with a portrait: it is chosen in the picker, not from a list of all there are."""

    form: Any = PortraitForm

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "portrait":
            return db_field.formfield(widget=PictureChoice)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def get_form(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        form = super().get_form(request, *args, **kwargs)
        form.now = request.now  # type: ignore[attr-defined]
        return form


def _is(number: str) -> bool:
    return number.isascii() and number.isdecimal() and len(number) < 19
