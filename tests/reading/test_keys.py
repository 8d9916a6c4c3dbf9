"""Keys by which a decision finds its finding again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading import fold, person_key, post_key, quote_key, read, sensitivity_key

STORY = (
    "Zoë Hale, 34, sang. “It’s   ours,” Hale’s fan wrote on Threads. “#zoe.” "
    "Zoë Hale has a daughter, Wren, 4."
)


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("Zoe\u0308  Hale", "zoë hale"),
        ("Hale’s", "hale"),
        ("the Hales’ house", "the hales house"),
        ("“It’s ours”", '"it ours"'),
        (" Straße\n", "strasse"),
    ],
)
def test_folding_keeps_accents_and_drops_case_curls_and_possessives(words, folded):
    assert fold(words) == folded


@given(st.text())
def test_folding_twice_is_folding_once(words):
    assert fold(fold(words)) == fold(words)


def test_a_person_s_key_is_the_longest_form_of_the_name():
    assert [person_key(person) for person in read(STORY).people] == ["zoë hale", "wren"]


def keys(text):
    reading = read(text)
    return {
        *map(person_key, reading.people),
        *map(quote_key, reading.quotes),
        *map(post_key, reading.posts),
        *map(sensitivity_key, reading.sensitivities),
    }


def test_keys_hold_when_the_text_moves_and_its_marks_are_straightened():
    moved = "It rained.\n\n" + STORY.replace("   ", " ").replace("’", "'")
    assert keys(moved) == keys(STORY)


def test_a_post_and_its_quote_are_told_apart_by_kind_and_by_other_words():
    one, two = read("“One,” Ada Hale said. “Two,” said Bo Reyes.").quotes
    assert quote_key(one) != quote_key(two)
    assert len(quote_key(one)) == 32
