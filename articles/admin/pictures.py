"""The pictures of a story on its screen: what the library knows of each, what is in its way."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe

from articles.admin.asking import asking, number
from articles.carried import Printed, carried
from articles.rights import Forbidden, forbidden_pictures
from articles.value import CopyValue
from images.admin.cards import Card, cards_of
from images.admin.standing import Standing
from images.models import Image

MOST = 120  # that one question names
WORDS_OF_THE_STORY = (Standing.NO_CREDIT, Standing.NO_WORDS, Standing.FINE)

if TYPE_CHECKING:
    ModelAdmin: Any = object
else:
    ModelAdmin = admin.ModelAdmin


@dataclass(frozen=True)
class State:
    """A badge of the library: its class, its words, and whether it keeps a story from readers."""

    name: str
    words: str
    stops: bool


@dataclass(frozen=True)
class Known:
    """What the library has of a picture, as static/admin/article/choosing.js takes it.

    `thumb` is a small file, `wide` a larger one; `x`, `y` its focal point, per cent. The words are
    the library's; a story may say it in others, so `states` leaves out that some are missing.
    """

    id: int
    name: str
    thumb: str
    wide: str
    x: int
    y: int
    alt: str
    caption: str
    credit: str
    sensitive: bool
    url: str
    states: tuple[State, ...]


@dataclass(frozen=True)
class Shown:
    """One picture of a story, and the sentences that keep it from readers."""

    name: str
    place: str
    known: Known | None
    refusals: tuple[str, ...]


@dataclass(frozen=True)
class Pictures:
    """Those of a story: what something keeps from readers, and what may go out."""

    kept: tuple[Shown, ...]
    fit: tuple[Shown, ...]


def known_pictures(ids: Iterable[int], now: datetime) -> dict[int, Known]:
    """By id; what is not in the library is missing. Three queries, or none."""
    asked = set(ids)
    if not asked:
        return {}
    rows = Image.objects.filter(pk__in=asked).select_related("agency", "uploaded_by")
    return {card.image.pk: _known(card) for card in cards_of(rows, now)}


def pictures_in(value: CopyValue) -> set[int]:
    """Ids of all that a copy shows, the lead with them."""
    return {one.image_id for one in carried(value).pictures}


def shown_in(value: CopyValue, known: dict[int, Known], at: datetime) -> Pictures:
    """The pictures of a copy that goes out at `at`, the lead first. Two queries, or none."""
    forbidden = forbidden_pictures(value, at)
    shown = [_shown(one, known, forbidden) for one in dict.fromkeys(carried(value).pictures)]
    return Pictures(
        kept=tuple(one for one in shown if one.refusals),
        fit=tuple(one for one in shown if not one.refusals),
    )


def files_of(*copies: CopyValue) -> dict[int, str]:
    """What the files of their pictures were called, by id. One query, or none."""
    ids = set().union(*map(pictures_in, copies))
    rows = Image.objects.filter(pk__in=ids).values_list("pk", "name")
    return dict(rows) if ids else {}


class PictureDoor(ModelAdmin):
    """What the library knows of pictures that were chosen or pasted since the page came."""

    def get_urls(self) -> list[Any]:
        pictures = self.admin_site.admin_view(require_safe(self.pictures_view))
        return [path("pictures/", pictures, name="articles_article_pictures"), *super().get_urls()]

    def pictures_view(self, request: HttpRequest) -> JsonResponse:
        """`{id: Known}` for each `id` that is asked for and in the library."""
        if not asking(request).may("images.view_image"):
            raise PermissionDenied
        ids = [pk for words in request.GET.getlist("id")[:MOST] if (pk := number(words))]
        return JsonResponse(as_json(known_pictures(ids, asking(request).now)))


def as_json(known: dict[int, Known]) -> dict[str, Any]:
    return {str(pk): asdict(one) for pk, one in known.items()}


def _known(card: Card) -> Known:
    image, sources = card.image, card.picture.at("16x9")
    return Known(
        id=image.pk,
        name=str(image),
        thumb=card.thumb,
        wide=sources.src if sources else card.preview,
        x=image.focal_x,
        y=image.focal_y,
        alt=image.alt,
        caption=image.caption,
        credit=image.credit,
        sensitive=image.sensitive,
        url=card.url,
        states=_states(card),
    )


def _states(card: Card) -> tuple[State, ...]:
    return tuple(
        State(said.standing.value, said.words, said.stops_it)
        for said in card.said
        if said.standing not in WORDS_OF_THE_STORY
    )


def _shown(one: Printed, known: dict[int, Known], forbidden: list[Forbidden]) -> Shown:
    there = known.get(one.image_id)
    return Shown(
        name=one.caption or one.alt or (there.name if there else "without words"),
        place=one.place.label,
        known=there,
        refusals=tuple(f.sentence for f in forbidden if f.printed == one),
    )
