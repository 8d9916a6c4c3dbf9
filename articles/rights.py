"""Whether the pictures of a story may go out (R2, R12): a sentence for each that may not."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from articles.carried import Printed, carried
from articles.models import Place
from articles.value import CopyValue
from images.models import Image
from people.models import Protection

YOUNG = (Protection.MINOR, Protection.INFANT)


@dataclass(frozen=True)
class Forbidden:
    """Why a picture may not be printed. `field` is where in the form it stands."""

    sentence: str
    field: str
    printed: Printed


def forbidden_pictures(
    value: CopyValue, at: datetime, but: Collection[int] = ()
) -> list[Forbidden]:
    """What is wrong with the pictures of a copy that goes out at `at`. Two queries, or none.

    `but` are images that readers see in this story already.
    """
    printed = [one for one in carried(value).pictures if one.image_id not in but]
    images = _images(one.image_id for one in printed)
    return [
        Forbidden(f"The picture “{_name(one, images)}” {fault}.", _field(one), one)
        for one in printed
        for fault in _faults(one, images.get(one.image_id), at)
    ]


def _images(ids: Iterable[int]) -> dict[int, Image]:
    asked = set(ids)
    found = Image.objects.filter(pk__in=asked).prefetch_related("depictions__person")
    return {image.pk: image for image in found} if asked else {}


def _faults(printed: Printed, image: Image | None, at: datetime) -> list[str]:
    if image is None:
        return ["is not in the library any more; choose another"]
    return [*_faults_of_words(printed), *_faults_of_rights(image, at), *_faults_of_young(image)]


def _faults_of_words(printed: Printed) -> Iterable[str]:
    if not printed.credit.strip():
        yield "has no credit"
    if not printed.alt.strip():
        yield "is not put in words for those who cannot see it"


def _faults_of_rights(image: Image, at: datetime) -> Iterable[str]:
    if image.withdrawn_at:
        yield "was withdrawn from every page; choose another"
    if not image.licence:
        yield "has no licence: say in the library by what right we print it"
    if image.licensed_until_at and image.licensed_until_at <= at:
        yield "is no longer licensed by then; choose another, or renew its licence in the library"
    if image.licensed_from_at and image.licensed_from_at > at:
        yield "is not licensed yet by then; publish later, or choose another"


def _faults_of_young(image: Image) -> Iterable[str]:
    if not image.has_consent and (image.shows_minor or _shows_somebody_young(image)):
        yield "shows a minor, and no consent is recorded in the library"


def _shows_somebody_young(image: Image) -> bool:
    return any(one.person.protected in YOUNG for one in image.depictions.all())


def _name(printed: Printed, images: dict[int, Image]) -> str:
    words = printed.caption or printed.alt or str(images.get(printed.image_id, "without words"))
    return words if len(words) <= 60 else f"{words[:59]}…"


def _field(printed: Printed) -> str:
    return "lead_image" if printed.place == Place.LEAD else "body"
