"""docs/architecture.md says what the code does."""

import re
from pathlib import Path

from django.apps import apps
from django.db.models import ForeignKey

OURS = {"newsroom", "images", "people", "social", "articles", "importing"}
WORDS = (Path(__file__).parent.parent / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_every_foreign_key_stands_in_the_table_with_what_a_deletion_does():
    assert told() == {
        f"{model.__name__}.{field.name}": field.remote_field.on_delete.__name__
        for model in apps.get_models()
        if model._meta.app_label in OURS
        for field in model._meta.local_fields
        if isinstance(field, ForeignKey)
    }


def told() -> dict[str, str]:
    """What the table says: "Byline.article" to "CASCADE"."""
    _, _, table = WORDS.partition("## Foreign keys")
    rows = [row.split("|") for row in table.splitlines() if row.startswith("|")]
    return {name: row[3].strip() for row in rows for name in re.findall(r"\w+\.\w+", row[1])}
