"""The pages of the verbs that readers notice: each asks what it needs, and does one thing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_safe

from articles import actions
from articles.admin.asking import Asking, asking, version_seen
from articles.admin.verb_forms import EndForm, NoteForm
from articles.furniture import furnish
from articles.models import Article
from articles.shown import preview
from articles.workflow import Refused, Verb, standings
from core.caching import PRIVATE
from core.seo import Meta

if TYPE_CHECKING:
    ModelAdmin = admin.ModelAdmin[Article]
else:
    ModelAdmin = admin.ModelAdmin


@dataclass(frozen=True)
class Page:
    """One verb's page. `act` is given what the form holds, and article, by, version and now."""

    title: str
    explains: str
    button: str
    done: str
    act: Callable[..., object]
    form: Callable[..., Form] = Form
    is_grave: bool = False


PAGES = {
    Verb.WITHDRAW: Page(
        title="Withdraw the story",
        explains="It goes from its page, all lists and feeds at once. What is planned is dropped.",
        button="Withdraw",
        done="Withdrawn. Its address answers with the notice.",
        act=lambda asked, **story: actions.withdraw(note=asked["note"], **story),
        form=NoteForm,
        is_grave=True,
    ),
    Verb.CANCEL: Page(
        title="Cancel what is planned",
        explains="The planned version is dropped. What readers see now stays as it is.",
        button="Cancel the plan",
        done="The planned version is cancelled.",
        act=lambda _, **story: actions.cancel(**story),
        is_grave=True,
    ),
    Verb.PROLONG: Page(
        title="Change when it ends",
        explains="The story goes from its page, lists and feeds at that hour.",
        button="Set the end",
        done="The end is set.",
        act=lambda asked, **story: actions.prolong(until=asked["until"], **story),
        form=EndForm,
    ),
    Verb.MOVE_TO_TOP: Page(
        title="Move to the top of its lists",
        explains="It is listed first, as if it were new. The dates on its page stay.",
        button="Move to the top",
        done="Moved to the top.",
        act=lambda _, **story: actions.move_to_top(**story),
    ),
}


class StoryVerbs(ModelAdmin):
    """The verbs' pages and the preview, below the article's own address."""

    def get_urls(self) -> list[Any]:
        return [
            *(self.story_path(verb, self._view_of(page)) for verb, page in PAGES.items()),
            self.story_path("preview", require_safe(self.preview_view)),
            *super().get_urls(),
        ]

    def story_path(self, name: str, view: Callable[..., HttpResponse]) -> Any:
        """A page of one story. Its name is articles_article_<name>."""
        route = f"<int:article_id>/{name.replace('_', '-')}/"
        return path(route, self.admin_site.admin_view(view), name=f"articles_article_{name}")

    def preview_view(self, request: HttpRequest, article_id: int) -> HttpResponse:
        """The real page, made of the saved draft."""
        article = self.story_or_404(request, article_id)
        story = preview(article, asking(request).now)
        meta = Meta(title=f"Preview: {article}", indexed=False)
        context = {"story": story, "furniture": furnish(story, story.times.listed_at), "meta": meta}
        response = render(request, "articles/story.html", context)
        response.headers["Cache-Control"] = PRIVATE
        response.headers["X-Robots-Tag"] = "noindex"
        response.headers["Referrer-Policy"] = "no-referrer"  # its address names the draft
        return response

    def story_or_404(self, request: HttpRequest, article_id: int) -> Article:
        article = Article.objects.select_related("section").filter(pk=article_id).first()
        if article is None:
            raise Http404
        if not self.has_view_or_change_permission(request, article):
            raise PermissionDenied
        return article

    def _view_of(self, page: Page) -> Callable[..., HttpResponse]:
        @require_http_methods(["GET", "HEAD", "POST"])
        def view(request: HttpRequest, article_id: int) -> HttpResponse:
            article = self.story_or_404(request, article_id)
            desk = asking(request)
            if not desk.may_publish:
                raise PermissionDenied
            form = page.form(request.POST or None, **_opened(page, article, desk))
            if request.method != "POST" or not form.is_valid():
                return self._page(request, article, page, form)
            try:
                page.act(form.cleaned_data, **story_asked(request, article))
            except Refused as refused:
                return self._page(request, article, page, form, refused)
            messages.success(request, page.done)
            return HttpResponseRedirect(screen_url(article))

        return view

    def _page(
        self,
        request: HttpRequest,
        article: Article,
        page: Page,
        form: Form,
        refused: Refused | None = None,
    ) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "title": page.title,
            "opts": self.opts,
            "page": page,
            "form": form,
            "story": article,
            "version": version_seen(request) or article.version,
            "refusals": refused.refusals if refused else (),
        }
        template, status = "admin/articles/article/verb.html", 409 if refused else 200
        return TemplateResponse(request, template, context, status=status)


def story_asked(request: HttpRequest, article: Article) -> dict[str, Any]:
    """What every verb is told: the story, who wants it, the version they saw, the clock."""
    desk = asking(request)
    return {
        "article": article,
        "by": desk.by,
        "version": version_seen(request),
        "now": desk.now,
    }


def screen_url(article: Article) -> str:
    return reverse("admin:articles_article_change", args=[article.pk])


def _opened(page: Page, article: Article, desk: Asking) -> dict[str, Any]:
    """What the form is opened with: the end that stands, in the publication's zone."""
    if page.form is not EndForm:
        return {}
    live = standings(article, desk.now).live
    return {"zone": desk.zone, "initial": {"until": live.visible_until} if live else {}}
