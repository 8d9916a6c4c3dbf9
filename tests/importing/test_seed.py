"""The raw copy beside the project, taken in again and again."""

from pathlib import Path

import pytest
from django.core.management import call_command

from articles.models import Article, Edition
from importing.models import Item
from people.models import Person
from social.models import Post

SEED = Path(__file__).resolve().parents[3] / "shared" / "seed"
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not SEED.exists(), reason=f"no raw copy in {SEED}"),
]


def counts():
    return [model.objects.count() for model in (Article, Item, Person, Post, Edition)]


def take_it_in():
    for file in SEED.glob("*.txt"):
        call_command("import_articles", str(file))


def test_twice_it_is_one_draft_and_nothing_published():
    take_it_in()
    assert counts() == [1, 1, 0, 0, 0]
    take_it_in()
    assert counts() == [1, 1, 0, 0, 0]


def test_what_an_editor_deleted_does_not_come_back():
    take_it_in()
    Article.objects.get().delete()
    take_it_in()
    assert counts() == [0, 1, 0, 0, 0]
