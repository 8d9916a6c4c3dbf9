"""The first screen: what is mine, what waits, what is planned, what just went out."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from articles.models import Article
from importing.models import Item
from tests import factories


def lanes(client):
    return {lane.name: lane for lane in client.get(reverse("admin:index")).context["lanes"]}


def headlines(lane):
    return [row.headline for row in lane.rows]


def test_an_empty_desk_says_so_in_every_lane(client, at_the_desk):
    at_the_desk("Writer")
    page = client.get(reverse("admin:index")).text
    for sentence in (
        "Nothing started.",
        "The queue is clear.",
        "Nothing is lined up.",
        "Nothing is out",
    ):
        assert sentence in page


def test_my_drafts_are_mine_and_unpublished(client, at_the_desk):
    me, other = at_the_desk("Editor"), factories.make_user()
    factories.make_article("mine", by=me)
    factories.make_article("theirs", by=other)
    factories.publish(factories.make_article("out", by=me), by=me, now=timezone.now())
    assert headlines(lanes(client)["My drafts"]) == ["mine"]


def test_copy_that_came_in_stands_on_the_desk_until_somebody_writes_in_it(client, at_the_desk):
    me = at_the_desk("Editor")
    raw = factories.make_article("", by=None)
    Item.objects.create(
        sha256="0" * 64,
        name="inbox/door.txt",
        reader_version=1,
        article=raw,
        imported_at=timezone.now(),
    )
    assert headlines(lanes(client)["Copy that came in"]) == ["door.txt"]
    assert len(client.get(lanes(client)["Copy that came in"].more).context["cl"].result_list) == 1
    Article.objects.filter(pk=raw.pk).update(changed_by=me)
    assert "Copy that came in" not in lanes(client)


def test_a_story_in_review_waits_for_a_second_pair_of_eyes(client, at_the_desk):
    at_the_desk("Editor")
    factories.make_article("waits", stage="review")
    factories.make_article("does not")
    assert headlines(lanes(client)["Waiting for a second pair of eyes"]) == ["waits"]


def test_what_is_planned_comes_soonest_first(client, at_the_desk):
    me, now = at_the_desk("Editor"), timezone.now()
    for headline, hours in (("later", 9), ("sooner", 3)):
        article = factories.make_article(headline)
        factories.publish(article, by=me, now=now, at=now + timedelta(hours=hours))
    assert headlines(lanes(client)["Scheduled"]) == ["sooner", "later"]


def test_what_went_out_last_comes_first(client, at_the_desk):
    me, now = at_the_desk("Editor"), timezone.now()
    for headline, hours in (("first", 2), ("second", 1)):
        factories.publish(factories.make_article(headline), by=me, now=now - timedelta(hours=hours))
    assert headlines(lanes(client)["Just published"]) == ["second", "first"]


def test_a_long_lane_shows_six_and_leads_to_the_rest(client, at_the_desk):
    me = at_the_desk("Editor")
    for number in range(7):
        factories.make_article(f"draft {number}", by=me)
    lane = lanes(client)["My drafts"]
    assert len(lane.rows) == 6
    assert lane.goes_on
    assert len(client.get(lane.more).context["cl"].result_list) == 7


def test_the_sidebar_has_only_what_one_may_open(client, at_the_desk):
    at_the_desk("Writer")
    page = client.get(reverse("admin:index")).text
    assert reverse("admin:articles_article_changelist") in page
    assert reverse("admin:newsroom_user_changelist") not in page


def test_an_administrator_finds_the_whole_house(client, at_the_desk):
    at_the_desk("Administrator")
    groups = client.get(reverse("admin:index")).context["sidebar"]
    assert [group.name for group in groups] == ["Write", "Pictures", "People", "Shape", "House"]
    house = [link.name for link in groups[-1].links]
    assert house == ["Users", "Publication", "Log", "Imports"]
