"""Parts that are rendered once: the same bytes as an include, and never those of another state."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.template import Context, Template
from django.utils import timezone

from articles.cards import card
from articles.lists import cards_of
from articles.templatetags import kept as keeping
from tests.factories import NOW, make_edition, make_image
from tests.reader import read, words

pytestmark = pytest.mark.django_db

KEPT = Template('{% load kept %}{% kept "articles/parts/meta.html" card=card %}')
INCLUDED = Template('{% include "articles/parts/meta.html" with card=card only %}')


@pytest.fixture
def shown():
    return card(make_edition(), {})


def printed(template, card):
    return template.render(Context({"card": card}))


def test_a_kept_part_is_what_an_include_would_be(shown):
    assert printed(KEPT, shown) == printed(INCLUDED, shown)
    assert printed(KEPT, shown) == printed(INCLUDED, shown)


def test_it_is_rendered_once(shown, monkeypatch):
    first = printed(KEPT, shown)
    monkeypatch.setattr(keeping, "_rendered", lambda *_: pytest.fail("rendered again"))
    assert printed(KEPT, shown) == first


def test_what_differs_is_another_part(shown):
    later = replace(shown, listed_at=shown.listed_at + timedelta(days=1))
    assert printed(KEPT, later) != printed(KEPT, shown)


def test_hours_are_those_of_the_zone_they_are_read_in(shown):
    late = replace(shown, listed_at=NOW.replace(hour=23))
    with timezone.override("Asia/Tokyo"):
        assert printed(KEPT, late) == printed(INCLUDED, late)
    assert printed(KEPT, late) == printed(INCLUDED, late)


def test_a_card_whose_picture_is_over_is_not_the_one_that_was_kept():
    image = make_image(licence="own", licensed_until_at=NOW + timedelta(hours=3))
    words_of = {"lead_alt": "A lift", "lead_credit": "A. Name"}
    edition = make_edition(section="Screen", lead_image=image, **words_of)
    at = NOW + timedelta(hours=1)
    assert cards_of([edition], at)[0].picture
    assert "/media/" in words(read("/screen/", at=at))
    assert "/media/" not in words(read("/screen/", at=NOW + timedelta(hours=3)))
