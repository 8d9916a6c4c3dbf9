"""The list of articles: what it shows, and how it is narrowed down. `ArticleAdmin` inherits it."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.html import format_html

from articles.admin.standing import Standing, standing_badge, standing_of
from articles.models import Article
from articles.querysets import NOT_ON_CARDS
from core.admin import hour
from newsroom.admin.logged import NewsroomAdmin, lines_about
from newsroom.models import LogLine


class StandingFilter(admin.SimpleListFilter):
    """By what readers can see of a story."""

    title = "standing"
    parameter_name = "standing"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(standing.value, standing.label) for standing in Standing]

    def queryset(self, request: HttpRequest, queryset: Any) -> QuerySet[Article]:
        chosen = self.value()
        if chosen not in Standing.values:
            return queryset
        now = request.now  # type: ignore[attr-defined]
        return Standing(chosen).among(queryset, now)


class ArticleRows(ChangeList):
    """The rows of the list: with their standing, and without the body."""

    def get_queryset(
        self, request: HttpRequest, exclude_parameters: Any = None
    ) -> QuerySet[Article]:
        rows: Any = super().get_queryset(request, exclude_parameters)
        now = request.now  # type: ignore[attr-defined]
        return rows.with_standing(now).defer(*NOT_ON_CARDS)


class ArticleList(NewsroomAdmin):
    """What the list of articles and what hangs on it need; the form is `ArticleAdmin`'s own."""

    list_display = ["story", "section", "standing", "stage_badge", "changed_by", "changed"]
    list_display_links = ["story"]
    list_filter = [StandingFilter, "stage", "section"]
    list_select_related = ["section", "changed_by"]
    search_fields = ["headline"]
    search_help_text = "Words of a headline"
    sortable_by = ("changed",)

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return ArticleRows

    @admin.display(description="Article")
    def story(self, article: Article) -> str:
        return format_html(
            '<span class="story"><b>{}</b><small>{}</small></span>', article, article.dek
        )

    @admin.display(description="Readers see")
    def standing(self, article: Article) -> str:
        return standing_badge(standing_of(article))

    @admin.display(description="Stage")
    def stage_badge(self, article: Article) -> str:
        """Only what is under way: every published story is “writing” again."""
        if article.stage == Article.Stage.WRITING:
            return ""
        words = article.get_stage_display().capitalize()
        return format_html('<span class="badge badge-{}">{}</span>', article.stage, words)

    @admin.display(description="Changed", ordering="changed_at")
    def changed(self, article: Article) -> str:
        return hour(article.changed_at)

    def log_lines(self, obj: Model) -> QuerySet[LogLine]:
        """Its editions and decisions are part of a story's history."""
        assert isinstance(obj, Article)
        editions = obj.editions.only("pk").order_by()
        return lines_about([obj, *editions, *obj.decisions.only("pk").order_by()])

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: Any = None
    ) -> HttpResponse:
        article = self.get_object(request, unquote(object_id))
        if article is None or not article.editions.exists():
            return super().delete_view(request, object_id, extra_context)
        messages.warning(
            request,
            "This story was published, so it stays in the archive. Withdraw it if readers "
            "must not see it.",
        )
        return redirect("admin:articles_article_change", article.pk)
