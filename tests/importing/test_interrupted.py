"""An import that is killed and run again ends as if it had never been interrupted."""

import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
FILES = 120


@pytest.fixture
def copy(tmp_path):
    folder = tmp_path / "copy"
    folder.mkdir()
    for number in range(FILES):
        words = (
            f" date 2026-11-20 Odile Marchetti, 41, left the Orpheum on night {number}.\n\nAgain."
        )
        (folder / f"{number:03}.txt").write_text(words, encoding="utf-8")
    return folder


def manage(database: Path, *arguments: str) -> subprocess.Popen[bytes]:
    environment = dict(os.environ) | {
        "DATABASE_URL": f"sqlite:///{database}",
        "DJANGO_SETTINGS_MODULE": "tests.settings",
    }
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)


def rows(database: Path, what: str) -> list[tuple]:
    with sqlite3.connect(database) as connection:
        return connection.execute(what).fetchall()


def test_killed_at_several_points_and_run_again_it_is_as_if_never_interrupted(tmp_path, copy):
    database = tmp_path / "killed.sqlite3"
    assert manage(database, "migrate", "--verbosity=0").wait() == 0
    for until in (5, 40, 80):
        running = manage(database, "import_articles", str(copy))
        wait_for_items(until, database)
        running.kill()
        running.wait()
        halves = "SELECT count(*) FROM importing_item WHERE article_id IS NULL"
        assert rows(database, halves) == [(0,)]
    assert manage(database, "import_articles", str(copy)).wait() == 0
    assert rows(database, "SELECT count(*) FROM importing_item") == [(FILES,)]
    assert rows(database, "SELECT count(*), count(DISTINCT body) FROM articles_article") == [
        (FILES, FILES)
    ]
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]


def wait_for_items(number: int, database: Path, seconds: int = 60) -> None:
    end = time.monotonic() + seconds
    while rows(database, "SELECT count(*) FROM importing_item")[0][0] < number:
        assert time.monotonic() < end, "nothing was taken in"
        time.sleep(0.01)
