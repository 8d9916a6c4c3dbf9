"""Forty photographs through the upload door, and what is made of one of them.

Behind gunicorn and the shipped nginx, two at once as the upload screen sends them. The time is
that of each answer; the memory what a worker held at most above what it held before.
"""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bench import memory
from bench.figure import Figure
from bench.photos import photos
from tests.tools.stand import Stand, serving, settled

if TYPE_CHECKING:
    from bench.editor import Editor
    from images.models import Image

PICTURES = 40
AT_ONCE = 2
LONGEST = 1.5  # s, an answer
MOST_MEMORY = 200  # MB, above what a worker held
MAKING = 8.0  # s of one core, all renditions of one
HEAVIEST = 6.0  # MB, all files of one
MADE = 3  # pictures; the figure is the worst


def measure(_articles: int) -> Iterator[Figure]:
    with settled() as stand:
        editor = an_editor(stand)
        with serving(stand) as master:
            yield from uploading(editor, master)
        yield from making(stand)


def an_editor(stand: Stand) -> "Editor":
    from django.contrib.auth.models import Group

    from bench.editor import logged_in
    from newsroom.models import User

    user = User.objects.create(username="bench", is_staff=True)
    user.groups.add(Group.objects.get(name="Editor"))
    return logged_in(user, stand)


def uploading(editor: "Editor", master: int) -> Iterator[Figure]:
    workers = memory.children(master)
    before = {worker: memory.resident(worker) for worker in workers}
    seconds = upload_all(editor, list(photos(PICTURES)))
    more = max(memory.peak(worker) - before[worker] for worker in workers) / 1_000_000
    yield Figure(
        f"{PICTURES} pictures of 12 Mpx, {AT_ONCE} at once, {median(seconds):.2f} s the middle one",
        max(seconds),
        "s the slowest answer",
        f"at most {LONGEST}",
        max(seconds) <= LONGEST,
    )
    yield Figure(
        "a worker’s memory meanwhile",
        more,
        "MB more",
        f"at most {MOST_MEMORY}",
        more <= MOST_MEMORY,
    )


def upload_all(editor: "Editor", pictures: list[bytes]) -> list[float]:
    names = (f"picture-{number}.jpeg" for number in range(len(pictures)))
    with ThreadPoolExecutor(AT_ONCE) as senders:
        return list(senders.map(editor.upload, names, pictures))


def making(stand: Stand) -> Iterator[Figure]:
    from images.models import Image

    made = [made_of(image, stand) for image in Image.objects.order_by("pk")[:MADE]]
    seconds, megabytes = (max(values) for values in zip(*made, strict=True))
    yield Figure(
        "all renditions of one",
        seconds,
        "s of one core",
        f"at most {MAKING:.0f}",
        seconds <= MAKING,
    )
    yield Figure(
        "their files",
        megabytes,
        "MB",
        f"at most {HEAVIEST:.0f}",
        megabytes <= HEAVIEST,
    )


def made_of(image: "Image", stand: Stand) -> tuple[float, float]:
    """Seconds of one core, and megabytes of files."""
    from django.utils import timezone

    from images.actions import make_renditions

    began = time.process_time()
    make_renditions(image=image, now=timezone.now())
    seconds = time.process_time() - began
    folder: Path = stand.media / "public" / image.token[:2] / image.token
    return seconds, sum(file.stat().st_size for file in folder.iterdir()) / 1_000_000
