"""The card of a story."""

from dataclasses import replace

import pytest

from articles.cards import Card, joined
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
