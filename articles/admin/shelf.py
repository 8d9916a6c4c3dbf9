"""Where stories stand and who signs them: sections, contributors, tags."""

from typing import Any

import taggit.admin  # noqa: F401 - registers taggit's own tags, which we do not use
from django.contrib import admin
from django.http import HttpRequest
from taggit.models import Tag as StockTag

from articles.models import Contributor, Section, Tag
from core.admin import NonceMedia
from images.admin import WithPortrait
from newsroom.admin.logged import NewsroomAdmin

admin.site.unregister(StockTag)


class Addressed(NewsroomAdmin):
    """Rows with an address of their own, which stays while readers may have it."""

    search_fields = ["name"]

    def has_readers(self, obj: Any) -> bool:
        """Whether an edition, out or planned, leads readers here."""
        return obj.lines.exists()

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return ["slug"] if obj and self.has_readers(obj) else []

    def get_prepopulated_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return {} if obj else {"slug": ["name"]}


@admin.register(Section)
class SectionAdmin(Addressed):
    list_display = ["name", "slug", "position"]
    fields = ["name", "slug", "description", "position"]

    def has_readers(self, obj: Section) -> bool:
        return obj.is_used

    def view_on_site(self, section: Section) -> str:
        return section.get_absolute_url()


@admin.register(Contributor)
class ContributorAdmin(NonceMedia, WithPortrait, Addressed):
    list_display = ["name", "slug"]
    fields = ["name", "slug", "portrait", "bio"]
    view_on_site = False  # their page answers only while a story of theirs is out


@admin.register(Tag)
class TagAdmin(Addressed):
    list_display = ["name", "slug"]
    fields = ["name", "slug"]
    view_on_site = False  # its page answers only while a story that has it is out
