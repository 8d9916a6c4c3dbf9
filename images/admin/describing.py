"""What is said of a picture that has just come in: one small form each, saved by itself."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import path
from django.views.decorators.http import require_POST

from images.actions import Refused, delete, describe
from images.admin.asking import asking
from images.admin.cards import card_of, cards_of
from images.admin.forms import DescribeForm
from images.admin.naming import Named, Names, confirmed, names_in
from images.admin.theirs import theirs_in
from images.likeness import near
from images.models import Image

ROW = "admin/images/image/row.html"

if TYPE_CHECKING:
    ModelAdmin: Any = object
else:
    ModelAdmin = admin.ModelAdmin


class DescribeDoor(ModelAdmin):
    """The rows of the upload screen, once their file was taken. Answers with the row anew."""

    def get_urls(self) -> list[Any]:
        describe_ = self.admin_site.admin_view(require_POST(self.describe_view))
        remove = self.admin_site.admin_view(require_POST(self.remove_view))
        return [
            path("<int:pk>/describe/", describe_, name="images_image_describe"),
            path("<int:pk>/remove/", remove, name="images_image_remove"),
            *super().get_urls(),
        ]

    def row(
        self,
        request: HttpRequest,
        image: Image,
        form: DescribeForm | None = None,
        saved: bool = False,
    ) -> str:
        """HTML. `form` is what was refused; none is drawn from the picture as it is."""
        now = asking(request).now
        context = {
            "card": card_of(image, now),
            "form": form or DescribeForm(instance=image),
            "theirs": theirs_in(form) if form and form.is_stale else [],
            "named": self.named(image, names_in(image)),
            "likes": []
            if saved or form
            else cards_of(near(image.perceptual_hash, but=image.pk), now),
            "may_remove": self.has_delete_permission(request, image),
            "saved": saved,
        }
        return render_to_string(ROW, context, request)

    def describe_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        image = get_object_or_404(Image, pk=pk)
        if not self.has_change_permission(request, image):
            raise PermissionDenied
        form = DescribeForm(request.POST, instance=image)
        if form.is_valid() and self._described(request, form):
            return HttpResponse(self.row(request, Image.objects.get(pk=pk), saved=True))
        stored = Image.objects.get(pk=pk)  # the form has typed over `image`
        return HttpResponse(self.row(request, stored, form), status=422)

    def remove_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Of two that look alike, the new one goes."""
        image = get_object_or_404(Image, pk=pk)
        try:
            delete(image=image, **asking(request).doing)
        except Refused as refused:
            return HttpResponse(str(refused), "text/plain", status=409)
        return HttpResponse(status=204)

    def named(self, image: Image, names: Names) -> list[Named]:
        """Those of `names` that may be confirmed. Who people are, is known further up."""
        return []

    def depict_named(self, request: HttpRequest, image: Image) -> None:
        """Those that were confirmed with this form."""
        if asked := request.POST.getlist("named"):
            self.depict(request, image, confirmed(asked, self.named(image, names_in(image))))

    def depict(self, request: HttpRequest, image: Image, names: Iterable[str]) -> None:
        """Write down that these people are in it."""

    def _described(self, request: HttpRequest, form: DescribeForm) -> bool:
        image, doing = form.instance, asking(request).doing
        said = {name: form.cleaned_data[name] for name in form.changed_data if name != "version"}
        try:
            describe(image=image, version=form.seen or 0, **said, **doing)
        except Refused as refused:
            form.add_error(None, str(refused))
            return False
        self.depict_named(request, image)
        return True
