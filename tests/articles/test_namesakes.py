"""Two people of one name are told apart by who and what else is in the story."""

import pytest

from articles.namesakes import namesakes_in
from people.models import Credit, Relationship, Work
from reading import read
from social.models import Account
from tests.factories import make_article, make_person

pytestmark = pytest.mark.django_db

TEXT = (
    "Odile Marchetti, 41, left “The Long Lift” with Bram Okafor. The goalkeeper said nothing.\n\n"
    "“Good night,” she wrote on Instagram, tagging @velvet."
)


@pytest.fixture
def namesakes():
    return [make_person("Odile Marchetti", occupations=f"{what}") for what in ("actor", "painter")]


@pytest.fixture
def bram():
    return make_person("Bram Okafor")


def likeliest(namesakes, bram, text=TEXT):
    known = {"Odile Marchetti": namesakes, "Bram Okafor": [bram]}
    first, *_ = namesakes_in(known, read(text))["Odile Marchetti"]
    return first.person, first.reason


def test_by_a_tie_to_somebody_in_it(namesakes, bram):
    Relationship.objects.create(a=namesakes[1], b=bram, type="spouse", status="confirmed")
    assert likeliest(namesakes, bram) == (namesakes[1].pk, "spouse of Bram Okafor")


def test_by_a_tie_seen_from_the_right_end(namesakes, bram):
    Relationship.objects.create(a=bram, b=namesakes[1], type="parent_of", status="confirmed")
    assert likeliest(namesakes, bram) == (namesakes[1].pk, "child of Bram Okafor")


def test_by_stories_they_were_in_together(namesakes, bram):
    make_article(people=[namesakes[0]])
    make_article(people=[namesakes[1], bram])
    assert likeliest(namesakes, bram) == (
        namesakes[1].pk,
        "in one story with others of this story",
    )


def test_by_a_work(namesakes, bram):
    reading = read(TEXT)
    title = reading.works[0].title if reading.works else pytest.skip("no work was found")
    work = Work.objects.create(title=title, folded=title.casefold(), type="film")
    Credit.objects.create(person=namesakes[1], work=work, role="director")
    assert likeliest(namesakes, bram) == (namesakes[1].pk, f"“{title}” is in the text")


def test_by_what_we_call_them(namesakes, bram):
    namesakes[1].disambiguation = "the goalkeeper"
    assert likeliest(namesakes, bram) == (namesakes[1].pk, "the text says “goalkeeper”")


def test_by_a_handle(namesakes, bram):
    Account.objects.create(platform="instagram", shown="Velvet", person=namesakes[1])
    text = "“So long, @velvet!” Odile Marchetti tweeted."
    assert likeliest(namesakes, bram, text) == (namesakes[1].pk, "@Velvet is in the text")


def test_where_no_two_share_a_name_one_query_tells_in_how_many_stories_they_are(
    bram, django_assert_num_queries
):
    make_article(people=[bram])
    with django_assert_num_queries(1):
        [only] = namesakes_in({"Bram Okafor": [bram]}, read(TEXT))["Bram Okafor"]
    assert (only.stories, only.reason) == (1, "")


def test_it_takes_five_queries_however_many_share_a_name(
    namesakes, bram, django_assert_max_num_queries
):
    more = [make_person("Odile Marchetti") for _ in range(20)]
    with django_assert_max_num_queries(5):
        likeliest([*namesakes, *more], bram)
