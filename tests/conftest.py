"""What every test stands on: the network shut, databases and browsers recognised by fixture."""

import shutil
from collections.abc import Iterator
from typing import Any

import hypothesis
import pytest
from pytest_django.fixtures import validate_django_db

pytest_plugins = ["tests.network", "tests.browser"]

DATABASE_FIXTURES = {"db", "transactional_db", "django_db_reset_sequences", "live_server"}
# Two workers share two cores: how long one example takes says nothing here.
hypothesis.settings.register_profile("magazine", deadline=None)
hypothesis.settings.load_profile("magazine")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "database: touches the database; given by conftest.py")
    config.addinivalue_line("markers", "browser: needs a Chromium; given by conftest.py")


def pytest_unconfigure(config: pytest.Config) -> None:
    from django.conf import settings

    if settings.configured:
        shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)


@pytest.hookimpl(tryfirst=True)  # before -m looks at the marks
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        mark_by_fixtures(item)
    elsewhere = [item for item in items if needs_another_database(item)]
    config.hook.pytest_deselected(items=elsewhere)
    items[:] = [item for item in items if item not in elsewhere]


def mark_by_fixtures(item: pytest.Item) -> None:
    if uses(item, *DATABASE_FIXTURES) or item.get_closest_marker("django_db"):
        item.add_marker(pytest.mark.database)
    if uses(item, "browser"):
        item.add_marker(pytest.mark.browser)
    if is_transactional(item):
        item.fixturenames.append("thawed_for_flush")  # last, so that it is the first to end


def needs_another_database(item: pytest.Item) -> bool:
    from django.db import connection

    return uses(item, "postgresql") and connection.vendor != "postgresql"


def is_transactional(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    by_marker = marker is not None and any(validate_django_db(marker)[:2])
    return by_marker or uses(item, "transactional_db", "live_server", "django_db_reset_sequences")


def uses(item: pytest.Item, *names: str) -> bool:
    return not set(names).isdisjoint(getattr(item, "fixturenames", ()))


@pytest.fixture
def postgresql(transactional_db: None) -> None:
    """For what only PostgreSQL can show. Such a test is left out of the run on SQLite."""


@pytest.fixture
def thawed_for_flush(transactional_db: None) -> Iterator[None]:
    """Let the database be emptied after a test that committed, though rows in it are frozen.

    Triggers are lifted as before any migrate; Django's `flush` then sends the signal of a finished
    migrate, which makes them anew.
    """
    from django.core.management.sql import emit_pre_migrate_signal

    yield
    emit_pre_migrate_signal(verbosity=0, interactive=False, db="default")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """SQLite in a file, not in memory: as in production, each thread has its own connection."""
    from django.conf import settings

    database: dict[str, Any] = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        file = tmp_path_factory.mktemp("database") / "test.sqlite3"
        database["TEST"] = database.get("TEST", {}) | {"NAME": str(file)}
