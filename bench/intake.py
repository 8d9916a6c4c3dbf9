"""How many raw files a second become drafts, with everything found in them, and in what memory.

It is the command itself that is measured, from its first letter to its last, on both databases;
then once more, killed halfway and run again.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import memory
from bench.figure import Figure
from tests import postgres

ROOT = Path(__file__).parent.parent
STORIES = ROOT / "magazine" / "demo" / "stories"
PROCESSES = 2
MOST = 10_000  # files
AT_LEAST = 120.0  # stories a second
AT_MOST = 15.0  # per cent that memory may grow from the first tenth to the end
TICK = 0.05  # s between two looks at the memory


@dataclass(frozen=True)
class Run:
    """`held` are the bytes that all its processes held, tick by tick."""

    seconds: float
    held: list[int]


def measure(articles: int) -> Iterator[Figure]:
    """Take in that many files of about 3 kB, at most MOST, each with words of its own."""
    number = min(articles, MOST)
    with tempfile.TemporaryDirectory() as folder:
        copy = _written(Path(folder) / "copy", number)
        yield from _figures("SQLite", number, _run(_sqlite(Path(folder) / "a.sqlite3"), copy))
        with postgres.running() as url:
            yield from _figures("PostgreSQL", number, _run(_migrated(url), copy))
        yield _interrupted(Path(folder) / "b.sqlite3", copy, number)


def _figures(database: str, number: int, run: Run) -> Iterator[Figure]:
    speed = number / run.seconds
    name = f"import of {number:,} stories, {database}, {PROCESSES} processes"
    yield Figure(name, speed, "stories/s", f"at least {AT_LEAST:.0f}", speed >= AT_LEAST)
    first, last = (_megabytes(run.held, part) for part in (0.1, 0.9))
    grown = 100 * (last / first - 1)
    name = f"memory, {first:.0f} MB in its second tenth, {last:.0f} MB in its last, {database}"
    yield Figure(name, grown, "% more", f"flat: at most {AT_MOST:.0f}", grown <= AT_MOST)


def _megabytes(held: list[int], part: float) -> float:
    """The most that was held in the tenth that begins after this part of the run."""
    tenth = held[int(len(held) * part) : int(len(held) * (part + 0.1)) + 1]
    return max(tenth) / 1_000_000


def _interrupted(database: Path, copy: Path, number: int) -> Figure:
    """How many drafts there are after a run that was killed and another that was not."""
    environment = _sqlite(database)
    running = _started(environment, copy)
    while running.poll() is None and _count(database, "importing_item") < number // 2:
        time.sleep(TICK)
    running.kill()
    running.wait()
    _run(environment, copy)
    drafts = _count(database, "articles_article")
    holds = drafts == _count(database, "importing_item") == number
    return Figure("killed halfway and run again", drafts, "drafts", f"{number:,}, once each", holds)


def _run(environment: dict[str, str], copy: Path) -> Run:
    held, began = [], time.perf_counter()
    with _started(environment, copy) as running:
        while running.poll() is None:
            held.append(_held(running.pid))
            time.sleep(TICK)
    if running.returncode:
        raise SystemExit("The import failed; its reason is above.")
    return Run(time.perf_counter() - began, [memory for memory in held if memory])


def _held(process: int) -> int:
    try:
        return sum(map(memory.shared_out, (process, *memory.children(process))))
    except (OSError, StopIteration):  # one of them has just ended
        return 0


def _started(environment: dict[str, str], copy: Path) -> subprocess.Popen[bytes]:
    command = [*_manage("import_articles"), str(copy), f"--processes={PROCESSES}"]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)


def _sqlite(database: Path) -> dict[str, str]:
    return _migrated(f"sqlite:///{database}")


def _migrated(url: str) -> dict[str, str]:
    """The environment of a production on this database, which is ready for it."""
    environment = os.environ | {
        "DATABASE_URL": url,
        "SECRET_KEY": "for the bench alone, and for nothing else",
        "ALLOWED_HOSTS": "localhost",
        "DEBUG": "0",
    }
    migrating = [*_manage("migrate"), "--verbosity=0"]
    subprocess.run(migrating, cwd=ROOT, env=environment, check=True)
    return environment


def _manage(command: str) -> list[str]:
    return [sys.executable, "manage.py", command]


def _count(database: Path, table: str) -> int:
    with sqlite3.connect(database) as connection:
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
        return int(count)


def _written(folder: Path, most: int) -> Path:
    """The demo's stories over and over, each time with a paragraph of its own."""
    folder.mkdir()
    stories = [file.read_text(encoding="utf-8") for file in sorted(STORIES.glob("*.txt"))]
    for number in range(most):
        story = stories[number % len(stories)].rstrip()
        words = f"{story}\n\nIt was night number {number} of the run.\n"
        (folder / f"{number:06}.txt").write_text(words, encoding="utf-8")
    return folder
