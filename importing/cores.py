"""Work spread over processes, its results in the order of the jobs. Knows no database."""

import multiprocessing
import os
import signal
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import wait
from threading import Thread
from typing import Any, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")
Spread = Callable[[Iterable[Job]], Iterator[Result]]
FEW = 20  # jobs that are done before a process has begun
AHEAD = 8  # jobs a process may be ahead of whoever takes the results: so memory stays flat

_work: Callable[[Any], Any]


def cores() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def processes_for(jobs: int, most: int) -> int:
    return max(most, 1) if jobs >= FEW else 1


@contextmanager
def spread(work: Callable[[Job], Result], processes: int) -> Iterator[Spread[Job, Result]]:
    """Something that does `work` on each of many jobs. With one process, in this one.

    The processes are forked at once: they share what `work` holds without a copy, and no thread
    of ours is under way yet. They end with this one, even if it is killed.
    """
    if processes == 1 or "fork" not in multiprocessing.get_all_start_methods():
        yield lambda jobs: map(work, jobs)
        return
    pool = ProcessPoolExecutor(
        processes,
        mp_context=multiprocessing.get_context("fork"),
        initializer=_settle_in,
        initargs=(work,),
    )
    try:
        _start(pool)
        yield lambda jobs: _in_order(pool, jobs, processes * AHEAD)
    finally:
        pool.shutdown(cancel_futures=True)


def _start(pool: Executor) -> None:
    with warnings.catch_warnings():
        # Python warns of threads when it forks; those there may be belong to whoever called us,
        # and no process waits for one.
        warnings.simplefilter("ignore", DeprecationWarning)
        pool.submit(os.getpid).result()


def _in_order(pool: Executor, jobs: Iterable[Any], most: int) -> Iterator[Any]:
    ahead: deque[Future[Any]] = deque()
    for job in jobs:
        ahead.append(pool.submit(_do, job))
        if len(ahead) == most:
            yield ahead.popleft().result()
    while ahead:
        yield ahead.popleft().result()


def _settle_in(work: Callable[[Any], Any]) -> None:
    """In each process. A key pressed to stop the run is for the one that writes."""
    global _work
    _work = work
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _do(job: Any) -> Any:
    return _work(job)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
