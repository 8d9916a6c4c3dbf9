"""People: their records, and the buttons that give and take a page."""

from datetime import datetime
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.views.decorators.http import require_POST

from core.admin import NonceMedia, PlainForm
from images.admin import WithPortrait
from newsroom.admin.logged import NewsroomAdmin
from newsroom.models import User
from newsroom.rights import may
from people.actions import (
    Refused,
    give_page,
    make_person,
    protect,
    sort_name,
    take_page,
    why_no_page,
)
from people.models import Person, PersonName, Profile

STORIES = 10
HELP = {
    "slug": "The last part of the page's address. It stays while the page answers.",
    "bio": "A sentence or two, on the person's page.",
}


class NamesInline(admin.StackedInline):
    model = PersonName
    form = PlainForm
    template = "admin/parts/lines.html"
    fields = ["name", "kind"]
    extra = 0
    verbose_name = "other name"
    verbose_name_plural = "other names"


@admin.register(Person)
class PersonAdmin(NonceMedia, WithPortrait, NewsroomAdmin):
    list_display = ["named", "occupations", "page", "protection"]
    list_filter = ["profile", "protected"]
    search_fields = ["name", "names__name"]
    search_help_text = "A name, as we print it or otherwise"
    sortable_by = ()
    inlines = [NamesInline]

    def get_fields(self, request: HttpRequest, obj: Person | None = None) -> Any:
        """Somebody new gets an address made from the name, and is in no story yet."""
        words = [("name", "disambiguation"), ("occupations", "sort_name"), "bio"]
        fields = [*words, "portrait", "protected"]
        return [*fields, "slug", "stories"] if obj else fields

    def get_readonly_fields(self, request: HttpRequest, obj: Person | None = None) -> Any:
        readonly = ["stories"]
        if obj and obj.has_page:
            readonly.append("slug")
        if not _may_give_page(request):
            readonly.append("protected")
        return readonly

    def get_form(
        self, request: HttpRequest, obj: Person | None = None, change: bool = False, **kwargs: Any
    ) -> Any:
        kwargs |= {"labels": {"slug": "Address"}, "help_texts": HELP}
        return super().get_form(request, obj, change, **kwargs)

    def formfield_for_choice_field(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        if db_field.name == "protected":
            kwargs["choices"] = db_field.get_choices(blank_choice=[("", "not protected")])
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def view_on_site(self, person: Person) -> str | None:
        return person.get_absolute_url() if person.has_page else None

    def save_model(self, request: HttpRequest, obj: Person, form: Any, change: bool) -> None:
        """Protection goes through its own verb, which also takes the page and writes the log."""
        wanted, is_moved = obj.protected, "protected" in form.changed_data
        obj.sort_name = obj.sort_name or sort_name(obj.name)
        if is_moved:
            obj.protected = form.initial.get("protected", "")
        if not change:
            made = make_person(name=obj.name, by=_user(request), now=_now(request))
            obj.pk, obj.slug = made.pk, made.slug
        obj.save(force_update=True)
        if is_moved:
            protect(person=obj, protected=wanted, by=_user(request), now=_now(request))

    def log_addition(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        """`make_person` has written its line."""

    def get_urls(self) -> list[Any]:
        page = self.admin_site.admin_view(require_POST(self.page_view))
        return [path("<int:pk>/page/", page, name="people_person_page"), *super().get_urls()]

    def page_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The buttons: `profile` is what the person's page becomes."""
        if not _may_give_page(request):
            raise PermissionDenied
        person = get_object_or_404(Person, pk=pk)
        profile = request.POST.get("profile", "")
        if profile in Profile.values:
            self._set_page(request, person, Profile(profile))
        return redirect("admin:people_person_change", pk)

    def _set_page(self, request: HttpRequest, person: Person, profile: Profile) -> None:
        by, now = _user(request), _now(request)
        try:
            if profile == Profile.NONE:
                take_page(person=person, by=by, now=now)
            else:
                give_page(person=person, profile=profile, by=by, now=now)
        except Refused as refused:
            messages.error(request, str(refused))
        else:
            messages.success(request, f"{person.name}: {profile.label}.")

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        context = {"may_give_page": _may_give_page(request), **(extra_context or {})}
        return super().change_view(request, object_id, form_url, context)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        person = context.get("original")
        context["why_no_page"] = why_no_page(person) if person else ""
        return super().render_change_form(request, context, *args, **kwargs)

    @admin.display(description="Name")
    def named(self, person: Person) -> str:
        return format_html(
            '<span class="story"><b>{}</b><small>{}</small></span>',
            person.name,
            person.disambiguation,
        )

    @admin.display(description="Page")
    def page(self, person: Person) -> str:
        if not person.has_page:
            return ""
        words = "Public" if person.profile == Profile.PUBLIC else "Hidden from search"
        return format_html('<span class="badge badge-{}">{}</span>', person.profile, words)

    @admin.display(description="Protected")
    def protection(self, person: Person) -> str:
        if not person.protected:
            return ""
        words = person.get_protected_display().capitalize()
        return format_html('<span class="badge badge-protected">{}</span>', words)

    @admin.display(description="In these stories", empty_value="None yet.")
    def stories(self, person: Person) -> str | None:
        """The newest few working copies, by a relation that the stories declare."""
        lines = person.article_people.select_related("article").defer("article__body")
        newest = lines.order_by("-article__changed_at")[:STORIES]
        rows = [(_screen(line.article), line.article, line.get_role_display()) for line in newest]
        items = format_html_join("", '<li><a href="{}">{}</a> <small>{}</small></li>', rows)
        return format_html("<ul>{}</ul>", items) if rows else None


def _screen(article: Any) -> str:
    return reverse("admin:articles_article_change", args=[article.pk])


def _may_give_page(request: HttpRequest) -> bool:
    return may(request.user, "people.give_page")


def _user(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # the admin lets nobody else in
    return request.user


def _now(request: HttpRequest) -> datetime:
    return request.now  # type: ignore[attr-defined]
