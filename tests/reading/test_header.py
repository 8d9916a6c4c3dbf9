"""What stands before the body of a raw file."""

from datetime import date

import pytest

from reading.header import impossible_date, read_header
from reading.values import Byline

BODY = "Ada Hale sang.\n\nNobody left."


def test_the_date_is_read_and_the_body_begins_after_it():
    header = read_header(" date 2021-03-04 " + BODY)
    assert header.published == date(2021, 3, 4)
    assert (header.headline, header.bylines, header.notes) == (None, (), ())


def test_the_first_sentence_is_never_taken_for_a_headline():
    assert read_header(" date 2021-03-04 Love wins! Ada Hale sang.\n\nMore.").headline is None
    assert read_header(" date 2021-03-04 Love wins!\n\nMore.").headline is None
    assert read_header(" date 2021-03-04 Ada Hale said:\n\n“Yes.”").headline is None


def test_a_headline_and_bylines_stand_on_the_header_line():
    line = " date 2021-03-04 A Long Night By Ada Hale and Bo Reyes, with files from Cy de la Cruz"
    header = read_header(line + "\n\n" + BODY)
    assert header.headline is not None
    assert header.headline.raw == "A Long Night"
    assert header.bylines == (
        Byline("Ada Hale", "author"),
        Byline("Bo Reyes", "author"),
        Byline("Cy de la Cruz", "with files from"),
    )
    assert (line + "\n\n" + BODY)[header.end :].strip() == BODY


def test_a_headline_may_ask_and_have_a_sentence_in_it():
    header = read_header(" date 2021-03-04 Who won? A short history By Ada Hale\n\n" + BODY)
    assert header.headline is not None
    assert header.headline.raw == "Who won? A short history"


def test_a_byline_may_stand_without_a_headline_or_below_one():
    alone = read_header(" date 2021-03-04 By Ada Hale\n\n" + BODY)
    assert (alone.headline, alone.bylines) == (None, (Byline("Ada Hale", "author"),))
    below = read_header(" date 2021-03-04 A Long Night\nBy Ada Hale\n\n" + BODY)
    assert below.bylines == (Byline("Ada Hale", "author"),)


@pytest.mark.parametrize(
    "junk",
    ['xml:space="preserve">', "Advertisement", "T03:15:00Z", "Recommended on Daily Star\n\n"],
)
def test_junk_after_the_date_is_left_out_and_noted(junk):
    text = f" date 2021-03-04 {junk}" + ("" if junk[-1] in ">\n" else "\n\n") + BODY
    header = read_header(text)
    assert text[header.end :].strip() == BODY
    assert any(note.startswith("junk after the date") for note in header.notes)
    assert header.headline is None


def test_a_story_about_an_advertisement_is_no_junk():
    text = " date 2021-03-04 Advertisement revenue fell.\n\n" + BODY
    assert text[read_header(text).end :].strip().startswith("Advertisement revenue")


def test_a_file_without_a_date_says_so():
    header = read_header(BODY)
    assert (header.published, header.end) == (None, 0)
    assert header.notes == ("no date in the header",)


def test_another_header_further_down_is_noted_with_its_line():
    header = read_header(f" date 2021-03-04 {BODY}\n\n date 2021-03-05 Another.")
    assert header.notes == ("several stories seem to be in this file: another header at line 5",)


def test_a_day_that_no_calendar_has_is_named_with_its_place():
    text = " date 2020-13-45 " + BODY
    found = impossible_date(text)
    assert found is not None
    assert (found.raw, text[found.start : found.end]) == ("2020-13-45", "2020-13-45")
    assert read_header(text).published is None
    assert impossible_date(" date 2020-12-31 " + BODY) is None
    assert impossible_date(BODY) is None


def test_a_byte_order_mark_counts_and_hides_nothing():
    header = read_header("\ufeff date 2021-03-04 " + BODY)
    assert header.published == date(2021, 3, 4)
    assert read_header("\ufeff" + BODY).end == 1


def test_a_line_that_is_only_broken_is_no_headline():
    text = " date 2021-03-04 Ada Hale took the prize\nfor best song. Hale, 34, wept.\n\nMore."
    assert read_header(text).headline is None
    assert read_header(text.replace("\n", "\r\n")).headline is None
