"""A celebrity's page, and the index of all that have one."""

import json
import re

import pytest

from people.initials import initials
from people.models import PersonName, Profile
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
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db
NAMES = re.compile(r'<a href="/people/[^"]+">.*?<b>([^<]+)</b>', re.DOTALL)


def page(person):
    return words(read(person.get_absolute_url()))


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Odile Marchetti-Vance", "OM"),
        ("Wren", "W"),
        ("élise van der Berg", "ÉB"),
        ("“Kit” Lark", "L"),
        ("", ""),
    ],
)
def test_initials_are_of_the_first_and_the_last_word(name, letters):
    assert initials(name) == letters


def test_a_person_with_a_page_is_shown_as_known():
    odile = make_known("Odile Marchetti", occupations="actor", bio="She returned a prize.")
    PersonName.objects.create(person=odile, kind="birth", name="Odile Vance")
    html = page(odile)
    for shown in ("Odile", "Marchetti", "Actor", "She returned a prize.", "Odile Vance"):
        assert shown in html


def test_a_persons_page_stands_in_the_part_of_people():
    assert '<a href="/people/" aria-current="true">' in page(make_known())
    assert '<a href="/people/" aria-current="page">' in words(read("/people/"))


@pytest.mark.parametrize(
    "fields", [{}, {"protected": "minor"}, {"protected": "infant"}, {"protected": "private"}]
)
def test_who_has_no_page_answers_like_nobody_at_all(fields):
    person = make_person("Nell Fonseca", **fields)
    make_edition(people=[person])
    response = read(person.get_absolute_url())
    assert response.status_code == 404
    assert response.content == read("/people/nobody-at-all/").content


def test_a_merged_person_leads_to_whom_they_were_merged_into():
    kept = make_known("Odile Marchetti")
    merged = make_person("O. Marchetti", merged_into=kept)
    response = read(merged.get_absolute_url())
    assert (response.status_code, response["Location"]) == (301, kept.get_absolute_url())


def test_a_merged_person_leads_nowhere_while_the_other_has_no_page():
    merged = make_person("O. Marchetti", merged_into=make_person("Odile Marchetti"))
    assert read(merged.get_absolute_url()).status_code == 404


def test_a_page_lists_the_stories_about_somebody_not_those_that_mention_them():
    odile = make_known("Odile Marchetti")
    make_edition("All about her", people=[odile])
    make_edition("She walks past", mentioned=[odile])
    html = page(odile)
    assert "All about her" in html
    assert "She walks past" not in html


def test_a_planned_story_is_on_the_page_from_its_hour_on():
    odile = make_known("Odile Marchetti")
    publish(make_article("Tomorrow’s news", people=[odile]), at=AFTER + HOUR)
    assert "Tomorrow’s news" not in page(odile)
    assert "Tomorrow’s news" in words(read(odile.get_absolute_url(), at=AFTER + HOUR))


def test_a_page_goes_on_to_its_last_story():
    odile = make_known("Odile Marchetti")
    for number in range(22):
        make_edition(f"Story {number:02}", now=NOW - number * HOUR, people=[odile])
    older = re.search(r'href="([^"]+\?before=[\w-]+)"', page(odile))[1]
    assert re.findall(r">(Story \d\d)</a>", words(read(older))) == ["Story 20", "Story 21"]


def test_a_cursor_that_is_none_of_ours_answers_nothing():
    assert read(f"{make_known().get_absolute_url()}?before=x").status_code == 404


def test_a_noindex_page_is_read_by_anybody_but_kept_from_search_engines():
    shy = make_person("Kit Lark", profile=Profile.NOINDEX, bio="Shy.")
    response = read(shy.get_absolute_url())
    assert response.status_code == 200
    assert response["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in words(response)
    assert "application/ld+json" not in words(response)
    assert shy.get_absolute_url() not in words(read("/sitemap.xml"))


def test_a_public_page_is_a_plain_person_to_machines():
    html = page(make_known("Odile </script> Marchetti", occupations="actor"))
    data = json.loads(re.search(r'ld\+json">(.*?)</script>', html)[1])
    assert (data["@type"], data["name"]) == ("Person", "Odile </script> Marchetti")


def test_a_portrait_stands_at_the_head_and_machines_are_told_of_it():
    odile = make_known("Odile Marchetti", portrait=make_image(made=True))
    html = page(odile)
    assert 'alt="Odile Marchetti"' in html
    data = json.loads(re.search(r'ld\+json">(.*?)</script>', html)[1])
    assert data["image"].startswith("http://testserver/media/")
    assert f"{data['image']}" in html


def test_a_portrait_whose_licence_has_ended_gives_way_to_initials():
    odile = make_known("Odile Marchetti", portrait=make_image(licensed_until_at=AFTER))
    before = words(read(odile.get_absolute_url(), at=AFTER - HOUR))
    assert ("<picture" in before, "person-panel" in before) == (True, False)
    assert ("<picture" in page(odile), "person-panel" in page(odile)) == (False, True)
    assert "/media/" not in page(odile)


def test_four_stories_stand_large_and_the_rest_in_rows():
    odile = make_known("Odile Marchetti")
    for number in range(6):
        make_edition(f"Story {number}", now=NOW - number * HOUR, people=[odile])
    html = page(odile)
    assert "Latest on Odile" in html
    assert (html.count('class="card'), html.count('class="row ')) == (4, 2)
    assert re.findall(r">(Story \d)</a>", html) == [f"Story {number}" for number in range(6)]


@pytest.mark.parametrize(("stories", "cards"), [(0, 0), (1, 0), (2, 0), (3, 3), (4, 4)])
def test_a_few_stories_leave_no_hole(stories, cards):
    odile = make_known("Odile Marchetti")
    for number in range(stories):
        make_edition(f"Story {number}", now=NOW - number * HOUR, people=[odile])
    html = page(odile)
    assert html.count('class="card') == cards
    assert len(re.findall(r">(Story \d)</a>", html)) == stories
    assert ("Nothing here yet" in html) == (stories == 0)


def test_the_index_has_only_those_whose_page_answers():
    make_known("Odile Marchetti")
    make_person("Kit Lark", profile=Profile.NOINDEX)
    make_person("Nobody Known")
    make_person("Nell Fonseca", protected="minor")
    html = words(read("/people/"))
    assert NAMES.findall(html) == ["Kit Lark", "Odile Marchetti"]
    assert "Nobody Known" not in html
    assert "Nell Fonseca" not in html


def test_the_index_shows_a_portrait_that_may_be_shown_and_initials_where_none_may():
    make_known("Odile Marchetti", portrait=make_image())
    make_known("Kit Lark", portrait=make_image(licensed_until_at=AFTER - HOUR))
    html = words(read("/people/"))
    assert html.count("<picture") == 1
    assert re.findall(r'class="initials"[^>]*>(\w+)<', html) == ["KL"]


def test_a_line_of_letters_leads_to_each_of_them():
    for name in ("Ana", "Bo"):
        make_known(name)
    html = words(read("/people/"))
    places = re.findall(r'<a href="#([\w-]+)">', html)
    assert len(places) == 2
    assert all(f'id="{place}"' in html for place in places)


def test_the_index_gathers_accented_names_under_their_letter():
    make_known("Emma")
    make_known("Émile")
    assert words(read("/people/")).count('<section class="letter"') == 1


def test_a_long_index_goes_on(monkeypatch):
    monkeypatch.setattr("people.index.A_PAGE", 2)
    names = ["Ana", "Bo", "Cy", "Di", "Ed"]
    for name in names:
        make_known(name)
    path, found = "/people/", []
    while path:
        html = words(read(path))
        found += NAMES.findall(html)
        more = re.search(r'href="(/people/\?after=[\w-]+)"', html)
        path = more[1] if more else ""
    assert found == names


@pytest.mark.parametrize("after", ["nobody", "%00", "٣", "x" * 300])
def test_the_index_does_not_go_on_after_somebody_without_a_page(after):
    assert read(f"/people/?after={after}").status_code == 404
