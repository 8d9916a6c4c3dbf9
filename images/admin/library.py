"""The library: pictures as a grid, found by who is in them and what is said of them."""

from functools import cached_property
from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.core.paginator import Page
from django.db.models import QuerySet
from django.http import HttpRequest

from core.admin import UncountedPaginator
from images.admin.cards import cards_of
from images.admin.searching import matching
from images.admin.standing import Standing
from images.models import Agency, Image
from newsroom.admin.logged import NewsroomAdmin
from newsroom.models import User

PAGE = 48  # whole rows of two, three, four, six


class OneOf(admin.SimpleListFilter):
    """Chosen from a short list of rows; whatever else the address says chooses nothing."""

    rows: QuerySet[Any]

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(str(row.pk), str(row)) for row in self.rows.all()]

    def queryset(self, request: HttpRequest, queryset: Any) -> QuerySet[Image]:
        chosen = self.value()
        if chosen not in dict(self.lookup_choices):
            return queryset
        return queryset.filter(**{self.parameter_name or "": chosen})


class AgencyFilter(OneOf):
    title = "agency"
    parameter_name = "agency"
    rows = Agency.objects.all()


class UploaderFilter(OneOf):
    title = "uploaded by"
    parameter_name = "uploaded_by"
    rows = User.objects.filter(is_staff=True)


class StandingFilter(admin.SimpleListFilter):
    """By what keeps a picture from a page."""

    title = "licence"
    parameter_name = "standing"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(standing.value, standing.label) for standing in reversed(Standing)]

    def queryset(self, request: HttpRequest, queryset: Any) -> QuerySet[Image]:
        chosen = self.value()
        if chosen not in Standing.values:
            return queryset
        return Standing(chosen).among(queryset, request.now)  # type: ignore[attr-defined]


class RowsAtOnce(UncountedPaginator):
    """Reads the rows with the look past their end, in one query."""

    @cached_property
    def rows(self) -> list[Any]:
        before = (self.asked_for - 1) * self.per_page
        return list(self.object_list[before : before + self.per_page + 1])

    @cached_property
    def count(self) -> int:
        return (self.asked_for - 1) * self.per_page + len(self.rows)

    def page(self, number: Any) -> Page[Any]:
        return Page(self.rows[: self.per_page], int(number), self)


class PictureRows(ChangeList):
    """The rows of the grid, and their cards."""

    def get_results(self, request: HttpRequest) -> None:
        paginator: Any = self.model_admin.get_paginator(request, self.queryset, self.list_per_page)
        self.result_count = paginator.count
        self.full_result_count = None
        self.result_list = paginator.page(self.page_num).object_list
        self.can_show_all, self.multi_page = False, paginator.num_pages > 1
        self.paginator = paginator
        self.cards = cards_of(self.result_list, request.now)  # type: ignore[attr-defined]


class PictureList(NewsroomAdmin):
    """What the list of pictures needs; the form is `PictureAdmin`'s own."""

    list_filter = [StandingFilter, AgencyFilter, UploaderFilter]
    list_select_related = ["agency", "uploaded_by"]
    list_per_page = PAGE
    search_fields = ["caption"]  # has the search box drawn; `matching` says what is searched
    search_help_text = "A person, a caption, a credit, a keyword"
    sortable_by = ()
    ordering = ["-uploaded_at", "-pk"]
    paginator = RowsAtOnce

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return PictureRows

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        return matching(queryset, search_term), False
