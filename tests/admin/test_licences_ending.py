"""The desk's lane of licences that end within a fortnight."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests import factories

DAY = timedelta(days=1)


@pytest.fixture
def lane(client, at_the_desk):
    at_the_desk("Writer")

    def read():
        lanes = client.get(reverse("admin:index")).context["lanes"]
        return next((lane for lane in lanes if lane.name == "Licences ending"), None)

    return read


def make_ending(in_days, **fields):
    return factories.make_image(licensed_until_at=timezone.now() + in_days * DAY, **fields)


def test_there_is_no_lane_while_no_licence_ends(lane):
    factories.make_image()
    make_ending(20)
    make_ending(-1)
    make_ending(3, withdrawn_at=timezone.now())
    assert lane() is None


def test_the_next_to_end_stands_first_with_the_stories_that_use_it(lane):
    make_ending(9, caption="Later")
    soon = make_ending(2, caption="Soon")
    for headline in ("The lift was out", "The door was not", "Nobody knew"):
        factories.make_article(headline).article_images.create(image=soon, place="lead")
    rows = lane().rows
    assert [row.headline for row in rows] == ["Soon", "Later"]
    assert rows[0].who == "in The lift was out, The door was not and 1 more"
    assert rows[1].who == "in no story"
    assert rows[0].url == reverse("admin:images_image_change", args=[soon.pk])


def test_a_story_that_readers_see_is_named_once_by_its_headline_there(lane):
    image = make_ending(2, alt="A door", credit="Ines Vale", licence="own")
    fields = {"lead_alt": "A door", "lead_credit": "Ines Vale"}
    story = factories.make_article("As it was", lead_image=image, **fields)
    story.article_images.get_or_create(image=image, place="lead")
    factories.publish(story, now=timezone.now())
    type(story).objects.filter(pk=story.pk).update(headline="As it is being written")
    assert lane().rows[0].who == "in As it was"


def test_the_lane_asks_no_more_for_many(lane, django_assert_max_num_queries):
    for _ in range(7):
        make_ending(2)
    assert lane().goes_on
    with django_assert_max_num_queries(20):
        lane()
