"""The pages of stories and of their lists. Everything public comes through `visible(now)`."""

from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, render

from articles import lists, seo
from articles.addresses import Gone, Here, Moved, resolve
from articles.cards import card
from articles.frontpage import STORIES, lay_out
from articles.furniture import furnish
from articles.models import Contributor, Edition, Section, Tag
from articles.shown import shown
from core.caching import public
from core.requests import PublicRequest, cursor_of


@public
def front_page(request: PublicRequest) -> HttpResponse:
    newest = lists.newest(request.now).for_cards()[:STORIES]
    publication = request.site.publication
    context = {
        "front": lay_out([card(edition) for edition in newest]),
        "meta": seo.of_front_page(publication.name, publication.tagline),
    }
    return render(request, "articles/front_page.html", context)


@public
def section(request: PublicRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Section, slug=slug)
    before = cursor_of(request)
    context = {
        "section": found,
        "stories": lists.stories(lists.in_section(found, request.now), before=before),
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
        "stories": _not_empty(lists.stories(lists.tagged(found, request.now), before=before)),
        "meta": seo.of_tag(found, before),
    }
    return render(request, "articles/tag.html", context)


@public
def author(request: PublicRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Contributor, slug=slug)
    before = cursor_of(request)
    context = {
        "author": found,
        "stories": _not_empty(lists.stories(lists.signed_by(found, request.now), before=before)),
        "meta": seo.of_author(found, before),
    }
    return render(request, "articles/author.html", context)


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


def _story(request: PublicRequest, edition: Edition) -> HttpResponse:
    story = shown(edition)
    furniture = furnish(story)
    context = {
        "story": story,
        "furniture": furniture,
        "meta": seo.of_story(story, furniture, request.site.publication),
        "here": edition.section.get_absolute_url() if edition.section else "",
    }
    return render(request, "articles/story.html", context)


def _gone(request: PublicRequest, withdrawal: Edition | None) -> HttpResponse:
    context = {"withdrawal": withdrawal, "meta": seo.of_gone()}
    return render(request, "articles/gone.html", context, status=410)


def _not_empty(stories: lists.Stories) -> lists.Stories:
    """A tag or an author of drafts alone has no page: nothing of a draft is public before it is."""
    if not stories.cards:
        raise Http404
    return stories
