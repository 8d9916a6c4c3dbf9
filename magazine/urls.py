"""All addresses. Those of sections match any first word, so the articles' come last."""

from django.contrib import admin
from django.urls import include, path

from images.views import media
from magazine import sitemaps, views
from magazine.styleguide import styleguide

urlpatterns = [
    path("admin/", admin.site.urls),
    path("health/", views.health, name="health"),
    path("colours.css", views.publishers_colours, name="colours"),
    path("media/<path:name>", media, name="media"),
    path("styleguide/", styleguide, name="styleguide"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    path("", include("people.urls")),
    path("", include("articles.urls")),
]

handler403 = views.forbidden
handler404 = views.not_found
handler500 = views.server_error
