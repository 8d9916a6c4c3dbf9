"""In production nothing starts that anybody could walk into."""

import os
import subprocess
import sys

import pytest

ENVIRONMENT = {
    "SECRET_KEY": "a-long-secret-" + "0123456789" * 4,
    "ALLOWED_HOSTS": "magazine.example",
    "DEBUG": "0",
    "PATH": os.environ["PATH"],
}


def starts(**changes: str) -> bool:
    """Whether the settings load, with no file of this install beside them."""
    code = "from pathlib import Path; Path.exists = lambda _: False; import magazine.settings"
    environment = ENVIRONMENT | changes
    return subprocess.run([sys.executable, "-c", code], env=environment, check=False,
                          capture_output=True).returncode == 0  # fmt: skip


def test_it_starts_with_a_secret_and_a_host():
    assert starts()


@pytest.mark.parametrize(
    "changes", [{"SECRET_KEY": ""}, {"ALLOWED_HOSTS": ""}, {"ALLOWED_HOSTS": "*"}]
)
def test_it_does_not_start_without(changes):
    assert not starts(**changes)


def test_it_does_not_start_with_a_secret_that_can_be_guessed():
    assert not starts(SECRET_KEY="x")
