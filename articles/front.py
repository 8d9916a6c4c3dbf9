"""What the front page is filled with: the newest stories, and what stands between them.

All of it comes through editions that readers may see; five queries, however many stories there are.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet

from articles import body, lists
from articles.body import PostState, Today
from articles.body.cards import posts
from articles.body.nodes import Image
from articles.cards import Card, card, in_galleries
from articles.frontpage import (
    STORIES,
    Between,
    Frame,
    FrontPage,
    Newsworthy,
    PostOfTheDay,
    Reel,
    lay_out,
)
from articles.listed import FIELDS, Listed, listed
from articles.models import Edition
from articles.named import Portrayed, named
from core.prepared import prepared
from images.picture import Picture
from images.showing import pictures_of
from people.initials import initials
from social.models import Post

PEOPLE = 7
PEOPLE_AT_LEAST = 3
NEW = timedelta(hours=8)
A_REEL_AT_LEAST = 4  # pictures
FRAMES = 9
THERE = (Post.Status.LIVE, Post.Status.UNKNOWN)

Pictures = dict[int, Picture]


@dataclass(frozen=True)
class WithPost:
    """A post, and the story that shows it as a card."""

    edition: Listed
    post_id: int
    state: PostState


@dataclass(frozen=True)
class Found:
    """The records of a front page. Bodies are only of the stories whose post or pictures show."""

    newest: list[Listed]
    people: dict[int, Portrayed]
    shown: WithPost | None
    reel: Listed | None
    bodies: dict[int, str]


def front_of(now: datetime) -> FrontPage:
    """The front page as of `now`."""
    found = _find(now)
    pictures = pictures_of(_images(found), now)
    cards = [card(edition, pictures) for edition in found.newest]
    between = Between(
        people=_in_the_news(cards, found.people, pictures, now),
        post=_post(found, pictures),
        reel=_reel(found, pictures),
    )
    return lay_out(cards, between)


def _find(now: datetime) -> Found:
    newest = listed(_newest(now=now))
    carried = list(_carried(newest))
    known = named([], _people(newest), {pk for _, pk in carried})
    shown, reel = _with_post(carried, known.posts), _with_gallery(newest[1:])
    carriers = [shown.edition.pk] if shown else []
    carriers += [reel.pk] if reel else []
    return Found(newest, known.people, shown, reel, _bodies(carriers))


@prepared
def _newest(now: Any) -> "QuerySet[Edition, tuple[Any, ...]]":
    return lists.newest(now).values_list(*FIELDS)[:STORIES]


def _carried(newest: Iterable[Listed]) -> Iterator[tuple[Listed, int]]:
    """The ids of posts, each with the story that carries it, no delicate one."""
    for edition in newest:
        if not edition.content_note:
            yield from ((edition, pk) for pk in edition.printed.get("posts", ()))


def _people(newest: Iterable[Listed]) -> list[int]:
    """The ids of those whom they name."""
    return list({ref["id"] for edition in newest for ref in edition.printed["people"]})


def _with_post(
    carried: Iterable[tuple[Listed, int]], states: dict[int, PostState]
) -> WithPost | None:
    """The newest story that shows a post which is still there to be seen."""
    there = (
        WithPost(edition, pk, states[pk])
        for edition, pk in carried
        if pk in states and states[pk].status in THERE
    )
    return next(there, None)


def _with_gallery(editions: Iterable[Listed]) -> Listed | None:
    return next((one for one in editions if _is_reel(one)), None)


def _is_reel(edition: Listed) -> bool:
    return not edition.content_note and in_galleries(edition) >= A_REEL_AT_LEAST


def _bodies(ids: list[int]) -> dict[int, str]:
    return dict(_with_body(ids=ids))


@prepared
def _with_body(ids: Any) -> "QuerySet[Edition, tuple[int, str]]":
    return Edition.objects.filter(pk__in=ids).values_list("pk", "body")


def _images(found: Found) -> set[int]:
    leads = {edition.lead_image_id for edition in found.newest}
    portraits = {person.portrait for person in found.people.values()}
    poster = {found.shown.state.portrait} if found.shown else set()
    gallery = {image.id for image in _gallery(found)}
    return {pk for pk in {*leads, *portraits, *poster, *gallery} if pk is not None}


def _in_the_news(
    cards: Sequence[Card], people: dict[int, Portrayed], pictures: Pictures, now: datetime
) -> tuple[Newsworthy, ...]:
    """Whoever has the most of the newest stories, the newest first among equals."""
    about: dict[Portrayed, list[Card]] = defaultdict(list)
    for story in cards:
        for person in dict.fromkeys(people[pk] for pk in story.about if pk in people):
            about[person].append(story)
    if len(about) < PEOPLE_AT_LEAST:
        return ()
    most = sorted(about.items(), key=lambda item: -len(item[1]))[:PEOPLE]
    return tuple(_newsworthy(person, stories, pictures, now) for person, stories in most)


def _newsworthy(
    person: Portrayed, stories: Sequence[Card], pictures: Pictures, now: datetime
) -> Newsworthy:
    newest = stories[0]
    return Newsworthy(
        name=person.name,
        href=person.href,
        initials=initials(person.name),
        portrait=pictures.get(person.portrait or 0),
        words=newest.short_headline,
        stories=len(stories),
        is_new=now - newest.listed_at < NEW,
    )


def _post(found: Found, pictures: Pictures) -> PostOfTheDay | None:
    if found.shown is None:
        return None
    edition, post_id = found.shown.edition, found.shown.post_id
    today = Today(posts={post_id: found.shown.state}, pictures=pictures)
    shown = posts(found.bodies[edition.pk], today).get(post_id)
    if shown is None:
        return None
    return PostOfTheDay(shown, edition.get_absolute_url(), edition.headline)


def _reel(found: Found, pictures: Pictures) -> Reel | None:
    if found.reel is None:
        return None
    address, images = found.reel.get_absolute_url(), _gallery(found)
    frames = [
        Frame(pictures[image.id], image.alt, image.caption, f"{address}{number}/")
        for number, image in enumerate(images, 1)
        if image.id in pictures
    ]
    if len(frames) < A_REEL_AT_LEAST:
        return None
    return Reel(found.reel.headline, address, len(images), tuple(frames[:FRAMES]))


def _gallery(found: Found) -> tuple[Image, ...]:
    return body.references(found.bodies[found.reel.pk]).in_galleries if found.reel else ()
