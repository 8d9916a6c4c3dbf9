"""The page of corrections: what was put right and taken back, and nothing a reader may not see."""

import json
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import etree

from articles import actions, corrections
from articles.copying import copy_of
from articles.models import Article, Edition, Kind
from core.paging import Cursor, following
from tests.factories import HOUR, NOW, make_article, make_section, make_user, publish
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db
MANY = 20_000
NOTE = re.compile(r'class="told-note"[^>]*>([^<]*)<')


def make_story(headline="They married in Sintra", **fields):
    article = make_article(headline, **fields)
    publish(article, now=NOW - 5 * HOUR)
    article.refresh_from_db()
    return article


def correct(article, note, *, headline="", kind=Kind.CORRECTION, now=NOW):
    live = Edition.objects.visible(now).get(article=article)
    change = replace(copy_of(live), headline=headline or live.headline, dek=f"As of {now:%H:%M}.")
    found = Article.objects.get(pk=article.pk)
    actions.correct(
        article=found,
        change=change,
        kind=kind,
        note=note,
        by=make_user(),
        version=found.version,
        now=now,
    )


def withdraw(article, note, *, now=NOW):
    found = Article.objects.get(pk=article.pk)
    by = make_user("Administrator")
    actions.withdraw(article=found, note=note, by=by, version=found.version, now=now)


def notes(path="/corrections/", at=AFTER):
    return NOTE.findall(words(read(path, at=at)))


def test_a_correction_is_told_with_the_story_as_it_stands():
    article = make_story("They married in Lisbon")
    correct(article, "It was Sintra.", headline="They married in Sintra")
    html = words(read("/corrections/"))
    assert notes() == ["It was Sintra."]
    assert '<a href="/screen/they-married-in-lisbon/">They married in Sintra</a>' in html
    assert "They married in Lisbon" not in html


def test_the_newest_comes_first_and_a_typo_is_none():
    article = make_story()
    correct(article, "It was Sintra.", now=NOW - 2 * HOUR)
    correct(article, "In May.", kind=Kind.CLARIFICATION, now=NOW - HOUR)
    correct(article, "", kind=Kind.TYPO)
    assert notes() == ["In May.", "It was Sintra."]


def test_nothing_is_told_before_its_hour():
    correct(make_story(), "It was Sintra.")
    assert notes(at=NOW - timedelta(seconds=1)) == []


def test_a_story_taken_back_leaves_its_notice_without_a_headline_or_a_link():
    article = make_story("He was at the party")
    correct(article, "He left early.", now=NOW - HOUR)
    withdraw(article, "He was never there.")
    html = words(read("/corrections/"))
    assert notes() == ["He was never there."]
    assert "He was at the party" not in html
    assert "he-was-at-the-party" not in html
    assert "24 November 2026" in html


def test_a_story_that_came_back_has_its_correction_again_and_no_notice():
    article = make_story()
    correct(article, "It was Sintra.", now=NOW - 2 * HOUR)
    withdraw(article, "We are not sure.", now=NOW - HOUR)
    article.refresh_from_db()
    publish(article, by=make_user("Administrator"))
    assert notes() == ["It was Sintra."]


def test_a_story_whose_time_is_over_takes_its_correction_along():
    article = make_story()
    correct(article, "It was Sintra.", now=NOW - HOUR)
    found = Article.objects.get(pk=article.pk)
    by, until = make_user(), NOW + HOUR / 2
    actions.prolong(article=found, until=until, by=by, version=found.version, now=NOW)
    assert notes(at=NOW) == ["It was Sintra."]
    assert notes() == []


def test_with_nothing_to_put_right_it_says_so():
    assert "Nothing to put right" in words(read("/corrections/"))


def test_it_goes_on_to_the_first_correction(monkeypatch):
    monkeypatch.setattr(corrections, "A_PAGE", 2)
    article = make_story()
    for hours in (5, 4, 3, 2, 1):
        correct(article, f"{hours} hours ago.", now=NOW - hours * HOUR + HOUR / 2)
    path, found = "/corrections/", []
    while path:
        found += notes(path)
        more = re.search(r'href="(/corrections/\?before=[\w-]+)"', words(read(path)))
        path = more[1] if more else ""
    assert found == [f"{hours} hours ago." for hours in (1, 2, 3, 4, 5)]


def test_a_cursor_that_is_none_of_ours_answers_nothing():
    assert read("/corrections/?before=x").status_code == 404


def test_its_feeds_tell_the_same_under_lasting_names():
    article = make_story()
    correct(article, "It was Sintra, & in May.", now=NOW - HOUR)
    withdraw(make_story("Another"), "We were wrong.")
    for path in ("/corrections/feed/", "/corrections/feed/atom/"):
        once, again = read(path), read(path)
        assert once.content == again.content
        text = " ".join(etree.fromstring(once.content).itertext())
        assert "Correction: They married in Sintra" in text
        assert "We were wrong." in text
        assert "Another" not in text
        assert len(set(re.findall(r"urn:uuid:[\w-]{36}", text))) >= 2


def test_it_takes_four_queries_however_long():
    few = queries_for(3)
    assert queries_for(12) == few
    assert few <= 4


def queries_for(count):
    for number in range(count):
        correct(make_story(f"Story {count} {number}"), "Put right.")
    with CaptureQueriesContext(connection) as captured:
        assert read("/corrections/").status_code == 200
    return len(captured)


def test_it_walks_its_index_and_sorts_nothing():
    fill()
    deep = str(Cursor(NOW - timedelta(minutes=15_000), Edition.objects.latest("pk").pk - 5_000))
    for before in ("", deep):
        rows = following(corrections.told(AFTER), before, "pk", "visible_from")[:31]
        assert len(rows) == 31
        steps = plan_of(rows)
        assert "edition_with_note" in steps, steps
        assert not re.search(r'TEMP B-TREE FOR ORDER|"(Incremental )?Sort"', steps), steps


def fill():
    """Twenty thousand stories; every fourth of their editions is a correction."""
    section, editor = make_section(), make_user()
    articles = Article.objects.bulk_create(Article(headline=f"Story {n}") for n in range(MANY))
    editions = (
        Edition(
            article=article,
            number=1,
            kind=Kind.CORRECTION if n % 4 == 0 else Kind.FIRST,
            note="Put right." if n % 4 == 0 else "",
            headline=article.headline,
            section=section,
            address=f"s/{n}",
            from_version=1,
            printed={"bylines": [], "tags": [], "people": [], "notes": []},
            visible_from=NOW - timedelta(minutes=n),
            listed_at=NOW - timedelta(minutes=n),
            first_published_at=NOW - timedelta(minutes=n),
            modified_at=NOW - timedelta(minutes=n),
            published_by=editor,
        )
        for n, article in enumerate(articles)
    )
    Edition.objects.bulk_create(editions, batch_size=500)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def plan_of(rows):
    if connection.vendor == "sqlite":
        return rows.explain()
    return json.dumps(json.loads(rows.explain(format="json")))
