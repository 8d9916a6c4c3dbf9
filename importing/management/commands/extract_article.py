"""manage.py extract_article: what the reader finds in raw copy, as JSON. Touches no database."""

import json
import sys
from argparse import ArgumentParser
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from django.core.management.base import BaseCommand

from importing.cores import cores, processes_for, spread
from importing.files import bytes_of, files_in, name_of
from importing.source import SourceError, decode
from reading import as_data, read


class Printed(NamedTuple):
    """What is printed of one file: its findings, or what is wrong with it."""

    words: str
    is_read: bool


class Command(BaseCommand):
    help = (
        "Print what is found in raw copy, as JSON: one file as one object; a folder or several "
        "files as one object a line, each with its file. Spans count code points of the file."
    )
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or -")
        parser.add_argument(
            "--processes", type=int, default=cores(), metavar="N", help="that read (all cores)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        paths: list[str] = options["paths"]
        is_one = len(paths) == 1 and not Path(paths[0]).is_dir()
        work = partial(_printed, is_one, not self._takes_every_letter())
        number = sum(1 for _ in files_in(paths))
        with spread(work, processes_for(number, options["processes"])) as printed:
            read = [self._print(one) for one in printed(files_in(paths))]
        if not all(read):
            sys.exit(1)

    def _takes_every_letter(self) -> bool:
        """Where the terminal or the pipe does not, letters are printed as escapes."""
        encoding = getattr(self.stdout, "encoding", None) or "utf-8"
        return bool(encoding.lower().replace("-", "").startswith("utf"))

    def _print(self, printed: Printed) -> bool:
        (self.stdout if printed.is_read else self.stderr).write(printed.words)
        return printed.is_read


def _printed(is_one: bool, in_ascii: bool, file: Path) -> Printed:
    """In a process of its own, where there are many files."""
    name = name_of(file)
    try:
        data = as_data(read(decode(bytes_of(file))))
    except SourceError as error:
        place = f", {error.place}" if error.place else ""
        return Printed(f"{name}{place}: {error.reason}", False)
    except OSError as error:
        return Printed(f"{name}: {error.strerror or 'It cannot be read.'}", False)
    told = data if is_one else {"file": name} | data
    return Printed(json.dumps(told, ensure_ascii=in_ascii, indent=1 if is_one else None), True)
