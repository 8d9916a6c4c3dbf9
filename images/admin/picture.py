"""A picture's own screen: its focal point and crops, its words and rights, and where it is used."""

from typing import Any

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from core.admin import NonceMedia
from images.actions import Moved, Refused, delete, describe, set_focal_point
from images.admin.asking import asking
from images.admin.cards import card_of, cards_of
from images.admin.forms import STALE, ImageForm, hour_field
from images.admin.library import PictureList
from images.admin.media import SCREEN
from images.admin.naming import names_in
from images.admin.picking import PickerDoor
from images.admin.previewing import preview
from images.admin.theirs import theirs_in
from images.admin.uploading import UploadDoor
from images.admin.usage import uses_of
from images.admin.withdrawing import WithdrawDoor
from images.crops import CROPS
from images.likeness import near
from images.models import Image

FOCUS = {"focal_x": "% from the left", "focal_y": "% from the top"}
MOST_TRIES = 2  # the save, and the form of one that turned out stale


class PictureAdmin(NonceMedia, UploadDoor, PickerDoor, WithdrawDoor, PictureList):
    """Registered by those who know whom a picture shows."""

    form = ImageForm
    fieldsets = [
        ("Words", {"fields": ["alt", "caption", "credit", "taken_on", "keywords"]}),
        (
            "Rights",
            {
                "fields": [
                    "agency",
                    "licence",
                    ("licensed_from_at", "licensed_until_at"),
                    "territory",
                ]
            },
        ),
        ("With care", {"fields": ["shows_minor", ("consent_by", "consent_on"), "sensitive"]}),
        ("Focal point", {"fields": [tuple(FOCUS)]}),
    ]

    def get_urls(self) -> list[Any]:
        shown = self.admin_site.admin_view(require_safe(self.preview_view))
        return [path("<int:pk>/preview/", shown, name="images_image_preview"), *super().get_urls()]

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Hours are in the publication's zone; an agency is chosen here, and kept elsewhere."""
        if db_field.name in ("licensed_from_at", "licensed_until_at"):
            return hour_field(db_field)
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "agency" and field:
            field.widget = field.widget.widget
        if db_field.name in FOCUS and field:
            field.label = FOCUS[db_field.name]
        return field

    # Saving

    def _changeform_view(
        self, request: HttpRequest, object_id: str | None, form_url: str, extra_context: Any
    ) -> HttpResponse:
        for _ in range(MOST_TRIES):
            try:
                return super()._changeform_view(request, object_id, form_url, extra_context)
            except Moved:
                continue  # in the moment between look and save: the form says so now
            except Refused as refused:
                messages.error(request, str(refused))
                break
        return redirect(request.path)

    def save_model(self, request: HttpRequest, obj: Image, form: Any, change: bool) -> None:
        said, doing = form.cleaned_data, asking(request).doing
        words = [name for name in form.changed_data if name not in ("version", *FOCUS)]
        stored = describe(
            image=obj, version=form.stored, **{name: said[name] for name in words}, **doing
        )
        point = {"x": said["focal_x"], "y": said["focal_y"]}
        set_focal_point(image=stored, version=stored.version, **point, **doing)
        self.depict_named(request, stored)

    def log_change(self, request: HttpRequest, obj: Any, message: Any) -> Any:
        """The verbs have written their lines: what is left is who is in it."""
        lines = [part for part in message if any("name" in told for told in part.values())]
        super().log_change(request, obj, lines)

    # What the screen shows

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        form = context["adminform"].form
        context["media"] = SCREEN + context["media"]
        context |= self._about(request, Image.objects.get(pk=context["original"].pk))
        if form.is_stale:
            errors = _but_stale(context["errors"])
            context |= {"errors": errors, "stale": STALE, "theirs": theirs_in(form)}
        response = super().render_change_form(request, context, *args, **kwargs)
        if form.is_stale:
            response.status_code = 409
        return response

    def _about(self, request: HttpRequest, image: Image) -> dict[str, Any]:
        """`image` as it is stored: a form that is given back has typed over the original."""
        now = asking(request).now
        return {
            "stored": image,
            "subtitle": str(image),
            "show_save_and_add_another": False,  # pictures begin as files
            "card": card_of(image, now),
            "crops": [
                (name, name.replace("x", ":"), f"{w / h:.4f}") for name, (w, h) in CROPS.items()
            ],
            "uses": uses_of(image, now),
            "likes": cards_of(near(image.perceptual_hash, but=image.pk), now),
            "named": self.named(image, names_in(image)),
            **self.withdrawal(request, image),
        }

    def preview_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        image = get_object_or_404(Image, pk=pk)
        if not self.has_view_permission(request, image):
            raise PermissionDenied
        return preview(image, request)

    # Deleting

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: Any = None
    ) -> HttpResponse:
        """A picture that is used stays, and its screen says where."""
        image = self.get_object(request, unquote(object_id))
        try:
            if image and uses_of(image, asking(request).now):
                raise Refused(
                    "It is used, and stays: see where. Withdraw it, or take it out there."
                )
            return super().delete_view(request, object_id, extra_context)
        except Refused as refused:
            messages.error(request, str(refused))
        return redirect(reverse("admin:images_image_change", args=[object_id]) + "#uses")

    def delete_model(self, request: HttpRequest, obj: Image) -> None:
        delete(image=obj, **asking(request).doing)

    def log_deletions(self, request: HttpRequest, queryset: Any) -> Any:
        """`delete` writes its line."""


def _but_stale(errors: Any) -> list[Any]:
    """What is wrong besides: that somebody saved first, is said above all."""
    return [error for error in errors if list(error) != [STALE]]
