"""The log: looked at, newest first, and never written by hand."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from core.admin import ReadOnly, hour
from newsroom.admin.logged import NewsroomAdmin
from newsroom.models import LogLine

RECENT = 1_000


class VerbFilter(admin.SimpleListFilter):
    """By what was done, as far as it was done lately: the whole log is too long to ask."""

    title = "what was done"
    parameter_name = "verb"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        recent = LogLine.objects.values_list("verb", flat=True)[:RECENT]
        return [(verb, verb) for verb in sorted(set(recent))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(verb=self.value()) if self.value() else queryset


@admin.register(LogLine)
class LogLineAdmin(ReadOnly, NewsroomAdmin):
    list_title = "Log"
    list_display = ["when", "who", "did", "about", "reason"]
    list_display_links = None
    list_filter = [VerbFilter]
    list_select_related = ["actor"]
    fields = ["when", "who", "did", "about", "reason"]
    readonly_fields = ["when", "who", "did", "about"]
    sortable_by = ()

    @admin.display(description="when")
    def when(self, line: LogLine) -> str:
        return hour(line.at)

    @admin.display(description="who", empty_value="Magazine")
    def who(self, line: LogLine) -> str | None:
        return str(line.actor) if line.actor else None

    @admin.display(description="did")
    def did(self, line: LogLine) -> str:
        return line.verb

    @admin.display(description="about")
    def about(self, line: LogLine) -> str:
        return line.object_words
