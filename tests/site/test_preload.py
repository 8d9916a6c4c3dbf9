"""A page's first picture is named in its head, exactly as it is asked for, or it comes twice."""

import re

import pytest
from django.utils import timezone

from tests.site.every_kind import make_every_kind

pytestmark = pytest.mark.django_db
NAMED = re.compile(r'imagesrcset="([^"]+)" imagesizes="([^"]+)"')
ASKED = re.compile(r'type="image/avif" srcset="([^"]+)" sizes="([^"]+)"')
BEGIN_WITH_ONE = ("story", "gallery-page", "person")  # the others may, if their newest story does


def test_what_a_head_names_is_asked_for_on_the_page(client):
    """One test: the site is made once."""
    addresses = make_every_kind(timezone.now())
    for kind in (*BEGIN_WITH_ONE, "home", "section", "author", "tag"):
        page = client.get(addresses[kind]).content.decode()
        named = set(NAMED.findall(page))
        assert named <= set(ASKED.findall(page)), kind
        assert named or kind not in BEGIN_WITH_ONE, kind
