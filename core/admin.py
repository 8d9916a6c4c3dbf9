"""Pieces of the admin that know no record of ours."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

import js_asset
from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import PAGE_VAR, ChangeList
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.forms import Form, ModelChoiceField, ModelForm
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.text import capfirst

if TYPE_CHECKING:
    ModelAdmin = admin.ModelAdmin[Any]
    InlineFormSet = BaseInlineFormSet[Any, Any, Any]
    AnyForm = ModelForm[Any]
    Pages = Paginator[Any]
else:
    ModelAdmin, InlineFormSet = admin.ModelAdmin, BaseInlineFormSet
    AnyForm, Pages = ModelForm, Paginator

_AUTOCOMPLETE_PAGE_VAR = "page"
_MOST_WORDS = 20  # of a search: each is a condition, and SQLite takes a thousand of them


class UncountedPaginator(Pages):
    """Pages of a list of any length: it looks one row past the page asked for, and counts no more.

    `count` is the number of rows up to there, so the last page known is the next one.
    """

    object_list: QuerySet[Any]
    asked_for = 1

    @cached_property
    def count(self) -> int:
        before = (self.asked_for - 1) * self.per_page
        seen = self.object_list.values_list("pk")[before : before + self.per_page + 1]
        return before + len(seen)


class UncountedPages(ModelAdmin):
    """A list that never asks how long it is."""

    list_per_page = 50
    list_max_show_all = 0
    paginator = UncountedPaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        words = search_term.replace("\0", " ").split()  # PostgreSQL takes no NUL
        return super().get_search_results(request, queryset, " ".join(words[:_MOST_WORDS]))

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        if any("\0" in words for words in request.GET.values()):  # as in a search, from a filter
            raise IncorrectLookupParameters
        return super().get_changelist_instance(request)

    def get_paginator(
        self,
        request: HttpRequest,
        queryset: QuerySet[Any],
        per_page: int,
        *args: Any,
        **kwargs: Any,
    ) -> UncountedPaginator:
        paginator = self.paginator(queryset, per_page)
        paginator.asked_for = _page_asked_for(request)
        return paginator


class PlainTitle(ModelAdmin):
    """“Articles”, not “Select article to change”; “New article”, not “Add article”."""

    list_title = ""  # blank: the model's own plural

    def changelist_view(
        self, request: HttpRequest, extra_context: Mapping[str, Any] | None = None
    ) -> HttpResponse:
        title = self.list_title or capfirst(self.opts.verbose_name_plural)
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: Mapping[str, Any] | None = None,
    ) -> HttpResponse:
        title = capfirst(self.opts.verbose_name) if object_id else f"New {self.opts.verbose_name}"
        context = {"title": title, **(extra_context or {})}
        return super().changeform_view(request, object_id, form_url, context)


class NonceMedia(ModelAdmin):
    """Puts the request's CSP nonce on the form's media: the editor's import map is inline."""

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        nonce = str(request.csp_nonce)  # type: ignore[attr-defined]  # lazy: falsy until read
        context["csp_nonce"] = nonce
        context["media"] = js_asset.Media.from_media(context["media"], nonce=nonce)
        return super().render_change_form(request, context, *args, **kwargs)


class PlainForm(AnyForm):
    """A form whose labels end without a colon."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **kwargs})


class LabelledFormSet(InlineFormSet):
    """Names every control of a tabular inline: its header row labels none of them."""

    def add_fields(self, form: Form, index: int | None) -> None:
        super().add_fields(form, index)
        for field in form.fields.values():
            field.widget.attrs.setdefault("aria-label", str(field.label or ""))


class ReadOnly(ModelAdmin):
    """A record that is looked at here, and never written."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


def hour(at: datetime | None) -> str:
    """As lists say when something is: in the zone of the screen, and by the 24-hour clock."""
    return date_format(timezone.localtime(at), "j M Y, H:i") if at else ""


def _page_asked_for(request: HttpRequest) -> int:
    words = request.GET.get(PAGE_VAR) or request.GET.get(_AUTOCOMPLETE_PAGE_VAR) or "1"
    return max(1, int(words)) if words.isdecimal() and len(words) < 9 else 1


def without_icons(field: Any) -> Any:
    """A choice of a record, without Django's icons to write it: it is kept elsewhere."""
    if isinstance(field, ModelChoiceField) and hasattr(field.widget, "widget"):
        field.widget = field.widget.widget
    return field
