"""The names a reading knows follow the records, whoever changes them and however."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Barrier, Thread

import pytest
from django.core.checks import run_checks
from django.db import connection, transaction

from people import marking, names
from people.models import Person, PersonName
from people.names import known_names
from social.models import Account
from tests.factories import make_person

pytestmark = pytest.mark.django_db


def found(words):
    return {name.found.raw: name.people for name in known_names()(words)}


def test_a_full_name_is_known_as_soon_as_it_is_written():
    assert found("Odile Marchetti left.") == {}
    odile = make_person("Odile Marchetti")
    assert found("Odile Marchetti left.") == {"Odile Marchetti": (odile.pk,)}


def test_a_first_name_alone_is_never_known():
    make_person("Wren", protected="minor")
    assert found("Wren left. Odile did not.") == {}


def test_a_stage_name_a_nickname_and_a_handle_are_known():
    odile = make_person("Odile Marchetti")
    PersonName.objects.create(person=odile, kind="stage", name="Odivane")
    PersonName.objects.create(person=odile, kind="nick", name="The Voice")
    Account.objects.create(platform="instagram", shown="odile.m", person=odile)
    said = found("Odivane, called the Voice, wrote as @odile.m.")
    assert said == dict.fromkeys(["Odivane", "the Voice", "@odile.m"], (odile.pk,))


def test_namesakes_are_given_together():
    one, two = make_person("Odile Marchetti"), make_person("Odile Marchetti")
    assert set(found("Odile Marchetti left.")["Odile Marchetti"]) == {one.pk, two.pk}


def test_who_was_merged_is_no_longer_known():
    odile, other = make_person("Odile Marchetti"), make_person("Odile Vance")
    assert found("Odile Vance") == {"Odile Vance": (other.pk,)}
    other.merged_into = odile
    other.save()
    assert found("Odile Vance") == {}


def test_a_bulk_change_is_followed():
    odile = make_person("Odile Marchetti")
    assert found("Odile Marchetti")
    Person.objects.filter(pk=odile.pk).update(name="Odile Vance")
    assert found("Odile Marchetti and Odile Vance") == {"Odile Vance": (odile.pk,)}


def test_people_written_in_bulk_are_followed():
    Person.objects.bulk_create(
        (Person(name=f"Odile Marchetti{n}", slug=f"o-{n}") for n in range(40)),
        ignore_conflicts=True,
    )
    assert len(found("Odile Marchetti7 and Odile Marchetti33")) == 2


def test_a_change_by_another_program_is_followed():
    odile = make_person("Odile Marchetti")
    assert found("Odile Marchetti")
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM people_person WHERE id = %s", [odile.pk])
    assert found("Odile Marchetti") == {}


def test_an_account_that_changes_hands_is_followed():
    one, two = make_person("Odile Marchetti"), make_person("Bram Okafor")
    account = Account.objects.create(platform="tiktok", shown="Velvet", person=one)
    assert found("@velvet") == {"@velvet": (one.pk,)}
    account.person = two
    account.save()
    assert found("@velvet") == {"@velvet": (two.pk,)}


def test_what_was_taken_back_is_forgotten():
    with transaction.atomic():
        make_person("Odile Marchetti")
        assert found("Odile Marchetti")
        transaction.set_rollback(True)
    assert found("Odile Marchetti") == {}


def test_a_name_that_moves_from_one_to_another_is_the_others():
    odile, bram = make_person("Odile Marchetti"), make_person("Bram Okafor")
    nick = PersonName.objects.create(person=odile, kind="nick", name="Velvet Thunder")
    assert found("Velvet Thunder") == {"Velvet Thunder": (odile.pk,)}
    nick.person = bram
    nick.save()
    assert found("Velvet Thunder") == {"Velvet Thunder": (bram.pk,)}


def test_one_query_is_asked_where_nothing_changed(django_assert_num_queries):
    make_person("Odile Marchetti")
    known_names()
    with django_assert_num_queries(1):
        known_names()


def test_a_new_picture_of_somebody_has_no_name_read_again(django_assert_num_queries):
    odile = make_person("Odile Marchetti")
    known_names()
    odile.bio = "She sings."
    odile.save()
    with django_assert_num_queries(1):
        known_names()


def test_after_a_change_only_a_part_of_the_names_is_read_again():
    people = [make_person(f"Odile Marchetti{n}") for n in range(marking.SLOTS)]
    known_names()
    whole = names._held.whole
    people[0].name = "Bram Okafor"
    people[0].save()
    assert found("Odile Marchetti0, Odile Marchetti1, Bram Okafor") == {
        "Odile Marchetti1": (people[1].pk,),
        "Bram Okafor": (people[0].pk,),
    }
    assert names._held.whole is whole
    Person.objects.update(disambiguation="x")
    known_names()
    assert names._held.whole is whole


def test_after_many_changes_all_names_are_read_again():
    for number in range(marking.SLOTS):
        make_person(f"Odile Marchetti{number}")
    known_names()
    whole = names._held.whole
    Person.objects.update(name="Bram Okafor")
    assert len(found("Odile Marchetti0 and Bram Okafor")["Bram Okafor"]) == marking.SLOTS
    assert names._held.whole is not whole


def test_a_missing_trigger_is_told():
    with connection.cursor() as cursor:
        on = " ON people_person" if connection.vendor == "postgresql" else ""
        cursor.execute(f"DROP TRIGGER mark_people_person_update{on}")
    told = run_checks(databases=["default"])
    assert [message.id for message in told] == ["people.W001"]


@pytest.mark.django_db(transaction=True)
def test_a_change_committed_late_is_not_missed():
    """One editor is still writing while another has saved, and a reading comes in between."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has one writer at a time.")
    written, read = Barrier(2), Barrier(2)
    late = Thread(target=write_slowly, args=(written, read))
    late.start()
    written.wait(timeout=20)
    soon = make_person("Bram Okafor")
    assert found("Odile Marchetti and Bram Okafor") == {"Bram Okafor": (soon.pk,)}
    read.wait(timeout=20)
    late.join(timeout=20)
    assert set(found("Odile Marchetti and Bram Okafor")) == {"Odile Marchetti", "Bram Okafor"}


def write_slowly(written, read):
    try:
        with transaction.atomic():
            make_person("Odile Marchetti")
            written.wait(timeout=20)
            read.wait(timeout=20)
    finally:
        connection.close()


def test_a_change_by_another_process_is_followed_without_a_restart(tmp_path):
    """Two programs on one database: the second writes while the first has its names already."""
    environment = dict(os.environ) | {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'known.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "tests.settings",
    }
    command = [sys.executable, "-c", TWO_PROGRAMS]
    told = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["0", "1"]


ROOT = Path(__file__).parents[2]
TWO_PROGRAMS = """
import subprocess, sys
import django
django.setup()
from django.core.management import call_command
from people.names import known_names
call_command("migrate", verbosity=0)
print(len(known_names()("Odile Marchetti")))
second = "import django; django.setup(); from people.models import Person; "
second += "Person.objects.create(name='Odile Marchetti', slug='odile')"
subprocess.run([sys.executable, "-c", second], check=True)
print(len(known_names()("Odile Marchetti")))
"""
