"""Files and folders that a command was given. Pure but for the disk."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from importing.source import MAX_BYTES

STANDARD_INPUT = "-"


def files_in(paths: Iterable[str]) -> Iterator[Path]:
    """The files that these paths name, folders in order of name. What is hidden, or neither file
    nor folder, is passed over; no link to a folder is followed.

    A folder that may not be read is handed on like a file, to be refused by its name.
    """
    for path in paths:
        if Path(path).is_dir() and os.access(path, os.R_OK | os.X_OK):
            yield from files_in(_in_folder(path))
        else:
            yield Path(path)


def bytes_of(file: Path) -> bytes:
    """A file's bytes, but no more than one over the limit: what is larger is refused unread."""
    if str(file) == STANDARD_INPUT:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with file.open("rb") as opened:
        return opened.read(MAX_BYTES + 1)


def name_of(file: Path) -> str:
    """The file's path as text that can be stored and printed: a name may be any bytes at all."""
    return os.fsencode(file).decode("utf-8", "replace")


def _in_folder(folder: str) -> list[str]:
    with os.scandir(folder) as entries:
        return sorted(entry.path for entry in entries if _is_copy(entry))


def _is_copy(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return False
    return entry.is_file() or entry.is_dir(follow_symlinks=False)
