"""The house kit: for who works here, and with an empty library too."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import make_image, make_user
from tests.reader import read, words

pytestmark = pytest.mark.django_db


def opened():
    client = Client()
    client.force_login(make_user("Writer"))
    return client.get(reverse("styleguide"))


def test_readers_find_nothing_there():
    assert read("/styleguide/").status_code == 404


def test_it_shows_every_part_before_there_is_any_story():
    response = opened()
    page = words(response)
    assert response.status_code == 200
    parts = (
        "splash",
        "latest",
        "spread",
        "card-overheard",
        "card-figure",
        "people-strip",
        "post-of-the-day",
        "post post-gone",
        "post post-withheld",
        "reel",
        "shout",
        "content-note",
        "pull-quote",
        "body-gallery",
        "correction",
        "opener",
        "picture-gone",
        "facts",
        "chart-married",
        "chart-reported",
        "works",
        "said",
        "source-mark",
        "sources",
    )
    assert [part for part in parts if f'"{part}' not in page and f" {part}" not in page] == []


def test_its_pictures_are_the_librarys():
    image = make_image()
    assert image.token in words(opened())


def test_no_cache_keeps_it():
    assert opened()["Cache-Control"] == "private, no-store"
