"""The card that networks draw of a link, and what search engines are told of a picture."""

import json
import re
from datetime import timedelta

import pytest

from tests.factories import HOUR, NOW, make_edition, make_image, make_tag
from tests.reader import read, words

pytestmark = pytest.mark.django_db


def head_of(edition, **how):
    return words(read(edition.get_absolute_url(), **how)).partition("</head>")[0]


def metas(head, name):
    return re.findall(rf'<meta property="{name}" content="([^"]*)">', head)


def lead(**fields):
    image = make_image(width=1800, height=1350, licence="own", **fields)
    return {
        "lead_image": image,
        "lead_alt": "A lift with its doors open",
        "lead_credit": "Studio Scissors",
    }


def test_a_link_is_shown_with_the_lead_picture_in_both_shapes_that_networks_take():
    head = head_of(make_edition(**lead()))
    assert metas(head, "og:image:width") == ["1200", "1600"]
    assert metas(head, "og:image:height") == ["630", "900"]
    assert metas(head, "og:image:alt") == ["A lift with its doors open"] * 2
    assert all(url.startswith("http://testserver/media/") for url in metas(head, "og:image"))


def test_its_headline_is_the_social_one_where_there_is_one():
    head = head_of(make_edition("The lift was out", social_headline="Who broke the lift?"))
    assert metas(head, "og:title") == ["Who broke the lift?"]
    assert "<title>The lift was out | Magazine</title>" in head


def test_a_story_without_a_picture_is_shown_with_the_houses_own():
    (image,) = metas(head_of(make_edition()), "og:image")
    assert image == "http://testserver/static/site/share.png"


def test_search_engines_get_the_picture_in_three_shapes_and_may_show_it_large():
    head = head_of(make_edition(**lead()))
    story = json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', head)[0])
    assert [url.rpartition("/")[2].partition("-")[0] for url in story["image"]] == [
        "16x9",
        "4x3",
        "1x1",
    ]
    assert '<meta name="robots" content="max-image-preview:large">' in head


def test_from_the_hour_its_licence_ends_the_card_shows_the_houses_own_picture():
    ends = NOW + 12 * HOUR
    edition = make_edition(**lead(licensed_until_at=ends))
    before = head_of(edition, at=ends - timedelta(seconds=1))
    after = head_of(edition, at=ends)
    assert len(metas(before, "og:image")) == 2
    assert metas(after, "og:image") == ["http://testserver/static/site/share.png"]
    assert "/media/" not in after


@pytest.mark.parametrize("path", ["/screen/", "/tag/lifts/", "/people/", "/corrections/"])
def test_every_list_says_what_it_is_a_list_of(path):
    make_edition(tags=[make_tag("Lifts")])
    assert re.search(r'<meta name="description" content="[^"]+">', words(read(path)))
