"""Users: who may change whom, and that nobody gives more than they hold."""

from django.contrib.auth.models import Group, Permission
from django.urls import reverse

from newsroom.models import User
from tests import factories
from tests.admin.conftest import change


def role(name):
    return Group.objects.get(name=name)


def user_fields(user, **fields):
    return {"username": user.username, "is_active": "on"} | fields


def test_an_administrator_makes_somebody_a_writer(client, at_the_desk):
    at_the_desk("Administrator")
    password = {
        "password1": "Sea-Walk-9141",
        "password2": "Sea-Walk-9141",
    }
    fields = {"username": "winifred", "first_name": "Winifred", "groups": [role("Writer").pk]}
    client.post(reverse("admin:newsroom_user_add"), fields | password)
    made = User.objects.get(username="winifred")
    assert made.is_staff
    assert not made.is_superuser
    assert [group.name for group in made.groups.all()] == ["Writer"]


def test_an_administrator_makes_no_superuser(client, at_the_desk):
    at_the_desk("Administrator")
    writer = factories.make_user("Writer")
    every = {"is_superuser": "on", "user_permissions": ["1"], "is_staff": "on"}
    change(client, writer, **user_fields(writer, **every, groups=[role("Editor").pk]))
    writer.refresh_from_db()
    assert not writer.is_superuser
    assert not writer.user_permissions.exists()
    assert [group.name for group in writer.groups.all()] == ["Editor"]


def test_an_administrator_does_not_touch_a_superuser(client, at_the_desk):
    at_the_desk("Administrator")
    boss = factories.make_user("Writer", is_superuser=True)
    assert change(client, boss, **user_fields(boss)).status_code == 403
    address = reverse("admin:auth_user_password_change", args=[boss.pk])
    assert client.get(address).status_code == 403


def test_nor_somebody_inactive_who_holds_more(client, at_the_desk):
    at_the_desk("Administrator")
    more = Group.objects.create(name="More")
    more.permissions.add(Permission.objects.get(codename="delete_user"))
    sleeper = factories.make_user("Writer", is_active=False)
    sleeper.groups.add(more)
    assert change(client, sleeper, **user_fields(sleeper)).status_code == 403


def test_a_role_that_holds_more_is_not_given(client, at_the_desk):
    at_the_desk("Administrator")
    more = Group.objects.create(name="More")
    more.permissions.add(Permission.objects.get(codename="delete_user"))
    writer = factories.make_user("Writer")
    response = change(client, writer, **user_fields(writer, groups=[more.pk]))
    assert "is not one of the available choices" in response.text
    assert not writer.groups.filter(name="More").exists()


def test_nobody_changes_their_own_role_or_locks_themselves_out(client, at_the_desk):
    me = at_the_desk("Administrator")
    change(client, me, username=me.username, first_name="Ada", groups=[role("Writer").pk])
    me.refresh_from_db()
    assert me.first_name == "Ada"
    assert me.is_active
    assert [group.name for group in me.groups.all()] == ["Administrator"]


def test_users_are_deactivated_and_never_deleted(client, at_the_desk):
    at_the_desk("Administrator")
    writer = factories.make_user("Writer")
    address = reverse("admin:newsroom_user_delete", args=[writer.pk])
    assert client.post(address, {"post": "yes"}).status_code == 403
    change(client, writer, username=writer.username, groups=[role("Writer").pk])
    writer.refresh_from_db()
    assert not writer.is_active


def test_an_editor_keeps_no_users(client, at_the_desk):
    at_the_desk("Editor")
    assert client.get(reverse("admin:newsroom_user_changelist")).status_code == 403
