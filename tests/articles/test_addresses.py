"""What an address answers at an hour."""

from datetime import timedelta

import pytest

from articles import actions
from tests.factories import HOUR, NOW, make_article, make_user, publish
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db
PLACE = "/screen/the-lift/"
MOVED = "/screen/the-stairs/"


@pytest.fixture
def article():
    return make_article(slug="the-lift")


def again(article, *, now, **changes):
    article.refresh_from_db()
    for name, value in changes.items():
        setattr(article, name, value)
    article.save()
    publish(article, now=now)


def withdraw(article, *, now, note="We could not stand by it."):
    article.refresh_from_db()
    actions.withdraw(article=article, note=note, by=make_user(), version=article.version, now=now)


def test_a_story_answers_at_its_address(article):
    publish(article)
    assert read(PLACE).status_code == 200


def test_a_draft_answers_like_an_address_that_never_was(article):
    assert read(PLACE).content == read("/screen/never-was/").content
    assert read(PLACE).status_code == 404


def test_a_planned_story_answers_from_its_hour_on(article):
    publish(article, at=AFTER)
    assert read(PLACE, at=AFTER - timedelta(seconds=1)).status_code == 404
    assert read(PLACE, at=AFTER).status_code == 200


def test_a_cancelled_plan_answers_like_an_address_that_never_was(article):
    publish(article, at=AFTER)
    actions.cancel(article=article, by=make_user(), version=article.version, now=NOW)
    assert read(PLACE, at=AFTER + HOUR).content == read("/screen/never-was/").content


def test_a_former_address_leads_to_the_new_one_in_one_hop(article):
    publish(article)
    again(article, now=NOW + HOUR / 4, slug="the-ladder")
    again(article, now=NOW + HOUR / 2, slug="the-stairs")
    for former in (PLACE, "/screen/the-ladder/"):
        response = read(former)
        assert (response.status_code, response["Location"]) == (301, MOVED)
    assert read(MOVED).status_code == 200


def test_the_address_of_a_planned_move_answers_nothing_before_its_hour(article):
    publish(article)
    article.refresh_from_db()
    article.slug = "the-stairs"
    article.save()
    publish(article, at=AFTER + HOUR)
    assert read(MOVED).status_code == 404
    assert read(PLACE).status_code == 200
    assert read(MOVED, at=AFTER + HOUR).status_code == 200
    assert read(PLACE, at=AFTER + HOUR).status_code == 301


def test_a_withdrawn_story_answers_gone_with_its_notice_and_no_word_of_its_own(article):
    publish(article)
    withdraw(article, now=NOW + HOUR / 2)
    response = read(PLACE)
    assert response.status_code == 410
    assert "We could not stand by it." in words(response)
    assert "The lift was out of order" not in words(response)


def test_a_former_address_of_a_withdrawn_story_is_gone_too(article):
    publish(article)
    again(article, now=NOW + HOUR / 4, slug="the-stairs")
    withdraw(article, now=NOW + HOUR / 2)
    assert read(PLACE).status_code == 410


def test_an_expired_story_is_gone_without_a_notice(article):
    publish(article, until=NOW + HOUR / 2)
    response = read(PLACE)
    assert response.status_code == 410
    assert "The lift was out of order" not in words(response)


def test_the_same_slug_in_another_section_is_another_address(article):
    publish(article)
    assert read("/music/the-lift/").status_code == 404
