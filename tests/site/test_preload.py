"""A page's first picture is named in its head: exactly as it is asked for below, or it comes twice."""

import re

import pytest
from django.utils import timezone

from tests.site.every_kind import make_every_kind

pytestmark = pytest.mark.django_db
NAMED = re.compile(r'imagesrcset="([^"]+)" imagesizes="([^"]+)"')
ASKED = re.compile(r'type="image/avif" srcset="([^"]+)" sizes="([^"]+)"')


def test_what_a_head_names_is_asked_for_on_the_page(client):
    addresses = make_every_kind(timezone.now())
    for kind in ("home", "section", "story", "gallery-page", "person", "author", "tag"):
        page = client.get(addresses[kind]).content.decode()
        named = set(NAMED.findall(page))
        assert named <= set(ASKED.findall(page)), kind


@pytest.mark.parametrize("kind", ["home", "section", "story", "gallery-page", "person"])
def test_the_pages_that_begin_with_a_picture_name_it(kind, client):
    page = client.get(make_every_kind(timezone.now())[kind]).content.decode()
    assert NAMED.search(page)
