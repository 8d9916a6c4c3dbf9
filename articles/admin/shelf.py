"""Where stories stand and who signs them: sections, contributors, tags."""

from typing import Any

import taggit.admin  # noqa: F401 - registers taggit's own tags, which we do not use
from django.contrib import admin
from django.http import HttpRequest
from taggit.models import Tag as StockTag

from articles.models import Contributor, Section, Tag
from newsroom.admin.logged import NewsroomAdmin

admin.site.unregister(StockTag)


@admin.register(Section)
class SectionAdmin(NewsroomAdmin):
    list_display = ["name", "slug", "position"]
    search_fields = ["name"]
    fields = ["name", "slug", "position"]

    def view_on_site(self, section: Section) -> str:
        return section.get_absolute_url()

    def get_readonly_fields(self, request: HttpRequest, obj: Section | None = None) -> Any:
        return ["slug"] if obj and obj.is_used else []

    def get_prepopulated_fields(self, request: HttpRequest, obj: Section | None = None) -> Any:
        return {} if obj else {"slug": ["name"]}


@admin.register(Contributor)
class ContributorAdmin(NewsroomAdmin):
    list_display = ["name", "slug"]
    search_fields = ["name"]
    fields = ["name", "slug", "bio"]
    view_on_site = False  # their page answers only while a story of theirs is out

    def get_prepopulated_fields(self, request: HttpRequest, obj: Contributor | None = None) -> Any:
        return {} if obj else {"slug": ["name"]}


@admin.register(Tag)
class TagAdmin(NewsroomAdmin):
    list_display = ["name", "slug"]
    search_fields = ["name"]
    fields = ["name", "slug"]
    view_on_site = False  # its page answers only while a story that has it is out

    def get_prepopulated_fields(self, request: HttpRequest, obj: Tag | None = None) -> Any:
        return {} if obj else {"slug": ["name"]}
