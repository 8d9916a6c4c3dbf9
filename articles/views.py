"""The pages of stories and of their lists. Everything public comes through `visible(now)`."""

from datetime import datetime

from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, render

from articles import corrections as notices
from articles import gallery, lists, seo
from articles.addresses import Gone, Here, Moved, resolve
from articles.body import Today
from articles.front import front_of
from articles.furniture import furnish
from articles.models import Contributor, Edition, Section, Tag
from articles.shown import Shown, shown
from core.caching import public
from core.requests import PublicRequest, cursor_of
from images.showing import pictures_of


@public
def front_page(request: PublicRequest) -> HttpResponse:
    publication = request.site.publication
    context = {
        "front": front_of(request.now),
        "meta": seo.of_front_page(publication.name, publication.tagline),
    }
    return render(request, "articles/front_page.html", context)


@public
def section(request: PublicRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Section, slug=slug)
    before = cursor_of(request)
    context = {
        "section": found,
        "stories": lists.stories(
            lists.in_section(found, request.now), before=before, now=request.now
        ),
        "meta": seo.of_section(found, before),
        "here": found.get_absolute_url(),
    }
    return render(request, "articles/section.html", context)


@public
def tag(request: PublicRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Tag, slug=slug)
    before = cursor_of(request)
    context = {
        "tag": found,
        "stories": _not_empty(
            lists.stories(lists.tagged(found, request.now), before=before, now=request.now)
        ),
        "meta": seo.of_tag(found, before),
    }
    return render(request, "articles/tag.html", context)


@public
def author(request: PublicRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Contributor, slug=slug)
    before, signed = cursor_of(request), lists.signed_by(found, request.now)
    stories = lists.stories(signed, before=before, now=request.now, also=found.portrait_id)
    portrait = stories.pictures.get(found.portrait_id or 0)
    context = {
        "author": found,
        "portrait": portrait,
        "stories": _not_empty(stories),
        "meta": seo.of_author(found, before, portrait),
    }
    return render(request, "articles/author.html", context)


@public
def corrections(request: PublicRequest) -> HttpResponse:
    before = cursor_of(request)
    context = {
        "corrections": notices.entries(request.now, before=before),
        "meta": seo.of_corrections(before),
    }
    return render(request, "articles/corrections.html", context)


@public
def story(request: PublicRequest, section: str, slug: str) -> HttpResponse:
    match resolve(f"{section}/{slug}", request.now):
        case Here(edition):
            return _story(request, edition)
        case Moved(path):
            return HttpResponsePermanentRedirect(path)
        case Gone(withdrawal):
            return _gone(request, withdrawal)
    raise Http404


@public
def gallery_picture(request: PublicRequest, section: str, slug: str, number: int) -> HttpResponse:
    match resolve(f"{section}/{slug}", request.now):
        case Here(edition):
            return _gallery_picture(request, edition, number)
        case Moved(path):
            return HttpResponsePermanentRedirect(f"{path}{number}/")
        case Gone(withdrawal):
            return _gone(request, withdrawal)
    raise Http404


def _story(request: PublicRequest, edition: Edition) -> HttpResponse:
    story = shown(edition)
    furniture = furnish(story, request.now)
    context = {
        "story": story,
        "furniture": furniture,
        "meta": seo.of_story(story, furniture, request.site.publication),
        "here": _part_of(edition),
    }
    return render(request, "articles/story.html", context)


def _gallery_picture(request: PublicRequest, edition: Edition, number: int) -> HttpResponse:
    story = shown(edition)
    page = gallery.page(story.copy.body, number, _of_galleries(story, request.now))
    if page is None:
        raise Http404
    context = {
        "story": story,
        "page": page,
        "meta": seo.of_gallery_picture(story, page),
        "here": _part_of(edition),
    }
    return render(request, "articles/gallery_picture.html", context)


def _part_of(edition: Edition) -> str:
    """The path of the part of the site it stands in, for the line of sections."""
    return edition.section.get_absolute_url() if edition.section else ""


def _of_galleries(story: Shown, now: datetime) -> Today:
    pictures = pictures_of(gallery.image_ids(story.copy.body), now)
    return Today(pictures=pictures, address=f"/{story.address}/")


def _gone(request: PublicRequest, withdrawal: Edition | None) -> HttpResponse:
    context = {"withdrawal": withdrawal, "meta": seo.of_gone()}
    return render(request, "articles/gone.html", context, status=410)


def _not_empty(stories: lists.Stories) -> lists.Stories:
    """A tag or an author of drafts alone has no page: nothing of a draft is public before it is."""
    if not stories.cards:
        raise Http404
    return stories
