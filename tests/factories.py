"""Records for tests, as a newsroom would have them. A test names only what matters to it."""

import io
import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from django.contrib.auth.models import Group
from django.utils.text import slugify
from PIL import Image as Drawing
from PIL import ImageDraw

from articles import actions
from articles.body import from_paragraphs
from articles.models import (
    Article,
    ArticlePerson,
    Byline,
    Contributor,
    Edition,
    Role,
    Section,
    Tag,
)
from images.actions import make_renditions, take_in
from images.models import Image
from newsroom.models import User
from people.models import Person, Profile

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
PASSWORD = "a long walk by the sea"
_number = count(1)


def make_user(role: str = "Editor", **fields: Any) -> User:
    """A user of one role: Writer, Editor, Administrator."""
    fields.setdefault("username", f"user{next(_number)}")
    user = User.objects.create_user(password=PASSWORD, is_staff=True, **fields)
    user.groups.add(Group.objects.get(name=role))
    return user


def make_section(name: str = "Screen") -> Section:
    return Section.objects.get_or_create(slug=slugify(name), defaults={"name": name})[0]


def make_person(name: str = "Odile Marchetti", **fields: Any) -> Person:
    fields.setdefault("slug", f"{slugify(name)}-{next(_number)}")
    return Person.objects.create(name=name, sort_name=name, **fields)


def make_known(name: str = "Odile Marchetti", **fields: Any) -> Person:
    """Somebody whose page answers."""
    return make_person(name, profile=Profile.PUBLIC, **fields)


def make_tag(name: str = "Premieres") -> Tag:
    return Tag.objects.get_or_create(name=name, defaults={"slug": slugify(name)})[0]


def make_contributor(name: str = "Winifred Achterberg") -> Contributor:
    return Contributor.objects.get_or_create(slug=slugify(name), defaults={"name": name})[0]


def make_article(
    headline: str = "The lift was out of order",
    *,
    paragraphs: Iterable[str] = ("Everybody took the stairs.", "Nobody said why."),
    by: User | None = None,
    section: Section | str | None = "Screen",
    people: Iterable[Person] = (),
    mentioned: Iterable[Person] = (),
    tags: Iterable[Tag] = (),
    contributors: Iterable[Contributor] = (),
    **fields: Any,
) -> Article:
    """A draft with a headline, a section and two paragraphs."""
    article = Article.objects.create(
        headline=headline,
        body=fields.pop("body", None) or from_paragraphs(list(paragraphs)),
        section=make_section(section) if isinstance(section, str) else section,
        changed_by=by,
        **fields,
    )
    article.tags.add(*tags)
    for role, group in ((Role.ABOUT, people), (Role.MENTIONED, mentioned)):
        for person in group:
            ArticlePerson.objects.create(article=article, person=person, role=role)
    for order, contributor in enumerate(contributors):
        Byline.objects.create(article=article, contributor=contributor, order=order)
    return article


def publish(
    article: Article, *, now: datetime = NOW, by: User | None = None, **how: Any
) -> Edition:
    """Publish an article as an editor would, at its newest version."""
    editor = by or make_user()
    how.setdefault("version", article.version)
    return actions.publish(article=article, by=editor, now=now, **how)


def make_edition(headline: str = "The lift was out of order", **fields: Any) -> Edition:
    """A published story."""
    now = fields.pop("now", NOW)
    return publish(make_article(headline, **fields), now=now)


def draw(width: int = 800, height: int = 600, seed: int = 1) -> Drawing.Image:
    """Discs of a few colours on a ground, the same for the same seed; others look different."""
    chance = random.Random(seed)
    drawing = Drawing.new("RGB", (width, height), _any_colour(chance))
    pen = ImageDraw.Draw(drawing)
    for _ in range(12):
        radius = chance.randint(height // 12, height // 3)
        pen.circle(
            (chance.randint(0, width), chance.randint(0, height)), radius, _any_colour(chance)
        )
    return drawing


def jpeg(width: int = 800, height: int = 600, seed: int = 1, **how: Any) -> bytes:
    """A real file, as a camera would send it."""
    file = io.BytesIO()
    draw(width, height, seed).save(file, "JPEG", **how)
    return file.getvalue()


def make_image(
    *, width: int = 640, height: int = 480, made: bool = False, now: datetime = NOW, **fields: Any
) -> Image:
    """A picture as an editor has sent it, with its first rendition; `made`: with all of them."""
    by, agency = fields.pop("by", None), fields.pop("agency", None)
    number = next(_number)
    file = fields.pop("file", None) or jpeg(width, height, seed=number)
    name = fields.pop("name", f"picture-{number}.jpg")
    image = take_in(file=io.BytesIO(file), name=name, by=by, now=now, agency=agency)
    if made:
        make_renditions(image=image, now=now)
    if fields:
        Image.objects.filter(pk=image.pk).update(**fields)
    image.refresh_from_db()
    return image


def _any_colour(chance: random.Random) -> tuple[int, int, int]:
    return (chance.randrange(256), chance.randrange(256), chance.randrange(256))
