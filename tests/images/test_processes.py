"""The same command in processes of its own, as a timer and `make demo` begin them."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.conf import settings

ROOT = settings.STATICFILES_DIRS[0].parent

TAKE_IN = """
import django; django.setup()
import io
from django.utils import timezone
from images.actions import take_in
from tests.factories import jpeg
for seed in range({first}, {end}):
    take_in(
        file=io.BytesIO(jpeg(420, 420, seed=seed)), name="a.jpg", by=None, now=timezone.now()
    )
"""
COUNT = """
import django; django.setup()
from images.models import Image
print(Image.objects.filter(complete=False).count())
"""


class Install:
    """A site of its own, for processes that open its database themselves."""

    def __init__(self, folder) -> None:
        self.env = os.environ | {
            "DJANGO_SETTINGS_MODULE": "magazine.settings",
            "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
            "MEDIA_ROOT": f"{folder}/media",
            "PYTHONPATH": ".",
        }
        self.manage("migrate", "-v0")

    def manage(self, *words: str) -> str:
        return self.run("manage.py", *words)

    def run(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, *words], env=self.env, cwd=ROOT, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def begin(self, *words: str) -> subprocess.Popen:
        return subprocess.Popen(
            [sys.executable, "manage.py", *words],
            env=self.env,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def waiting(self) -> int:
        return int(self.run("-c", COUNT))


@pytest.fixture(scope="module")
def install(tmp_path_factory):
    return Install(tmp_path_factory.mktemp("site"))


def test_several_processes_share_the_work_also_after_one_was_killed(install):
    install.run("-c", TAKE_IN.format(first=0, end=6))
    child = install.begin("make_renditions", "--processes", "1")
    time.sleep(2.5)
    child.kill()
    child.wait()
    assert "of " in install.manage("make_renditions", "--processes", "2")
    assert install.waiting() == 0


def test_a_watcher_makes_what_comes_in_and_ends_with_who_began_it(install):
    shell = subprocess.Popen(
        ["sh", "-c", f"{sys.executable} manage.py make_renditions --watch & echo $!; sleep 600"],
        env=install.env,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    watcher = int(shell.stdout.readline())
    install.run("-c", TAKE_IN.format(first=6, end=7))
    for _ in range(40):
        if install.waiting() == 0:
            break
        time.sleep(0.5)
    assert install.waiting() == 0
    shell.kill()
    shell.wait()
    shell.stdout.close()
    for _ in range(60):
        if not is_running(watcher):
            break
        time.sleep(0.25)
    assert not is_running(watcher)


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"
