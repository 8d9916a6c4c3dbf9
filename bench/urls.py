"""The site's addresses, and below /floor/ the same answers out of memory."""

from django.urls import include, path

from bench.floor import same_bytes

urlpatterns = [
    path("floor/", same_bytes),
    path("floor/<path:of>", same_bytes),
    path("", include("magazine.urls")),
]
