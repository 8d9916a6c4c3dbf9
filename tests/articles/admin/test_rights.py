"""Who may do what on the article's screen, and what a page must never let through."""

import json

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone

from newsroom.models import User
from people.models import Person
from tests.factories import make_article, make_known, make_person, make_tag, make_user, publish

EVIL = "</script><script>alert(1)</script>"
ODILE = "person:odile marchetti"


@pytest.fixture
def onlooker(db):
    """Somebody who may look at stories, and no more."""
    user = User.objects.create_user("olga", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_article"))
    return user


def test_an_onlooker_reads_a_clean_page(open_screen, story, onlooker):
    screen = open_screen(story, by=onlooker)
    assert screen.status == 200
    assert screen.page.xpath("//div[@class='tiptap']/p")
    assert not screen.page.xpath(
        "//main//button[not(@type='button')] | //main//textarea | //main//input[@type='radio']"
    )


def test_an_onlooker_saves_nothing(open_screen, story, onlooker):
    screen = open_screen(story, by=onlooker)
    answer = screen.client.post(screen.url, {"headline": "Forged", "version": "1"})
    story.refresh_from_db()
    assert (answer.status_code, story.headline) == (403, "Odile Marchetti leaves")


def test_an_onlooker_has_nothing_read(open_screen, story, onlooker):
    client = open_screen(story, by=onlooker).client
    assert client.post(f"/admin/articles/article/found/?article={story.pk}").status_code == 403


def test_nobody_from_the_street_gets_in(client, story):
    for path in ("change/", "correct/", "withdraw/", "preview/"):
        assert client.get(f"/admin/articles/article/{story.pk}/{path}").status_code == 302


class TestAPage:
    """Given and taken beside an accepted person."""

    @pytest.fixture
    def accepted(self, open_screen, story):
        return open_screen(story).verdict(ODILE, "accepted").press()

    def test_is_given(self, accepted):
        screen = accepted.press("page", f"public:{Person.objects.get().pk}")
        assert Person.objects.get().profile == "public"
        assert "Odile Marchetti: public page." in screen.words

    def test_is_given_hidden_and_taken(self, accepted):
        pk = Person.objects.get().pk
        screen = accepted.press("page", f"noindex:{pk}")
        assert Person.objects.get().profile == "noindex"
        screen.press("page", f"none:{pk}")
        assert Person.objects.get().profile == "none"

    def test_saves_what_was_typed(self, accepted, story):
        accepted.fill(kicker="Doors").press("page", f"public:{Person.objects.get().pk}")
        story.refresh_from_db()
        assert story.kicker == "Doors"

    def test_of_a_minor_is_refused_with_the_reason(self, open_screen, story):
        screen = open_screen(story).verdict("person:wren", "accepted").press()
        assert "Wren is protected (a minor) and gets no page." in screen.words
        screen = screen.press("page", f"public:{Person.objects.get().pk}")
        assert Person.objects.get().profile == "none"
        assert "Saved, but: Wren is protected" in screen.words

    def test_is_no_writers_to_give(self, open_screen, story):
        screen = open_screen(story, by=make_user("Writer")).verdict(ODILE, "accepted").press()
        assert not screen.page.xpath("//button[@name='page']")
        screen = screen.press("page", f"public:{Person.objects.get().pk}")
        assert Person.objects.get().profile == "none"
        assert "Only an editor gives a page" in screen.words

    @pytest.mark.parametrize(
        "value", ["public:", "public:99999", "king:1", "", "public:" + "9" * 40]
    )
    def test_that_makes_no_sense_is_let_go(self, accepted, value):
        assert accepted.press("page", value).status == 200


class TestNothingRuns:
    """Words are words, wherever they came from."""

    def test_in_the_copy(self, open_screen):
        story = make_article(EVIL, kicker=EVIL, dek=EVIL, key_points=[EVIL])
        assert EVIL not in open_screen(story).response.content.decode()

    def test_in_what_was_found(self, open_screen):
        words = f"“{EVIL} is what I heard,” Odile Marchetti, 41, said. Marchetti left."
        screen = open_screen(make_article(paragraphs=[words]))
        assert EVIL not in screen.response.content.decode()
        marks = json.loads(screen.page.xpath("//script[@id='marks']")[0].text)
        assert marks

    def test_in_names_of_people_tags_and_notices(self, open_screen):
        story = make_article(people=[make_person(EVIL)], tags=[make_tag(EVIL)])
        publish(story, now=timezone.now())
        for page in ("change", "correct", "withdraw"):
            assert EVIL not in open_screen(story, page=page).response.content.decode()

    def test_in_the_names_that_are_suggested(self, open_screen, story):
        make_known(EVIL)
        answer = open_screen(story).client.get(
            "/admin/autocomplete/?app_label=articles&model_name=articleperson&field_name=person&term=script"
        )
        assert answer.headers["Content-Type"] == "application/json"
        assert answer.json()["results"][0]["text"] == EVIL

    def test_in_a_body_posted_past_the_editor(self, open_screen, story):
        body = "<p onclick=alert(1)>Words</p><script>alert(2)</script><a href='javascript:x'>x</a>"
        open_screen(story).fill(body=body).press()
        story.refresh_from_db()
        assert not any(bad in story.body for bad in ("onclick", "script", "javascript"))


def test_a_name_with_a_nul_is_refused_in_words(open_screen, story):
    screen = open_screen(story).fill(kicker="Doo\0rs").press()
    assert screen.wrong("kicker") == ["Null characters are not allowed."]


def test_a_tag_longer_than_any_is_refused_beside_it(open_screen, story):
    screen = open_screen(story).fill(tags="a" * 200).press()
    assert "is too long: 100 characters at most." in screen.wrong("tags")[0]


def test_a_body_larger_than_any_is_refused_and_given_back(open_screen, story):
    body = f"<p>{'word ' * 120_000}</p>"
    screen = open_screen(story).fill(body=body).press()
    assert "is the most we take" in screen.wrong("body")[0]
    assert len(screen.fields["body"]) > 500_000
