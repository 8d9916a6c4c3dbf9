"""How often a page asks the database: the same for a few rows as for many."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.body.nodes import Gallery, Image
from people.models import PersonName
from social.models import Post
from tests.factories import (
    HOUR,
    NOW,
    make_contributor,
    make_edition,
    make_image,
    make_known,
    make_section,
    make_tag,
)
from tests.reader import read

pytestmark = pytest.mark.django_db


def queries(path):
    with CaptureQueriesContext(connection) as captured:
        assert read(path).status_code == 200
    return len(captured)


def card_of(post):
    words = f"<blockquote><p>{post.text}</p></blockquote>"
    return f'<figure class="post" data-post="{post.pk}">{words}</figure>'


def printed_with(image):
    return {"lead_image": image, "lead_alt": "A lift", "lead_credit": "A. Name"}


def shelve(count, **fields):
    for number in range(count):
        make_section(f"Section {number}")
        lead = printed_with(make_image(licence="own"))
        make_edition(f"Story {count} {number}", now=NOW - number * HOUR, **lead, **fields)


MOST = {
    "/": 8,
    "/people/odile/": 8,
    "/screen/": 5,
    "/tag/lifts/": 5,
    "/authors/ana-ruiz/": 5,
    "/people/": 5,
    "/corrections/": 5,
    "/feed/": 5,
    "/screen/feed/": 5,
    "/tag/lifts/feed/atom/": 5,
    "/authors/ana-ruiz/feed/": 5,
    "/people/odile/feed/": 5,
}


def test_a_list_takes_as_many_queries_for_thirty_stories_as_for_three():
    odile = make_known("Odile Marchetti", slug="odile", portrait=make_image(licence="own"))
    PersonName.objects.create(person=odile, kind="nick", name="the Marchetti")
    post = Post.objects.create(text="A door.", status="live")
    gallery = Gallery(tuple(Image(make_image(licence="own").pk, "A", "A", "A") for _ in range(5)))
    fields = {
        "tags": [make_tag("Lifts")],
        "contributors": [make_contributor("Ana Ruiz")],
        "people": [odile],
        "body": f"<p>Words</p>{card_of(post)}{gallery.html}",
    }
    shelve(3, **fields)
    few = {path: queries(path) for path in MOST}
    shelve(30, **fields)
    assert {path: queries(path) for path in MOST} == few
    assert {path: count for path, count in few.items() if count > MOST[path]} == {}


def test_a_list_deep_down_takes_no_more():
    shelve(25)
    older = read("/screen/").content.decode().split("?before=")[1].split('"')[0]
    assert queries(f"/screen/?before={older}") <= MOST["/screen/"]


def test_the_index_of_people_takes_as_many_however_long():
    for number in range(3):
        make_known(f"Person {number}", portrait=make_image(licence="own"))
    few = queries("/people/")
    for number in range(30):
        make_known(f"Somebody {number}", portrait=make_image(licence="own"))
    assert queries("/people/") == few
    assert few <= MOST["/people/"]


def test_a_story_takes_six_queries_however_much_is_in_it():
    story(3)
    few = queries("/screen/story-of-3/"), queries("/screen/story-of-3/2/")
    story(30)
    assert (queries("/screen/story-of-30/"), queries("/screen/story-of-30/2/")) == few
    assert max(few) <= 6


def story(count):
    posts = [Post.objects.create(text=f"Door {number}.") for number in range(count)]
    images = [make_image(licence="own") for number in range(count)]
    nodes = [Image(image.pk, "A", "A", "A") for image in images]
    make_edition(
        f"Story of {count}",
        body="".join(map(card_of, posts)) + Gallery(tuple(nodes)).html + nodes[0].html,
        people=[
            make_known(f"Person {number} of {count}", portrait=image)
            for number, image in enumerate(images)
        ],
        tags=[make_tag(f"Tag {number}") for number in range(count)],
        contributors=[make_contributor(f"Author {number}") for number in range(count)],
        **printed_with(images[0]),
    )
