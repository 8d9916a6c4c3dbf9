"""Many hands at once: one wins, the others are told."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from articles import actions
from articles.models import Article, Edition
from articles.workflow import Refused
from newsroom.models import LogLine
from tests.factories import NOW, make_article, make_user, publish


def at_once(times: int, act: Callable[[], object]) -> list[object]:
    """Do it in as many threads, each with its own connection, all starting in one moment."""
    barrier = Barrier(times)

    def one() -> object:
        try:
            barrier.wait(timeout=10)
            return act()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(times) as pool:
        return [future.result() for future in [pool.submit(one) for _ in range(times)]]


def published_or_refused(article, by, **how) -> str:
    try:
        publish(Article.objects.get(pk=article.pk), by=by, version=1, **how)
    except Refused as refused:
        return refused.refusals[0].code
    return "published"


def test_twenty_clicks_on_publish_make_one_edition_and_one_line_in_the_log(postgresql):
    article, editor = make_article(), make_user()
    answers = at_once(20, lambda: published_or_refused(article, editor))
    assert sorted(answers) == ["published", *["stale"] * 19]
    assert Edition.objects.count() == 1
    assert LogLine.objects.filter(verb="published").count() == 1


@pytest.mark.django_db(transaction=True)
def test_five_clicks_make_one_edition_on_either_database():
    article, editor = make_article(), make_user()
    answers = at_once(5, lambda: published_or_refused(article, editor))
    assert sorted(answers) == ["published", *["stale"] * 4]
    assert Edition.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_stories_reach_for_one_address_and_one_gets_it():
    editor = make_user()
    articles = [make_article(f"Story {n}", slug="the-one") for n in range(4)]
    waiting = iter(articles)

    def reach() -> str:
        return published_or_refused(next(waiting), editor)

    assert sorted(at_once(4, reach)) == ["address", "address", "address", "published"]
    assert [edition.address for edition in Edition.objects.all()] == ["screen/the-one"]


@pytest.mark.django_db(transaction=True)
def test_of_two_saves_from_one_version_the_second_is_refused_and_writes_nothing():
    article = make_article("As it was", by=make_user())

    def save() -> str:
        try:
            with actions.writing(article.pk, version=1, by=editor, now=NOW) as draft:
                draft.headline = "As I have it"
                draft.save()
        except actions.StaleVersion as stale:
            return stale.newer.headline
        return "saved"

    editor = make_user()
    assert sorted(at_once(2, save)) == ["As I have it", "saved"]
    assert LogLine.objects.filter(verb="saved").count() == 1
