"""The card of a story, and where the front page puts it."""

from dataclasses import replace

import pytest

from articles.cards import Card, joined
from articles.frontpage import lay_out
from tests.factories import NOW

CARD = Card(
    href="/screen/a/",
    section="Screen",
    section_href="/screen/",
    kicker="Screen",
    headline="The lift was out of order",
    short_headline="Lift out of order",
    dek="",
    signed="",
    listed_at=NOW,
    exclusive=False,
)


def cards(count, section="Screen"):
    return [replace(CARD, href=f"/{section}/{number}/", section=section) for number in range(count)]


@pytest.mark.parametrize(
    ("names", "sentence"),
    [([], ""), (["Ana"], "Ana"), (["Ana", "Bo"], "Ana and Bo"), (["A", "B", "C"], "A, B and C")],
)
def test_names_are_listed_as_in_a_sentence(names, sentence):
    assert joined(names) == sentence


@pytest.mark.parametrize(
    ("headline", "overheard"),
    [
        ("“She tips in advance”", True),
        ("‘She tips in advance’", True),
        ("“She tips”, said the waiter", False),
        ("“Yes” is not “no”", False),
        ("She tips in advance", False),
        ("", False),
    ],
)
def test_only_a_whole_quotation_is_overheard(headline, overheard):
    assert replace(CARD, headline=headline).is_overheard is overheard


def test_a_headline_of_more_than_80_characters_is_long():
    assert not replace(CARD, headline="x" * 80).is_long
    assert replace(CARD, headline="x" * 81).is_long


def test_a_front_page_without_stories_has_no_lead():
    assert lay_out([]).lead is None


@pytest.mark.parametrize("count", [1, 2, 5, 6, 9, 10, 14, 15, 30])
def test_no_story_stands_twice_on_the_front_page(count):
    front = lay_out(cards(count // 2) + cards(count - count // 2, section="Music"))
    rows = [card for row in front.rows for card in row.cards]
    hrefs = [c.href for c in (front.lead, *front.latest, *front.spread, *rows, *front.also)]
    assert len(hrefs) == len(set(hrefs))


def test_the_newest_story_leads_and_the_next_are_the_latest():
    newest = cards(30)
    front = lay_out(newest)
    assert front.lead == newest[0]
    assert front.latest == tuple(newest[1:9])
    assert front.spread == tuple(newest[9:14])


def test_a_young_site_shows_cards_rather_than_a_thin_band_of_headlines():
    front = lay_out(cards(6))
    assert (len(front.latest), len(front.spread)) == (0, 5)


def test_a_section_with_one_story_left_shares_the_last_row():
    front = lay_out(cards(14) + cards(1, section="Music") + cards(5, section="Style"))
    assert [(row.section, len(row.cards)) for row in front.rows] == [("Style", 4)]
    assert [card.section for card in front.also] == ["Music"]
