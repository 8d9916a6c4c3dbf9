"""What is known of people: the records hold what may be said, and nothing else."""

import uuid
from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from people.models import Credit, Relationship, Source, StatedAge, Work
from people.ties import in_words
from tests.factories import make_person

pytestmark = pytest.mark.django_db
STORY = uuid.UUID(int=7)


def refused(constraint):
    return pytest.raises(IntegrityError, match=constraint)


def make_tie(kind="spouse", a=None, b=None, **fields):
    a, b = a or make_person("Odile Marchetti"), b or make_person("Bruno Castellane")
    return Relationship.objects.create(a=a, b=b, type=kind, **fields)


def test_a_mutual_tie_is_one_row_whoever_is_named_first():
    odile, bruno = make_person("Odile Marchetti"), make_person("Bruno Castellane")
    tie = make_tie(a=bruno, b=odile)
    assert (tie.a, tie.b) == (odile, bruno)
    with pytest.raises(IntegrityError), transaction.atomic():
        make_tie(a=odile, b=bruno)


def test_the_database_refuses_a_mutual_tie_the_wrong_way_round():
    odile, bruno = make_person("Odile Marchetti"), make_person("Bruno Castellane")
    with refused("tie_in_order"), transaction.atomic():
        Relationship.objects.bulk_create([Relationship(a=bruno, b=odile, type="friend")])


def test_a_parent_and_a_manager_stay_on_their_side():
    odile, wren = make_person("Odile Marchetti"), make_person("Wren")
    assert make_tie("parent_of", a=wren, b=odile).a == wren
    assert make_tie("manager", a=wren, b=odile).a == wren


def test_nobody_is_tied_to_themselves():
    odile = make_person()
    with refused("tie_of_two"), transaction.atomic():
        make_tie("manager", a=odile, b=odile)


def test_an_end_belongs_to_what_is_over():
    with refused("tie_with_end_is_over"), transaction.atomic():
        make_tie(ended_on=date(2019, 1, 1), ended_precision="year")
    assert make_tie(ended=True, ended_on=date(2019, 1, 1), ended_precision="year")


@pytest.mark.parametrize("fields", [{"started_on": date(2019, 1, 1)}, {"started_precision": "day"}])
def test_a_date_has_its_precision(fields):
    with refused("tie_start_is_whole"), transaction.atomic():
        make_tie(**fields)


@pytest.mark.parametrize(
    ("tie", "from_first", "ended", "words"),
    [
        ("spouse", False, False, "spouse"),
        ("spouse", True, True, "former spouse"),
        ("engaged", True, True, "was engaged to"),
        ("parent_of", True, False, "child"),
        ("parent_of", False, False, "parent"),
        ("manager", True, True, "former client"),
        ("manager", False, False, "manager"),
    ],
)
def test_a_tie_is_called_by_what_the_other_is(tie, from_first, ended, words):
    assert in_words(tie, from_first=from_first, ended=ended) == words


def test_no_age_of_a_minor_is_kept():
    with refused("age_of_no_minor"), transaction.atomic():
        StatedAge.objects.create(person=make_person(), age=17, as_of=date(2026, 11, 24))


def test_an_age_of_a_day_is_kept_once():
    said = {"person": make_person(), "age": 41, "as_of": date(2026, 11, 24)}
    StatedAge.objects.create(**said)
    with pytest.raises(IntegrityError), transaction.atomic():
        StatedAge.objects.create(**said)


def test_a_work_is_one_however_its_title_is_written():
    Work.objects.create(title="The Orchard’s Keeper", type="film")
    with pytest.raises(IntegrityError), transaction.atomic():
        Work.objects.create(title="the orchard's  keeper", type="film")
    assert Work.objects.create(title="The Orchard’s Keeper", type="book")


def test_a_work_with_credits_stays():
    work = Work.objects.create(title="Cold Harbour")
    Credit.objects.create(person=make_person(), work=work, role="author")
    with pytest.raises(ProtectedError):
        work.delete()


@pytest.mark.parametrize("facts", [[], ["relationship", "stated_age"]])
def test_a_source_says_exactly_one_fact(facts):
    made = {
        "relationship": make_tie(),
        "stated_age": StatedAge.objects.create(
            person=make_person(), age=41, as_of=date(2026, 11, 24)
        ),
    }
    with refused("source_of_one_fact"), transaction.atomic():
        Source.objects.create(story=STORY, **{name: made[name] for name in facts})


@pytest.mark.parametrize("origin", [{}, {"url": "https://example.com/a", "story": STORY}])
def test_a_source_has_exactly_one_origin(origin):
    with refused("source_has_one_origin"), transaction.atomic():
        Source.objects.create(relationship=make_tie(), **origin)


@pytest.mark.parametrize("origin", [{"url": "https://example.com/a"}, {"story": STORY}])
def test_a_source_says_a_fact_once_and_another_fact_too(origin):
    tie = make_tie()
    Source.objects.create(relationship=tie, **origin)
    Source.objects.create(relationship=make_tie("friend"), **origin)
    with pytest.raises(IntegrityError), transaction.atomic():
        Source.objects.create(relationship=tie, **origin)


def test_a_fact_takes_its_sources_along():
    tie = make_tie()
    Source.objects.create(relationship=tie, story=STORY)
    tie.delete()
    assert not Source.objects.exists()
