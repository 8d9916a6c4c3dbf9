"""The article's screen: a sheet of paper, and beside it what was found and what may be done."""

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.forms import Field as FormField
from django.forms import ModelChoiceField
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from articles.admin.asking import asking, number
from articles.admin.correcting import CorrectionPage
from articles.admin.forms import COPY_FIELDS, ArticleForm
from articles.admin.lines import BylineLines, PeopleLines, told_anew
from articles.admin.lists import ArticleList
from articles.admin.panel import panel_of
from articles.admin.pictures import PictureDoor
from articles.admin.saving import StorySaving
from articles.admin.screen import SCREEN, found_of, screen_of
from articles.admin.settling_said import said_in
from articles.admin.typed import text_of, typed_copy
from articles.models import Article
from articles.value import CopyValue
from core.admin import NonceMedia


@admin.register(Article)
class ArticleAdmin(NonceMedia, StorySaving, PictureDoor, CorrectionPage, ArticleList):
    form = ArticleForm
    inlines = [PeopleLines, BylineLines]
    fieldsets = [(None, {"fields": (*COPY_FIELDS, "tags", "stage")})]

    def get_urls(self) -> list[Any]:
        found = self.admin_site.admin_view(require_POST(self.found_view))
        token = self.admin_site.admin_view(require_safe(self.token_view))
        return [
            path("found/", found, name="articles_article_found"),
            path("token/", token, name="articles_article_token"),
            *super().get_urls(),
        ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return super().get_queryset(request).select_related("section", "changed_by")

    def found_view(self, request: HttpRequest) -> HttpResponse:
        """The tab of findings for the form as it is typed: nothing is saved."""
        asked = request.GET.get("article")
        story = self.story_or_404(request, number(asked) or 0) if asked else None
        if not self._may_write(request, story):
            raise PermissionDenied
        typed = typed_copy(request.POST, text_of(story) if story else CopyValue())
        panel = panel_of(typed, story, said_in(request.POST))
        context = found_of(asking(request), panel, may_write=True)
        return render(request, "admin/articles/article/found.html", context)

    def token_view(self, request: HttpRequest) -> HttpResponse:
        """Heard, and logged in: the token with which a form may be sent, as plain text."""
        return HttpResponse(get_token(request), content_type="text/plain")

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        form, may_write = context["adminform"].form, self._may_write(request, context["original"])
        context["media"] = SCREEN + context["media"]
        context |= screen_of(asking(request), context, self.publish_form(request), may_write)
        response = super().render_change_form(request, context, *args, **kwargs)
        if form.is_bound and form.is_stale:
            response.status_code = 409
        return response

    def get_formset_kwargs(
        self, request: HttpRequest, obj: Any, inline: Any, prefix: str
    ) -> dict[str, Any]:
        kwargs: dict[str, Any] = super().get_formset_kwargs(request, obj, inline, prefix)
        if "data" in kwargs:
            rows = inline.model.objects.filter(article=obj) if obj.pk else ()
            kwargs["data"] = told_anew(kwargs["data"], prefix, inline.named_by, rows)
        return kwargs

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> FormField | None:
        """A section is chosen here, and kept elsewhere: without Django's icons around it."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(field, ModelChoiceField) and hasattr(field.widget, "widget"):
            field.widget, field.empty_label = field.widget.widget, "Choose a section"
        return field

    def _may_write(self, request: HttpRequest, story: Article | None) -> bool:
        if story is None:
            return self.has_add_permission(request)
        return self.has_change_permission(request, story)
