"""Every address of the admin answers every role: with a page, a way on, or a plain no."""

import pytest
from django.contrib import admin
from django.urls import reverse

from tests import factories
from tests.admin.conftest import ROLES

FINE = {200, 302, 403, 405}  # 405: what only a button may ask for
OPEN_TO_ALL = {"/admin/login/", "/admin/jsi18n/", "/admin/logout/"}
NOT_A_PAGE = {"view_on_site", None}  # the last: Django's catch-all and old addresses


def every_address(house):
    """All named addresses of the admin's resolver, filled in with the rows of `house`."""
    for pattern in patterns(admin.site.urls[0]):
        if pattern.name in NOT_A_PAGE:
            continue
        key = "people" if pattern.name == "app_list" else key_for(pattern, house)
        names = pattern.pattern.regex.groupindex
        yield reverse(f"admin:{pattern.name}", kwargs=dict.fromkeys(names, key))


def patterns(entries):
    for entry in entries:
        if hasattr(entry, "url_patterns"):
            yield from patterns(entry.url_patterns)
        else:
            yield entry


def key_for(pattern, house):
    """The key of the row whose model the address is named after: people_person_change."""
    if pattern.name == "auth_user_password_change":
        return house["newsroom.User"].pk
    named = {f"{row._meta.app_label}_{row._meta.model_name}": row for row in house.values()}
    return next((row.pk for name, row in named.items() if pattern.name.startswith(name)), 1)


def test_the_house_has_a_row_of_every_model_in_the_admin(house):
    assert {model._meta.label for model in admin.site._registry} <= set(house)


@pytest.mark.parametrize("role", ROLES)
def test_every_address_answers(role, house, client, at_the_desk):
    at_the_desk(role)
    answers = {address: client.get(address).status_code for address in every_address(house)}
    assert {a: s for a, s in answers.items() if s not in FINE} == {}


def test_a_superuser_finds_every_page_that_is_one(house, client):
    user = factories.make_user("Administrator", is_superuser=True)
    client.force_login(user)
    answers = {address: client.get(address).status_code for address in every_address(house)}
    assert {a: s for a, s in answers.items() if s not in FINE} == {}


def test_nobody_gets_in_without_a_login(house, client):
    for address in every_address(house):
        response = client.get(address)
        if address not in OPEN_TO_ALL:
            assert response.status_code == 405 or "/login/" in response["Location"], address


def test_somebody_deactivated_is_out_at_once(client, at_the_desk):
    user = at_the_desk()
    user.is_active = False
    user.save()
    assert client.get(reverse("admin:index")).status_code == 302


@pytest.mark.parametrize(
    "query",
    [
        "changed_by__password__startswith=pbkdf2",
        "changed_by__email__contains=@",
        "editions__published_by__password__startswith=a",
    ],
)
def test_a_filter_made_up_in_the_address_bar_is_refused(query, client, at_the_desk):
    at_the_desk("Editor")
    response = client.get(reverse("admin:articles_article_changelist") + "?" + query)
    assert response.status_code == 400


@pytest.mark.parametrize("name", ["newsroom_logline", "people_person", "importing_item"])
def test_no_list_lets_passwords_be_guessed(name, client, at_the_desk):
    at_the_desk("Administrator")
    through = {
        "newsroom_logline": "actor",
        "people_person": "article_people__article__changed_by",
        "importing_item": "article__changed_by",
    }
    address = reverse(f"admin:{name}_changelist")
    response = client.get(f"{address}?{through[name]}__password__startswith=a")
    assert response.status_code == 400


def test_nor_does_the_list_of_users(client, at_the_desk):
    at_the_desk("Administrator")
    address = reverse("admin:newsroom_user_changelist")
    assert client.get(f"{address}?password__startswith=a").status_code == 400


def test_suggestions_need_the_right_to_see(client, db):
    nobody = factories.make_user("Writer")
    nobody.groups.clear()
    client.force_login(nobody)
    asked = "?app_label=articles&model_name=articletag&field_name=tag"
    assert client.get(reverse("admin:autocomplete") + asked).status_code == 403


def test_a_tag_is_suggested_by_its_first_letters(client, at_the_desk):
    factories.make_tag("Premieres")
    at_the_desk("Writer")
    asked = "?app_label=articles&model_name=articletag&field_name=tag&term=prem"
    found = client.get(reverse("admin:autocomplete") + asked).json()["results"]
    assert [row["text"] for row in found] == ["Premieres"]


def test_logging_out_leads_to_the_door(client, at_the_desk):
    at_the_desk("Writer")
    response = client.post(reverse("admin:logout"), {"next": reverse("admin:login")})
    assert response["Location"] == reverse("admin:login")
    assert client.get(reverse("admin:index")).status_code == 302
