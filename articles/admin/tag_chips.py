"""The field of an article's tags: comma text, which `tags.js` turns into chips."""

from typing import Any

from django.forms import Media, TextInput
from django.urls import reverse
from js_asset import Script
from taggit.utils import edit_string_for_tags


class TagChips(TextInput):
    """Works as plain comma text without JavaScript; suggestions come from the stock autocomplete.

    That view checks the right to see tags. It is asked through the tag's key of ArticleTag, because
    `autocomplete_fields` does not know a TaggableManager.
    """

    @property
    def media(self) -> Media:
        return Media(js=[Script("admin/theme/tags.js", type="module")])

    def format_value(self, value: Any) -> str | None:
        if value is not None and not isinstance(value, str):
            value = edit_string_for_tags(value)
        return super().format_value(value)

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        asked = "?app_label=articles&model_name=articletag&field_name=tag"
        context["widget"]["attrs"] |= {"data-tags-url": reverse("admin:autocomplete") + asked}
        return context
