"""Lists stay quick with many stories: both databases walk an index in order and never sort."""

import json
from datetime import timedelta

import pytest
from django.db import connection

from articles.models import (
    Article,
    Edition,
    EditionByline,
    EditionPerson,
    EditionPost,
    EditionQuote,
    EditionTag,
    Quote,
)
from core.paging import Cursor, following
from social.models import Post
from tests.factories import (
    NOW,
    make_contributor,
    make_person,
    make_section,
    make_tag,
    make_user,
)

pytestmark = pytest.mark.django_db
MANY, SHELVES = 20_000, 40
LATER = NOW + timedelta(days=1)


@pytest.fixture
def shelf():
    """Twenty thousand editions in forty sections, with a tag, a person and an author each."""
    editor = make_user()
    sections = [make_section(f"Section {n}") for n in range(SHELVES)]
    tags = [make_tag(f"Tag {n}") for n in range(SHELVES)]
    people = [make_person(f"Person {n}") for n in range(SHELVES)]
    authors = [make_contributor(f"Author {n}") for n in range(SHELVES)]
    articles = Article.objects.bulk_create(Article(headline=f"Story {n}") for n in range(MANY))
    editions = Edition.objects.bulk_create(
        (
            Edition(
                article=article,
                number=1,
                kind="first",
                headline=article.headline,
                section=sections[n % SHELVES],
                address=f"s/{n}",
                from_version=1,
                printed={"bylines": [], "tags": [], "people": [], "notes": []},
                visible_from=NOW - timedelta(minutes=n),
                listed_at=NOW - timedelta(minutes=n),
                first_published_at=NOW - timedelta(minutes=n),
                modified_at=NOW - timedelta(minutes=n),
                published_by=editor,
            )
            for n, article in enumerate(articles)
        ),
        batch_size=500,
    )
    for model, field, values, extra in (
        (EditionTag, "tag", tags, {}),
        (EditionPerson, "person", people, {"role": "about"}),
        (EditionByline, "contributor", authors, {}),
    ):
        model.objects.bulk_create(
            (
                model(edition=e, listed_at=e.listed_at, **{field: values[n % SHELVES]}, **extra)
                for n, e in enumerate(editions)
            ),
            batch_size=2_000,
        )
    said(editions, people)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return {
        "section": sections[0],
        "tag": tags[0],
        "person": people[0],
        "author": authors[0],
    }


def said(editions, people):
    """A quote and a post in every other one, by one person after the other."""
    editions = editions[1::2]
    quotes = Quote.objects.bulk_create(
        (Quote(article=e.article, words="Words.", fingerprint="f") for e in editions),
        batch_size=2_000,
    )
    posts = Post.objects.bulk_create((Post(text="Words.") for _ in editions), batch_size=2_000)
    for model, field, rows in ((EditionQuote, "quote", quotes), (EditionPost, "post", posts)):
        model.objects.bulk_create(
            (
                model(
                    edition=e,
                    listed_at=e.listed_at,
                    person=people[n % SHELVES],
                    **{field: row},
                )
                for n, (e, row) in enumerate(zip(editions, rows, strict=True))
            ),
            batch_size=2_000,
        )


def lists(shelf):
    """Every list a reader pages through: its rows, the key that breaks ties, its index."""
    visible = Edition.objects.visible(LATER).for_cards()
    return {
        "home": (visible, "pk", "edition_newest"),
        "section": (visible.in_section(shelf["section"]), "pk", "edition_of_section"),
        "tag": (shelf["tag"].lines.visible(LATER).for_cards(), "edition_id", "line_of_tag"),
        "person": (
            shelf["person"].lines.filter(role="about").visible(LATER).for_cards(),
            "edition_id",
            "line_of_person",
        ),
        "said": (
            shelf["person"].quote_lines.visible(LATER),
            "pk",
            "line_of_speaker",
        ),
        "posted": (
            shelf["person"].post_lines.visible(LATER),
            "pk",
            "line_of_poster",
        ),
        "author": (
            shelf["author"].lines.visible(LATER).for_cards(),
            "edition_id",
            "line_of_byline",
        ),
    }


def test_first_pages_and_pages_deep_in_walk_their_index_and_sort_nothing(shelf):
    deep = str(Cursor(NOW - timedelta(minutes=15_000), Edition.objects.latest("pk").pk - 5_000))
    for name, (rows, key, index) in lists(shelf).items():
        for before in ("", deep):
            page = following(rows, before, key)[:31]
            assert len(page) == 31, name
            steps = plan_of(page)
            assert uses(steps, index), steps
            assert not sorts(steps), (name, before, steps)


def plan_of(rows) -> str:
    if connection.vendor == "sqlite":
        return rows.explain()
    return json.dumps(json.loads(rows.explain(format="json")))


def uses(steps: str, index: str) -> bool:
    if connection.vendor == "sqlite":
        return f"USING INDEX {index}" in steps or f"USING COVERING INDEX {index}" in steps
    return f'"Index Name": "{index}"' in steps


def sorts(steps: str) -> bool:
    if connection.vendor == "sqlite":
        return "TEMP B-TREE" in steps
    return '"Node Type": "Sort"' in steps or "Incremental Sort" in steps
