"""A run over files: every file is taken in or refused by name, and the rest goes on.

Files are read on all cores and written by one process: a database of one writer would only make
others wait, and on PostgreSQL reading takes so much more than writing that one keeps up.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from importing.actions import keep, taken_in
from importing.cores import spread
from importing.drafting import Draft, digest, draft_of
from importing.files import bytes_of, name_of
from importing.source import SourceError
from people.names import known_names
from reading.reader import Known

AT_ONCE = 16  # files of which one query asks whether they were taken in


@dataclass(frozen=True)
class Remark:
    """Something about one file. `place` says where in it, if anywhere."""

    file: str
    place: str
    reason: str

    def __str__(self) -> str:
        return ", ".join(part for part in (self.file, self.place) if part) + f": {self.reason}"


@dataclass
class Summary:
    """What a run did. `as_json` is the shape of every command's --report.

    `found` counts what was found in the files made, by kind, `care` of it what is delicate, by
    code.
    """

    made: int = 0
    unchanged: int = 0
    refused: list[Remark] = field(default_factory=list)
    notes: list[Remark] = field(default_factory=list)
    found: Counter[str] = field(default_factory=Counter)
    care: Counter[str] = field(default_factory=Counter)

    def as_json(self) -> dict[str, Any]:
        return {
            "made": self.made,
            "unchanged": self.unchanged,
            "refused": [vars(remark) for remark in self.refused],
            "notes": [vars(remark) for remark in self.notes],
            "found": dict(self.found),
            "care": dict(self.care),
        }


class Job(NamedTuple):
    """A file to read; `raw` is None if it was taken in before, a Remark if it cannot be opened."""

    name: str
    raw: bytes | Remark | None


Outcome = Draft | Remark | None


Import = Callable[[Iterable[Path]], Iterator[Summary]]


@contextmanager
def importer(*, now: datetime, dry_run: bool, processes: int) -> Iterator[Import]:
    """Something that takes in each of many files, and gives the growing summary after each one.

    Enter it before anything starts a thread: it forks the processes that read.
    """
    with spread(partial(_read, known_names()), processes) as read:
        yield lambda files: _taken_in(read(_jobs(files)), now, dry_run)


def _taken_in(outcomes: Iterable[Outcome], now: datetime, dry_run: bool) -> Iterator[Summary]:
    summary = Summary()
    for outcome in outcomes:
        is_new = isinstance(outcome, Draft) and (dry_run or keep(draft=outcome, now=now))
        # Not new: the same file came twice, or another run was faster.
        _count(summary, outcome if is_new or isinstance(outcome, Remark) else None)
        yield summary


def _count(summary: Summary, outcome: Outcome) -> None:
    match outcome:
        case None:
            summary.unchanged += 1
        case Remark():
            summary.refused.append(outcome)
        case Draft(name=name, report=report):
            summary.made += 1
            summary.notes += [Remark(name, "", note) for note in report["notes"]]
            summary.found.update(report["found"])
            summary.care.update(report["care"])


def _jobs(files: Iterable[Path]) -> Iterator[Job]:
    files = iter(files)
    while some := list(islice(files, AT_ONCE)):
        jobs = [_opened(file) for file in some]
        raws = (job.raw for job in jobs if isinstance(job.raw, bytes))
        known = taken_in(digest(raw) for raw in raws)
        for job in jobs:
            is_known = isinstance(job.raw, bytes) and digest(job.raw) in known
            yield Job(job.name, None) if is_known else job


def _opened(file: Path) -> Job:
    name = name_of(file)
    try:
        return Job(name, bytes_of(file))
    except OSError as error:
        return Job(name, Remark(name, "", error.strerror or "It cannot be read."))


def _read(known: Known, job: Job) -> Outcome:
    """In a process of its own, without a database."""
    if not isinstance(job.raw, bytes):
        return job.raw
    try:
        return draft_of(job.name, job.raw, known)
    except SourceError as error:
        return Remark(job.name, error.place, error.reason)
