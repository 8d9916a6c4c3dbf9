"""What was published, version by version: looked at, never written here."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from articles.models import Edition
from articles.querysets import NOT_ON_CARDS
from core.admin import ReadOnly, hour
from newsroom.admin.logged import NewsroomAdmin


@admin.register(Edition)
class EditionAdmin(ReadOnly, NewsroomAdmin):
    list_display = ["story", "kind_badge", "begins", "ends", "published_by"]
    list_display_links = ["story"]
    list_filter = ["kind"]
    list_select_related = ["published_by"]
    search_fields = ["headline"]
    search_help_text = "Words of a headline"
    sortable_by = ()
    view_on_site = False  # an address has one edition at a time, or none
    fields = [
        "article_link",
        "number",
        "kind",
        "note",
        "address",
        "headline",
        "dek",
        "section",
        "content_note",
        "begins",
        "ends",
        "published_by",
        "from_version",
    ]
    readonly_fields = ["article_link", "begins", "ends"]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).defer(*NOT_ON_CARDS)

    @admin.display(description="Edition")
    def story(self, edition: Edition) -> str:
        return format_html(
            '<span class="story"><b>{}</b><small>Edition {}. {}</small></span>',
            edition.headline or edition.note or "Untitled",
            edition.number,
            edition.note if edition.headline else "",
        )

    @admin.display(description="Kind")
    def kind_badge(self, edition: Edition) -> str:
        words = edition.get_kind_display().capitalize()
        return format_html('<span class="badge badge-{}">{}</span>', edition.kind, words)

    @admin.display(description="Visible from")
    def begins(self, edition: Edition) -> str:
        return hour(edition.visible_from)

    @admin.display(description="Until")
    def ends(self, edition: Edition) -> str:
        return hour(edition.visible_until)

    @admin.display(description="Story")
    def article_link(self, edition: Edition) -> str:
        address = reverse("admin:articles_article_change", args=[edition.article_id])
        return format_html('<a href="{}">{}</a>', address, edition.article)
