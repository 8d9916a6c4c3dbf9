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
    ("text", "work"),
    [
        ("The third season of Gull Island starts in May.", ("Gull Island", "tv_show")),
        ("She lost the lead in the thriller Slow Tide to a friend.", ("Slow Tide", "film")),
        ("The new album, Slow Rain, is out.", ("Slow Rain", "album")),
        ("In the first chapter of Nobody Home, he is eight.", ("Nobody Home", "book")),
        ("He is known as the doctor in Cold Bay.", ("Cold Bay", "tv_show")),
        ("Ada Hale left with her Beck Street co-star.", ("Beck Street", "tv_show")),
        ("BEST PICTURE\n“Slow Rain” (Harper Lane)", ("Slow Rain", "film")),
        ("SONG OF THE YEAR\n“Slow Rain,” Ada Hale", ("Slow Rain", "song")),
        ("ALBUM OF THE YEAR\n“Slow Rain,” Ada Hale", ("Slow Rain", "album")),
        ("They spoke on the podcast “Half Asleep.”", ("Half Asleep", "other")),
        ("She directed “Slow Rain” and its screenplay won.", ("Slow Rain", "film")),
        ("On “Slow Rain,” the singer’s third album, she rests.", ("Slow Rain", "album")),
    ],
)
def test_a_work_has_the_type_that_the_words_beside_it_tell(text, work):
    assert work in works(text)


def test_a_title_told_once_is_known_again_without_its_marks():
    (work,) = read("She belted out “Slow Rain,” her song. Slow Rain is lost.").works
    assert [mention.raw for mention in work.mentions] == ["“Slow Rain,”", "Slow Rain"]


@pytest.mark.parametrize(
    "text",
    [
        "The Chilean director left.",
        "The May star left. The Netflix star left.",
        "Tuesday’s episode was long.",
        "Ada Hale, the star of the night, left.",
    ],
)
def test_a_nation_a_month_or_a_channel_is_no_work(text):
    assert works(text) == set()


def credited(text):
    return {(credit.person, credit.work, credit.role) for credit in read(text).credits}


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (
            "Ada Hale left. “Good night,” the “Slow Rain” singer said.",
            ("Ada Hale", "Slow Rain", "singer"),
        ),
        ("Ada Hale, the star of “Slow Rain,” left.", ("Ada Hale", "Slow Rain", "star")),
        (
            "Ada Hale wrote and directed “Slow Rain.”",
            ("Ada Hale", "Slow Rain", "writer and director"),
        ),
        ("Ada Hale hosts the show “Slow Rain.”", ("Ada Hale", "Slow Rain", "host")),
        ("The book “Slow Rain,” by Ada Hale, is out.", ("Ada Hale", "Slow Rain", "author")),
        ("Ada Hale’s new song “Slow Rain” is out.", ("Ada Hale", "Slow Rain", "performer")),
    ],
)
def test_who_did_what_for_a_work(text, credit):
    assert credit in credited(text)


def test_a_star_of_two_works_has_both():
    text = "Ada Hale, the 44-year-old star of “Slow Rain” and the series “Cold Bay,” left."
    assert credited(text) == {("Ada Hale", "Slow Rain", "star"), ("Ada Hale", "Cold Bay", "star")}


def test_a_credit_has_the_words_that_say_so():
    (credit,) = read("Ada Hale left. “Yes,” the “Slow Rain” singer said.").credits
    assert [words.raw for words in credit.evidence] == ["the “Slow Rain” singer"]
    assert credit.reason == "called “the “Slow Rain” singer”"


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
        ("It was Wednesday, Oct. 14.", ("Wednesday, Oct. 14", "2020-10-14", "day")),
        ("He died Monday at home.", ("Monday", "2020-10-12", "day")),
        ("It was late Thursday.", ("Thursday", "2020-10-15", "day")),
        ("It came out last Friday.", ("last Friday", "2020-10-09", "day")),
        ("It opens on Friday.", ("on Friday", "2020-10-16", "day")),
        ("See you Monday.", ("Monday", "2020-10-19", "day")),
        ("It premieres October 23 on a cable channel.", ("October 23", "2020-10-23", "day")),
        ("She would rule by Dec. 9.", ("Dec. 9", "2020-12-09", "day")),
        ("It was on 22 May, in the rain.", ("22 May", "2020-05-22", "day")),
        ("It was as recently as March.", ("March", "2020-03", "month")),
        ("It began in April 2018.", ("in April 2018", "2018-04", "month")),
        ("It ended last November.", ("last November", "2019-11", "month")),
        ("He left last night.", ("last night", "2020-10-14", "day")),
        ("The book is out today.", ("today", "2020-10-15", "day")),
        ("She left yesterday.", ("yesterday", "2020-10-14", "day")),
        ("He returns this fall.", ("this fall", "2020", "year")),
        ("They met last summer.", ("last summer", "2020", "year")),
        ("They have been rumored since Thanksgiving.", ("Thanksgiving", "2019-11-28", "day")),
        ("They told him just before Christmas.", ("just before Christmas", "2019-12", "month")),
        ("They met at Easter.", ("Easter", "2020-04-12", "day")),
        ("Her 1958 recording is lost.", ("1958", "1958", "year")),
        ("She won it for a film (1960).", ("1960", "1960", "year")),
        ("It is dated 2020-10-14.", ("2020-10-14", "2020-10-14", "day")),
        ("It came six days ago.", ("six days ago", "2020-10-09", "day")),
        ("It came a few years ago.", ("a few years ago", None, "relative")),
        ("They met last week.", ("last week", None, "relative")),
        ("It came weeks after.", ("weeks after", None, "relative")),
        ("It came two years ago.", ("two years ago", "2018", "year")),
    ],
)
def test_dates_are_counted_from_publication(text, found):
    assert dates(text) == [found]


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("They met in 2013 and married two years later.", "2015"),
        ("They met in May 2013 and married two months later.", "2013-07"),
        ("They met on May 3, 2013. He left two days later.", "2013-05-05"),
        ("He won it in 1998. She won hers that year.", "1998"),
        ("She won on May 3, 2013. He called her that evening.", "2013-05-03"),
        ("They met in 2013 and married less than two years later.", None),
    ],
)
def test_a_time_may_be_counted_from_the_date_before_it(text, resolved):
    assert dates(text)[-1][1] == resolved


@pytest.mark.parametrize(
    "text",
    [
        "They speak every Sunday.",
        "They eat on Sunday mornings.",
        "She sang on Black Friday.",
        "He returns in “Mister Tuesday.”",
        "May Hale sang. March on, she said.",
        "They paid $2019 and sold 2000 copies on Route 1998.",
        "“I feel great today,” she said.",
        "This week’s issue is out.",
        "Her Christmas album is lost.",
    ],
)
def test_what_only_sounds_of_a_time_is_no_date(text):
    assert dates(text) == []


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
