"""Addresses of stories and their lists: promises to readers.

A section's come last: they match any word.
"""

from django.urls import URLPattern, path

from articles import feeds, views
from core.caching import View


def feed_paths(route: str, view: View[...], name: str) -> list[URLPattern]:
    """A list's feeds, below its own address."""
    return [
        path(f"{route}feed/", view, {"form": feeds.Rss}, name=f"{name}_feed"),
        path(f"{route}feed/atom/", view, {"form": feeds.Atom}, name=f"{name}_atom"),
    ]


urlpatterns = [
    path("", views.front_page, name="home"),
    *feed_paths("", feeds.home, "home"),
    path("corrections/", views.corrections, name="corrections"),
    *feed_paths("corrections/", feeds.corrections, "corrections"),
    path("tag/<slug:slug>/", views.tag, name="tag"),
    *feed_paths("tag/<slug:slug>/", feeds.tag, "tag"),
    path("authors/<slug:slug>/", views.author, name="author"),
    *feed_paths("authors/<slug:slug>/", feeds.author, "author"),
    *feed_paths("people/<slug:slug>/", feeds.person, "person"),
    *feed_paths("<slug:slug>/", feeds.section, "section"),
    path("<slug:slug>/", views.section, name="section"),
    path("<slug:section>/<slug:slug>/", views.story, name="story"),
    path("<slug:section>/<slug:slug>/<int:number>/", views.gallery_picture, name="gallery_picture"),
]
