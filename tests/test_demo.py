"""The demo: what a newcomer looks at first."""

import tomllib

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles.models import Article, Edition, Kind
from magazine.demo.load import FOLDER
from newsroom.models import LogLine, User
from people.models import Person
from tests.factories import make_user

pytestmark = pytest.mark.django_db
PLAN = tomllib.loads((FOLDER / "plan.toml").read_text(encoding="utf-8"))


@pytest.fixture
def demo(settings):
    settings.DEMO_PASSWORD = "a password of this install"
    call_command("demo")


def test_eight_stories_stand_where_the_plan_puts_them(demo):
    now = timezone.now()
    visible = Edition.objects.visible(now)
    assert visible.filter(kind=Kind.FIRST).count() == 4
    assert visible.filter(kind=Kind.CORRECTION).count() == 1
    assert Edition.objects.pending(now).count() == 1
    assert Edition.objects.current(now).filter(kind=Kind.WITHDRAWAL).count() == 1
    assert [article.stage for article in Article.objects.waiting()] == ["review"]
    assert Article.objects.count() == 8


def test_a_writer_two_editors_and_an_administrator_work_there(demo):
    roles = [group.name for user in User.objects.all() for group in user.groups.all()]
    assert sorted(roles) == ["Administrator", "Editor", "Editor", "Writer"]
    assert all(user.check_password("a password of this install") for user in User.objects.all())


def test_six_people_have_a_page_one_is_hidden_and_the_child_has_none(demo):
    assert Person.objects.indexed().count() == 6
    assert Person.objects.with_page().filter(profile="noindex").count() == 1
    assert [person.name for person in Person.objects.exclude(protected="")] == ["Wren"]


def test_the_reader_finds_the_people_of_each_story(demo):
    for story in PLAN["stories"]:
        article = Article.objects.get(slug=story["slug"])
        for role in ("about", "mentioned"):
            found = article.article_people.filter(role=role).values_list("person__name", flat=True)
            assert set(found) == set(story[role]), (story["file"], role)


def test_a_second_run_changes_nothing(demo, capsys):
    before = (Edition.objects.count(), LogLine.objects.count(), Person.objects.count())
    call_command("demo")
    assert "there already" in capsys.readouterr().out
    assert (Edition.objects.count(), LogLine.objects.count(), Person.objects.count()) == before


def test_it_stays_out_of_a_newsroom_that_is_in_use():
    make_user(username="somebody")
    with pytest.raises(CommandError, match="goes into an empty one"):
        call_command("demo")
    assert not Article.objects.exists()


def test_every_page_of_it_answers(demo, client):
    for path in ("/", "/people/", "/screen/", "/feed/", "/sitemap.xml", "/people/kit-larkhall/"):
        assert client.get(path).status_code == 200, path
    assert client.get("/people/wren/").status_code == 404
    assert client.get("/money-and-courts/who-owns-the-pool/").status_code == 410
    page = client.get("/love-and-splits/she-left-by-the-front-door/").content.decode()
    assert "No longer available on Threads" in page
