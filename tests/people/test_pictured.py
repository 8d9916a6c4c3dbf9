"""Pictures of somebody on their page: those that a visible story carries, and no others."""

import re

import pytest

from articles import actions
from people import pictured
from people.models import Depiction
from tests.factories import HOUR, NOW, make_article, make_image, make_known, make_user, publish
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db
FRAME = re.compile(r'<figure class="shape-\w+">.*?href="([^"]+)">.*?alt="([^"]*)"', re.DOTALL)


@pytest.fixture
def odile():
    return make_known("Odile Marchetti")


def make_picture_of(*people, **fields):
    image = make_image(width=400, height=300, **{"licence": "own", **fields})
    for person in people:
        Depiction.objects.create(image=image, person=person)
    return image


def make_story(headline, *images, **fields):
    words = 'data-alt="A lift" data-credit="A. Name"'
    figures = "".join(
        f'<figure class="image" data-image="{image.pk}" {words}></figure>' for image in images
    )
    return make_article(headline, body=f"<p>Everybody looked.</p>{figures}", **fields)


@pytest.fixture(autouse=True)
def a_reel_of_one(monkeypatch):
    """One picture says all that is asked here."""
    monkeypatch.setattr(pictured, "A_REEL_AT_LEAST", 1)


def reel(person, **when):
    return FRAME.findall(words(read(person.get_absolute_url(), **when)))


def test_a_picture_leads_to_the_story_that_carries_it(odile):
    publish(make_story("By the lift", make_picture_of(odile, alt="At the lift")))
    assert reel(odile) == [("/screen/by-the-lift/", "At the lift")]


def test_a_picture_of_a_draft_is_on_no_page(odile):
    make_story("Not yet", make_picture_of(odile))
    assert reel(odile) == []


def test_a_picture_that_no_story_carries_is_on_no_page(odile):
    make_picture_of(odile)
    assert "in pictures" not in words(read(odile.get_absolute_url()))


def test_a_planned_picture_is_there_from_its_hour_on(odile):
    publish(make_story("Tomorrow", make_picture_of(odile)), at=AFTER + HOUR)
    assert reel(odile) == []
    assert len(reel(odile, at=AFTER + HOUR)) == 1


def test_a_withdrawn_story_takes_its_pictures_along(odile):
    article = make_story("Taken back", make_picture_of(odile))
    publish(article)
    article.refresh_from_db()
    by = make_user()
    actions.withdraw(article=article, note="No.", by=by, version=article.version, now=NOW + HOUR)
    assert reel(odile, at=NOW + 2 * HOUR) == []


def test_a_picture_whose_licence_has_ended_is_left_out(odile):
    publish(
        make_story("Until then", make_picture_of(odile, licence="own", licensed_until_at=AFTER))
    )
    assert len(reel(odile, at=AFTER - HOUR / 2)) == 1
    assert reel(odile) == []


def test_pictures_of_others_are_theirs(odile):
    publish(make_story("Somebody else", make_picture_of(make_known("Kit Lark"))))
    assert reel(odile) == []


def test_a_picture_in_two_stories_is_shown_once_with_the_newer(odile):
    image = make_picture_of(odile)
    publish(make_story("The older", image), now=NOW - HOUR)
    publish(make_story("The newer", image))
    assert [href for href, _ in reel(odile)] == ["/screen/the-newer/"]


def test_a_portrait_is_not_shown_again_among_the_pictures(odile):
    odile.portrait = make_picture_of(odile)
    odile.save()
    publish(make_story("By the lift", odile.portrait))
    assert reel(odile) == []
