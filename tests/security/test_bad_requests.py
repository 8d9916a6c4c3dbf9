"""Requests that no browser of ours sends: a short 4xx, nothing given away, nothing kept."""

import io

import pytest
from django.test import Client

from tests.factories import PASSWORD, make_article, make_edition, make_section, make_user

pytestmark = pytest.mark.django_db
LISTS = (
    "articles/article articles/edition articles/section articles/tag articles/contributor "
    "people/person images/image images/agency social/post newsroom/user newsroom/logline "
    "importing/item"
).split()
ELSEWHERE = [
    "//evil.example",
    "/\\evil.example",
    "https:evil.example",
    "http:///evil.example",
    "////evil.example",
    "\t//evil.example",
    " //evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "https://testserver@evil.example",
    "https://testserver.evil.example",
]


@pytest.fixture
def administrator():
    client = Client()
    client.force_login(make_user("Administrator"))
    return client


class Endless(io.RawIOBase):
    """A body that nobody may read."""

    def read(self, size=-1):
        raise AssertionError("It was read.")


@pytest.mark.parametrize("path", ["/", "/admin/login/", "/admin/articles/article/add/"])
@pytest.mark.parametrize("kind", ["multipart/form-data; boundary=B", "application/json"])
def test_two_hundred_megabytes_are_refused_unread(client, path, kind):
    answer = client.generic("POST", path, b"", kind, CONTENT_LENGTH="209715200", **unread())
    assert answer.status_code == 413
    assert "frame-ancestors" in answer.headers["Content-Security-Policy"]


def unread() -> dict[str, object]:
    return {"wsgi.input": Endless()}


def test_more_fields_than_any_form_has_are_refused(administrator):
    fields = {f"field{number}": "x" for number in range(1_100)}
    assert administrator.post("/admin/articles/article/add/", fields).status_code == 400


@pytest.mark.parametrize("model", LISTS)
class TestAList:
    @pytest.mark.parametrize(
        "asked",
        [
            "q=" + "a+" * 1_500,
            "q=%00",
            "q=%22" * 300,
            "p=-1",
            "p=NaN",
            "p=%D9%A3",
            "p=99999999",
            "o=1.2.-99",
            "stage__exact=%00",
            "kind__exact=%00",
            "status__exact=%00",
            "profile__exact=%00",
            "slug__startswith=%00",
            "section__id__exact=99999999999999999999999",
        ],
    )
    def test_answers_whatever_it_is_asked(self, administrator, model, asked):
        assert administrator.get(f"/admin/{model}/?{asked}").status_code in (200, 302, 400)

    @pytest.mark.parametrize(
        "asked",
        [
            "changed_by__password__startswith=md5",
            "published_by__password__startswith=md5",
            "actor__password__startswith=md5",
            "article__changed_by__password__startswith=md5",
            "password__startswith=md5",
            "_to_field=password",
        ],
    )
    def test_tells_nothing_of_passwords(self, administrator, model, asked):
        answer = administrator.get(f"/admin/{model}/?{asked}")
        assert answer.status_code in (302, 400)


@pytest.mark.parametrize(
    ("field", "status"),
    [
        ("article&field_name=changed_by", 403),
        ("edition&field_name=published_by", 403),
        ("articleperson&field_name=person", 200),
        ("article&field_name=body", 403),
    ],
)
def test_a_writer_is_suggested_no_users(field, status):
    client = Client()
    client.force_login(make_user("Writer"))
    address = f"/admin/autocomplete/?app_label=articles&model_name={field}&term="
    assert client.get(address + "a").status_code == status
    for words in ("%00", "a+" * 1_500):
        assert client.get(address + words).status_code == status


@pytest.mark.parametrize("target", ELSEWHERE)
def test_login_and_logout_lead_nowhere_else(client, target):
    user = make_user()
    sent = {"username": user.username, "password": PASSWORD, "next": target}
    assert client.post("/admin/login/", sent).url == "/admin/"
    assert "evil" not in client.post("/admin/logout/", {"next": target}).headers.get("Location", "")


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Forwarded-Host": "evil.example"},
        {"X-Forwarded-Proto": "evil"},
        {"X-Forwarded-Prefix": "/evil"},
        {"Forwarded": "host=evil.example;proto=https"},
        {"X-Original-URL": "/evil"},
        {"X-HTTP-Method-Override": "DELETE"},
    ],
)
@pytest.mark.parametrize("path", ["/", "/sitemap.xml", "/feed/", "/robots.txt", "/never-was/"])
def test_no_header_moves_the_site(client, headers, path):
    make_edition()
    said = client.get(path, headers=headers)
    assert said.content == client.get(path).content
    assert "evil" not in said.content.decode() + str(said.headers)


def test_a_strange_host_is_refused(client):
    assert client.get("/", headers={"Host": "evil.example"}).status_code == 400


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"])
def test_the_public_site_is_only_read(method):
    make_section()
    client = Client(enforce_csrf_checks=True)
    assert client.generic(method, "/screen/").status_code in (403, 405)


@pytest.mark.parametrize(
    "path",
    "/.git/config /.env /var/install.env /var/db.sqlite3 /__debug__/ /metrics/ /static/ "
    "/static/../manage.py /static/..%2f..%2fmanage.py /%2f%2fevil.example/ /%00/ /ADMIN/ "
    "/a%0d%0aSet-Cookie:x=1/".split(),
)
def test_nothing_stands_where_nothing_was_declared(client, path):
    answer = client.get(path)
    assert (answer.status_code, "Location" in answer.headers) == (404, False)


@pytest.mark.parametrize(
    "cursor", ["%00", "MQ", "A" * 3_000, "LTEuMQ", "OTk5OTk5OTk5OTk5OTk5OTk5OS4x", "%F0%9F%98%80"]
)
@pytest.mark.parametrize("path", ["/screen/?before=", "/people/?after="])
def test_a_cursor_that_is_none_of_ours_is_not_found(client, path, cursor):
    make_section()
    assert client.get(path + cursor).status_code == 404


# Still open.


def test_a_story_that_names_six_hundred_people_opens(administrator):
    names = (f"{first}a {last}o" for first in SYLLABLES for last in SYLLABLES)
    article = make_article(paragraphs=[f"{name}, 41, left." for name in names])
    assert administrator.get(f"/admin/articles/article/{article.pk}/change/").status_code == 200


SYLLABLES = [c + v + d for c in "BDFLM" for v in "aeio" for d in "nr"][:25]
