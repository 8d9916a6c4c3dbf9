"""Renditions of many pictures, a process a core. A child begins with this module, before Django is
set up: so what knows records is imported inside."""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

FEW = 3  # pictures; a process takes as long to begin as one of these to make


@dataclass(frozen=True)
class Outcome:
    """What became of one picture: how many pairs were made, or why no more were."""

    image: int
    made: int
    refused: str = ""


def outcomes(ids: list[int], processes: int = 0) -> Iterator[Outcome]:
    """Make what these pictures lack; each outcome as it comes. `processes` 0: one a core."""
    processes = min(processes or os.cpu_count() or 1, len(ids))
    if processes <= 1 or len(ids) <= FEW:
        yield from map(make, ids)
        return
    # Spawned, not forked: no child shares a connection to the database, or a lock, with us.
    with ProcessPoolExecutor(processes, get_context("spawn"), initializer=begin) as pool:
        yield from pool.map(make, ids)


def begin() -> None:
    """In a child, first of all."""
    import django

    django.setup()


def make(pk: int) -> Outcome:
    """All that one picture lacks."""
    from django.utils import timezone

    from images.actions import Refused, make_renditions
    from images.models import Image

    try:
        return Outcome(pk, make_renditions(image=Image(pk=pk), now=timezone.now()))
    except Image.DoesNotExist:
        return Outcome(pk, 0)  # deleted meanwhile
    except (Refused, OSError) as refused:
        return Outcome(pk, 0, str(refused))
