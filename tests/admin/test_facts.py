"""Facts about people, kept by hand at the desk."""

import pytest
from django.urls import reverse

from newsroom.models import LogLine
from people.models import Relationship, Source, Work
from social.models import Account
from tests.factories import make_known, make_user

pytestmark = pytest.mark.django_db
NO_LINES = {"sources-TOTAL_FORMS": 0, "sources-INITIAL_FORMS": 0}
NO_CREDITS = {"credits-TOTAL_FORMS": 0, "credits-INITIAL_FORMS": 0}


@pytest.fixture
def editor(client):
    client.force_login(make_user("Editor"))
    return client


def add(client, model, **fields):
    return client.post(reverse(f"admin:{model}_add"), fields, follow=True)


def a_tie(a, b, **fields):
    return {"a": a.pk, "b": b.pk, "type": "spouse", "status": "confirmed"} | fields


def test_an_editor_writes_a_tie_down_with_who_says_so(editor):
    odile, bruno = make_known("Odile Marchetti"), make_known("Bruno Castellane")
    source = {
        "sources-TOTAL_FORMS": 1,
        "sources-INITIAL_FORMS": 0,
        "sources-0-url": "https://example.com/wedding",
        "sources-0-title": "The Wire",
    }
    add(editor, "people_relationship", **a_tie(bruno, odile), **source)
    tie = Relationship.objects.get()
    assert (tie.a, tie.b) == (odile, bruno)
    assert Source.objects.get().fact == tie
    assert LogLine.objects.get(object_type="people.relationship").verb == "made"


def test_a_tie_that_is_there_is_refused_with_a_sentence_from_either_end(editor):
    odile, bruno = make_known("Odile Marchetti"), make_known("Bruno Castellane")
    Relationship.objects.create(a=odile, b=bruno, type="spouse")
    answer = add(editor, "people_relationship", **a_tie(bruno, odile), **NO_LINES)
    assert "This tie is there already." in answer.content.decode()


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"started_on": "2019-01-01"}, "A date needs its precision."),
        (
            {"ended_on": "2019-01-01", "ended_precision": "year"},
            "A tie that has an end is over: say so.",
        ),
    ],
)
def test_what_the_record_cannot_hold_is_refused_with_a_sentence(editor, fields, sentence):
    tie = a_tie(make_known("Odile Marchetti"), make_known("Bruno Castellane"), **fields)
    answer = add(editor, "people_relationship", **tie, **NO_LINES)
    assert sentence in answer.content.decode()


def test_a_tie_with_oneself_is_refused_with_a_sentence(editor):
    odile = make_known("Odile Marchetti")
    answer = add(editor, "people_relationship", **a_tie(odile, odile), **NO_LINES)
    assert "A tie is between two people." in answer.content.decode()


def test_no_age_of_a_minor_is_kept(editor):
    odile = make_known("Odile Marchetti")
    answer = add(
        editor, "people_statedage", person=odile.pk, age=17, as_of="2026-11-24", **NO_LINES
    )
    assert "18" in answer.content.decode()


def test_a_work_of_this_title_is_there_already(editor):
    Work.objects.create(title="Cold Harbour", type="book")
    answer = add(editor, "people_work", title="cold harbour", type="book", **NO_CREDITS)
    assert "is there already" in answer.content.decode()
    assert Work.objects.count() == 1


def test_an_account_of_this_handle_is_there_already(editor):
    Account.objects.create(platform="instagram", shown="odilem")
    answer = add(editor, "social_account", platform="instagram", shown="@OdileM")
    assert "is there already" in answer.content.decode()
    assert Account.objects.count() == 1


def test_what_a_story_of_ours_says_is_not_changed_by_hand(editor):
    odile, bruno = make_known("Odile Marchetti"), make_known("Bruno Castellane")
    tie = Relationship.objects.create(a=odile, b=bruno, type="spouse")
    Source.objects.create(
        relationship=tie, story="00000000-0000-0000-0000-000000000007", title="At the Orpheum"
    )
    page = editor.get(reverse("admin:people_relationship_change", args=[tie.pk])).content.decode()
    assert "At the Orpheum" in page
    assert 'name="sources-INITIAL_FORMS" value="0"' in page


def test_a_writer_looks_and_changes_nothing(client):
    client.force_login(make_user("Writer"))
    assert client.get(reverse("admin:people_relationship_changelist")).status_code == 200
    assert client.get(reverse("admin:people_relationship_add")).status_code == 403
