"""manage.py rebuild_lists: the list lines, made anew."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from articles.actions import rebuild_lists


class Command(BaseCommand):
    help = (
        "Make the lists of tags, people and authors anew from the published editions. Changes "
        "nothing that readers see, unless a list was damaged."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{rebuild_lists(now=timezone.now())} editions listed.")
