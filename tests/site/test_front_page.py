"""What the front page is filled with, as readers get it."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.actions import move_to_top
from articles.body.nodes import Gallery
from articles.body.nodes import Image as ImageNode
from articles.body.nodes import Post as PostNode
from articles.front import front_of
from images.models import Image
from people.models import Person
from social.models import Post
from tests.factories import (
    HOUR,
    NOW,
    make_article,
    make_edition,
    make_image,
    make_known,
    make_person,
    make_section,
    make_user,
)
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db


def gallery(count=4):
    ids = [make_image(licence="own").pk for _ in range(count)]
    images = tuple(ImageNode(pk, "A stair", "Somebody fell", "House") for pk in ids)
    return f"<p>They came.</p>{Gallery(images, 'The stairs').html}"


def led(**fields):
    """What a story with a lead picture has."""
    image = make_image(licence="own", **fields)
    return {"lead_image": image, "lead_alt": "A lift", "lead_credit": "House"}


def card_of(post):
    return PostNode(ref=str(post.pk), words=post.text, platform=post.platform).html


def with_post(headline="The shoe", **fields):
    post = Post.objects.create(text="To whoever took the shoe.", platform="threads", **fields)
    return make_edition(headline, body=f"<p>She wrote.</p>{card_of(post)}")


def three_known(**fields):
    """As many as it takes for a strip."""
    people = [make_known(name) for name in ("Ana Ruiz", "Bo Lind", "Cleo Marsh")]
    make_edition("Three at the door", people=people, **fields)
    return people


def strip():
    return front_of(AFTER).between.people


def test_an_empty_site_says_so():
    assert "Nothing is published yet" in words(read("/"))


def test_the_newest_story_leads_and_an_editor_may_choose_another():
    old = make_edition("An old one", now=NOW - HOUR)
    make_edition("A new one")
    assert front_of(AFTER).lead.headline == "A new one"
    article = old.article
    move_to_top(article=article, by=make_user(), now=AFTER, version=article.version)
    assert front_of(AFTER).lead.headline == "An old one"


def test_a_draft_is_nowhere_on_it():
    make_article("Not yet")
    make_edition("Out")
    assert "Not yet" not in words(read("/"))


def test_the_lead_picture_is_named_in_the_head_as_it_is_asked_for_below():
    make_edition(**led(made=True))
    page = words(read("/"))
    named = re.findall(r'imagesrcset="([^"]+)" imagesizes="([^"]+)"', page)
    asked = re.findall(r'type="image/avif" srcset="([^"]+)" sizes="([^"]+)"', page)
    assert len(named) == 2
    assert set(named) == set(asked)
    assert 'fetchpriority="high"' in page


def test_pictures_below_the_lead_wait_until_they_are_seen():
    for number in range(4):
        make_edition(f"Story {number}", **led())
    page = words(read("/"))
    assert page.count('<img src="') == 4
    assert page.count('loading="lazy"') == 3


def test_people_in_the_news_are_counted_among_the_newest_stories():
    ana, *_ = three_known(now=NOW - 30 * HOUR)
    make_edition("Left alone", short_headline="Alone", people=[ana])
    first, second, _ = strip()
    assert (first.name, first.words, first.stories, first.is_new) == ("Ana Ruiz", "Alone", 2, True)
    assert (second.stories, second.is_new) == (1, False)


def test_whoever_is_only_mentioned_is_not_in_the_news():
    three_known()
    make_edition("Also there", mentioned=[make_known("Dov Lisle")])
    assert "Dov Lisle" not in {person.name for person in strip()}


@pytest.mark.parametrize("fields", [{"protected": "minor", "profile": "none"}, {"profile": "none"}])
def test_nobody_whose_page_does_not_answer_is_in_the_strip(fields):
    people = three_known()
    make_edition("A fourth", people=[make_person("Wren Holt", **fields)])
    assert {person.name for person in strip()} == {person.name for person in people}


def test_a_merged_person_counts_for_the_one_who_is_kept():
    ana, *_ = three_known()
    double = make_known("Ana Ruis")
    make_edition("The same one", people=[double])
    Person.objects.filter(pk=double.pk).update(profile="none", merged_into=ana)
    assert strip()[0].name == "Ana Ruiz"
    assert strip()[0].stories == 2


def test_two_people_are_no_strip():
    make_edition(people=[make_known("Ana Ruiz"), make_known("Bo Lind")])
    assert strip() == ()


def test_the_newest_post_is_the_post_of_the_day_and_leads_to_its_story():
    edition = with_post()
    found = front_of(AFTER).between.post
    assert found.post.words == "To whoever took the shoe."
    assert found.href == edition.get_absolute_url()
    assert "To whoever took the shoe." in words(read("/"))


@pytest.mark.parametrize("status", ["gone", "withheld"])
def test_a_post_that_cannot_be_seen_is_no_post_of_the_day(status):
    with_post(status=status)
    assert front_of(AFTER).between.post is None


def test_a_post_of_a_draft_or_of_a_delicate_story_is_not_shown():
    post = Post.objects.create(text="Not for here.", status="live")
    make_article(body=card_of(post))
    make_edition(body=card_of(post), content_note="It tells of a loss.")
    assert front_of(AFTER).between.post is None


def test_a_gallery_is_a_reel_and_its_pictures_lead_to_their_pages():
    story = make_edition("The stairs", body=gallery(5), now=NOW - HOUR)
    make_edition("The lead")
    reel = front_of(AFTER).between.reel
    assert (reel.title, reel.pictures) == ("The stairs", 5)
    assert [frame.href for frame in reel.frames][:2] == [
        f"{story.get_absolute_url()}1/",
        f"{story.get_absolute_url()}2/",
    ]
    assert words(read("/")).count("The stairs") == 1


def test_the_lead_keeps_its_gallery_to_itself():
    make_edition("The stairs", body=gallery())
    assert front_of(AFTER).between.reel is None


def test_a_gallery_of_which_little_may_be_shown_is_a_card_again():
    make_edition("The stairs", body=gallery(), now=NOW - HOUR)
    make_edition("The lead")
    image = front_of(AFTER).between.reel.frames[0].picture.id
    Image.objects.filter(pk=image).update(withdrawn_at=NOW)
    front = front_of(AFTER)
    assert front.between.reel is None
    assert "The stairs" in {card.headline for card in front.cards}


def test_it_takes_eight_queries_however_much_is_on_it():
    fill(3)
    few = queries()
    fill(30)
    assert queries() == few
    assert few <= 8


def fill(count):
    people = [make_known(f"Person {count} {number}") for number in range(3)]
    for number in range(count):
        make_section(f"Section {number}")
        make_edition(
            f"Story {count} {number}",
            people=people,
            section=f"Section {number % 5}",
            body=gallery() if number == 1 else None,
            now=NOW - number * HOUR,
            **(led() if number % 2 else {}),
        )
    with_post(f"The shoe {count}")


def queries():
    with CaptureQueriesContext(connection) as captured:
        assert read("/").status_code == 200
    return len(captured)
