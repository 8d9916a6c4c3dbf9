"""One save of the article's screen: the copy, its lines and its decisions, all or nothing; then
what was pressed: publish, or a person's page."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from articles import body
from articles.actions import StaleVersion, carry, publish, writing
from articles.admin.asking import Asking, asking, number, version_seen
from articles.admin.forms import ArticleForm
from articles.admin.settling import settle
from articles.admin.settling_said import Said, said_in
from articles.admin.verb_forms import PublishForm
from articles.admin.verbs import screen_url
from articles.models import Article
from articles.workflow import Refused, known_records
from core.hours import in_words
from people import actions as people
from people.models import Person, Profile

PUBLISH, PAGE = "_publish", "page"
DELETED = (
    "This draft was deleted since you opened it. Nothing of yours is lost: "
    "save once more, and it is a new story."
)
MOST_TRIES = 3  # the save, the form of a stale one, and that form gone stale again

if TYPE_CHECKING:
    ModelAdmin: Any = object
else:
    ModelAdmin = admin.ModelAdmin


class NotSaved(Exception):
    """What only the save could see stands in its way. `refused` are sentences by field."""

    def __init__(self, refused: dict[str, list[str]]) -> None:
        self.refused = refused
        super().__init__(str(refused))


class StorySaving(ModelAdmin):
    """Hooks of Django's change form. Without a right to publish, Publish saves nothing either."""

    def _changeform_view(
        self, request: HttpRequest, object_id: str | None, form_url: str, extra_context: Any
    ) -> HttpResponse:
        """Django's own, which is asked for the form again if the save itself was refused."""
        if request.method != "POST":
            return super()._changeform_view(request, object_id, form_url, extra_context)
        if PUBLISH in request.POST and not asking(request).may_publish:
            raise PermissionDenied
        if object_id and self.get_object(request, unquote(object_id)) is None:
            object_id, form_url = None, reverse("admin:articles_article_add")
            request.refused = {NON_FIELD_ERRORS: [DELETED]}  # type: ignore[attr-defined]
        for _ in range(MOST_TRIES):
            try:
                with transaction.atomic():
                    return super()._changeform_view(request, object_id, form_url, extra_context)
            except StaleVersion:
                continue  # the form finds the newer version now, and says so
            except NotSaved as not_saved:
                request.refused = not_saved.refused  # type: ignore[attr-defined]  # for get_form
        raise RuntimeError("A form that is refused is given back, not saved.")

    def get_form(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        form: Any = super().get_form(request, *args, **kwargs)
        form.refused = getattr(request, "refused", {})
        form.publishing = self.publish_form(request) if PUBLISH in request.POST else None
        return form

    def publish_form(self, request: HttpRequest) -> PublishForm | None:
        """What publishing asks; None for who may not."""
        desk = asking(request)
        if not desk.may_publish:
            return None
        data = request.POST if request.method == "POST" else None
        return PublishForm(data, zone=desk.zone)

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> None:
        """Nothing yet: `save_related` saves the story and all that hangs on it in one go."""

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        story, desk = form.instance, asking(request)
        with _written(request, form, change):
            story.save()
            super().save_related(request, form, formsets, change)
        _settle(story, said_in(request.POST), desk)
        story.refresh_from_db(fields=["version", "changed_by", "body"])
        _refuse_cards(story)

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        """`writing` has logged it."""

    def response_add(self, request: HttpRequest, obj: Any, *args: Any) -> HttpResponse:
        return self._go_on(request, obj)

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        return self._go_on(request, obj)

    def _go_on(self, request: HttpRequest, story: Article) -> HttpResponse:
        form = self.publish_form(request)
        if PUBLISH in request.POST and form and form.is_valid():
            if not _publish(request, story, form.cleaned_data):
                return HttpResponseRedirect(f"{screen_url(story)}#tab-publish")  # what is missing
        elif PAGE in request.POST:
            _give_or_take_page(request)
        else:
            messages.success(request, "Saved.")
        return HttpResponseRedirect(screen_url(story))


@contextmanager
def _written(request: HttpRequest, form: ArticleForm, change: bool) -> Iterator[None]:
    desk = asking(request)
    if not change:
        form.instance.changed_by = desk.by
        yield
        carry(form.instance)
        return
    version = version_seen(request)
    with writing(form.instance.pk, version=version, by=desk.by, now=desk.now):
        yield


def _settle(story: Article, said: Said, desk: Asking) -> None:
    try:
        settle(story, said, desk)
    except Refused as refused:
        raise NotSaved({NON_FIELD_ERRORS: [str(r) for r in refused.refusals]}) from refused


def _refuse_cards(story: Article) -> None:
    """A card shows an accepted post of this story, a picture one of the library."""
    if sentences := body.validate(story.body, known_records(story.body)):
        raise NotSaved({"body": sentences})


def _publish(request: HttpRequest, story: Article, asked: dict[str, Any]) -> bool:
    """Whether it was published or planned."""
    desk = asking(request)
    try:
        edition = publish(
            article=story,
            by=desk.by,
            version=story.version,
            now=desk.now,
            at=asked["at"],
            until=asked["until"],
            kind=asked["kind"],
            note=asked["note"],
        )
    except Refused as refused:
        messages.warning(request, "Saved, and not published.")
        for refusal in refused.refusals:
            messages.error(request, refusal.sentence)
        return False
    messages.success(request, _done(edition.visible_from, desk))
    return True


def _done(visible_from: Any, desk: Asking) -> str:
    if visible_from > desk.now:
        return f"Planned for {in_words(visible_from, desk.zone)}."
    return "Published. Readers see it now."


def _give_or_take_page(request: HttpRequest) -> None:
    profile, _, pk = request.POST[PAGE].partition(":")
    person = Person.objects.filter(pk=number(pk) or 0).first()
    if person is None or profile not in Profile.values:
        return
    desk = asking(request)
    try:
        if profile == Profile.NONE:
            people.take_page(person=person, by=desk.by, now=desk.now)
        else:
            people.give_page(person=person, profile=Profile(profile), by=desk.by, now=desk.now)
    except people.Refused as refused:
        messages.error(request, f"Saved, but: {refused}")
    else:
        messages.success(request, f"Saved. {person.name}: {Profile(profile).label}.")
