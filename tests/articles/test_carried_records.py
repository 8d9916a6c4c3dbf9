"""What an edition carries of what was accepted: made by publish, read through its window."""

from datetime import timedelta

import pytest

from articles import actions
from articles.body import from_paragraphs
from articles.models import (
    Article,
    Edition,
    EditionPost,
    EditionQuote,
    EditionSource,
)
from people.models import Source
from social.actions import keep_account
from social.models import Account, Post
from tests.articles.test_publishing import correct
from tests.factories import HOUR, NOW, make_known, make_user, publish
from tests.settling import (
    BRUNO,
    ODILE,
    accept,
    accept_people,
    found_in,
    make_story,
    married,
    settle,
)

pytestmark = pytest.mark.django_db
LATER = NOW + HOUR
LINES = (EditionPost, EditionQuote, EditionSource)


def settled_story():
    """A story with a tie, a quote and a post that were accepted."""
    article = married()
    accept(article, "quote", "never asked")
    accept(article, "post", "hold that door")
    article.refresh_from_db()
    return article


def carried(now):
    """How many posts, quotes and sources readers can see at that moment."""
    return [line.objects.visible(now).count() for line in LINES]


def rows():
    return sorted(
        (line.__name__, *values)
        for line in LINES
        for values in line.objects.values_list(
            "edition_id", "listed_at", "source" if line is EditionSource else "person"
        )
    )


def test_a_draft_carries_nothing():
    settled_story()
    assert carried(LATER) == [0, 0, 0]


def test_an_edition_carries_what_was_accepted_of_its_text():
    edition = publish(settled_story())
    assert carried(NOW) == [1, 1, 1]
    (source,) = Source.objects.all()
    settled = edition.printed["settled"]
    assert settled["sources"] == [{"id": source.pk, "ends": False}]
    assert [settled["quotes"][0]["id"], settled["posts"][0]["id"]] == [
        EditionQuote.objects.get().quote_id,
        EditionPost.objects.get().post_id,
    ]


def test_quotes_and_posts_are_listed_under_whose_they_are():
    publish(settled_story())
    for line in (EditionQuote.objects.get(), EditionPost.objects.get()):
        assert line.person.name == ODILE


def test_a_planned_story_carries_them_from_its_hour_on():
    publish(settled_story(), at=LATER)
    assert carried(LATER - timedelta(seconds=1)) == [0, 0, 0]
    assert carried(LATER) == [1, 1, 1]


def test_a_story_carries_them_until_its_end():
    publish(settled_story(), until=LATER)
    assert carried(LATER - timedelta(seconds=1)) == [1, 1, 1]
    assert carried(LATER) == [0, 0, 0]


def test_a_withdrawn_story_carries_nothing():
    article = settled_story()
    publish(article)
    article.refresh_from_db()
    actions.withdraw(
        article=article, note="Gone.", by=make_user(), version=article.version, now=LATER
    )
    assert carried(LATER) == [0, 0, 0]
    assert [line.objects.count() for line in LINES] == [0, 0, 0]


def test_what_is_refused_is_not_carried():
    article = married()
    settle(article, found_in(article, "quote", "never asked"), "refused")
    article.refresh_from_db()
    publish(article)
    assert carried(NOW) == [0, 0, 1]


def test_what_the_text_no_longer_holds_is_not_carried():
    article = settled_story()
    Article.objects.filter(pk=article.pk).update(body=from_paragraphs(["Nobody left."]))
    publish(article)
    assert carried(NOW) == [0, 0, 0]


def test_a_verdict_in_the_draft_changes_nothing_that_readers_see():
    article = settled_story()
    publish(article)
    before = rows()
    settle(article, found_in(article, "tie", "spouse"), "")
    settle(article, found_in(article, "person", ODILE), "")
    accept_people(article, "Ann Leopold")
    accept(article, "quote", "walk there again")
    actions.rebuild_lists(now=NOW)
    assert rows() == before


def test_the_next_edition_carries_what_is_settled_by_then():
    article = settled_story()
    publish(article)
    settle(article, found_in(article, "tie", "spouse"), "")
    article.refresh_from_db()
    publish(article, now=LATER)
    assert carried(LATER) == [1, 1, 0]


def test_a_correction_carries_what_its_own_text_holds():
    article = settled_story()
    publish(article)
    correct(
        article,
        now=LATER,
        body=from_paragraphs(["“I was never asked about the stairs,” Odile Marchetti said."]),
    )
    assert carried(LATER) == [0, 1, 0]


def test_rebuilding_writes_what_was_there():
    article = settled_story()
    publish(article)
    article.refresh_from_db()
    publish(article, now=LATER, at=LATER + HOUR)
    before = rows()
    assert len(before) == 6
    actions.rebuild_lists(now=LATER)
    assert rows() == before


def test_rebuilding_an_older_edition_lists_the_posts_it_shows_as_cards_and_that_are_there():
    article = settled_story()
    post, gone = Post.objects.get(), Post.objects.create(text="Gone.")
    edition = publish(article)
    EditionPost.objects.all().delete()
    older = {"bylines": [], "tags": [], "people": [], "posts": [post.pk, gone.pk], "notes": []}
    gone.delete()
    old = Edition.objects.create(
        article=make_story(),
        number=1,
        kind="first",
        section=edition.section,
        address="s/old",
        from_version=1,
        printed=older,
        visible_from=NOW,
        listed_at=NOW,
        first_published_at=NOW,
        modified_at=NOW,
        published_by=make_user(),
    )
    actions.rebuild_lists(now=NOW)
    assert [line.post for line in old.post_lines.all()] == [post]


def test_moving_to_the_top_moves_all_lines():
    article = settled_story()
    publish(article)
    article.refresh_from_db()
    actions.move_to_top(article=article, by=make_user(), version=article.version, now=LATER)
    assert {listed_at for _, _, listed_at, _ in rows()} == {LATER}


def test_a_card_is_carried_though_the_words_are_gone():
    article = settled_story()
    post = Post.objects.get()
    card = (
        f'<figure class="post" data-post="{post.pk}" data-platform="instagram">'
        f"<blockquote><p>{post.text}</p></blockquote></figure>"
    )
    body = from_paragraphs(["Nobody left."]) + card
    Article.objects.filter(pk=article.pk).update(body=body)
    publish(article)
    (line,) = EditionPost.objects.visible(NOW)
    assert (line.post, line.person.name) == (post, ODILE)


def test_nobody_is_listed_as_speaker_before_they_are_accepted():
    article = make_story()
    accept(article, "quote", "never asked")
    article.refresh_from_db()
    publish(article)
    assert EditionQuote.objects.get().person is None
    accept_people(article, ODILE, BRUNO)
    assert EditionQuote.objects.get().person is None


def test_a_post_comes_to_the_page_of_whose_account_it_stands_in():
    article = make_story()
    accept(article, "post", "hold that door")
    article.refresh_from_db()
    publish(article)
    post, odile = Post.objects.get(), make_known("Odile M. Vance")
    account = Account.objects.create(platform="instagram", shown="odilem")
    Post.objects.update(account=account)
    account.person = odile
    keep_account(account=account)
    before = rows()
    assert [line.post for line in odile.post_lines.visible(NOW)] == [post]
    actions.rebuild_lists(now=NOW)
    assert rows() == before
    account.person = None
    keep_account(account=account)
    assert not odile.post_lines.exists()
