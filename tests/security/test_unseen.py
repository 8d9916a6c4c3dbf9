"""What is not public is not to be told from what is not there, whoever asks and however."""

import pytest
from django.test import Client

from articles import actions
from articles.body import from_paragraphs
from articles.models import Article
from people.actions import protect
from tests.factories import (
    HOUR,
    NOW,
    make_article,
    make_contributor,
    make_edition,
    make_known,
    make_person,
    make_section,
    make_tag,
    make_user,
    publish,
)

pytestmark = pytest.mark.django_db
PATHS = ["/", "/screen/", "/people/", "/feed/", "/feed/atom/", "/sitemap.xml", "/tag/exits/"]


@pytest.fixture
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)
    return time_machine


@pytest.fixture
def editor():
    return make_user()


def answers(client) -> dict[str, tuple[bytes, dict[str, str]]]:
    got = {path: client.get(path) for path in PATHS}
    return {path: (answer.content, dict(answer.headers)) for path, answer in got.items()}


def test_fifty_drafts_change_no_byte_and_no_header(client, clock, editor):
    make_edition(tags=[make_tag("Exits")], people=[make_known("Aurelio Fonseca")])
    before = answers(client)
    for number in range(50):
        draft = make_article(f"Draft {number}", tags=[make_tag("Exits"), make_tag(f"T{number}")])
        if number % 2:
            publish(draft, by=editor, at=NOW + HOUR)
    make_person("A child", protected="minor")
    make_contributor("Of drafts alone")
    assert answers(client) == before


def test_an_editor_gets_the_very_page_of_a_reader(client, clock, editor):
    make_edition(tags=[make_tag("Exits")])
    make_article("A draft")
    before = answers(client)
    client.force_login(editor)
    assert answers(client) == before


def test_a_404_is_one_and_the_same_for_all_that_is_hidden(client, clock, editor):
    make_section("Screen")
    make_article("Draft", slug="draft", tags=[make_tag("Drafted")])
    publish(make_article("Planned", slug="planned"), by=editor, at=NOW + HOUR)
    make_person("Wren", slug="wren", protected="minor")
    make_contributor("Roza")
    hidden = ["/screen/draft/", "/screen/planned/", "/tag/drafted/", "/authors/roza/"]
    hidden += ["/people/wren/", "/people/wren/feed/", "/tag/drafted/feed/", "/authors/roza/feed/"]
    got = [client.get(path) for path in [*hidden, "/screen/never-was/", "/never-was/"]]
    assert len({(a.status_code, a.content, str(sorted(a.headers.items()))) for a in got}) == 1


def test_what_a_browser_kept_is_gone_at_the_withdrawal(client, clock, editor):
    edition = make_edition(by=editor)
    path = edition.get_absolute_url()
    kept = client.get(path).headers["ETag"]
    assert client.get(path, headers={"If-None-Match": kept}).status_code == 304
    actions.withdraw(
        article=edition.article, note="Gone.", by=editor, version=edition.article.version, now=NOW
    )
    for headers in ({"If-None-Match": kept}, {"If-None-Match": "*"}):
        answer = client.get(path, headers=headers)
        assert (answer.status_code, edition.headline in answer.content.decode()) == (410, False)


def test_a_planned_address_of_a_live_story_is_not_there_yet(client, clock, editor):
    live = make_edition(slug="now", by=editor)
    Article.objects.filter(pk=live.article_id).update(slug="then")
    publish(live.article, by=editor, at=NOW + HOUR)
    assert client.get("/screen/then/").status_code == 404
    clock.move_to(NOW + HOUR, tick=False)
    assert client.get("/screen/now/").url == "/screen/then/"


class TestAProtectedPerson:
    """On no page at all, even of a story that went out with them."""

    def test_is_gone_the_moment_they_are_protected(self, client, clock, editor):
        wren = make_known("Wren Marchetti")
        edition = make_edition(people=[wren], by=editor)
        protect(person=wren, protected="minor", by=editor, now=NOW)
        assert told_of("Wren Marchetti", client, edition) == []

    def test_does_not_come_back_by_a_merge(self, client, clock, editor):
        star = make_known("Odile Marchetti")
        wren = make_person("Wren Marchetti", protected="minor", merged_into=star)
        edition = make_edition(people=[wren], by=editor)
        assert told_of("Wren Marchetti", client, edition) == []
        assert client.get(wren.get_absolute_url()).status_code == 404


def told_of(name: str, client, edition) -> list[str]:
    paths = [*PATHS[:-1], edition.get_absolute_url()]
    return [path for path in paths if name in client.get(path).content.decode()]


class TestAPreview:
    @pytest.fixture
    def path(self):
        article = make_article("A draft", body=from_paragraphs(["Secret words."]))
        return f"/admin/articles/article/{article.pk}/preview/"

    def test_is_kept_by_nobody_and_found_by_nobody(self, path):
        client = Client()
        client.force_login(make_user("Writer"))
        answer = client.get(path)
        assert "Secret words." in answer.content.decode()
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert answer.headers["X-Robots-Tag"] == "noindex"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]

    def test_is_for_who_is_logged_in(self, path):
        client = Client()
        client.force_login(make_user("Writer"))
        client.post("/admin/logout/")
        answer = client.get(path)
        assert (answer.status_code, b"Secret" in answer.content) == (302, False)
