"""Where the front page puts its stories."""

from dataclasses import replace

import pytest

from articles.frontpage import Between, Reel, lay_out
from tests.articles.test_cards import CARD


def cards(count, section="Screen", **fields):
    """Stories without a picture, newest first."""
    return [
        replace(CARD, href=f"/{section}/{number}/", section=section, **fields)
        for number in range(count)
    ]


def pictured(count, section="Music"):
    return cards(count, section, has_picture=True)


def hrefs(found):
    return [card.href for card in found]


def placed(row):
    return [len(row.pictured), len(row.bare)]


def test_without_stories_there_is_no_lead():
    assert lay_out([]).lead is None


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 9, 10, 14, 15, 30])
@pytest.mark.parametrize("make", [cards, pictured])
def test_no_story_stands_twice(make, count):
    mixed = make(count // 2, section="Style") + cards(count - count // 2)
    shown = hrefs(lay_out(mixed).cards)
    assert len(shown) == len(set(shown))
    assert len(shown) >= min(count, 14)


def test_the_newest_story_leads_and_the_next_are_the_latest():
    newest = cards(30)
    front = lay_out(newest)
    assert front.lead == newest[0]
    assert front.latest == tuple(newest[1:9])
    assert [one.card for one in front.spread] == newest[9:14]


def test_what_has_something_to_show_is_no_mere_headline():
    quotation = replace(CARD, href="/q/", headline="“She tips in advance”")
    figure = replace(CARD, href="/f/", headline="38, not 36")
    newest = [*cards(9), quotation, figure, *pictured(2), *cards(20, "Style")]
    front = lay_out(newest)
    shown = {one.card.href for one in front.spread}
    assert {"/q/", "/f/", "/Music/0/", "/Music/1/"} < shown
    assert front.latest == tuple(newest[1:9])


def test_the_largest_card_of_the_spread_has_a_picture():
    front = lay_out([*cards(9), *pictured(1), *cards(20, "Style")])
    assert front.spread[0].card.has_picture
    assert front.spread[0].size == "l"


def test_a_tall_picture_stands_beside_pictures_and_a_flat_one_beside_words():
    beside_pictures = lay_out([CARD, *pictured(5), *cards(4)]).spread[0]
    beside_words = lay_out([CARD, *pictured(1), *cards(8)]).spread[0]
    assert (beside_pictures.crop, beside_words.crop) == ("4x5", "4x3")


def test_a_young_site_shows_cards_rather_than_a_thin_band_of_headlines():
    front = lay_out(cards(6))
    assert (len(front.latest), len(front.spread)) == (0, 5)


def test_fewer_than_five_cards_are_a_row():
    front = lay_out([CARD, *pictured(2), *cards(1)])
    assert front.spread == ()
    assert placed(front.first) == [2, 1]


def test_a_section_with_one_story_left_shares_the_last_row():
    front = lay_out(cards(14) + cards(1, section="Music") + cards(5, section="Style"))
    assert [(row.title, len(row.cards)) for row in front.rows] == [
        ("Style", 4),
        ("And besides", 1),
    ]


def test_a_row_gives_pictures_a_column_each_and_words_one_of_theirs():
    front = lay_out(cards(14) + cards(2, section="Style") + pictured(2, section="Style"))
    (row,) = front.rows
    assert placed(row) == [2, 2]


def test_the_stories_of_a_reel_are_no_cards():
    newest = pictured(8)
    reel = Reel("The stairs", newest[3].href, 9, ())
    front = lay_out(newest, Between(reel=reel))
    assert newest[3].href not in hrefs(front.cards)
    assert len(front.cards) == len(newest) - 1


def test_one_quotation_further_down_is_shouted_and_is_no_card():
    said = [
        replace(CARD, href=f"/said/{number}/", headline="“She tips in advance”")
        for number in range(2)
    ]
    front = lay_out([*cards(14), *cards(3, "Style"), *said, *cards(3, "Music")])
    assert front.shout == said[0]
    assert hrefs(front.cards).count("/said/0/") == 1


def test_nothing_is_shouted_where_little_would_be_left():
    said = replace(CARD, href="/said/", headline="“She tips in advance”")
    front = lay_out([*cards(12), *cards(1, "Style"), said])
    assert front.shout is None
    assert "/said/" in hrefs(front.cards)
