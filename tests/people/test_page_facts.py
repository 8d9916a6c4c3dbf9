"""What a person's page tells of them: facts with their sources, words, posts; nothing hidden."""

import json
import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Profile
from social.actions import keep_account
from tests.factories import (
    HOUR,
    NOW,
    make_article,
    make_edition,
    make_image,
    make_known,
    make_person,
    publish,
)
from tests.people import facts
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 24)


@pytest.fixture
def odile():
    return make_known("Odile Marchetti", slug="odile")


@pytest.fixture
def bruno():
    return make_known("Bruno Castellane", slug="bruno")


def page(person, **at):
    html = words(read(person.get_absolute_url(), **at))
    return re.sub(r"\s+", " ", html.replace("\u2060", ""))


def text(html):
    return re.sub(r"\s+([;,.])", r"\1", re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)))


def machines(person):
    return json.loads(re.search(r'ld\+json">(.*?)</script>', page(person))[1])


def dated(year):
    return {"dated_on": date(year, 5, 1), "dated_precision": "day"}


def plan():
    """An edition that begins an hour after readers look."""
    return publish(make_article("Tomorrow’s news"), at=AFTER + HOUR)


def test_a_tie_is_on_the_pages_of_both(odile, bruno):
    facts.tie("engaged", odile, bruno, started_in=2009, ended_in=2012)
    for person, other in ((odile, bruno), (bruno, odile)):
        html = page(person)
        assert f'<a href="{other.get_absolute_url()}">{other.name}</a>' in html
        assert "Engaged, 2009 to 2012" in html


def test_a_fact_shows_while_a_story_that_says_so_does(odile, bruno):
    story = plan()
    facts.tie("spouse", odile, bruno, by=story, started_in=2020)
    facts.age(odile, 41, DAY, by=story)
    facts.credit(odile, "Cold Harbour", "director", by=story)
    facts.quote(odile, "I took the stairs.", by=story)
    facts.post(odile, "Up, then.", by=story)
    shown = ("Bruno Castellane", "41 in November", "Cold Harbour", "I took the stairs", "Up, then")
    before, after = page(odile), page(odile, at=AFTER + HOUR)
    assert [one for one in shown if one in before] == []
    assert [one for one in shown if one not in after] == []


def test_a_fact_without_a_source_shows_nowhere(odile, bruno):
    facts.tie("spouse", odile, bruno, started_in=2020).sources.all().delete()
    assert "Bruno Castellane" not in page(odile)


def test_a_source_is_the_story_as_readers_see_it(odile, bruno):
    story = make_edition("She left by the front door", slug="front-door")
    facts.tie("spouse", odile, bruno, by=story)
    html = page(odile)
    assert "Of a draft" not in html
    assert re.search(r'id="source-1"> <a href="/screen/front-door/"', html)
    assert "Our story, 24 November 2026" in html


def test_a_source_elsewhere_is_named_with_its_day(odile, bruno):
    said = {"title": "The Interval", "said_on": date(2021, 3, 1), "said_precision": "month"}
    facts.tie("spouse", odile, bruno, by="https://www.example.com/a", source=said)
    html = page(odile)
    assert '<a href="https://www.example.com/a" rel="nofollow" dir="auto">The Interval</a>' in html
    assert "example.com, March 2021" in html


def test_every_mark_leads_to_a_source_at_the_foot(odile, bruno):
    story = make_edition()
    facts.tie("spouse", odile, bruno)
    facts.age(odile, 41, DAY, by=story)
    facts.quote(odile, "I took the stairs.", by=story)
    html = page(odile)
    marks = re.findall(r'class="source-mark" href="#([\w-]+)"', html)
    assert len(marks) == 4  # the age, with whom, the chart, the quote
    assert {mark for mark in marks if f'id="{mark}"' in html} == set(marks)
    assert html.count('<li id="source-') == 2


@pytest.mark.parametrize("status", ["rumoured", "seen_together", "source_confirmed"])
def test_what_is_not_confirmed_is_on_the_chart_alone_and_said_to_be_so(status, odile, bruno):
    facts.tie("partner", odile, bruno, status=status)
    html = page(odile)
    assert "chart-reported" in html
    assert "chart-together" not in html
    assert "Unconfirmed" in html
    assert "<dt>With</dt>" not in html
    assert "spouse" not in machines(odile)


def test_an_unconfirmed_friendship_is_nowhere(odile, bruno):
    facts.tie("friend", odile, bruno, status="rumoured")
    assert "Bruno Castellane" not in page(odile)


def test_what_is_over_is_not_with_whom_somebody_is(odile, bruno):
    facts.tie("spouse", odile, bruno, started_in=2012, ended_in=2019)
    html = page(odile)
    assert "<dt>With</dt>" not in html
    assert "spouse" not in machines(odile)
    assert "Married, 2012 to 2019" in html


def test_the_newest_word_on_a_tie_counts(odile, bruno):
    first = make_edition("They married", **dated(2020))
    made = facts.tie("spouse", odile, bruno, by=first)
    assert "<dt>With</dt>" in page(odile)
    last = make_edition("They parted", **dated(2024))
    facts.told(made, last, ends=True)
    html = page(odile)
    assert "<dt>With</dt>" not in html
    assert "Married, over by 2024" in html


@pytest.mark.parametrize("protected", ["minor", "infant", "private"])
@pytest.mark.parametrize("kind", ["parent_of", "spouse", "sibling", "friend", "manager"])
def test_somebody_protected_is_on_no_page(kind, protected, odile):
    facts.tie(kind, odile, make_person("Nell Fonseca", protected=protected))
    html = page(odile)
    assert "Nell" not in html
    assert "Children" not in html
    assert "Where this comes from" not in html


def test_whose_other_record_is_protected_is_on_no_page(odile):
    hidden = make_person("Nell Fonseca", protected="minor")
    facts.tie("spouse", odile, make_person("N. Fonseca", merged_into=hidden))
    assert "Fonseca" not in page(odile)


def test_a_child_is_named_once_an_editor_gave_them_a_page(odile):
    facts.tie("parent_of", odile, make_person("Tam Marchetti"))
    grown = make_known("Sal Marchetti")
    facts.tie("parent_of", odile, grown)
    html = page(odile)
    assert "Sal Marchetti" in html
    assert "Tam Marchetti" not in html
    assert [child["name"] for child in machines(odile)["children"]] == ["Sal Marchetti"]


def test_somebody_without_a_page_is_named_and_not_linked(odile):
    facts.tie("spouse", odile, make_person("Rafe Quill", slug="rafe"))
    html = page(odile)
    assert "Rafe Quill" in html
    assert "/people/rafe/" not in html
    assert "spouse" not in machines(odile)


def test_a_merged_person_is_shown_as_who_is_kept(odile, bruno):
    facts.tie("spouse", odile, make_person("B. Castellane", merged_into=bruno))
    assert '<a href="/people/bruno/">Bruno Castellane</a>' in page(odile)


def test_machines_are_told_of_confirmed_ties_of_public_people_alone(odile, bruno):
    shy = make_person("Kit Lark", profile=Profile.NOINDEX)
    facts.tie("spouse", odile, bruno)
    facts.tie("parent_of", shy, odile)
    data = machines(odile)
    assert [one["name"] for one in data["spouse"]] == ["Bruno Castellane"]
    assert "parent" not in data
    assert "Kit Lark" in page(odile)


def test_siblings_follow_from_a_common_parent(odile, bruno):
    story = make_edition("A family")
    parent = make_person("Marguerite Marchetti", protected="private")
    facts.tie("parent_of", parent, odile, by=story)
    facts.tie("parent_of", parent, bruno, by=story)
    html = page(odile)
    assert "<dt>Siblings</dt>" in html
    assert "Bruno Castellane" in html
    assert "Marguerite" not in html


@pytest.mark.parametrize("hidden", ["own", "other"])
def test_siblings_need_both_their_births_in_the_open(hidden, odile, bruno):
    parent, story = make_known("Marguerite Marchetti"), make_edition("A family")
    planned = plan()
    facts.tie("parent_of", parent, odile, by=planned if hidden == "own" else story)
    facts.tie("parent_of", parent, bruno, by=planned if hidden == "other" else story)
    assert "Siblings" not in page(odile)


def test_an_age_is_of_the_month_it_was_told_in(odile):
    facts.age(odile, 38, date(2023, 10, 14), by=make_edition("Then"))
    html = page(odile)
    assert "38 in October 2023" in html
    assert "41" not in text(html).replace("41 in", "")


def test_a_work_says_what_they_did_for_it(odile):
    facts.credit(odile, "Cold Harbour", "director", by=make_edition())
    html = text(page(odile))
    assert "Known for Cold Harbour" in html
    assert re.search(r"Cold Harbour +1 +Director +Film", html)


def test_a_quote_has_its_day_its_channel_and_its_story(odile):
    story = make_edition("She said so", slug="said", **dated(2020))
    facts.quote(odile, "I took the stairs.", by=story, channel="threads")
    facts.quote(odile, "All of them.", by=story, said_on=date(2020, 4, 30))
    html = page(odile)
    assert '<a href="/screen/said/">On Threads, 1 May 2020</a>' in html
    assert '<a href="/screen/said/">30 April 2020</a>' in html


def test_the_same_words_in_two_stories_stand_once(odile):
    for headline in ("One", "Two"):
        facts.quote(odile, "I took the stairs.", by=make_edition(headline))
    assert page(odile).count("I took the stairs.") == 1


def test_posts_are_cards_under_their_status_of_today(odile):
    story = make_edition()
    url = "https://example.com/post"
    facts.post(odile, "Still there.", story, handle="odile", status="live", url=url)
    facts.post(odile, "Gone now.", story, status="gone", url=f"{url}/gone")
    facts.post(odile, "We rather not.", story, status="withheld", url=f"{url}/withheld")
    html = page(odile)
    assert "Odile Marchetti <small>@odile</small>" in html
    assert "post-gone" in html
    assert "post-withheld" in html
    assert "Gone now." in html
    assert "We rather not." not in html
    assert re.findall(r'class="post-link" href="([^"]+)"', html) == [url]


def test_a_post_that_is_quoted_is_no_quote_as_well(odile):
    story = make_edition()
    facts.quote(odile, "I took the stairs, twice,", by=story, channel="threads")
    assert page(odile).count("I took the stairs, twice") == 1
    facts.post(odile, "I took the stairs, twice", story)
    html = page(odile)
    assert "As Odile said" not in html
    assert html.count("I took the stairs, twice") == 1


@pytest.mark.parametrize("fields", [{"status": "withheld"}, {"private_individual": True}])
def test_what_is_kept_back_as_a_post_is_no_quote_either(fields, odile):
    story = make_edition()
    facts.quote(odile, "We rather not,", by=story, channel="threads")
    facts.post(None, "We rather not.", story, **fields)
    assert "We rather not" not in page(odile)


def test_a_post_that_is_a_private_persons_is_nobodys(odile):
    post = facts.post(odile, "I was there.", make_edition())
    post.private_individual = True
    post.save()
    assert "I was there." not in page(odile)


def test_a_post_is_on_the_page_of_whose_account_it_stands_in(odile, bruno):
    account = facts.post(odile, "Not mine.", make_edition(), handle="someone").account
    account.person = bruno
    keep_account(account=account)
    assert "Not mine." not in page(odile)
    assert "Not mine." in page(bruno)


def test_older_pages_have_the_stories_alone(odile, bruno):
    facts.tie("spouse", odile, bruno)
    for number in range(22):
        make_edition(f"Story {number:02}", now=NOW - number * HOUR, people=[odile])
    older = re.search(r'href="([^"]+\?before=[\w-]+)"', page(odile))[1]
    assert "Bruno Castellane" not in words(read(older))


def test_it_takes_eight_queries_however_much_is_known(odile):
    few = queries_after(odile, 3)
    assert queries_after(odile, 30) == few
    assert few <= 8


def queries_after(odile, count):
    parent = make_known(f"Parent {count}")
    for number in range(count):
        when = {"now": NOW - number * HOUR, "lead_image": make_image(licence="own")}
        story = make_edition(
            f"{count}, {number}", lead_alt="A", lead_credit="A", people=[odile], **when
        )
        portrait = make_image(licence="own")
        other = make_known(f"Other {number} of {count}", portrait=portrait)
        facts.tie("spouse", odile, other, by=story)
        facts.tie("parent_of", parent, other, by=story)
        facts.age(odile, 30 + number, DAY - timedelta(days=count), by=story)
        facts.credit(odile, f"Title {number}", f"role {count}", by=story)
        facts.quote(odile, f"Words {number}.", by=story)
        facts.post(odile, f"Post {number} of {count}.", by=story, handle=f"h{number}")
    with CaptureQueriesContext(connection) as captured:
        assert read(odile.get_absolute_url()).status_code == 200
    return len(captured)
