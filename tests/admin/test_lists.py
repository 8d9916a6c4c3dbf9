"""Lists and the desk: what they show, how they narrow down, and that they never count."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles import actions
from newsroom.models import Publication
from tests import factories

ARTICLES, PEOPLE = "admin:articles_article_changelist", "admin:people_person_changelist"


def titles(response):
    return [str(row) for row in response.context["cl"].result_list]


def narrowed(client, **query):
    return titles(client.get(reverse(ARTICLES), query))


@pytest.fixture
def stories(db):
    """One story of every standing."""
    now = timezone.now()
    for headline in ("live", "planned", "withdrawn", "draft"):
        factories.make_article(headline, section="Screen")
    editor = factories.make_user("Editor")
    by_name = {a.headline: a for a in factories.Article.objects.all()}
    factories.publish(by_name["live"], now=now, by=editor)
    factories.publish(by_name["planned"], now=now, by=editor, at=now + timedelta(hours=2))
    factories.publish(by_name["withdrawn"], now=now, by=editor)
    gone = by_name["withdrawn"]
    actions.withdraw(article=gone, note="It was wrong.", by=editor, version=gone.version, now=now)
    return by_name


def test_a_list_without_rows_says_whether_there_are_none_or_none_like_that(client, at_the_desk):
    at_the_desk("Editor")
    assert "Nothing here yet." in client.get(reverse(ARTICLES)).text
    assert "Nothing like that here." in client.get(reverse(ARTICLES), {"q": "spoons"}).text


@pytest.mark.parametrize(
    ("standing", "found"),
    [
        ("live", ["live"]),
        ("scheduled", ["planned"]),
        ("withdrawn", ["withdrawn"]),
        ("draft", ["draft"]),
    ],
)
def test_articles_are_narrowed_by_standing(standing, found, stories, client, at_the_desk):
    at_the_desk("Writer")
    assert narrowed(client, standing=standing) == found


def test_an_unknown_standing_narrows_nothing(stories, client, at_the_desk):
    at_the_desk("Writer")
    assert len(narrowed(client, standing="sideways")) == 4


def test_a_badge_says_what_readers_see(stories, client, at_the_desk):
    at_the_desk("Writer")
    page = client.get(reverse(ARTICLES)).text
    for standing in ("live", "scheduled", "withdrawn", "draft"):
        assert page.count(f'class="badge badge-{standing}"') == 1


def test_articles_are_narrowed_by_stage_and_section(client, at_the_desk):
    factories.make_article("one", stage="review")
    factories.make_article("two", section="Music")
    at_the_desk("Writer")
    assert narrowed(client, stage__exact="review") == ["one"]
    music = factories.make_section("Music")
    assert narrowed(client, section__id__exact=music.pk) == ["two"]


def test_articles_are_found_by_words_of_the_headline(client, at_the_desk):
    factories.make_article("The lift was out of order")
    factories.make_article("A quiet week")
    at_the_desk("Writer")
    assert narrowed(client, q="LIFT order") == ["The lift was out of order"]


def many(count):
    user = factories.make_user("Editor", first_name="Nora")
    for number in range(count):
        person = factories.make_person(f"Person {number}")
        article = factories.make_article(
            f"Story {user.pk}, {number}", by=user, section=f"Part {number % 3}", people=[person]
        )
        if number % 2:
            factories.publish(article, by=user, now=timezone.now())
    return user


@pytest.mark.parametrize(
    "name", ["admin:index", ARTICLES, PEOPLE, "admin:articles_edition_changelist"]
)
def test_thirty_rows_ask_the_database_no_more_than_three(name, client, db):
    def queries(rows):
        client.force_login(many(rows))
        with CaptureQueriesContext(connection) as captured:
            assert client.get(reverse(name)).status_code == 200
        return len(captured)

    client.force_login(many(1))  # the content types and permissions are read once
    client.get(reverse(name))
    few, lots = queries(3), queries(27)
    assert few == lots
    assert lots <= 15


@pytest.mark.parametrize(
    "name", ["admin:index", ARTICLES, PEOPLE, "admin:newsroom_logline_changelist"]
)
def test_nothing_is_counted(name, client, db):
    client.force_login(many(3))
    with CaptureQueriesContext(connection) as captured:
        client.get(reverse(name))
    assert not [q["sql"] for q in captured if "COUNT(" in q["sql"].upper()]


def test_a_list_is_leafed_through(client, at_the_desk):
    for number in range(51):
        factories.make_person(f"Person {number:02}")
    at_the_desk("Writer")
    first = client.get(reverse(PEOPLE))
    second = client.get(reverse(PEOPLE), {"p": 2})
    assert len(titles(first)) == 50
    assert titles(second) == ["Person 50"]
    assert 'rel="next"' in first.text
    assert 'rel="next"' not in second.text
    assert 'rel="prev"' in second.text


def test_a_page_beyond_the_last_leads_back(client, at_the_desk):
    at_the_desk("Writer")
    assert client.get(reverse(PEOPLE), {"p": 99}).status_code == 302


def test_a_whole_list_is_never_shown_at_once(client, at_the_desk):
    for number in range(51):
        factories.make_person(f"Person {number:02}")
    at_the_desk("Writer")
    assert len(titles(client.get(reverse(PEOPLE), {"all": ""}))) == 50


def test_hours_are_shown_in_the_publications_zone(client, at_the_desk):
    Publication.objects.create(time_zone="Pacific/Auckland")
    at_the_desk("Writer")
    assert "(Pacific/Auckland)" in client.get(reverse("admin:index")).text
    assert timezone.get_current_timezone_name() == "UTC"
