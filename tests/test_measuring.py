"""manage.py bench: thousands of stories to measure with, and never among those of a newsroom."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles.models import Article, Edition
from importing.models import Item
from magazine.demo.multiply import BETWEEN, STORIES
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def demo():
    """One story of the demo, as readers see it."""
    edition = factories.make_edition(
        now=timezone.now(),
        slug="the-lift",
        tags=[factories.make_tag()],
        people=[factories.make_known()],
        contributors=[factories.make_contributor()],
    )
    file = min(STORIES.glob("*.txt")).name
    Item.objects.create(
        sha256="0" * 64,
        name=file,
        reader_version=1,
        article=edition.article,
        imported_at=timezone.now(),
    )
    return edition


def bench(stories):
    output = StringIO()
    call_command("bench", stories=stories, stdout=output)
    return output.getvalue()


def test_as_many_are_made_as_were_asked_for(demo):
    assert bench(3) == "3 stories to measure with.\n"
    assert Article.objects.count() == 4


def test_each_has_the_words_of_the_demo_and_an_address_of_its_own(demo, client):
    bench(2)
    for number in range(2):
        page = client.get(f"/screen/the-lift-measured-{number}/")
        assert "Everybody took the stairs." in page.content.decode()


def test_each_stands_on_the_lists_that_its_pattern_stands_on(demo):
    bench(2)
    for row in (factories.make_tag(), factories.make_contributor(), demo.person_lines.get().person):
        assert row.lines.count() == 3


def test_they_are_older_than_the_demo_one_after_the_other(demo):
    bench(2)
    hours = Edition.objects.order_by("-listed_at").values_list("listed_at", flat=True)
    assert list(hours) == [demo.listed_at - n * BETWEEN for n in range(3)]


def test_a_second_run_makes_what_is_missing(demo):
    bench(2)
    assert bench(3) == "3 stories to measure with.\n"
    assert bench(3) == "They are there already.\n"
    assert Article.objects.count() == 4


def test_it_stays_out_of_a_database_with_stories_of_a_newsroom(demo):
    factories.make_article("A story of our own")
    with pytest.raises(CommandError, match="stories of a newsroom"):
        bench(3)
    assert Article.objects.count() == 2


def test_without_a_demo_it_says_how_to_get_one():
    with pytest.raises(CommandError, match=r"Run manage\.py demo first\."):
        bench(3)
