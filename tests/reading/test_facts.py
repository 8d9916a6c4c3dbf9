"""Ties, works, dates and events: modest, and right where they speak."""

from datetime import date

import pytest

from reading import read
from reading.reader import read_copy


def ties(text):
    return {(tie.type, tie.a, tie.b, tie.status) for tie in read(text).relations}


def works(text):
    return {(work.title, work.type) for work in read(text).works}


def dates(text, published=date(2020, 10, 15)):
    found = read_copy("", [], [text], published).dates
    return [(dated.found.raw, dated.resolves, dated.precision) for dated in found]


def test_a_wife_is_the_wife_of_the_sentence_s_subject():
    assert ties("Bo Reyes thanked his wife, Ada Hale, twice.") == {
        ("spouse", "Bo Reyes", "Ada Hale", "current")
    }
    assert ties("Bo Reyes left. His ex-wife, Ada Hale, stayed.") == {
        ("ex_spouse", "Bo Reyes", "Ada Hale", "ended")
    }


def test_the_child_of_a_couple_has_two_parents():
    text = (
        "Bo Reyes thanked his wife, Ada Hale. "
        "The couple, who share son Otis, 2, and daughter Wren, 4, left."
    )
    assert {(a, b) for kind, a, b, _ in ties(text) if kind == "parent_of"} == {
        ("Bo Reyes", "Otis"),
        ("Ada Hale", "Otis"),
        ("Bo Reyes", "Wren"),
        ("Ada Hale", "Wren"),
    }


def test_a_mother_is_the_parent():
    assert ties("Bo Reyes sang. His mother, Ida Reyes, wept.") == {
        ("parent_of", "Ida Reyes", "Bo Reyes", "current")
    }


def test_titles_are_found_without_the_sentence_s_punctuation():
    assert works("She belted out her track “Slow Rain.”") == {("Slow Rain", "song")}
    assert works("The “Slow Rain” singer met the Cold Harbour author.") == {
        ("Slow Rain", "song"),
        ("Cold Harbour", "book"),
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was Wednesday, October 14.", ("Wednesday, October 14", "2020-10-14", "day")),
        ("It was September 30.", ("September 30", "2020-09-30", "day")),
        ("It was November 30.", ("November 30", "2019-11-30", "day")),
        ("It will open November 30.", ("November 30", "2020-11-30", "day")),
        ("It was 8 May 2016.", ("8 May 2016", "2016-05-08", "day")),
        ("They told us in August.", ("in August", "2020-08", "month")),
        ("They lost it last month.", ("last month", "2020-09", "month")),
        ("They met in 2011.", ("in 2011", "2011", "year")),
        ("They met on Monday.", ("on Monday", "2020-10-12", "day")),
        ("It came weeks after.", ("weeks after", None, "relative")),
        ("It came two years ago.", ("two years ago", None, "relative")),
    ],
)
def test_dates_are_counted_from_publication(text, found):
    assert dates(text) == [found]


def test_without_a_day_of_publication_nothing_is_guessed():
    assert dates("They lost it last month, in August, on May 3.", None) == [
        ("last month", None, "relative"),
        ("in August", None, "month"),
        ("May 3", None, "day"),
    ]


def test_no_calendar_has_the_thirtieth_of_february():
    assert dates("It was February 30.") == []


def test_an_award_show_has_the_day_its_sentence_tells():
    text = "Ada Hale sang at the 2020 Lantern Music Awards. Bo Reyes hosted the show on October 14."
    (event,) = read(" date 2020-10-15 " + text).events
    assert (event.name, event.kind, event.date) == (
        "2020 Lantern Music Awards",
        "awards_show",
        "2020-10-14",
    )
