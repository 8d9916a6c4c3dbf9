"""Taking turns at what no row stands for yet, so that there is none to lock."""

from hashlib import blake2b

from django.db import connection


def take_turn(name: str) -> None:
    """Wait until nobody else has the turn of this name; it ends with the transaction.

    SQLite lets one write at a time anyhow.
    """
    if connection.vendor != "postgresql":
        return
    number = int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), signed=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [number])
