"""How pictures are searched: by who is in them, and by what is said of them."""

import json
from typing import Any

from django.db import connection
from django.db.models import Exists, OuterRef, Q, QuerySet

from images.models import Image

SAID = ("caption", "credit", "alt", "name")
MOST_WORDS = 8  # each is a condition of its own


def matching(images: QuerySet[Any], asked: str) -> QuerySet[Any]:
    """Those of which every word is in their text, their keywords, or a name of who is in them."""
    words = asked.replace("\0", " ").split()  # PostgreSQL takes no NUL
    for word in words[:MOST_WORDS]:
        images = images.filter(_says(word))
    return images


def _says(word: str) -> Q:
    said = Q(_shows(word)) | Q(keywords__icontains=_as_json(word))
    for name in SAID:
        said |= Q(**{f"{name}__icontains": word})
    return said


def _shows(word: str) -> Exists:
    """Whether somebody of that name is in it, by a relation that the people declare."""
    depictions: Any = Image._meta.get_field("depictions").related_model
    names = Q(person__name__icontains=word) | Q(person__names__name__icontains=word)
    return Exists(depictions.objects.filter(names, image=OuterRef("pk")))


def _as_json(word: str) -> str:
    """SQLite keeps JSON as it was written, with accents escaped; PostgreSQL writes it anew."""
    if connection.vendor != "sqlite":
        return word
    return json.dumps(word)[1:-1]
