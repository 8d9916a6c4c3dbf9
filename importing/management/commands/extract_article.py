"""manage.py extract_article: what the reader finds in raw copy, as JSON. Touches no database."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from importing.run import bytes_of, files_in, name_of
from importing.source import SourceError, decode
from reading import as_data, read


class Command(BaseCommand):
    help = (
        "Print what is found in raw copy, as JSON: one file as one object; a folder or several "
        "files as one object a line, each with its file. Spans count code points of the file."
    )
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or -")

    def handle(self, *args: Any, **options: Any) -> None:
        paths: list[str] = options["paths"]
        is_one = len(paths) == 1 and not Path(paths[0]).is_dir()
        printed = [self._print(file, is_one) for file in files_in(paths)]
        if not all(printed):
            sys.exit(1)

    def _print(self, file: Path, is_one: bool) -> bool:
        """Whether the file could be read; what is wrong with it goes to the standard error."""
        try:
            data = as_data(read(decode(bytes_of(file))))
        except SourceError as error:
            place = f", {error.place}" if error.place else ""
            self.stderr.write(f"{name_of(file)}{place}: {error.reason}")
            return False
        except OSError as error:
            self.stderr.write(f"{name_of(file)}: {error.strerror or 'It cannot be read.'}")
            return False
        self.stdout.write(self._json(data, indent=1) if is_one else self._line(file, data))
        return True

    def _line(self, file: Path, data: dict[str, Any]) -> str:
        return self._json({"file": name_of(file)} | data, indent=None)

    def _json(self, data: dict[str, Any], indent: int | None) -> str:
        """In letters, or in escapes where the terminal or the pipe cannot take every letter."""
        encoding = getattr(self.stdout, "encoding", None) or "utf-8"
        plain = not encoding.lower().replace("-", "").startswith("utf")
        return json.dumps(data, ensure_ascii=plain, indent=indent)
