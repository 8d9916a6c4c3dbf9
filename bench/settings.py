"""The product's settings, and the floor beside the site."""

from magazine.settings import *  # noqa: F403  all but the addresses is as in production

ROOT_URLCONF = "bench.urls"
