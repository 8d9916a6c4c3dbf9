"""Queries whose SQL is built once, and asked again with other values."""

from threading import Thread

import pytest
from django.db import connection, models

from articles.models import Edition, Section
from core.prepared import prepared
from tests.factories import HOUR, NOW, make_edition, make_section


@prepared
def newest_in(now, section):
    visible = Edition.objects.visible(now).filter(section=section)
    return visible.select_related("section").order_by("-listed_at", "-pk")[:2]


@prepared
def names_of(ids):
    return Section.objects.filter(pk__in=ids).order_by("pk").values_list("pk", "name")


@prepared
def of_either(some, others):
    first = Section.objects.filter(pk__in=some).order_by()
    more = Section.objects.filter(pk__in=others).order_by()
    return first.values_list("name").union(more.values_list("name"), all=True)


@pytest.mark.django_db
def test_each_values_give_their_own_rows_with_what_is_related(django_assert_num_queries):
    screen, music = make_edition("One"), make_edition("Two", section=make_section("Music"))
    for edition in (screen, music, screen):
        with django_assert_num_queries(1):
            (found,) = newest_in(now=NOW, section=edition.section_id)
            printed = found.headline, found.section.name
        assert printed == (edition.headline, edition.section.name)
    assert newest_in(now=NOW - HOUR, section=screen.section_id) == []


@pytest.mark.django_db
def test_any_number_of_ids_is_looked_up(django_assert_num_queries):
    sections = [make_section(f"Part {number}") for number in range(9)]
    for many in (1, 2, 3, 5, 7, 9, 4):
        with django_assert_num_queries(1):
            rows = names_of(ids=[section.pk for section in sections[:many]])
        assert rows == [(section.pk, section.name) for section in sections[:many]]


@pytest.mark.django_db
def test_who_looks_in_nothing_asks_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert names_of(ids=[]) == []
        assert of_either(some=[], others=[]) == []


@pytest.mark.django_db
def test_a_union_leaves_out_the_side_that_has_nothing_to_look_in():
    screen, music = make_section("Screen"), make_section("Music")
    assert of_either(some=[screen.pk], others=[]) == [("Screen",)]
    assert of_either(some=[], others=[music.pk]) == [("Music",)]
    assert sorted(of_either(some=[screen.pk], others=[music.pk])) == [("Music",), ("Screen",)]


@pytest.mark.django_db(transaction=True)
def test_every_thread_asks_over_a_connection_of_its_own():
    section = make_section("Screen")
    expected, found = [(section.pk, "Screen")], []

    def ask():
        found.append(names_of(ids=[section.pk]))
        connection.close()

    threads = [Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 4
    assert names_of(ids=[section.pk]) == expected


@pytest.mark.django_db
def test_what_is_wrong_with_a_query_is_said_when_it_is_asked():
    @prepared
    def broken(name):
        return Section.objects.filter(pk=models.F("nothing"), name=name)

    with pytest.raises(Exception, match="nothing"):
        broken(name="Screen")
