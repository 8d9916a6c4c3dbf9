"""When the names of people last changed."""

from django.db import models


class NamesMark(models.Model):
    """The mark on one part of all people's names: another one after each change of one of them.

    The database writes it (people.marking); nothing else does.
    """

    slot = models.PositiveSmallIntegerField(primary_key=True)
    mark = models.UUIDField()

    def __str__(self) -> str:
        return f"{self.slot}: {self.mark}"
