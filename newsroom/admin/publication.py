"""The title itself: one row, so its list is its form."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from newsroom.admin.logged import NewsroomAdmin
from newsroom.models import Publication


@admin.register(Publication)
class PublicationAdmin(NewsroomAdmin):
    fields = ["name", "tagline", "motto", "time_zone"]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        if _is_written():
            return redirect("admin:newsroom_publication_change", Publication.ONLY)
        return redirect("admin:newsroom_publication_add")

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        context["is_only_one"] = True  # there is no list to go back to
        return super().render_change_form(request, context, *args, **kwargs)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return super().has_add_permission(request) and not _is_written()

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


def _is_written() -> bool:
    return Publication.objects.filter(pk=Publication.ONLY).exists()
