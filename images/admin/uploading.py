"""Pictures come in: one a request with a script, several at once without."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.views.decorators.http import require_safe
from js_asset import Media

from core.requests import takes_up_to
from images.actions import AlreadyHere, Refused, take_in
from images.admin.asking import asking
from images.admin.cards import Card, card_of
from images.admin.describing import DescribeDoor
from images.admin.forms import ACCEPT, SharedForm, UploadForm
from images.admin.media import UPLOADS
from images.models import Agency, Image
from images.taking import NotTaken

MOST = 48_000_000  # bytes in one request
MOST_HASHES = 100
_HASH = re.compile("[0-9a-f]{64}")

if TYPE_CHECKING:
    ModelAdmin: Any = object
else:
    ModelAdmin = admin.ModelAdmin


@dataclass(frozen=True)
class Arrival:
    """What became of one file: its card; or why it was not taken, and the card of what we have."""

    name: str
    card: Card | None = None
    refusal: str = ""
    same: Card | None = None


class UploadDoor(DescribeDoor, ModelAdmin):
    """The upload screen, and the doors behind it. Each file stands for itself."""

    def get_urls(self) -> list[Any]:
        upload = self.admin_site.admin_view(self.upload_view)
        known = self.admin_site.admin_view(require_safe(self.known_view))
        return [
            path("upload/", upload, name="images_image_upload"),
            path("known/", known, name="images_image_known"),
            *super().get_urls(),
        ]

    @takes_up_to(MOST)
    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """The screen; and all files of one form, for who has no script."""
        self._refuse_strangers(request)
        form = UploadForm(*_sent(request))
        arrivals = _all_taken(request, form) if form.is_valid() else []
        context = self._screen(request) | {"form": form, "arrivals": arrivals}
        return TemplateResponse(request, "admin/images/image/upload.html", context)

    @takes_up_to(MOST)
    def upload_view(self, request: HttpRequest) -> HttpResponse:
        """One file: 201 and `{id, row}`, or `{error}`, a sentence, and `{same}` if it is here."""
        self._refuse_strangers(request)
        if request.method != "POST":
            return HttpResponse(status=405)
        form = UploadForm(*_sent(request))
        if not form.is_valid():
            return JsonResponse({"error": _first_error(form)}, status=400)
        if len(form.cleaned_data["pictures"]) > 1:
            return JsonResponse({"error": "Send one file at a time."}, status=400)
        return self._answer(request, _all_taken(request, form)[0])

    def known_view(self, request: HttpRequest) -> HttpResponse:
        """Which of the files with these SHA-256 are here: `{hash: {name, url}}`."""
        self._refuse_strangers(request)
        asked = request.GET.getlist("hash")[:MOST_HASHES]
        found = Image.objects.filter(content_hash__in=filter(_HASH.fullmatch, asked))
        return JsonResponse({image.content_hash: _place(image) for image in found})

    def _answer(self, request: HttpRequest, arrival: Arrival) -> JsonResponse:
        if arrival.card is not None:
            image = arrival.card.image
            return JsonResponse({"id": image.pk, "row": self.row(request, image)}, status=201)
        if arrival.same is not None:
            same = _place(arrival.same.image)
            return JsonResponse({"error": arrival.refusal, "same": same}, status=409)
        return JsonResponse({"error": arrival.refusal}, status=422)

    def _screen(self, request: HttpRequest) -> dict[str, Any]:
        return {
            **self.admin_site.each_context(request),
            "title": "Upload pictures",
            "opts": self.opts,
            "media": Media.from_media(UPLOADS, nonce=str(request.csp_nonce)),  # type: ignore[attr-defined]
            "accept": ACCEPT,
            "shared": SharedForm(),
        }

    def _refuse_strangers(self, request: HttpRequest) -> None:
        if not self.has_add_permission(request):
            raise PermissionDenied


def _sent(request: HttpRequest) -> tuple[Any, Any]:
    """What a form is given, or nothing: then it asks."""
    return (request.POST, request.FILES) if request.method == "POST" else (None, None)


def _all_taken(request: HttpRequest, form: UploadForm) -> list[Arrival]:
    agency = form.cleaned_data["agency"]
    return [_taken(request, file, agency) for file in form.cleaned_data["pictures"]]


def _taken(request: HttpRequest, file: UploadedFile, agency: Agency | None) -> Arrival:
    asked, name = asking(request), file.name or "picture"
    try:
        image = take_in(file=file, name=name, agency=agency, **asked.doing)
    except AlreadyHere as here:
        return Arrival(name, refusal=str(here), same=card_of(here.image, asked.now))
    except (NotTaken, Refused) as refused:
        return Arrival(name, refusal=str(refused))
    return Arrival(name, card=card_of(image, asked.now))


def _place(image: Image) -> dict[str, str]:
    return {"name": str(image), "url": reverse("admin:images_image_change", args=[image.pk])}


def _first_error(form: UploadForm) -> str:
    return next(str(error) for errors in form.errors.values() for error in errors)
