"""What editors do to a picture that is here."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError, RestrictedError

from images.actions.keeping import remove_files
from images.actions.refusing import Moved, Refused
from images.models import Image
from newsroom.actions import record
from newsroom.models import User
from newsroom.rights import may

DESCRIBED = frozenset(
    "alt caption credit agency taken_on keywords licence licensed_from_at licensed_until_at "
    "territory shows_minor consent_by consent_on sensitive colour".split()
)
RIGHTS = frozenset(
    "licence licensed_from_at licensed_until_at shows_minor consent_by consent_on".split()
)
NAMED = 3  # uses that a refusal names


@transaction.atomic
def set_focal_point(
    *, image: Image, x: int, y: int, version: int, by: User, now: datetime
) -> Image:
    """Choose the point that stays in every crop: per cent from the left and from the top.

    Raises Moved if the picture is no longer at `version`. Its renditions follow: make_renditions.
    """
    image = _locked(image, by, "images.change_image", version)
    if not (0 <= x <= 100 and 0 <= y <= 100):
        raise Refused("The focal point lies outside the picture.")
    if (x, y) == tuple(image.focus):
        return image
    image.focal_x, image.focal_y, image.complete = x, y, False
    _save(image, ["focal_x", "focal_y", "complete"])
    record(actor=by, verb="set the focal point", of=image, at=now, reason=f"{x} % × {y} %")
    return image


@transaction.atomic
def describe(*, image: Image, version: int, by: User, now: datetime, **fields: Any) -> Image:
    """Change what is known of it: words, rights, dates. Raises Moved as above, and Refused with
    the first thing that is wrong. If its licence is over by this, its public files go."""
    image = _locked(image, by, "images.change_image", version)
    if unknown := fields.keys() - DESCRIBED:
        raise TypeError(f"describe() changes no {', '.join(sorted(unknown))}")
    changed = [name for name, value in fields.items() if getattr(image, name) != value]
    if not changed:
        return image
    if refusal := _why_not_of_rights(image, by, changed, fields):
        raise Refused(refusal)
    for name in changed:
        setattr(image, name, fields[name])
    _validate(image)
    _save(image, changed)
    record(actor=by, verb="described", of=image, at=now, reason=", ".join(sorted(changed)))
    if Image.objects.over(now).filter(pk=image.pk).exists():
        _remove_after(image)
    return image


@transaction.atomic
def withdraw(*, image: Image, reason: str, by: User, now: datetime) -> Image:
    """Take it from every page at once, and its public files away."""
    image = _locked(image, by, "images.withdraw_image")
    if not reason.strip():
        raise Refused("Say why it is withdrawn: the log keeps it.")
    if image.withdrawn_at:
        raise Refused("It was withdrawn before.")
    image.withdrawn_at = now
    _save(image, ["withdrawn_at"])
    record(actor=by, verb="withdrew", of=image, at=now, reason=reason)
    _remove_after(image)
    return image


@transaction.atomic
def restore(*, image: Image, by: User, now: datetime) -> Image:
    """Let it be shown again, wherever it stands."""
    image = _locked(image, by, "images.withdraw_image")
    if not image.withdrawn_at:
        raise Refused("It is not withdrawn.")
    image.withdrawn_at = None
    _save(image, ["withdrawn_at"])
    record(actor=by, verb="restored", of=image, at=now)
    return image


@transaction.atomic
def delete(*, image: Image, by: User, now: datetime) -> None:
    """Remove the picture, its original and its public files. Refused while anything uses it."""
    image = _locked(image, by, "images.delete_image")
    record(actor=by, verb="deleted", of=image, at=now)
    storage, name, key = image.file.storage, str(image.file.name), image.pk
    try:
        image.delete()
    except (ProtectedError, RestrictedError) as error:
        raise Refused(_used_by(error)) from error
    image.pk = key  # Django has taken it; the files are found by it
    _remove_after(image)
    transaction.on_commit(lambda: storage.delete(name), robust=True)


def _locked(image: Image, by: User, right: str, version: int | None = None) -> Image:
    if not may(by, right):
        raise Refused("You have no right to do this to a picture.")
    today = Image.objects.select_for_update().filter(pk=image.pk).first()
    if today is None:
        raise Refused("This picture was deleted.")
    if version is not None and today.version != version:
        raise Moved(today)
    return today


def _why_not_of_rights(image: Image, by: User, changed: list[str], fields: dict[str, Any]) -> str:
    """What is in print is taken down by an editor, whatever the door. To say that it shows a minor
    stays open to all: that only protects."""
    only_protects = changed == ["shows_minor"] and fields["shows_minor"]
    if only_protects or RIGHTS.isdisjoint(changed) or may(by, "images.withdraw_image"):
        return ""
    if not (image.lines.exists() or image.portrait_of.exists()):
        return ""
    return "It is in print: only an editor changes its licence or a consent."


def _save(image: Image, fields: list[str]) -> None:
    image.version += 1
    image.save(update_fields=[*fields, "version"])


def _validate(image: Image) -> None:
    try:
        image.full_clean(validate_unique=False)
    except ValidationError as error:
        raise Refused(error.messages[0]) from error


def _remove_after(image: Image) -> None:
    """What the disk refuses is logged, and tried again by expire_licences."""
    transaction.on_commit(lambda: remove_files(image=image), robust=True)


def _used_by(error: ProtectedError | RestrictedError) -> str:
    rows: Any = getattr(error, "protected_objects", ()) or getattr(error, "restricted_objects", ())
    uses = sorted(f"{row._meta.verbose_name} “{row}”" for row in rows)
    named, more = uses[:NAMED], len(uses) - NAMED
    tail = f" and {more} more" if more > 0 else ""
    return f"It is used, and stays: {', '.join(named)}{tail}. Withdraw it, or take it out there."
