"""What was taken in: looked at, never written here."""

import json
from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from core.admin import ReadOnly, hour
from importing.models import Item
from newsroom.admin.logged import NewsroomAdmin


@admin.register(Item)
class ItemAdmin(ReadOnly, NewsroomAdmin):
    list_title = "Imports"
    list_display = ["name", "draft", "taken_in", "reader_version"]
    list_select_related = ["article"]
    search_fields = ["name"]
    search_help_text = "Name of the file"
    sortable_by = ()
    fields = ["name", "draft", "taken_in", "reader_version", "sha256", "told"]
    readonly_fields = ["draft", "taken_in", "told"]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).defer("article__body")

    @admin.display(description="draft", empty_value="Deleted by an editor")
    def draft(self, item: Item) -> str | None:
        if item.article is None:
            return None
        address = reverse("admin:articles_article_change", args=[item.article.pk])
        return format_html('<a href="{}">{}</a>', address, item.article)

    @admin.display(description="taken in")
    def taken_in(self, item: Item) -> str:
        return hour(item.imported_at)

    @admin.display(description="report")
    def told(self, item: Item) -> str:
        return format_html("<pre>{}</pre>", json.dumps(item.report, indent=2, ensure_ascii=False))
