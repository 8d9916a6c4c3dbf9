"""A person's screen: the page is given and taken by buttons, and never to a protected person."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from newsroom.models import LogLine
from people.models import Person, Profile
from tests import factories


def press(client, person, profile):
    return client.post(
        reverse("admin:people_person_page", args=[person.pk]), {"profile": profile}, follow=True
    )


def form(person=None, **changes):
    fields = {
        "name": "Odile Marchetti",
        "names-TOTAL_FORMS": 0,
        "names-INITIAL_FORMS": 0,
        "slug": person.slug if person else "",
        "protected": person.protected if person else "",
    }
    return fields | changes


def save(client, person, **changes):
    address = reverse("admin:people_person_change", args=[person.pk])
    return client.post(address, form(person, **changes), follow=True)


@pytest.mark.parametrize("profile", ["public", "noindex"])
def test_an_editor_gives_a_page(profile, client, at_the_desk):
    person = factories.make_person()
    editor = at_the_desk("Editor")
    press(client, person, profile)
    person.refresh_from_db()
    assert person.profile == profile
    assert LogLine.objects.filter(actor=editor, verb="gave a page").count() == 1


def test_an_editor_takes_the_page(client, at_the_desk):
    person = factories.make_known()
    at_the_desk("Editor")
    press(client, person, "none")
    person.refresh_from_db()
    assert person.profile == Profile.NONE


def test_a_writer_gives_no_page(client, at_the_desk):
    person = factories.make_person()
    at_the_desk("Writer")
    assert press(client, person, "public").status_code == 403
    person.refresh_from_db()
    assert person.profile == Profile.NONE


def test_a_page_is_not_given_by_following_a_link(client, at_the_desk):
    person = factories.make_person()
    at_the_desk("Editor")
    address = reverse("admin:people_person_page", args=[person.pk])
    assert client.get(address, {"profile": "public"}).status_code == 405


def test_the_buttons_ask_for_the_token(client, at_the_desk, settings):
    person = factories.make_person()
    at_the_desk("Editor")
    client.handler.enforce_csrf_checks = True
    assert press(client, person, "public").status_code == 403


def test_a_protected_person_is_refused_with_the_reason(client, at_the_desk):
    child = factories.make_person("Pia Marchetti", protected="minor")
    at_the_desk("Editor")
    response = press(client, child, "public")
    assert "Pia Marchetti is protected (a minor) and gets no page." in response.text
    child.refresh_from_db()
    assert child.profile == Profile.NONE


def test_protecting_somebody_takes_their_page(client, at_the_desk):
    person = factories.make_known()
    editor = at_the_desk("Editor")
    save(client, person, protected="private")
    person.refresh_from_db()
    assert (person.protected, person.profile) == ("private", "none")
    assert LogLine.objects.filter(actor=editor, verb="protected").count() == 1


def test_whoever_may_not_give_pages_cannot_lift_a_protection(client, at_the_desk):
    child = factories.make_person(protected="minor")
    user = at_the_desk("Writer")
    user.user_permissions.add(*permissions("change_person"))
    save(client, child, protected="", occupations="pupil")
    child.refresh_from_db()
    assert (child.protected, child.occupations) == ("minor", "pupil")


def test_somebody_new_gets_an_address_from_the_name(client, at_the_desk):
    at_the_desk("Editor")
    client.post(reverse("admin:people_person_add"), form(name="Odile Marchetti"))
    client.post(reverse("admin:people_person_add"), form(name="Odile Marchetti"))
    people = Person.objects.order_by("pk")
    assert [person.slug for person in people] == ["odile-marchetti", "odile-marchetti-2"]
    assert people[0].sort_name == "Marchetti, Odile"
    assert LogLine.objects.filter(verb="made").count() == 2


def test_somebody_new_may_be_protected_at_once(client, at_the_desk):
    at_the_desk("Editor")
    client.post(reverse("admin:people_person_add"), form(name="Pia Marchetti", protected="minor"))
    assert Person.objects.get().protected == "minor"


def test_the_address_of_a_page_stays_while_it_answers(client, at_the_desk):
    person = factories.make_known()
    slug = person.slug
    at_the_desk("Editor")
    save(client, person, slug="elsewhere")
    person.refresh_from_db()
    assert person.slug == slug


def test_a_person_is_found_by_another_name(client, at_the_desk):
    person = factories.make_person("Odile Marchetti")
    person.names.create(kind="nick", name="Dolly")
    factories.make_person("Rufus Penhaligon")
    at_the_desk("Writer")
    response = client.get(reverse("admin:people_person_changelist"), {"q": "dolly"})
    assert "Odile Marchetti" in response.text
    assert "Rufus Penhaligon" not in response.text


def test_the_screen_names_the_stories_somebody_is_in(client, at_the_desk):
    person = factories.make_person()
    factories.make_article("The lift was out of order", people=[person])
    at_the_desk("Writer")
    response = client.get(reverse("admin:people_person_change", args=[person.pk]))
    assert "The lift was out of order" in response.text


def permissions(*names):
    return Permission.objects.filter(codename__in=names)
