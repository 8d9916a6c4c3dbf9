"""The lists of stories as readers see them: the opener, the rows, their pictures, their queries."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Depiction
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
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db
LED = {"lead_alt": "A lift", "lead_credit": "A. Name"}
LISTS = {"/screen/": 5, "/tag/lifts/": 5, "/authors/ana-ruiz/": 5, "/people/odile/": 8}


def make_stories(count, **fields):
    for number in range(count):
        make_edition(f"Story {number:02}", now=NOW - number * HOUR, **fields)


def test_the_first_story_opens_the_list_and_the_others_are_rows():
    make_stories(3)
    html = words(read("/screen/"))
    assert (html.count('<article class="opener'), html.count('<article class="row ')) == (1, 2)


def test_a_later_page_has_rows_alone():
    make_stories(22)
    older = re.search(r'href="(/screen/\?before=[\w-]+)"', words(read("/screen/")))[1]
    html = words(read(older))
    assert (html.count('<article class="opener'), html.count('<article class="row ')) == (0, 2)
    assert "Newest stories" in html
    assert "Older stories" not in html


def test_a_section_without_a_story_says_so():
    make_section("Screen")
    html = words(read("/screen/"))
    assert "Nothing here yet" in html
    assert 'class="pager"' not in html


def test_a_section_says_what_it_is():
    section = make_section("Screen")
    section.description = "What was on, and who was not."
    section.save()
    assert "What was on, and who was not." in words(read("/screen/"))


def test_a_story_with_a_picture_shows_it_and_one_without_has_none():
    make_edition("With one", lead_image=make_image(licence="own"), **LED)
    make_edition("Without", now=NOW - HOUR)
    html = words(read("/screen/"))
    assert (html.count("<picture"), html.count("row-bare")) == (1, 1)
    assert 'alt="A lift"' in html


def test_a_picture_whose_licence_has_ended_keeps_its_place_and_none_of_its_files():
    image = make_image(licence="own", licensed_until_at=AFTER)
    make_edition(lead_image=image, **LED)
    assert "/media/" in words(read("/screen/", at=AFTER - HOUR / 2))
    html = words(read("/screen/"))
    assert "picture-gone" in html
    assert "/media/" not in html


def test_an_author_has_their_portrait_while_it_may_be_shown():
    ana = make_contributor("Ana Ruiz")
    ana.portrait = make_image(licensed_until_at=AFTER)
    ana.save()
    make_edition(contributors=[ana])
    assert 'alt="Ana Ruiz"' in words(read("/authors/ana-ruiz/", at=AFTER - HOUR / 2))
    assert 'alt="Ana Ruiz"' not in words(read("/authors/ana-ruiz/"))


def test_a_list_of_thirty_pictures_asks_no_more_often_than_one_of_three():
    ana, odile = make_contributor("Ana Ruiz"), make_known("Odile Marchetti", slug="odile")
    images = [make_image(width=400, height=300, licence="own") for _ in range(6)]
    for image in images[3:]:
        Depiction.objects.create(image=image, person=odile)
    ana.portrait = odile.portrait = images[5]
    ana.save()
    odile.save()
    fields = {"tags": [make_tag("Lifts")], "contributors": [ana], "people": [odile]}
    few = after(3, images, fields)
    assert after(30, images, fields) == few
    assert all(few[path] <= most for path, most in LISTS.items()), few


def after(count, images, fields):
    """How often each list asks the database, with so many more stories in it."""
    for number in range(count):
        lead = images[number % len(images)]
        now = NOW - number * HOUR
        make_edition(f"Story {count} {number}", now=now, lead_image=lead, **LED, **fields)
    return {path: queries(path) for path in LISTS}


def queries(path):
    with CaptureQueriesContext(connection) as captured:
        assert read(path).status_code == 200
    return len(captured)
