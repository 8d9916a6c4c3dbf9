"""What is not public is not to be told from what is not there, whoever asks and however."""

import pytest
from django.test import Client

from articles import actions
from articles.body import from_paragraphs
from articles.body.nodes import Gallery
from articles.body.nodes import Image as ImageNode
from articles.models import Article
from people.actions import protect
from people.models import Depiction
from tests.factories import (
    HOUR,
    NOW,
    make_article,
    make_contributor,
    make_edition,
    make_image,
    make_known,
    make_person,
    make_section,
    make_tag,
    make_user,
    publish,
)
from tests.images.files import public_files

pytestmark = pytest.mark.django_db
PATHS = ["/", "/screen/", "/people/", "/feed/", "/feed/atom/", "/sitemap.xml", "/corrections/"]
PATHS += ["/people/aurelio/", "/tag/exits/"]


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


def test_fifty_drafts_and_their_pictures_change_no_byte_and_no_header(client, clock, editor):
    star = make_known("Aurelio Fonseca", slug="aurelio")
    make_edition(tags=[make_tag("Exits")], people=[star], **led_by(make_image(licence="own")))
    before = answers(client)
    images = [make_image(licence="own") for _ in range(3)]
    for image in images:
        Depiction.objects.create(image=image, person=star)
    for number in range(50):
        tags, led = [make_tag("Exits"), make_tag(f"T{number}")], led_by(images[number % 3])
        draft = make_article(f"Draft {number}", tags=tags, people=[star], **led)
        if number % 2:
            publish(draft, by=editor, at=NOW + HOUR)
    make_person("A child", protected="minor")
    make_contributor("Of drafts alone")
    assert answers(client) == before


def led_by(image):
    gallery = Gallery((ImageNode(image.pk, "A lift", "The lift", "A. Name"),) * 2).html
    said = {"lead_alt": "A lift", "lead_credit": "A. Name", "body": f"<p>Words.</p>{gallery}"}
    return {"lead_image": image, **said}


def test_an_editor_gets_the_very_page_of_a_reader(client, clock, editor):
    make_edition(tags=[make_tag("Exits")], people=[make_known("Aurelio", slug="aurelio")])
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
    hidden += ["/screen/draft/1/", "/screen/planned/1/"]
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
        portrait = make_image(licence="own")
        wren = make_known("Wren Marchetti", portrait=portrait)
        edition = make_edition(people=[wren], by=editor)
        assert edition.get_absolute_url() in told_of(portrait.token, client, edition)
        protect(person=wren, protected="minor", by=editor, now=NOW)
        assert told_of("Wren Marchetti", client, edition) == []
        assert told_of(portrait.token, client, edition) == []

    def test_does_not_come_back_by_a_merge(self, client, clock, editor):
        star = make_known("Odile Marchetti")
        wren = make_person("Wren Marchetti", protected="minor", merged_into=star)
        edition = make_edition(people=[wren], by=editor)
        assert told_of("Wren Marchetti", client, edition) == []
        assert client.get(wren.get_absolute_url()).status_code == 404


def told_of(name: str, client, edition) -> list[str]:
    paths = [*PATHS[:-2], edition.get_absolute_url()]
    return [path for path in paths if name in client.get(path).content.decode()]


class TestAPictureOfADraft:
    """Its files have addresses nobody is told, and nobody finds them by asking (S13)."""

    @pytest.fixture
    def image(self, clock):
        return make_article(**led_by(make_image(licence="own"))).lead_image

    def test_is_in_no_folder_that_can_be_looked_into(self, image, client):
        folder = f"/media/{image.token[:2]}/"
        assert not_here(client, [folder, f"{folder}{image.token}/", f"/media/{image.token[:2]}"])
        assert client.get("/media/").status_code == 404

    def test_is_not_found_by_number_day_name_or_the_place_of_its_original(self, image, client):
        guesses = [image.file.name, image.name, str(image.pk), f"2026/11/24/{image.name}"]
        guesses += [f"{image.pk}/4x3-400-50x50.jpeg", f"{image.content_hash[:32]}.jpeg"]
        assert not_here(client, [f"/media/{guess}" for guess in guesses])

    def test_has_a_name_of_128_bits_that_no_other_tells(self, image):
        other = make_image()
        assert (len(image.token), len(other.token)) == (32, 32)
        assert image.token[:16] != other.token[:16]

    def test_in_no_size_but_the_declared_and_asking_makes_none(self, image, client):
        before = public_files(image)
        sizes = [*range(1, 5000, 97), 99999]
        place = f"/media/{image.token[:2]}/{image.token}"
        assert not_here(client, [f"{place}/4x3-{size}-50x50.jpeg" for size in sizes])
        assert public_files(image) == before


def not_here(client, paths):
    unknown = client.get("/media/never-was.jpg")
    got = [client.get(path) for path in paths]
    return {(a.status_code, a.content) for a in got} == {(404, unknown.content)}


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
