"""manage.py make_renditions: the public files of pictures."""

import json
import os
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from rich.progress import track

from images.actions import missing
from images.models import Image
from images.workers import Outcome, outcomes

PAUSE = 2  # seconds, with --watch


class Command(BaseCommand):
    help = (
        "Make the public files that pictures lack, or that stand around an older focal point: "
        "of pictures in use first, then of the newest. It can be stopped and run again at any "
        "moment, also twice at once. deploy/ has a timer that runs it."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--image", type=int, metavar="ID", help="look at this picture alone")
        parser.add_argument("--all", action="store_true", help="look at complete pictures too")
        parser.add_argument("--watch", action="store_true", help="look again every 2 seconds")
        parser.add_argument("--processes", type=int, default=0, metavar="N", help="one a core")
        parser.add_argument("--dry-run", action="store_true", help="say what is missing")
        parser.add_argument("--report", metavar="FILE", type=Path, help="write the summary as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["watch"]:
            return self._watch(options)
        ids = self._waiting(options)
        if options["dry_run"]:
            return self._foretell(ids)
        refused = self._make(ids, options)
        if refused:
            raise CommandError(f"{len(refused)} could not be made; the rest was.")
        return None

    def _waiting(self, options: dict[str, Any]) -> list[int]:
        now = timezone.now()
        images = Image.objects.not_over(now)
        if options["image"]:
            return list(images.filter(pk=options["image"]).values_list("pk", flat=True))
        waiting = images if options["all"] else Image.objects.waiting(now)
        return list(waiting.values_list("pk", flat=True))

    def _make(self, ids: list[int], options: dict[str, Any]) -> list[Outcome]:
        steps = outcomes(ids, options["processes"])
        quiet = len(ids) < 4 or not self.stdout.isatty()
        done = list(track(steps, "Making renditions", len(ids), disable=quiet))
        refused = [outcome for outcome in done if outcome.refused]
        made = sum(outcome.made for outcome in done)
        if options["report"]:
            options["report"].write_text(_report(done), encoding="utf-8")
        if made or not options["watch"]:
            self.stdout.write(f"{made} renditions made, of {len(ids) - len(refused)} pictures")
        for outcome in refused:
            self.stderr.write(f"  could not: picture {outcome.image}: {outcome.refused}")
        return refused

    def _foretell(self, ids: list[int]) -> None:
        lacks = {image: missing(image) for image in Image.objects.filter(pk__in=ids)}
        pairs = sum(map(len, lacks.values()))
        self.stdout.write(f"{pairs} renditions would be made, of {len(lacks)} pictures")

    def _watch(self, options: dict[str, Any]) -> None:
        """Until whoever began it is gone."""
        began = os.getppid()
        while os.getppid() == began:
            self._make(self._waiting(options), options)
            time.sleep(PAUSE)


def _report(done: list[Outcome]) -> str:
    summary = {
        "made": sum(outcome.made for outcome in done),
        "unchanged": sum(not outcome.made and not outcome.refused for outcome in done),
        "refused": [
            {"file": f"image {outcome.image}", "place": "", "reason": outcome.refused}
            for outcome in done
            if outcome.refused
        ],
        "notes": [],
    }
    return json.dumps(summary, ensure_ascii=False, indent=1)
