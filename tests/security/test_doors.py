"""Who comes through which door: each route of the admin, as each role, by GET and forged POST."""

import re

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from articles.models import Article, Edition
from newsroom.models import LogLine, User
from people.models import Person
from social.models import Post
from tests.factories import (
    PASSWORD,
    make_article,
    make_contributor,
    make_known,
    make_section,
    make_tag,
    make_user,
    publish,
)

pytestmark = pytest.mark.django_db
ROLES = ("Writer", "Editor", "Administrator")
# Below /admin/: who gets the page. Whatever is not named here is for nobody (403) or not there.
EVERYBODY = {
    "articles/article/": ROLES,
    "articles/article/add/": ROLES,
    "articles/article/{article}/change/": ROLES,
    "articles/article/{article}/history/": ROLES,
    "articles/article/{article}/preview/": ROLES,
    "articles/edition/": ROLES,
    "articles/edition/{edition}/change/": ROLES,
    "people/person/": ROLES,
    "people/person/{person}/change/": ROLES,
    "newsroom/logline/": ROLES,
}
EDITORS = {
    "articles/article/{article}/correct/": ROLES[1:],
    "articles/article/{article}/withdraw/": ROLES[1:],
    "articles/article/{article}/cancel/": ROLES[1:],
    "articles/article/{article}/prolong/": ROLES[1:],
    "articles/article/{article}/move-to-top/": ROLES[1:],
    "articles/article/{draft}/delete/": ROLES[1:],
    "articles/contributor/add/": ROLES[1:],
    "people/person/add/": ROLES[1:],
    "social/post/add/": ROLES[1:],
}
ADMINISTRATORS = {
    "articles/section/add/": ROLES[2:],
    "articles/section/{section}/delete/": ROLES[2:],
    "articles/tag/{tag}/delete/": ROLES[2:],
    "articles/contributor/{contributor}/delete/": ROLES[2:],
    "newsroom/user/": ROLES[2:],
    "newsroom/user/add/": ROLES[2:],
    "newsroom/user/{user}/change/": ROLES[2:],
    "newsroom/user/{user}/password/": ROLES[2:],
    "newsroom/publication/add/": ROLES[2:],
}
NOBODY = {
    "articles/edition/add/": (),
    "articles/edition/{edition}/delete/": (),
    "newsroom/logline/add/": (),
    "newsroom/logline/{logline}/delete/": (),
    "newsroom/user/{user}/delete/": (),
    "newsroom/user/{superuser}/password/": (),
    "people/person/{person}/delete/": (),
    "social/post/{post}/delete/": (),
    "importing/item/add/": (),
}
TABLE = EVERYBODY | EDITORS | ADMINISTRATORS | NOBODY


@pytest.fixture
def ids():
    from django.utils import timezone

    person = make_known()
    article = make_article(people=[person], by=make_user("Writer"))
    edition = publish(article, now=timezone.now())
    return {
        "article": article.pk,
        "draft": make_article("A draft").pk,
        "edition": edition.pk,
        "person": person.pk,
        "post": Post.objects.create(text="Hello").pk,
        "section": make_section("Empty").pk,
        "tag": make_tag().pk,
        "contributor": make_contributor().pk,
        "user": make_user("Writer").pk,
        "superuser": User.objects.create_superuser("boss").pk,
        "logline": LogLine.objects.order_by("pk")[0].pk,
    }


def as_(role: str, **how) -> Client:
    client = Client(**how)
    client.force_login(make_user(role))
    return client


@pytest.mark.parametrize("role", ROLES)
def test_each_role_opens_what_is_its_own_and_nothing_else(role, ids):
    client = as_(role)
    answers = {
        route: client.get("/admin/" + route.format(**ids)).status_code == 200 for route in TABLE
    }
    assert answers == {route: role in roles for route, roles in TABLE.items()}


@pytest.mark.parametrize("role", ROLES)
def test_what_a_role_may_not_open_it_may_not_send_to(role, ids):
    client = as_(role)
    closed = [route for route, roles in TABLE.items() if role not in roles]
    sent = {"version": "1", "note": "Gone.", "kind": "typo", "post": "yes", "profile": "public"}
    before = state()
    statuses = {client.post("/admin/" + r.format(**ids), sent).status_code for r in closed}
    assert (statuses, state()) == ({403}, before)


def test_nobody_from_the_street_opens_or_sends_anything(ids, client):
    before = state()
    paths = ["/admin/" + route.format(**ids) for route in TABLE]
    answers = [answer for path in paths for answer in (client.get(path), client.post(path))]
    assert {(a.status_code, a.url.partition("?")[0]) for a in answers} == {(302, "/admin/login/")}
    assert state() == before


@pytest.mark.parametrize("how", [{}, {"headers": {"Origin": "https://evil.example"}}])
def test_nothing_is_done_without_a_token_of_this_session(ids, how):
    client, before = as_("Administrator", enforce_csrf_checks=True), state()
    client.get("/admin/")
    paths = ["/admin/" + path for path in every_admin_path(ids["article"])]
    assert {client.post(path, {"version": "1"}, **how).status_code for path in paths} == {403}
    assert state() == before


def test_nothing_is_done_by_looking(ids):
    client, before = as_("Administrator"), state()
    for path in every_admin_path(ids["article"]):
        if "logout" not in path:
            assert client.get(f"/admin/{path}").status_code < 500, path
    assert state() == before


def state() -> list[object]:
    """All that a forged request might be after."""
    return [
        list(Article.objects.order_by("pk").values("pk", "headline", "version", "stage")),
        list(Edition.objects.order_by("pk").values("pk", "visible_until", "listed_at")),
        list(Person.objects.order_by("pk").values("pk", "profile", "protected")),
        list(User.objects.order_by("pk").values("pk", "password", "is_superuser", "is_active")),
        [LogLine.objects.count(), Post.objects.count()],
    ]


def every_admin_path(pk: int) -> list[str]:
    """Each route of the admin below /admin/, with `pk` wherever an id stands."""
    (admin,) = [p for p in get_resolver().url_patterns if str(p.pattern) == "admin/"]
    return [re.sub(r"<[^>]+>", str(pk), route) for route in routes(admin) if "(?P" not in route]


def routes(resolver: URLResolver, before: str = "") -> list[str]:
    found = []
    for pattern in resolver.url_patterns:
        route = before + str(pattern.pattern)
        found += [route] if isinstance(pattern, URLPattern) else routes(pattern, route)
    return found


class TestAWriterPublishesByNoDoor:
    """Nor does a press of a button that the page does not show."""

    @pytest.fixture
    def draft(self):
        return make_article(by=make_user("Writer"))

    @pytest.mark.parametrize("page", ["{}/change/", "add/", "999999/change/"])
    @pytest.mark.parametrize("extra", [{}, {"publish-when": "now"}, {"_save": "1"}])
    def test_with_publish(self, draft, page, extra):
        sent = {"_publish": "1", "version": str(draft.version), "headline": "Mine", **extra}
        answer = as_("Writer").post("/admin/articles/article/" + page.format(draft.pk), sent)
        assert answer.status_code == 403
        assert (Edition.objects.count(), Article.objects.count()) == (0, 1)

    def test_with_an_action_on_the_list(self, draft):
        sent = {"action": "delete_selected", "_selected_action": str(draft.pk), "post": "yes"}
        as_("Administrator").post("/admin/articles/article/", sent)
        assert Article.objects.filter(pk=draft.pk).exists()


class TestASession:
    def test_of_somebody_who_left_is_over(self):
        user = make_user()
        client = Client()
        client.force_login(user)
        User.objects.filter(pk=user.pk).update(is_active=False)
        assert client.get("/admin/").status_code == 302

    def test_is_over_when_the_password_changes(self):
        user = make_user()
        client = Client()
        client.force_login(user)
        user.set_password("another long walk")
        user.save()
        assert client.get("/admin/").status_code == 302

    def test_is_told_in_a_cookie_that_no_script_reads(self):
        client, user = Client(), make_user()
        client.post("/admin/login/", {"username": user.username, "password": PASSWORD})
        assert client.cookies["session"]["httponly"]
        assert client.cookies["session"]["samesite"] == "Lax"

    def test_begins_under_a_new_name(self):
        client, user = Client(), make_user()
        client.cookies["session"] = "chosen-by-somebody-else-00000000"
        client.post("/admin/login/", {"username": user.username, "password": PASSWORD})
        assert client.cookies["session"].value != "chosen-by-somebody-else-00000000"


def test_an_administrator_makes_nobody_more_than_themselves():
    user = make_user("Administrator")
    client = Client()
    client.force_login(user)
    for target in (user, make_user("Writer")):
        sent = {"username": target.username, "is_superuser": "on", "is_active": "on"}
        client.post(f"/admin/newsroom/user/{target.pk}/change/", sent | {"user_permissions": ["1"]})
        target.refresh_from_db()
        assert not target.is_superuser
        assert not target.user_permissions.exists()
