"""How often a page asks the database: the same for a few rows as for many."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import PersonName
from social.models import Post
from tests.factories import (
    HOUR,
    NOW,
    make_contributor,
    make_edition,
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


def shelve(count, **fields):
    for number in range(count):
        make_section(f"Section {number}")
        make_edition(f"Story {count} {number}", now=NOW - number * HOUR, **fields)


LISTS = [
    "/",
    "/screen/",
    "/tag/lifts/",
    "/authors/ana-ruiz/",
    "/people/odile/",
    "/feed/",
    "/screen/feed/",
    "/tag/lifts/feed/atom/",
    "/authors/ana-ruiz/feed/",
    "/people/odile/feed/",
]


def test_a_list_takes_four_queries_however_long():
    odile = make_known("Odile Marchetti", slug="odile")
    PersonName.objects.create(person=odile, kind="nick", name="the Marchetti")
    post = Post.objects.create(text="A door.")
    fields = {
        "tags": [make_tag("Lifts")],
        "contributors": [make_contributor("Ana Ruiz")],
        "people": [odile],
        "body": card_of(post),
    }
    shelve(3, **fields)
    few = {path: queries(path) for path in LISTS}
    shelve(30, **fields)
    assert {path: queries(path) for path in LISTS} == few
    assert max(few.values()) <= 4


def test_a_list_deep_down_takes_no_more():
    shelve(25)
    older = read("/screen/").content.decode().split("?before=")[1].split('"')[0]
    assert queries(f"/screen/?before={older}") <= 4


def test_the_index_of_people_takes_four_queries_however_long():
    for number in range(3):
        make_known(f"Person {number}")
    few = queries("/people/")
    for number in range(30):
        make_known(f"Somebody {number}")
    assert queries("/people/") == few
    assert few <= 4


def test_a_story_takes_six_queries_however_much_is_in_it():
    story(3)
    few = queries("/screen/story-of-3/")
    story(30)
    assert queries("/screen/story-of-30/") == few
    assert few <= 6


def story(count):
    posts = [Post.objects.create(text=f"Door {number}.") for number in range(count)]
    make_edition(
        f"Story of {count}",
        body="".join(map(card_of, posts)),
        people=[make_known(f"Person {number} of {count}") for number in range(count)],
        tags=[make_tag(f"Tag {number}") for number in range(count)],
        contributors=[make_contributor(f"Author {number}") for number in range(count)],
    )
