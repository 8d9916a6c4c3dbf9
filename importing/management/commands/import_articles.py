"""manage.py import_articles: raw copy becomes drafts."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from rich.progress import track

from importing.run import Summary, files_in, import_files


class Command(BaseCommand):
    help = (
        "Take in raw copy: each file becomes one draft. Nothing is published. Files that were "
        "taken in before are left alone, even if their draft was deleted: a run can be repeated."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or -")
        parser.add_argument("--dry-run", action="store_true", help="read everything, write nothing")
        parser.add_argument("--report", metavar="FILE", type=Path, help="write the summary as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        files = list(files_in(options["paths"]))
        steps = import_files(files, now=timezone.now(), dry_run=options["dry_run"])
        shown = track(steps, "Importing", len(files), disable=_is_quiet(self, files))
        *_, summary = (Summary(), *shown)
        if options["report"]:
            words = json.dumps(summary.as_json(), ensure_ascii=False, indent=1)
            options["report"].write_text(words, encoding="utf-8")
        self._tell(summary, options["dry_run"])

    def _tell(self, summary: Summary, dry_run: bool) -> None:
        made = "would be made" if dry_run else "made"
        self.stdout.write(
            f"{summary.made} {made}, {summary.unchanged} unchanged, {len(summary.refused)} refused"
        )
        for note in summary.notes:
            self.stdout.write(f"  note: {note}")
        for refused in summary.refused:
            self.stderr.write(f"  refused: {refused}")
        if summary.refused:
            raise CommandError(f"{len(summary.refused)} refused; the rest was taken in.")


def _is_quiet(command: BaseCommand, files: list[Path]) -> bool:
    return len(files) < 20 or not command.stdout.isatty()
