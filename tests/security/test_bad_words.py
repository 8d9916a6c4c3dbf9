"""Words made to be slow, or to break what is made of them."""

import time

import pytest
from django.core.exceptions import ValidationError

from articles.models import Tag
from articles.value import CopyValue, merged
from people.actions import make_person
from reading import read
from tests.factories import NOW, make_edition, make_tag, make_user

SLOW = [
    "a", " ", "\n\n", "“", "‘", "(", "<", "&", "@a ", "#a ", "1", "A.", "Aa of ", "Bo Lee, 41, ",
    "“a” ", "“a,” said Bo. ", "Bo: “a” ", "one wrote, “a b”. ", "tweeted: ", "son of the son of ",
    "died ", "lost the baby ", "September 30, 2020 ", "May ", "who, ", "[…] ", "Bo’s ", "e\u0301",
]  # fmt: skip


@pytest.mark.parametrize("words", SLOW)
def test_twice_the_text_takes_no_more_than_about_twice_the_time(words):
    short, long = (seconds_for(words, length) for length in (15_000, 60_000))
    assert long < 0.25 or long / short < 4 * 2.5


def seconds_for(words: str, length: int) -> float:
    """The best of three: what else the machine does at one moment says nothing of the reader."""
    text = " date 2026-11-24 \n\nBo Lee left.\n\n" + (words * length)[:length]
    return min(seconds_to_read(text) for _ in range(3))


def seconds_to_read(text: str) -> float:
    began = time.process_time()
    read(text)
    return time.process_time() - began


def test_two_texts_of_a_thousand_equal_paragraphs_are_merged_at_once():
    base = CopyValue(body="<p>a</p><p>b</p>" * 500)
    change = CopyValue(body="<p>b</p><p>b</p><p>a</p>" * 500)
    onto = CopyValue(body="<p>z</p>" + base.body)
    began = time.process_time()
    value, _ = merged(base, change, onto)
    assert value.body.startswith("<p>z</p>")
    assert time.process_time() - began < 2


NAMES = [
    "Émile",
    "İrem",
    "Straße",
    "ＦＵＬＬ",
    "🎈🎈",
    "اسم",
    "名前",
    "admin",
    "feed",
    "a" * 190,
    "...",
    "a/b?c#d",
]


@pytest.mark.django_db
@pytest.mark.parametrize("name", NAMES)
class TestEveryNameGetsAnAddress:
    def test_of_a_person_once_each(self, client, name):
        by = make_user()
        people = [make_person(name=name, by=by, now=NOW) for _ in range(2)]
        assert len({person.slug for person in people}) == 2
        for person in people:
            person.profile = "public"
            person.save()
            assert client.get(person.get_absolute_url()).status_code == 200

    def test_of_a_story(self, client, time_machine, name):
        time_machine.move_to(NOW, tick=False)
        edition = make_edition(name)
        answer = client.get(edition.get_absolute_url())
        assert (answer.status_code, answer.headers["Content-Type"]) == (
            200,
            "text/html; charset=utf-8",
        )

    def test_of_a_tag(self, client, time_machine, name):
        time_machine.move_to(NOW, tick=False)
        tag = Tag.objects.create(name=name[:100])
        make_edition(tags=[tag])
        assert client.get(tag.get_absolute_url()).status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("slug", ["café", "a b", "a/b", "", "\0"])
def test_a_tags_address_is_in_plain_letters(slug):
    tag = make_tag("Café")
    tag.slug = slug
    with pytest.raises(ValidationError):
        tag.full_clean()
