"""A picture is taken from every page at once, and given back."""

from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.views.decorators.http import require_POST

from images.actions import Refused, restore, withdraw
from images.admin.asking import asking
from images.models import Image
from newsroom.models import LogLine

RIGHT = "images.withdraw_image"

if TYPE_CHECKING:
    ModelAdmin: Any = object
else:
    ModelAdmin = admin.ModelAdmin


class WithdrawDoor(ModelAdmin):
    def get_urls(self) -> list[Any]:
        view = self.admin_site.admin_view(require_POST(self.withdraw_view))
        return [path("<int:pk>/withdraw/", view, name="images_image_withdraw"), *super().get_urls()]

    def withdraw_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Takes it from every page, with a reason; or, with `restore`, gives it back."""
        image, doing = get_object_or_404(Image, pk=pk), asking(request).doing
        try:
            if "restore" in request.POST:
                restore(image=image, **doing)
                messages.success(request, "It may be shown again.")
            else:
                withdraw(image=image, reason=request.POST.get("reason", ""), **doing)
                messages.success(request, "Withdrawn. No page shows it from now on.")
        except Refused as refused:
            messages.error(request, str(refused))
        return redirect("admin:images_image_change", pk)

    def withdrawal(self, request: HttpRequest, image: Image) -> dict[str, Any]:
        """For its panel: whether this user may, and the line of the log if somebody did."""
        may = request.user.has_perm(RIGHT)
        return {"may_withdraw": may, "withdrawal": _line(image) if may else None}


def _line(image: Image) -> LogLine | None:
    if not image.withdrawn_at:
        return None
    lines = LogLine.objects.filter(object_type=image._meta.label_lower, object_id=str(image.pk))
    return lines.filter(verb="withdrew").select_related("actor").first()
