"""A field that is a picture: its number in the library, with the picker put over it by a script."""

from typing import Any

from django import forms
from django.urls import reverse
from js_asset import Script

from images.admin.media import PICKER


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


def _is(number: str) -> bool:
    return number.isascii() and number.isdecimal() and len(number) < 19
