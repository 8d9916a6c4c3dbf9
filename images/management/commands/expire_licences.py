"""manage.py expire_licences: the public files of pictures we may no longer show, away."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db.models import QuerySet
from django.utils import timezone

from images.actions import expire
from images.models import Image


class Command(BaseCommand):
    help = (
        "Remove the public files of pictures whose licence has ended or that were withdrawn. No "
        "page shows them from that moment on, with or without this; their originals stay. "
        "deploy/ has a timer that runs it."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="say which, remove nothing")
        parser.add_argument("--report", metavar="FILE", type=Path, help="write the summary as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        over = Image.objects.over(now).with_files()
        if options["dry_run"]:
            return self._foretell(over)
        removed, refused = 0, []
        for image in over.iterator():
            try:
                removed += expire(image=image, now=now)
            except OSError as error:
                refused.append((image, str(error)))
        self._tell(removed, refused, options["report"])
        return None

    def _foretell(self, over: QuerySet[Image]) -> None:
        for image in over:
            self.stdout.write(f"  {image.pk}: {image}")
        self.stdout.write(f"The files of {len(over)} pictures would be removed.")

    def _tell(self, removed: int, refused: list[tuple[Image, str]], report: Path | None) -> None:
        if report:
            rows = [{"file": f"image {i.pk}", "place": "", "reason": why} for i, why in refused]
            summary = {"made": removed, "unchanged": 0, "refused": rows, "notes": []}
            report.write_text(json.dumps(summary, ensure_ascii=False, indent=1), encoding="utf-8")
        self.stdout.write(f"{removed} files removed")
        for image, reason in refused:
            self.stderr.write(f"  could not: picture {image.pk}: {reason}")
        if refused:
            raise CommandError(f"The files of {len(refused)} pictures are still there.")
