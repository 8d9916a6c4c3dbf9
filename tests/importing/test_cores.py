"""Work is spread over processes, in order, not far ahead, and never outlives the run."""

import os
import signal
import subprocess
import sys
import time
from itertools import count
from pathlib import Path

import pytest

from importing.cores import AHEAD, processes_for, spread

ROOT = Path(__file__).parents[2]


def slow_if_first(number):
    time.sleep(0.2 if number == 0 else 0)
    return number, os.getpid()


def halve(number):
    return 1 / number


def test_results_come_in_the_order_of_the_jobs_from_other_processes():
    with spread(slow_if_first, 2) as do:
        results = list(do(range(40)))
    assert [number for number, _ in results] == list(range(40))
    assert os.getpid() not in {process for _, process in results}


def test_one_process_is_this_one():
    with spread(slow_if_first, 1) as do:
        assert list(do([1])) == [(1, os.getpid())]


def test_jobs_are_not_drawn_far_ahead():
    drawn = count()
    with spread(halve, 2) as do:
        results = do(next(drawn) + 1 for _ in range(1_000))
        next(results)
        assert next(drawn) <= 2 * AHEAD + 1


def test_a_fault_in_a_process_is_raised_here():
    with spread(halve, 2) as do, pytest.raises(ZeroDivisionError):
        list(do([1, 0]))


def test_a_run_can_be_left_in_the_middle():
    with spread(halve, 2) as do:
        next(do(range(1, 100)))


def test_few_files_are_not_worth_a_process():
    assert [processes_for(jobs, 8) for jobs in (0, 1, 19, 20)] == [1, 1, 1, 8]


def test_its_processes_end_with_it_even_if_it_is_killed():
    command = [sys.executable, "-c", SLEEPING]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        processes = {int(number) for number in running.stdout.readline().split()}
        assert len(processes) == 2
        running.send_signal(signal.SIGKILL)
    end = time.monotonic() + 20
    while any(is_alive(process) for process in processes):
        assert time.monotonic() < end, "they live on"
        time.sleep(0.05)


def is_alive(process):
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


SLEEPING = """
import os, time
from importing.cores import spread
def work(number):
    time.sleep(0.3)
    return os.getpid()
with spread(work, 2) as do:
    results = do(range(1000))
    print(*{next(results) for _ in range(6)}, flush=True)
    list(results)
"""
