"""The pictures of a story's galleries as numbered pages: pure."""

from articles import gallery
from articles.body import Today
from articles.body.nodes import Gallery, Image

FIRST = Gallery((Image(7, caption="A door"), Image(8, caption="A stair")), "The night").html
SECOND = Gallery((Image(9, caption="A car"),)).html
BODY = f"<p>It was late.</p>{FIRST}{Image(4).html}<p>Then came the car.</p>{SECOND}"
TODAY = Today(address="/screen/the-lift/")


def page(number, html=BODY):
    return gallery.page(html, number, TODAY)


def test_a_story_counts_the_pictures_of_its_galleries_through():
    assert [slide.image.caption for slide in page(1).slides] == ["A door", "A stair", "A car"]
    assert page(3).here.image.caption == "A car"


def test_a_picture_has_a_page_below_its_story():
    assert [slide.href for slide in page(1).slides] == [
        "/screen/the-lift/1/",
        "/screen/the-lift/2/",
        "/screen/the-lift/3/",
    ]


def test_a_page_knows_the_pictures_on_both_sides_of_it():
    middle = page(2)
    assert (middle.before.number, middle.after.number) == (1, 3)


def test_before_the_first_and_after_the_last_there_is_nobody():
    assert page(1).before is None
    assert page(3).after is None


def test_a_number_that_is_not_there_has_no_page():
    assert [page(number) for number in (-1, 0, 4)] == [None, None, None]
    assert page(1, "<p>No gallery.</p>") is None


def test_pictures_in_the_text_are_not_in_the_gallery():
    assert gallery.image_ids(BODY) == [7, 8, 9]


def test_a_picture_that_may_not_be_shown_keeps_its_words_and_loses_its_credit():
    html = Gallery((Image(7, caption="A door", credit="A. Name"),)).html
    slide = page(1, html).here
    assert (slide.image.picture, slide.image.caption, slide.image.credit) == (None, "A door", "")
