"""HEAD: what GET would say, without saying it."""

import pytest
from django.test import Client

from tests.factories import make_edition


@pytest.mark.django_db
def test_head_has_the_headers_of_get_and_no_body():
    make_edition("Out")
    get, head = Client().get("/"), Client().head("/")
    assert head.content == b""
    assert head.headers["Content-Length"] == get.headers["Content-Length"]
