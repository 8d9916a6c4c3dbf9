"""What holds for every public page: headers, cookies, the answers that say there is none."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.core.management.sql import emit_pre_migrate_signal
from django.test import Client
from lxml import etree

from articles.reserved import validate_section_slug
from newsroom.models import Publication
from tests.factories import make_edition, make_known, make_section, make_tag, make_user
from tests.reader import read, words

pytestmark = pytest.mark.django_db
PAGES = [
    "/",
    "/screen/",
    "/screen/the-lift/",
    "/tag/lifts/",
    "/people/",
    "/people/odile/",
    "/feed/",
    "/feed/atom/",
    "/sitemap.xml",
    "/robots.txt",
]


@pytest.fixture
def site():
    odile = make_known("Odile Marchetti", slug="odile")
    make_edition(slug="the-lift", tags=[make_tag("Lifts")], people=[odile])


@pytest.mark.parametrize("path", PAGES)
def test_a_page_may_be_kept_by_who_asks_again_first(site, path):
    response = read(path)
    assert response.status_code == 200
    assert response["Cache-Control"] == "public, max-age=0, must-revalidate"
    again = read(path, if_none_match=response["ETag"])
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("path", [*PAGES, "/nowhere/"])
def test_a_page_has_nothing_to_do_with_cookies(site, path):
    client = Client(raise_request_exception=False)
    client.force_login(make_user())
    for response in (read(path), client.get(path)):
        assert "Set-Cookie" not in response.headers
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")


def test_a_page_is_the_same_bytes_twice_and_holds_no_nonce(site):
    once, twice = read("/screen/the-lift/"), read("/screen/the-lift/")
    assert once.content == twice.content
    assert once.headers == twice.headers
    assert "nonce-" not in once["Content-Security-Policy"]


@pytest.mark.parametrize("path", [path for path in PAGES if not path.endswith((".xml", ".txt"))])
def test_a_page_has_no_script_no_style_of_its_own_and_no_stranger(site, path):
    html = words(read(path))
    assert not re.search(r'\sstyle="|<style|\son\w+="', html)
    assert set(re.findall(r"<script[^>]*>", html)) <= {'<script type="application/ld+json">'}
    assert not re.search(r'\b(?:src|href)="(?:https?:)?//(?!testserver)', html)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_only_read(site, path):
    assert Client().post(path).status_code == 405


def test_an_answer_that_has_to_do_with_a_cookie_is_kept_by_nobody():
    response = read("/admin/login/")
    assert response.cookies
    assert "no-store" in response["Cache-Control"]
    assert "private" in response["Cache-Control"]


@pytest.mark.parametrize(
    "path", ["/nowhere/", "/screen/nowhere/", "/tag/x/", "/a/b/c/d/", "/people/x/"]
)
def test_what_is_not_there_is_the_same_everywhere(path):
    make_section("Screen")
    response = read(path)
    assert response.status_code == 404
    assert response.content == read("/never-was/").content
    assert response.headers == read("/never-was/").headers


def test_the_404_is_our_own():
    assert "You’re not on the list" in words(read("/nowhere/"))


def test_a_page_that_breaks_says_so_without_the_database_and_without_words_about_it(monkeypatch):
    monkeypatch.setattr("articles.views.front_of", broken)
    response = read("/")
    assert response.status_code == 500
    assert response["Cache-Control"] == "no-store"
    assert "A heel broke" in words(response)
    assert "secret" not in words(response)


def broken(*args):
    raise RuntimeError("secret")


def test_robots_may_read_all_but_the_admin():
    assert words(read("/robots.txt")) == (
        "User-agent: *\nDisallow: /admin/\n\nSitemap: http://testserver/sitemap.xml\n"
    )


def test_the_sitemap_has_stories_sections_and_people(site):
    place = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
    found = [loc.text for loc in etree.fromstring(read("/sitemap.xml").content).iter(place)]
    assert sorted(found) == [
        "http://testserver/",
        "http://testserver/corrections/",
        "http://testserver/people/",
        "http://testserver/people/odile/",
        "http://testserver/screen/",
        "http://testserver/screen/the-lift/",
    ]


def test_health_is_well():
    response = read("/health/")
    assert (response.status_code, words(response)) == (200, "well\n")
    assert response["Cache-Control"] == "no-store"


def test_health_is_red_while_a_trigger_is_missing():
    emit_pre_migrate_signal(verbosity=0, interactive=False, db="default")
    response = read("/health/")
    assert (response.status_code, words(response)) == (503, "unwell\n")


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("Magazine", "short"),
        ("The Velvet Rope", "medium"),
        ("Whispers & Co. Weekly", "long"),
        ("The International Herald", "longer"),
        ("The International Herald of Whispers", "longest"),
    ],
)
def test_the_nameplate_is_set_by_the_width_of_the_title(name, size):
    Publication.objects.create(name=name)
    assert f"nameplate-{size}" in words(read("/"))


@pytest.mark.parametrize("word", ["admin", "feed", "tag", "authors", "people", "health"])
def test_no_section_takes_the_address_of_a_route(word):
    with pytest.raises(ValidationError):
        validate_section_slug(word)
