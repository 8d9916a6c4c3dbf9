"""Every screen of the admin that one can look at, with something of the demo on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.contrib import admin
from django.db.models import Model
from django.test import Client
from django.urls import URLPattern, URLResolver, reverse

from articles.models import Article, Decision, Edition, Kind
from newsroom.models import User

# What is no screen of ours: Django's doors to other places, a piece of one, and two pages alike for
# every model.
LEFT_OUT = ("logout", "jsi18n", "autocomplete", "app_list", "view_on_site", "images_image_pick")
ALIKE = ("_add", "_delete", "_history")
TAKEN_ALL_THE_SAME = ("articles_article_add", "articles_article_history", "images_image_add")
OTHER_NAMES = {
    "index": "desk",
    "password_change": "password",
    "password_change_done": "password-changed",
}


@dataclass(frozen=True)
class Screen:
    name: str
    path: str


def admin_screens() -> list[Screen]:
    """By what the resolver knows: a new screen is among them the day it has an address."""
    client = Client(SERVER_NAME=settings.ALLOWED_HOSTS[0])
    client.force_login(who_looks())
    named = ((name, path) for name, path in addresses() if is_one(name))
    return [Screen(f"admin-{short(name)}", path) for name, path in named if is_page(client, path)]


def who_looks() -> User:
    """Somebody of the demo before whom every door is open."""
    return User.objects.get(groups__name="Administrator")


def addresses() -> Iterator[tuple[str, str]]:
    for pattern in patterns(admin.site.urls[0]):
        groups = pattern.pattern.regex.groupindex
        keys = [key_for(pattern.name) for _ in groups] if pattern.name else []
        if pattern.name and len(groups) <= 1 and None not in keys:
            yield pattern.name, reverse(f"admin:{pattern.name}", args=keys)


def patterns(entries: list[URLPattern | URLResolver]) -> Iterator[URLPattern]:
    for entry in entries:
        if isinstance(entry, URLResolver):
            yield from patterns(entry.url_patterns)
        else:
            yield entry


def is_one(name: str) -> bool:
    if name in TAKEN_ALL_THE_SAME:
        return True
    return name not in LEFT_OUT and not name.endswith(ALIKE)


def is_page(client: Client, path: str) -> bool:
    """Not what only a button may ask for, nor a way on, nor a file."""
    answer = client.get(path, secure=True)
    html = answer.headers.get("Content-Type", "").startswith("text/html")
    return answer.status_code == 200 and html


def key_for(name: str) -> int | None:
    """The row whose screen it is: the one of which there is most to see."""
    models = {f"{m._meta.app_label}_{m._meta.model_name}_": m for m in admin.site._registry}
    model = next((model for prefix, model in models.items() if name.startswith(prefix)), None)
    row = best(model) if model else None
    return row.pk if row else None


def best(model: type[Model]) -> Model | None:
    if model is Article:
        corrected = Edition.objects.filter(kind=Kind.CORRECTION).first()
        decided = Decision.objects.values("article")
        return corrected.article if corrected else Article.objects.filter(pk__in=decided).first()
    return model._default_manager.order_by("pk").first()


def short(name: str) -> str:
    """`articles_article_changelist` is "article-list", `articles_article_publish` as it says."""
    if name in OTHER_NAMES:
        return OTHER_NAMES[name]
    _, _, rest = name.partition("_")
    words = rest.removesuffix("_change").replace("_changelist", "_list") or name
    return words.replace("_", "-")
