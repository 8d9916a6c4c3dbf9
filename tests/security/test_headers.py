"""What every answer tells a browser to refuse: frames, guesses at types, scripts of others."""

import pytest
from django.test import Client

from tests.factories import make_edition


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "story", "/people/", "/admin/login/", "/nothing-here/"])
def test_every_page_is_strict(path):
    address = make_edition().get_absolute_url() if path == "story" else path
    headers = Client().get(address).headers
    policy = headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in policy
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"]
