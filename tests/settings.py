"""Django's settings for the tests: the product's own, but for what would only make them slow."""

import os
import tempfile

# Set, not defaulted: what the developer's shell says of their own site is no matter of the tests.
os.environ.update(
    DEBUG="0",
    SECRET_KEY="a-secret-for-tests-only-" + "0123456789" * 4,
    ALLOWED_HOSTS="testserver,localhost,127.0.0.1",
    SITE_URL="http://testserver",
    TIME_ZONE="UTC",
    MEDIA_ROOT=tempfile.mkdtemp(prefix="magazine-media-"),  # removed by conftest.py
)

from magazine.settings import *  # noqa: F403  what is not named below is as in production
from magazine.settings import STORAGES

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# The hashed names need a `collectstatic` first; the live server serves the sources as they are.
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
# What a demo on this machine has collected is no matter of the tests: WhiteNoise serves nothing.
STATIC_ROOT = None  # type: ignore[assignment]  # a folder everywhere else
