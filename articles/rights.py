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

    `but` are images that readers see in this story already: of these only the words are asked.
    """
    printed, told = carried(value).pictures, set(but)
    images = _images(one.image_id for one in printed)
    found = []
    for one in printed:
        of_words_alone = one.image_id in told
        told.add(one.image_id)  # its rights are the same wherever else it stands
        image = images.get(one.image_id)
        faults = _faults_of_words(one) if of_words_alone else _faults(one, image, at)
        name, field = _name(one, images), _field(one)
        found += [Forbidden(f"The picture “{name}” {fault}.", field, one) for fault in faults]
    return found


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
