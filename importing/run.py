"""A run over files and folders: every file is taken in or refused by name, and the rest goes on."""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from importing.actions import intake
from importing.source import MAX_BYTES, SourceError


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
    """What a run did. `as_json` is the shape of every command's --report."""

    made: int = 0
    unchanged: int = 0
    refused: list[Remark] = field(default_factory=list)
    notes: list[Remark] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return {
            "made": self.made,
            "unchanged": self.unchanged,
            "refused": [vars(remark) for remark in self.refused],
            "notes": [vars(remark) for remark in self.notes],
        }


def import_files(files: Iterable[Path], *, now: datetime, dry_run: bool) -> Iterator[Summary]:
    """Take in each file; yields the growing summary after each one."""
    summary = Summary()
    for file in files:
        _import_file(file, summary, now, dry_run)
        yield summary


def files_in(paths: Iterable[str]) -> Iterator[Path]:
    """The files that these paths name, folders in order of name. What is hidden, or neither file
    nor folder, is passed over; no link to a folder is followed.

    A folder that may not be read is handed on like a file, to be refused by its name.
    """
    for path in map(Path, paths):
        if path.is_dir() and os.access(path, os.R_OK | os.X_OK):
            yield from files_in(str(p) for p in sorted(path.iterdir()) if _is_copy(p))
        else:
            yield path


def bytes_of(file: Path) -> bytes:
    """A file's bytes, but no more than one over the limit: what is larger is refused unread."""
    if str(file) == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with file.open("rb") as opened:
        return opened.read(MAX_BYTES + 1)


def name_of(file: Path) -> str:
    """The file's path as text that can be stored and printed: a name may be any bytes at all."""
    return os.fsencode(file).decode("utf-8", "replace")


def _is_copy(path: Path) -> bool:
    if path.name.startswith("."):
        return False
    return path.is_file() or (path.is_dir() and not path.is_symlink())


def _import_file(file: Path, summary: Summary, now: datetime, dry_run: bool) -> None:
    name = name_of(file)
    try:
        item = intake(name=name, raw=bytes_of(file), now=now, dry_run=dry_run)
    except SourceError as error:
        summary.refused.append(Remark(name, error.place, error.reason))
    except OSError as error:
        summary.refused.append(Remark(name, "", error.strerror or "It cannot be read."))
    else:
        _count(item, name, summary)


def _count(item: Any, name: str, summary: Summary) -> None:
    if item is None:
        summary.unchanged += 1
        return
    summary.made += 1
    summary.notes += [Remark(name, "", note) for note in item.report["notes"]]
