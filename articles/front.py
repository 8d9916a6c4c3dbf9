"""What the front page is filled with: the newest stories, and what stands between them.

All of it comes through editions that readers may see; six queries, however many stories there are.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
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
from articles.models import Edition
from articles.querysets import EditionQuerySet
from articles.today import post_states
from core.prepared import prepared
from images.picture import Picture
from images.showing import pictures_of
from people.initials import initials
from people.models import Person
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

    edition: Edition
    post_id: int
    state: PostState


@dataclass(frozen=True)
class Found:
    """The records of a front page. Bodies are only of the stories whose post or pictures show."""

    newest: list[Edition]
    people: dict[int, Person]
    shown: WithPost | None
    reel: Edition | None
    bodies: dict[int, str]


def front_of(now: datetime) -> FrontPage:
    """The front page as of `now`."""
    found = _find(now)
    pictures = pictures_of(_images(found), now)
    cards = [card(edition, pictures) for edition in found.newest]
    between = Between(
        people=_in_the_news(cards, found.people, pictures, now),
        post=_post(found),
        reel=_reel(found, pictures),
    )
    return lay_out(cards, between)


def _find(now: datetime) -> Found:
    newest = _newest(now=now)
    shown, reel = _with_post(newest), _with_gallery(newest[1:])
    carriers = [shown.edition.pk] if shown else []
    carriers += [reel.pk] if reel else []
    return Found(newest, _people(newest), shown, reel, _bodies(carriers))


@prepared
def _newest(now: Any) -> EditionQuerySet:
    return lists.newest(now).for_cards()[:STORIES]


def _with_post(newest: Iterable[Edition]) -> WithPost | None:
    """The newest story, no delicate one, that shows a post which is still there to be seen."""
    carried = [
        (edition, pk)
        for edition in newest
        if not edition.content_note
        for pk in edition.printed.get("posts", ())
    ]
    states = post_states({pk for _, pk in carried})
    there = (
        WithPost(edition, pk, states[pk])
        for edition, pk in carried
        if pk in states and states[pk].status in THERE
    )
    return next(there, None)


def _with_gallery(editions: Iterable[Edition]) -> Edition | None:
    return next((one for one in editions if _is_reel(one)), None)


def _is_reel(edition: Edition) -> bool:
    return not edition.content_note and in_galleries(edition) >= A_REEL_AT_LEAST


def _bodies(ids: list[int]) -> dict[int, str]:
    return dict(_with_body(ids=ids))


@prepared
def _with_body(ids: Any) -> "QuerySet[Edition, tuple[int, str]]":
    return Edition.objects.filter(pk__in=ids).values_list("pk", "body")


def _people(newest: Iterable[Edition]) -> dict[int, Person]:
    """By the id that stories name: those whose page answers, the kept one for a merged one."""
    ids = {ref["id"] for edition in newest for ref in edition.printed["people"]}
    stand_ins = {person.pk: person.merged_into or person for person in _named(ids=list(ids))}
    return {pk: person for pk, person in stand_ins.items() if person.has_page}


@prepared
def _named(ids: Any) -> QuerySet[Person]:
    return Person.objects.filter(pk__in=ids, protected="").select_related("merged_into")


def _images(found: Found) -> set[int]:
    leads = {edition.lead_image_id for edition in found.newest}
    portraits = {person.portrait_id for person in found.people.values()}
    gallery = {image.id for image in _gallery(found)}
    return {number for number in {*leads, *portraits, *gallery} if number is not None}


def _in_the_news(
    cards: Sequence[Card], people: dict[int, Person], pictures: Pictures, now: datetime
) -> tuple[Newsworthy, ...]:
    """Whoever has the most of the newest stories, the newest first among equals."""
    about: dict[Person, list[Card]] = defaultdict(list)
    for story in cards:
        for person in dict.fromkeys(people[pk] for pk in story.about if pk in people):
            about[person].append(story)
    if len(about) < PEOPLE_AT_LEAST:
        return ()
    most = sorted(about.items(), key=lambda item: -len(item[1]))[:PEOPLE]
    return tuple(_newsworthy(person, stories, pictures, now) for person, stories in most)


def _newsworthy(
    person: Person, stories: Sequence[Card], pictures: Pictures, now: datetime
) -> Newsworthy:
    newest = stories[0]
    return Newsworthy(
        name=person.name,
        href=person.get_absolute_url(),
        initials=initials(person.name),
        portrait=pictures.get(person.portrait_id or 0),
        words=newest.short_headline,
        stories=len(stories),
        is_new=now - newest.listed_at < NEW,
    )


def _post(found: Found) -> PostOfTheDay | None:
    if found.shown is None:
        return None
    edition, post_id = found.shown.edition, found.shown.post_id
    today = Today(posts={post_id: found.shown.state})
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
