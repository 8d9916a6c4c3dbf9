"""What the head of a story's page, and of the lists of stories, says."""

from typing import Any

from django.urls import reverse

from articles.furniture import Furniture
from articles.gallery import Page
from articles.models import Contributor, Role, Section, Tag
from articles.share import search_images, share_card
from articles.shown import Shown
from core.requests import Title
from core.seo import FeedLink, Meta, absolute, house_image
from images.picture import Picture

RSS_TYPE = "application/rss+xml"
ATOM_TYPE = "application/atom+xml"


def of_front_page(title: str, tagline: str) -> Meta:
    return Meta(
        title=title,
        description=tagline,
        path=reverse("home"),
        feeds=feed_links(title, "home"),
        data=({"@type": "WebSite", "name": title, "url": absolute(reverse("home"))},),
    )


def of_section(section: Section, before: str) -> Meta:
    words = section.description or f"Everything in {section.name}, the newest first."
    return _of_list(
        section.name, words, section.get_absolute_url(), "section", section.slug, before
    )


def of_tag(tag: Tag, before: str) -> Meta:
    words = f"Everything about {tag.name}, the newest first."
    return _of_list(tag.name, words, tag.get_absolute_url(), "tag", tag.slug, before)


def of_author(author: Contributor, before: str, portrait: Picture | None) -> Meta:
    path = author.get_absolute_url()
    person = {"@type": "Person", "name": author.name, "url": absolute(path)}
    if author.bio:
        person["description"] = author.bio
    if portrait and (largest := portrait.largest("1x1")):
        person["image"] = absolute(largest[0])
    return Meta(
        title=author.name,
        description=author.bio,
        path=_paged(path, before),
        kind="profile",
        feeds=feed_links(author.name, "author", author.slug),
        data=({"@type": "ProfilePage", "mainEntity": person},),
    )


def of_corrections(before: str) -> Meta:
    title, path = "Corrections", reverse("corrections")
    words = "What we got wrong, what it says now, and what we took back."
    return Meta(title, words, _paged(path, before), feeds=feed_links(title, "corrections"))


def of_story(story: Shown, furniture: Furniture, publication: Title) -> Meta:
    copy, card = story.copy, share_card(story.copy, furniture.lead)
    return Meta(
        title=copy.seo_title or copy.headline,
        description=copy.seo_description or copy.dek,
        path=f"/{story.address}/",
        kind="article",
        published_at=story.times.first_published_at,
        modified_at=story.times.modified_at,
        social_title=card.headline,
        images=card.images,
        data=(_news_article(story, furniture, publication),),
    )


def of_gallery_picture(story: Shown, page: Page) -> Meta:
    image, copy = page.here.image, story.copy
    return Meta(
        title=f"{copy.headline}, picture {page.here.number} of {len(page.slides)}",
        description=image.caption or image.alt or copy.dek,
        path=page.here.href,
        published_at=story.times.first_published_at,
        modified_at=story.times.modified_at,
    )


def of_gone() -> Meta:
    return Meta(title="This story is gone", indexed=False)


def feed_links(title: str, route: str, *args: str) -> tuple[FeedLink, ...]:
    """The two feeds of a list. Their routes are named after the list's: `tag_feed`, `tag_atom`."""
    return (
        FeedLink(f"{title} (RSS)", reverse(f"{route}_feed", args=args), RSS_TYPE),
        FeedLink(f"{title} (Atom)", reverse(f"{route}_atom", args=args), ATOM_TYPE),
    )


def _of_list(title: str, words: str, path: str, route: str, slug: str, before: str) -> Meta:
    return Meta(title, words, _paged(path, before), feeds=feed_links(title, route, slug))


def _paged(path: str, before: str) -> str:
    return f"{path}?before={before}" if before else path


def _news_article(story: Shown, furniture: Furniture, publication: Title) -> dict[str, Any]:
    copy, times = story.copy, story.times
    url = absolute(f"/{story.address}/")
    facts = {
        "@type": "NewsArticle",
        "headline": copy.headline,
        "description": copy.seo_description or copy.dek,
        "url": url,
        "image": search_images(copy, furniture.lead) or [house_image()],
        "mainEntityOfPage": url,
        "datePublished": times.first_published_at.isoformat(),
        "dateModified": times.modified_at.isoformat(),
        "articleSection": copy.section.name if copy.section else "",
        "keywords": [tag.name for tag in copy.tags],
        "author": [_person(s.name, s.href) for s in furniture.signatures],
        "about": _about(furniture),
        "correction": [
            {"@type": "CorrectionComment", "text": note.words, "datePublished": note.at.isoformat()}
            for note in story.notes
        ],
        "publisher": {
            "@type": "Organization",
            "name": publication.name,
            "url": absolute(reverse("home")),
        },
    }
    return {name: fact for name, fact in facts.items() if fact}


def _about(furniture: Furniture) -> list[dict[str, str]]:
    """Whom the story is about, unless their page is kept from search engines."""
    about = [one for one in furniture.people if one.role == Role.ABOUT and one.indexed]
    return [_person(one.name, one.href) for one in about]


def _person(name: str, href: str) -> dict[str, str]:
    person = {"@type": "Person", "name": name}
    return person | {"url": absolute(href)} if href else person
