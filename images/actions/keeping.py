"""Public files and the rows that tell of them: a row is written after its files, and taken back
after them. So a page links nothing that is not there, and nothing stays that no row tells of."""

from datetime import datetime

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from images.crops import formats_of
from images.developing import Developed
from images.models import Image, Rendition
from images.picture import Made, path_of, told
from newsroom.actions import record


def keep(image: Image, developed: Developed, now: datetime) -> bool:
    """Write the files of a pair, then its row, then take those of an older focus away.

    False, and nothing is kept, if the picture is over by now or its focus was moved meanwhile.
    """
    pair, focus = developed.pair, str(image.focus)
    before = image.renditions.filter(crop=pair.crop, width=pair.width).exclude(focus=focus).first()
    made = Made(pair.crop, *developed.size, focus)
    try:
        for form, content in developed.files.items():
            default_storage.save(path_of(image.token, made, form), ContentFile(content))
        kept = _write(image, developed, focus, now)
    except BaseException:
        _take_back(image, made)
        raise
    if not kept:
        _take_back(image, made)
    elif before:
        _delete(image, Made(before.crop, before.width, before.height, before.focus))
    return kept


def remove_files(*, image: Image) -> int:
    """Take all its public files away, then the rows that tell of them. How many files."""
    folder = f"{image.token[:2]}/{image.token}"
    names = _names(folder)
    for name in names:
        default_storage.delete(f"{folder}/{name}")
    with transaction.atomic():
        image.renditions.all().delete()
        Image.objects.filter(pk=image.pk).update(complete=False, made="")
    return len(names)


def expire(*, image: Image, now: datetime) -> int:
    """Take the files of a picture away that may not be shown any more, and say so in the log."""
    if not Image.objects.over(now).filter(pk=image.pk).exists():
        return 0
    count = remove_files(image=image)
    record(actor=None, verb="removed the files", of=image, at=now, reason=_why_over(image))
    return count


def _why_over(image: Image) -> str:
    if image.withdrawn_at:
        return "It was withdrawn."
    if not image.licensed_until_at:
        return "It shows a minor, and no consent is recorded."
    return f"Its licence ended on {image.licensed_until_at:%-d %B %Y, %H:%M} UTC."


@transaction.atomic
def _write(image: Image, developed: Developed, focus: str, now: datetime) -> bool:
    today = Image.objects.select_for_update().filter(pk=image.pk).first()
    over = Image.objects.over(now).filter(pk=image.pk).exists()
    if today is None or over or str(today.focus) != focus:
        return False
    Rendition.objects.update_or_create(
        image=today,
        crop=developed.pair.crop,
        width=developed.pair.width,
        defaults={
            "height": developed.size.height,
            "focus": focus,
            "bytes": sum(map(len, developed.files.values())),
            "made_at": now,
        },
    )
    rows = today.renditions.order_by("crop", "width")
    line = told(Made(*row) for row in rows.values_list("crop", "width", "height", "focus"))
    Image.objects.filter(pk=today.pk).update(made=line)
    return True


def _take_back(image: Image, made: Made) -> None:
    """Unless another run finished the very same: its row tells of these files."""
    same = Rendition.objects.filter(crop=made.crop, width=made.width, focus=made.focus)
    if not same.filter(image_id=image.pk).exists():
        _delete(image, made)


def _delete(image: Image, made: Made) -> None:
    for form in formats_of(made.crop):
        default_storage.delete(path_of(image.token, made, form))


def _names(folder: str) -> list[str]:
    try:
        return default_storage.listdir(folder)[1]
    except FileNotFoundError:
        return []
