"""What is done in the newsroom leaves a line in the log."""

from datetime import datetime

from django.db.models import Model

from newsroom.models import LogLine, User


def record(
    *, actor: User | None, verb: str, of: Model, at: datetime, reason: str = "", words: str = ""
) -> LogLine:
    """Write one line of the log. Call it in the transaction of what it tells.

    `words` name the object where its own name would say nothing to a reader of the log.
    """
    return LogLine.objects.create(
        actor=actor,
        verb=verb,
        **_place(of),
        object_words=(words or str(of))[:300],
        at=at,
        reason=reason,
    )


def was_made(row: Model, *, at: datetime) -> bool:
    """Whether the log says that `row` was made at that moment, and so by that very act."""
    return LogLine.objects.filter(**_place(row), verb="made", at=at).exists()


def _place(of: Model) -> dict[str, str]:
    return {"object_type": of._meta.label_lower, "object_id": str(of.pk)}
