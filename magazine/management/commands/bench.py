"""manage.py bench: a database large enough to measure with."""

import math
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from rich.progress import track

from magazine.demo.multiply import BATCH, Unfit, multiply

STORIES = 20_000


class Command(BaseCommand):
    help = (
        "Make thousands of stories to measure with, out of the demo's text and pictures. Goes "
        "into a database that has the demo and nothing else; a second run makes what is missing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--stories", type=int, default=STORIES, help=f"how many in all (default {STORIES:,})"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        steps = multiply(options["stories"], now=timezone.now())
        batches = math.ceil(options["stories"] / BATCH)
        quiet = not self.stdout.isatty()
        try:
            *_, there_are = (0, *track(steps, "Making stories", batches, disable=quiet))
        except Unfit as unfit:
            raise CommandError(str(unfit)) from unfit
        self.stdout.write(_summary(there_are))


def _summary(there_are: int) -> str:
    return f"{there_are:,} stories to measure with." if there_are else "They are there already."
