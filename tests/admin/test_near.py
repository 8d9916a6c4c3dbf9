"""How an hour is said beside the clock."""

from datetime import UTC, datetime, timedelta

import pytest

from magazine.templatetags.desk import near

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=20), "now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=3, minutes=40), "3 h ago"),
        (timedelta(hours=20), "Mon 16:00"),
        (timedelta(days=40), "15 Oct 2026"),
        (timedelta(hours=-2), "in 2 h"),
        (timedelta(days=-2), "Thu 12:00"),
    ],
)
def test_an_hour_is_said_as_people_say_it(ago, said):
    assert near(NOW - ago, NOW) == said
