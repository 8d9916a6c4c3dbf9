"""What somebody reads who may not: in our words, with the way on."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import make_user


@pytest.mark.django_db
def test_a_form_that_is_too_old_is_refused_in_words(client):
    stranger = Client(enforce_csrf_checks=True)
    answer = stranger.post(reverse("admin:login"), {"username": "a", "password": "b"})
    assert answer.status_code == 403
    assert "That form was too old" in answer.content.decode()


@pytest.mark.django_db
def test_a_screen_that_is_not_for_a_role_says_so(client):
    client.force_login(make_user("Writer"))
    answer = client.get(reverse("admin:newsroom_user_changelist"))
    assert answer.status_code == 403
    assert "your role does not go this far" in answer.content.decode()
    assert answer.headers["Cache-Control"] == "private, no-store"
