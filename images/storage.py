"""Files that are there whole or not at all, also when the power goes or the disk is full."""

import os
import secrets
from pathlib import Path
from typing import IO, Any

from django.core.files.base import File
from django.core.files.storage import FileSystemStorage


class WholeFiles(FileSystemStorage):
    """Written beside their place, synced, then moved there: nobody ever sees half a file."""

    def _save(self, name: str, content: File) -> str:
        target = Path(self.path(name))
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with beside.open("xb") as file:
                _write(content, file)
            beside.chmod(self.file_permissions_mode or 0o644)
            beside.replace(target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        _sync(target.parent)
        return name

    def get_available_name(self, name: str, max_length: int | None = None) -> str:
        """Names hold a token or a hash: the same name is the same file, written once more."""
        return name


class PrivateFiles(WholeFiles):
    """Files without an address."""

    def url(self, name: str | None) -> str:
        raise ValueError("An original is never public: it has no address.")


def _write(content: File, file: IO[Any]) -> None:
    for chunk in content.chunks():
        file.write(chunk)
    file.flush()
    os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
