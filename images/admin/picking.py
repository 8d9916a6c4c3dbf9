"""The picker's inside: pictures to choose from, as a piece of a page."""

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.core.paginator import Page
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path
from django.views.decorators.http import require_safe

from images.admin.asking import asking, number
from images.admin.cards import cards_of
from images.admin.forms import ACCEPT, SharedForm, UploadForm
from images.admin.library import RowsAtOnce
from images.admin.searching import matching
from images.models import Image

ROWS = 24
FARTHEST = 1_000  # pages; whoever looks further back searches

if TYPE_CHECKING:
    ModelAdmin: Any = object
else:
    ModelAdmin = admin.ModelAdmin


class PickerDoor(ModelAdmin):
    def get_urls(self) -> list[Any]:
        pick = self.admin_site.admin_view(require_safe(self.pick_view))
        return [path("pick/", pick, name="images_image_pick"), *super().get_urls()]

    def pick_view(self, request: HttpRequest) -> HttpResponse:
        """The newest pictures that match `q`; `id`, given once or more, asks for those alone.

        With `door`, the part that pictures are uploaded by comes along.
        """
        if not self.has_view_permission(request):
            raise PermissionDenied
        page = _page(request)
        wants_door = self._wants_door(request)
        context = {
            "cards": cards_of(page.object_list, asking(request).now),
            "page": page,
            "asked": request.GET.get("q", ""),
            "form": UploadForm() if wants_door else None,
            "shared": SharedForm() if wants_door else None,
            "accept": ACCEPT,
        }
        return TemplateResponse(request, "admin/images/image/pick.html", context)

    def _wants_door(self, request: HttpRequest) -> bool:
        return "door" in request.GET and self.has_add_permission(request)


def _page(request: HttpRequest) -> Page[Any]:
    rows = Image.objects.select_related("agency", "uploaded_by").order_by("-uploaded_at", "-pk")
    if ids := [pk for words in request.GET.getlist("id")[:ROWS] if (pk := number(words))]:
        rows = rows.filter(pk__in=ids)
    paginator = RowsAtOnce(matching(rows, request.GET.get("q", "")), ROWS)
    paginator.asked_for = min(max(number(request.GET.get("p")) or 1, 1), FARTHEST)
    return paginator.page(paginator.asked_for)
