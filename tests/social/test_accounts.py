"""Accounts: whose a handle is."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from social.models import Account, Post
from tests.factories import make_person

pytestmark = pytest.mark.django_db


def test_a_handle_is_kept_as_displayed_and_found_however_it_is_written():
    account = Account.objects.create(platform="instagram", shown="@OdileM")
    assert (account.shown, account.handle) == ("OdileM", "odilem")


def test_one_handle_is_one_account_a_platform():
    Account.objects.create(platform="instagram", shown="OdileM")
    assert Account.objects.create(platform="twitter", shown="OdileM")
    with pytest.raises(IntegrityError), transaction.atomic():
        Account.objects.create(platform="instagram", shown="odilem")


def test_an_account_has_a_handle():
    with pytest.raises(IntegrityError, match="account_has_handle"), transaction.atomic():
        Account.objects.create(platform="instagram", shown="@")


def test_an_account_with_posts_stays():
    account = Account.objects.create(shown="odilem")
    Post.objects.create(text="Hold that door.", account=account)
    with pytest.raises(ProtectedError):
        account.delete()


def test_a_post_is_of_whose_account_it_stands_in():
    odile = make_person("Odile Marchetti")
    assert Post(text="One.", account=Account(shown="odilem", person=odile)).owner == odile.pk
    assert Post(text="Two.", account=Account(shown="odilem")).owner is None
    assert Post(text="Three.").owner is None


def test_the_post_of_a_private_person_names_nobody():
    with pytest.raises(IntegrityError, match="private_post_is_anonymous"), transaction.atomic():
        Post.objects.create(text="Me!", private_individual=True, person=make_person())


@pytest.mark.parametrize(
    ("day", "is_theirs"),
    [
        (date(2018, 12, 31), False),
        (date(2019, 1, 1), True),
        (date(2020, 5, 31), True),
        (date(2020, 6, 1), False),
        (None, False),
    ],
)
def test_a_handle_that_changed_hands_was_theirs_for_its_days(day, is_theirs):
    odile = make_person("Odile Marchetti")
    account = Account(
        shown="odilem", person=odile, from_on=date(2019, 1, 1), until_on=date(2020, 6, 1)
    )
    post = Post(text="One.", account=account, posted_on=day)
    assert post.owner == (odile.pk if is_theirs else None)
