"""What a person's page asks stays quick where much is known of many: no table is read whole."""

import re
from datetime import date, timedelta
from itertools import cycle, pairwise
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import EditionPost, EditionQuote, EditionSource, Quote
from people.known import known_of
from people.models import Credit, Person, Relationship, Source, StatedAge, Work
from people.said import words_of
from social.models import Post
from tests.factories import NOW, make_edition, make_person

pytestmark = pytest.mark.django_db
MANY, STORIES = 4_000, 60
LATER = NOW + timedelta(hours=1)
LARGE = "people_source people_relationship people_credit people_statedage articles_editionsource "
LARGE += "articles_editionquote articles_editionpost articles_quote social_post"


@pytest.fixture
def odile():
    """One of four thousand people, each with ties, an age, a credit, a quote and a post."""
    parent = make_person("Marguerite")
    editions = [make_edition(f"Story {n}") for n in range(STORIES)]
    rows = (Person(name=f"P {n}", sort_name=f"P {n}", slug=f"p-{n}") for n in range(MANY))
    people = Person.objects.bulk_create(rows, batch_size=500)
    make_facts(people, parent, editions)
    make_words(people, editions)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return people[MANY // 2]


def make_facts(people, parent, editions):
    work, day = Work.objects.create(title="Cold Harbour"), date(2026, 11, 24)
    pairs = pairwise(people)
    made = {
        "relationship": [
            *(Relationship(a=a, b=b, type="spouse") for a, b in pairs),
            *(Relationship(a=parent, b=child, type="parent_of") for child in people[::100]),
        ],
        "stated_age": [StatedAge(person=one, age=41, as_of=day) for one in people],
        "credit": [Credit(person=one, work=work, role="star") for one in people],
    }
    for name, facts in made.items():
        facts = type(facts[0]).objects.bulk_create(facts, batch_size=500)
        rows = (Source(story=uuid4(), **{name: fact}) for fact in facts)
        sources = Source.objects.bulk_create(rows, batch_size=500)
        put_on_lines(EditionSource, editions, [{"source": source} for source in sources])


def make_words(people, editions):
    said = (
        Quote(article=editions[0].article, words="No.", fingerprint=str(n))
        for n in range(len(people))
    )
    quotes = Quote.objects.bulk_create(said, batch_size=500)
    posts = Post.objects.bulk_create((Post(text="No.") for _ in people), batch_size=500)
    both = zip(people, quotes, posts, strict=True)
    lines = [({"person": p, "quote": q}, {"person": p, "post": one}) for p, q, one in both]
    put_on_lines(EditionQuote, editions, [quote for quote, _ in lines])
    put_on_lines(EditionPost, editions, [post for _, post in lines])


def put_on_lines(model, editions, rows):
    """One after the other, as stories come: each in one of them."""
    placed = zip(cycle(editions), rows, strict=False)
    lines = (model(edition=one, listed_at=one.listed_at, **row) for one, row in placed)
    model.objects.bulk_create(lines, batch_size=500)


@pytest.mark.parametrize("asked", [known_of, words_of])
def test_it_finds_its_rows_by_index(asked, odile):
    if asked is known_of and connection.vendor == "postgresql":
        pytest.skip("PostgreSQL reads some thousand sources whole sooner than by index.")
    with CaptureQueriesContext(connection) as captured:
        asked(odile, LATER)
    (query,) = captured.captured_queries
    steps = plan_of(query["sql"])
    assert [table for table in LARGE.split() if reads_whole(steps, table)] == [], steps


def plan_of(sql):
    verb = "EXPLAIN QUERY PLAN" if connection.vendor == "sqlite" else "EXPLAIN"
    with connection.cursor() as cursor:
        cursor.execute(f"{verb} {sql.replace('%', '%%')}")
        return "\n".join(str(row[-1]) for row in cursor.fetchall())


def reads_whole(steps, table):
    return bool(re.search(rf"(SCAN|Seq Scan on) {table}\b", steps))
