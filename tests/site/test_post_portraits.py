"""The card of a post shows who posted it, while they have a page and a portrait to be shown."""

from datetime import date

import pytest

from people.models import Profile
from social.models import Account, Post
from tests.factories import HOUR, make_edition, make_image, make_known, make_person
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db


def card_of(post):
    words = f"<blockquote><p>{post.text}</p></blockquote>"
    return f'<figure class="post" data-post="{post.pk}" data-author="Ana Ruiz">{words}</figure>'


def shows_disc(post, **at):
    edition = make_edition(f"Post {post.pk}", body=f"<p>So.</p>{card_of(post)}")
    html = words(read(edition.get_absolute_url(), **at))
    return 'class="disc"' in html[html.index('<article class="post') : html.index("post-words")]


@pytest.fixture
def ana():
    return make_known("Ana Ruiz", portrait=make_image(licence="own"))


def make_post(**fields):
    return Post.objects.create(text="Up.", status="live", **fields)


def test_of_whom_the_story_names(ana):
    assert shows_disc(make_post(person=ana))


def test_of_whose_account_it_is_whomever_the_story_names(ana):
    account = Account.objects.create(platform="threads", handle="ana", shown="Ana", person=ana)
    assert shows_disc(make_post(account=account))
    account.person = make_known("Bo Lark")
    account.save()
    assert not shows_disc(make_post(account=account, person=ana))


def test_of_whom_the_story_names_if_the_account_was_not_theirs_yet(ana):
    account = Account.objects.create(
        platform="threads", handle="a", shown="A", person=make_known("Bo"), from_on=date(2020, 1, 1)
    )
    when = {"posted_on": date(2019, 1, 1), "posted_precision": "day", "posted_basis": "stated"}
    assert shows_disc(make_post(account=account, person=ana, **when))


def test_none_of_somebody_whose_page_does_not_answer():
    image = make_image(licence="own")
    assert not shows_disc(make_post(person=make_person("Ana Ruiz", portrait=image)))
    hidden = make_person("Bo Lark", portrait=image, protected="private", profile=Profile.NONE)
    assert not shows_disc(make_post(person=hidden))


def test_none_whose_licence_has_ended():
    portrait = make_image(licence="own", licensed_until_at=AFTER - HOUR / 2)
    assert not shows_disc(make_post(person=make_known("Ana Ruiz", portrait=portrait)))


@pytest.mark.parametrize("fields", [{"private_individual": True}, {}])
def test_none_of_a_private_person_or_of_nobody_known(fields):
    assert not shows_disc(make_post(**fields))


def test_none_where_the_post_is_withheld(ana):
    post = make_post(person=ana)
    post.status = "withheld"
    post.save()
    edition = make_edition(body=f"<p>So.</p>{card_of(post)}")
    assert 'class="disc"' not in words(read(edition.get_absolute_url()))
