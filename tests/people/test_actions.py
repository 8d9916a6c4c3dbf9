"""Giving and taking pages, and protecting people."""

import pytest
from django.db import IntegrityError, transaction

from newsroom.models import LogLine
from people.actions import Refused, give_page, make_person, protect, sort_name, take_page
from people.models import Person, Profile
from tests.factories import NOW, make_known, make_user
from tests.factories import make_person as given_person

pytestmark = pytest.mark.django_db


def test_a_new_person_has_no_page():
    person = make_person(name="Odile Marchetti-Vance", by=make_user(), now=NOW)
    assert (person.profile, person.slug) == (Profile.NONE, "odile-marchetti-vance")
    assert person.sort_name == "Marchetti-Vance, Odile"


def test_two_people_of_one_name_have_two_addresses():
    editor = make_user()
    slugs = [make_person(name="Kit Lark", by=editor, now=NOW).slug for _ in range(3)]
    assert slugs == ["kit-lark", "kit-lark-2", "kit-lark-3"]


@pytest.mark.parametrize("name", ["💔", "李", "ß"])
def test_a_name_without_plain_letters_still_has_an_address(name):
    assert make_person(name=name, by=make_user(), now=NOW).slug


@pytest.mark.parametrize("profile", [Profile.PUBLIC, Profile.NOINDEX])
def test_an_editor_gives_a_page_and_takes_it(profile):
    editor, person = make_user(), given_person()
    give_page(person=person, profile=profile, by=editor, now=NOW)
    assert Person.objects.with_page().get().profile == profile
    take_page(person=person, by=editor, now=NOW)
    assert not Person.objects.with_page().exists()
    assert set(LogLine.objects.values_list("verb", flat=True)) == {"gave a page", "took the page"}


@pytest.mark.parametrize("protection", ["minor", "infant", "private"])
def test_a_protected_person_is_refused_a_page_with_the_reason(protection):
    person = given_person("Wren", protected=protection)
    with pytest.raises(Refused, match="Wren is protected"):
        give_page(person=person, profile=Profile.PUBLIC, by=make_user(), now=NOW)


def test_protecting_somebody_takes_their_page():
    person = make_known()
    protect(person=person, protected="private", by=make_user(), now=NOW)
    assert not Person.objects.with_page().exists()


def test_the_database_refuses_a_page_for_somebody_protected():
    with pytest.raises(IntegrityError, match="protected_has_no_page"), transaction.atomic():
        given_person("Wren", protected="minor", profile=Profile.PUBLIC)


def test_a_merged_person_gets_no_page():
    person = given_person(merged_into=given_person())
    with pytest.raises(Refused, match="merged into"):
        give_page(person=person, profile=Profile.PUBLIC, by=make_user(), now=NOW)


def test_a_writer_gives_no_page_and_protects_nobody():
    writer, person = make_user("Writer"), make_known()
    with pytest.raises(Refused, match="Only an editor"):
        give_page(person=person, profile=Profile.PUBLIC, by=writer, now=NOW)
    with pytest.raises(Refused, match="Only an editor"):
        protect(person=person, protected="", by=writer, now=NOW)


@pytest.mark.parametrize(
    ("name", "sorted_as"),
    [("Odile Marchetti", "Marchetti, Odile"), ("Mims", "Mims"), ("  Ann Lee ", "Lee, Ann")],
)
def test_people_are_sorted_by_their_last_word(name, sorted_as):
    assert sort_name(name) == sorted_as
