"""Addresses of the site itself are nobody else's."""

import pytest
from django.core import checks
from django.core.exceptions import ValidationError

from articles.models import Section
from articles.reserved import reserved_words
from tests.factories import make_section


@pytest.mark.parametrize(
    "word",
    ["admin", "feed", "health", "people", "tag", "authors", "search", "static", "robots.txt"],
)
def test_the_first_words_of_our_routes_are_reserved(word):
    assert word in reserved_words()


@pytest.mark.parametrize("slug", ["admin", "people", "corrections"])
@pytest.mark.django_db
def test_no_section_takes_one_of_them(slug):
    with pytest.raises(ValidationError, match="an address of the site itself"):
        Section(name="Any", slug=slug).full_clean()


@pytest.mark.django_db
def test_a_section_that_was_there_before_the_route_is_told_by_the_check():
    make_section("Screen")
    assert checks.run_checks(tags=["database"], databases=["default"]) == []
    Section.objects.create(name="People", slug="people")
    found = checks.run_checks(tags=["database"], databases=["default"])
    assert [message.id for message in found] == ["articles.W001"]
