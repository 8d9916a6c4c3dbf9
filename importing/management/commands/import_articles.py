"""manage.py import_articles: raw copy becomes drafts."""

import json
from argparse import ArgumentParser
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from rich.progress import track

from importing.cores import cores, processes_for
from importing.files import files_in
from importing.run import Summary, importer


class Command(BaseCommand):
    help = (
        "Take in raw copy: each file becomes one draft. Nothing is published. Files that were "
        "taken in before are left alone, even if their draft was deleted: a run that was stopped "
        "is taken up where it was by running it again."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or -")
        parser.add_argument("--dry-run", action="store_true", help="read everything, write nothing")
        parser.add_argument("--report", metavar="FILE", type=Path, help="write the summary as JSON")
        parser.add_argument(
            "--processes", type=int, default=cores(), metavar="N", help="that read (all cores)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        summary = self._import(**options)
        if options["report"]:
            words = json.dumps(summary.as_json(), ensure_ascii=False, indent=1)
            options["report"].write_text(words, encoding="utf-8")
        self._tell(summary, options["dry_run"])

    def _import(self, paths: list[str], dry_run: bool, processes: int, **options: Any) -> Summary:
        # Gone through twice: the paths of a million files are better not kept.
        number = sum(1 for _ in files_in(paths))
        processes = processes_for(number, processes)
        with importer(now=timezone.now(), dry_run=dry_run, processes=processes) as import_files:
            steps = import_files(files_in(paths))
            shown = track(steps, "Importing", number, disable=self._is_quiet(number))
            last = deque(shown, maxlen=1)
        return last[0] if last else Summary()

    def _is_quiet(self, number: int) -> bool:
        return number < 20 or not self.stdout.isatty()

    def _tell(self, summary: Summary, dry_run: bool) -> None:
        made = "would be made" if dry_run else "made"
        self.stdout.write(
            f"{summary.made} {made}, {summary.unchanged} unchanged, {len(summary.refused)} refused"
        )
        self._tell_counts("found", summary.found)
        self._tell_counts("handle with care", summary.care)
        for note in summary.notes:
            self.stdout.write(f"  note: {note}")
        for refused in summary.refused:
            self.stderr.write(f"  refused: {refused}")
        if summary.refused:
            raise CommandError(f"{len(summary.refused)} refused; the rest was taken in.")

    def _tell_counts(self, what: str, counts: Mapping[str, int]) -> None:
        told = [f"{kind.replace('_', ' ')} {n:,}" for kind, n in sorted(counts.items()) if n]
        if told:
            self.stdout.write(f"  {what}: {', '.join(told)}")
