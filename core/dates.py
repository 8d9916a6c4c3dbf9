"""A date with the precision it is known to: "2019", "October 2020", "14 October 2020"."""

from dataclasses import dataclass
from datetime import date

from django.db import models
from django.utils.formats import date_format


class Precision(models.TextChoices):
    DAY = "day", "to the day"
    MONTH = "month", "to the month"
    YEAR = "year", "to the year"


class Basis(models.TextChoices):
    STATED = "stated", "stated"
    INFERRED = "inferred", "inferred"


@dataclass(frozen=True)
class Dated:
    """A day and how precisely it is known. What is finer than the precision means nothing."""

    on: date
    precision: str = Precision.DAY.value

    def __str__(self) -> str:
        form = {Precision.DAY: "j F Y", Precision.MONTH: "F Y", Precision.YEAR: "Y"}
        return date_format(self.on, form[Precision(self.precision)])
