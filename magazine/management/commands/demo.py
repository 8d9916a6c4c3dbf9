"""manage.py demo: a magazine to look at."""

import secrets
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from magazine.demo.load import InUse, set_up, tell
from newsroom.models import User


class Command(BaseCommand):
    help = (
        "Load the demo: a magazine about invented people, with its pictures, and a newsroom of "
        "four. Goes into an empty database; a second run changes nothing but the password, to "
        "DEMO_PASSWORD."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        password = settings.DEMO_PASSWORD or secrets.token_urlsafe(9)
        self._load(password)
        for user in User.objects.filter(is_active=True).order_by("pk"):
            roles = ", ".join(group.name.lower() for group in user.groups.all())
            self.stdout.write(f"  {user.username:<12}{roles}")
        if not settings.DEMO_PASSWORD:
            self.stdout.write(f"Everybody’s password is {password}")

    def _load(self, password: str) -> None:
        """The pictures' public files are made before the stories: on all cores, not one by one."""
        now = timezone.now()
        try:
            for line in set_up(password=password, now=now):
                self.stdout.write(line)
        except InUse as error:
            raise CommandError(str(error)) from error
        call_command("make_renditions", stdout=self.stdout)
        told = 0
        for line in tell(now=now):
            self.stdout.write(line)
            told += 1
        self.stdout.write(f"{told} stories made." if told else "The demo is there already.")
