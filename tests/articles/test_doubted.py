"""A name that was refused in one story is found with less confidence in the next."""

import pytest
from django.db import connection
from django.db.models import Count

from articles.doubted import doubted
from articles.models import Decision
from reading import read
from tests.factories import NOW, make_article, make_person, make_user

pytestmark = pytest.mark.django_db

TEXT = "Odile Marchetti, 41, left. Bram Okafor stayed, Marchetti said."


def settle(verdict, times=1, key="odile marchetti"):
    by, person = make_user(), make_person()
    for _ in range(times):
        Decision.objects.create(
            article=make_article(),
            kind="person",
            key=key,
            verdict=verdict,
            person=person if verdict == "accepted" else None,
            by=by,
            at=NOW,
        )


def confidences():
    before, after = read(TEXT), doubted(read(TEXT))
    return {
        person.name: (now.confidence / person.confidence, now.reason)
        for person, now in zip(before.people, after.people, strict=True)
    }


def test_what_nobody_refused_is_as_it_was():
    assert doubted(read(TEXT)) == read(TEXT)


def test_one_refusal_lowers_that_name_and_no_other():
    settle("refused")
    found = confidences()
    assert found["Odile Marchetti"][0] == pytest.approx(2 / 3, abs=0.02)
    assert found["Odile Marchetti"][1].endswith("; refused as a person in one story")
    assert found["Bram Okafor"][0] == 1


def test_the_more_refusals_the_less_is_left():
    settle("refused", times=4)
    assert confidences()["Odile Marchetti"][0] == pytest.approx(1 / 3, abs=0.02)


def test_as_many_who_accepted_outweigh_them():
    settle("refused", times=2)
    settle("accepted", times=2)
    assert confidences()["Odile Marchetti"][0] == 1


def test_one_query_is_asked(django_assert_num_queries):
    settle("refused")
    reading = read(TEXT)
    with django_assert_num_queries(1):
        doubted(reading)


def test_what_became_of_a_name_is_read_from_its_index():
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # few rows are read from the table
    asked = Decision.objects.filter(kind="person", key__in=["odile marchetti"]).order_by()
    plan = asked.values_list("key", "verdict").annotate(times=Count("pk")).explain()
    assert "decision_by_key" in plan
