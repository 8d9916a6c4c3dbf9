"""Facts about people, each with the sources that say so: as editors keep them by hand."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join

from core.admin import PlainForm, without_icons
from newsroom.admin.logged import NewsroomAdmin
from people.models import Credit, Relationship, Source, StatedAge, Work

BY_STORIES = "By stories of ours"


class Plain(admin.StackedInline):
    """Lines of a fact. Whoever is named in them is chosen here, and kept elsewhere."""

    form = PlainForm
    template = "admin/parts/lines.html"
    extra = 0

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "url":
            kwargs["assume_scheme"] = "https"
        return without_icons(super().formfield_for_dbfield(db_field, request, **kwargs))


class SourceInline(Plain):
    """Addresses that say it. What our own stories say is settled in them, and stays as it is."""

    model = Source
    fields = ["url", "title", "said_on", "said_precision"]
    verbose_name_plural = "Who says so elsewhere"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        sources: Any = super().get_queryset(request)
        return sources.by_address()


class TieSourceInline(SourceInline):
    fields = [*SourceInline.fields, "ends"]


class FactAdmin(NewsroomAdmin):
    sortable_by = ()
    readonly_fields = ["stories"]
    search_help_text = "A name"

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        return without_icons(super().formfield_for_dbfield(db_field, request, **kwargs))

    @admin.display(description=BY_STORIES, empty_value="None yet.")
    def stories(self, fact: Any) -> str | None:
        """Headlines as they were when the fact was accepted."""
        if fact.pk is None:
            return None
        titles = fact.sources.filter(story__isnull=False).values_list("title")
        return format_html_join("", "<p>{}</p>", titles) or None


@admin.register(Relationship)
class RelationshipAdmin(FactAdmin):
    list_display = ["a", "type", "b", "status", "ended"]
    list_filter = ["type", "status", "ended"]
    list_select_related = ["a", "b"]
    search_fields = ["a__name", "b__name"]
    autocomplete_fields = ["a", "b"]
    inlines = [TieSourceInline]
    fields = [
        ("a", "type", "b"),
        "status",
        ("started_on", "started_precision"),
        "ended",
        ("ended_on", "ended_precision"),
        "stories",
    ]


@admin.register(StatedAge)
class StatedAgeAdmin(FactAdmin):
    list_display = ["person", "age", "as_of"]
    list_select_related = ["person"]
    search_fields = ["person__name"]
    autocomplete_fields = ["person"]
    inlines = [SourceInline]
    fields = [("person", "age", "as_of"), "stories"]


@admin.register(Credit)
class CreditAdmin(FactAdmin):
    list_display = ["person", "role", "work"]
    list_select_related = ["person", "work"]
    search_fields = ["person__name", "work__title"]
    search_help_text = "A name or a title"
    autocomplete_fields = ["person", "work"]
    inlines = [SourceInline]
    fields = [("person", "role", "work"), "stories"]


class CreditInline(Plain):
    model = Credit
    fields = ["person", "role"]
    autocomplete_fields = ["person"]
    verbose_name_plural = "Who is known for it"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related("person")


@admin.register(Work)
class WorkAdmin(NewsroomAdmin):
    list_display = ["title", "type"]
    list_filter = ["type"]
    search_fields = ["title"]
    search_help_text = "A title"
    sortable_by = ()
    inlines = [CreditInline]
    fields = [("title", "type")]
