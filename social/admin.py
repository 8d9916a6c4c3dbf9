"""Posts and accounts: our own record of what was said, and where."""

from typing import Any

from django.contrib import admin
from django.forms import CharField
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.text import Truncator

from core.admin import PlainForm, hour, without_icons
from newsroom.admin.logged import NewsroomAdmin
from social.actions import keep_account, move_post
from social.models import Account, Post

LONGEST_SHOWN = 160


class WordsField(CharField):
    """A list of words, written with spaces between; a leading # or @ is dropped."""

    def prepare_value(self, value: Any) -> Any:
        return " ".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        words = str(super().to_python(value)).replace(",", " ").split()
        return [word.lstrip("#@") for word in words if word.strip("#@")]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.to_python(data) != (initial or [])


class PostForm(PlainForm):
    hashtags = WordsField(required=False, help_text="With spaces between, as in “premiere gown”.")
    mentions = WordsField(required=False, help_text="Handles, with spaces between.")


@admin.register(Post)
class PostAdmin(NewsroomAdmin):
    form = PostForm
    list_display = ["words", "author", "platform", "status_badge", "private", "kept"]
    list_filter = ["status", "platform", "private_individual"]
    search_fields = ["author_label", "text"]
    search_help_text = "Words or author"
    sortable_by = ()
    autocomplete_fields = ["account", "person"]
    fieldsets = [
        (None, {"fields": ["text", "author_label", "platform", "kind", "url"]}),
        ("Whose it is", {"fields": ["account", "person"]}),
        ("May it be shown?", {"fields": ["status", "private_individual"]}),
        ("When", {"fields": [("posted_on", "posted_precision", "posted_basis")]}),
        ("In it", {"fields": ["hashtags", "mentions"]}),
    ]

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "url":
            kwargs["assume_scheme"] = "https"
        return without_icons(super().formfield_for_dbfield(db_field, request, **kwargs))

    def save_model(self, request: HttpRequest, obj: Post, form: Any, change: bool) -> None:
        before = Post.objects.select_related("account").filter(pk=obj.pk).first()
        super().save_model(request, obj, form, change)
        move_post(post=obj, was=before.owner if before else None)

    @admin.display(description="Post")
    def words(self, post: Post) -> str:
        return format_html(
            '<span class="words">{}</span>', Truncator(post.text).chars(LONGEST_SHOWN)
        )

    @admin.display(description="Author")
    def author(self, post: Post) -> str:
        return post.author_label

    @admin.display(description="Status")
    def status_badge(self, post: Post) -> str:
        words = post.get_status_display().capitalize()
        return format_html('<span class="badge badge-{}">{}</span>', post.status, words)

    @admin.display(description="Kept")
    def kept(self, post: Post) -> str:
        return hour(post.made_at)

    @admin.display(description="By")
    def private(self, post: Post) -> str:
        if not post.private_individual:
            return ""
        return format_html('<span class="badge badge-protected">{}</span>', "A private person")


@admin.register(Account)
class AccountAdmin(NewsroomAdmin):
    list_display = ["shown", "platform", "person"]
    list_filter = ["platform"]
    list_select_related = ["person"]
    search_fields = ["shown", "person__name"]
    search_help_text = "A handle or a name"
    sortable_by = ()
    autocomplete_fields = ["person"]
    fields = [("platform", "shown"), "person", ("from_on", "until_on")]

    def save_model(self, request: HttpRequest, obj: Account, form: Any, change: bool) -> None:
        keep_account(account=obj)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        return without_icons(super().formfield_for_dbfield(db_field, request, **kwargs))
