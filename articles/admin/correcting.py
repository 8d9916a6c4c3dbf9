"""Correcting what readers see: the sheet opens on the live edition's copy, not on the draft's."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.contrib.admin.helpers import AdminForm
from django.core.exceptions import PermissionDenied
from django.forms import modelform_factory
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from js_asset import Media

from articles.actions import Corrected, correct
from articles.admin.asking import asking, version_seen
from articles.admin.comparison import Difference, differences, words_of
from articles.admin.correction_form import LISTS, CorrectionForm, lists_of
from articles.admin.forms import COPY_FIELDS
from articles.admin.pictures import files_of
from articles.admin.screen import SCREEN, fields_by_name, pictures_of
from articles.admin.typed import text_of, typed_copy
from articles.admin.verbs import StoryVerbs, screen_url, story_asked
from articles.copying import copy_of, write_scalars
from articles.models import Article, Edition, Kind
from articles.value import CopyValue
from articles.workflow import Refused, standings

CORRECT = "_correct"


@dataclass
class Correction:
    """One story on its way to be corrected: what readers see, and the form opened on it."""

    article: Article
    live: Edition
    form: Any
    version: int
    differences: list[Difference] | None = None
    is_stale: bool = False


class CorrectionPage(StoryVerbs):
    """The page of `correct`, below the article's own address."""

    def get_urls(self) -> list[Any]:
        return [self.story_path("correct", self.correct_view), *super().get_urls()]

    def correct_view(self, request: HttpRequest, article_id: int) -> HttpResponse:
        article = self.story_or_404(request, article_id)
        desk = asking(request)
        if not desk.may_publish:
            raise PermissionDenied
        live = standings(article, desk.now).live
        if live is None:
            messages.error(request, "Only a story that readers can see is corrected.")
            return HttpResponseRedirect(screen_url(article))
        return self._correct(request, self._opened(request, article, live))

    def _correct(self, request: HttpRequest, correction: Correction) -> HttpResponse:
        if request.method == "POST" and correction.form.is_valid():
            before = copy_of(correction.live)
            change = correction.form.change(before)
            names = files_of(before, change)
            correction.differences = differences(words_of(before, names), words_of(change, names))
            if CORRECT in request.POST and (done := _do(request, correction, change)):
                _tell(request, done)
                return HttpResponseRedirect(screen_url(correction.article))
        return self._correction_page(request, correction)

    def _opened(self, request: HttpRequest, article: Article, live: Edition) -> Correction:
        value = copy_of(live)
        sheet = Article()
        write_scalars(value, sheet)
        form = self._correction_form(request)(
            request.POST or None, instance=sheet, initial=lists_of(value)
        )
        return Correction(article, live, form, version_seen(request) or article.version)

    def _correction_form(self, request: HttpRequest) -> Any:
        """With Django's widgets for a form in the admin, as the article's own has them."""

        def formfield(db_field: Any, **kwargs: Any) -> Any:
            return self.formfield_for_dbfield(db_field, request, **kwargs)

        return modelform_factory(
            Article, form=CorrectionForm, fields=COPY_FIELDS, formfield_callback=formfield
        )

    def _correction_page(self, request: HttpRequest, correction: Correction) -> HttpResponse:
        names = [*COPY_FIELDS, *LISTS]
        adminform = AdminForm(
            correction.form, [(None, {"fields": names})], {}, (), model_admin=self
        )
        fields = fields_by_name(adminform)
        live = text_of(correction.live)
        typed = typed_copy(request.POST, live) if correction.form.is_bound else live
        nonce = str(request.csp_nonce)  # type: ignore[attr-defined]  # lazy: falsy until read
        context = {
            **self.admin_site.each_context(request),
            "title": "Correct",
            "subtitle": str(correction.article),
            "opts": self.opts,
            "correction": correction,
            "story": correction.article,
            "form": correction.form,
            "fields": fields,
            **pictures_of(asking(request), typed, live),
            "lists": [fields[name] for name in LISTS],
            "media": Media.from_media(SCREEN + self.media + adminform.media, nonce=nonce),
            "csp_nonce": nonce,
            "zone": asking(request).zone,
        }
        template, status = (
            "admin/articles/article/correct.html",
            409 if correction.is_stale else 200,
        )
        return TemplateResponse(request, template, context, status=status)


def _do(request: HttpRequest, correction: Correction, change: CopyValue) -> Corrected | None:
    """The correction; or None, and the form says what stands in its way."""
    asked = correction.form.cleaned_data
    story = story_asked(request, correction.article)
    kind = asked["kind"] or Kind.FIRST  # which is refused with the sentence that asks for one
    try:
        return correct(change=change, kind=kind, note=asked["note"], **story)
    except Refused as refused:
        correction.is_stale = refused.has("stale")
        for refusal in refused.refusals:
            field = refusal.field if refusal.field in correction.form.fields else None
            correction.form.add_error(field, refusal.sentence)
    return None


def _tell(request: HttpRequest, done: Corrected) -> None:
    messages.success(request, "Corrected. Readers see it now.")
    if done.clashes:
        places = ", ".join(map(str, done.clashes))
        messages.warning(request, f"Left as the draft has it: {places}.")
