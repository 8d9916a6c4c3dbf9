"""The table of weights, and the word lists."""

from reading.finders.names.points import ALONE, BY_HAND_ALONE, BY_HAND_FULL, FULL, LEARNT
from reading.words.given import is_given
from reading.words.nicknames import is_short, same_given
from reading.words.ordinary import is_ordinary
from reading.words.places import PLACE_NAMES
from reading.words.surnames import RARE_SURNAMES, SURNAMES


def test_every_cue_has_points_by_hand_and_a_learnt_weight():
    assert LEARNT["full"].keys() == BY_HAND_FULL.keys()
    assert LEARNT["alone"].keys() == BY_HAND_ALONE.keys()


def test_a_cue_counts_the_mean_of_both():
    for by_hand, learnt, points in (
        (BY_HAND_FULL, LEARNT["full"], FULL),
        (BY_HAND_ALONE, LEARNT["alone"], ALONE),
    ):
        assert points == {cue: (by_hand[cue] + learnt[cue]) / 2 for cue in by_hand}


def test_names_of_many_languages_are_given_names_and_small_words_are_not():
    assert all(map(is_given, ["Siobhan", "Zoë", "Björn", "Aoife", "Mary-Kate", "Ximena"]))
    assert not any(map(is_given, ["The", "An", "Can", "Street", "Tuesday"]))


def test_surnames_come_in_two_lists_that_share_no_word():
    assert "Hale" in SURNAMES
    assert not SURNAMES & RARE_SURNAMES


def test_places_of_several_words_are_one_place():
    assert {"New York City", "Los Angeles", "South Korea", "Texas"} <= PLACE_NAMES


def test_ordinary_words_have_their_forms():
    assert all(map(is_ordinary, ["Awards", "Running", "Golden"]))
    assert not is_ordinary("Quathe")


def test_short_forms_stand_for_the_whole_name():
    assert same_given("bill", "william")
    assert is_short("del", "delphine")
    assert not is_short("bo", "bonnie")
