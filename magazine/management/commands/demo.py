"""manage.py demo: a magazine to look at."""

import secrets
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from magazine.demo.load import InUse, load
from newsroom.models import User


class Command(BaseCommand):
    help = (
        "Load the demo: eight stories about invented people, and a newsroom of four. Goes into an "
        "empty database; a second run changes nothing but the password, to DEMO_PASSWORD."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        password = settings.DEMO_PASSWORD or secrets.token_urlsafe(9)
        try:
            made = list(load(password=password, now=timezone.now()))
        except InUse as error:
            raise CommandError(str(error)) from error
        for line in made:
            self.stdout.write(line)
        self.stdout.write(f"{len(made)} stories made." if made else "The demo is there already.")
        for user in User.objects.filter(is_active=True).order_by("pk"):
            roles = ", ".join(group.name.lower() for group in user.groups.all())
            self.stdout.write(f"  {user.username:<12}{roles}")
        if not settings.DEMO_PASSWORD:
            self.stdout.write(f"Everybody’s password is {password}")
