"""A reader at an hour of a test's choosing: without cookies, as anybody on the street."""

from datetime import datetime
from typing import Any

import time_machine
from django.test import Client

from tests.factories import HOUR, NOW

AFTER = NOW + HOUR


def read(path: str, *, at: datetime = AFTER, **headers: str) -> Any:
    """The answer to a GET of `path` at `at`: an hour after what factories publish."""
    with time_machine.travel(at, tick=False):
        return Client(raise_request_exception=False).get(path, headers=headers)


def words(response: Any) -> str:
    return response.content.decode()
