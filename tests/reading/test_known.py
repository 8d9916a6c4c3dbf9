"""Names of our records, found by one automaton: whole, in capitals, at their exact place."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading import read
from reading.folded import folded
from reading.known import Amended, KnownNames, Naming

ODILE, BRAM, ROCK, LONG = 1, 2, 3, 4
NAMES = KnownNames(
    [
        Naming("Odile Marchetti", ODILE, "full"),
        Naming("Odile Marchetti Vance", LONG, "full"),
        Naming("Brám Ókafor", BRAM, "full"),
        Naming("Wren", 9, "full"),
        Naming("Ben", 9, "nick"),
        Naming("Odivane", ODILE, "stage"),
        Naming("The Rock", ROCK, "nick"),
        Naming("Zoltan Straße", 5, "full"),
        Naming("Santa Monica", 6, "full"),
        Naming("@odile.m", ODILE, "handle"),
        Naming("@odile.m", BRAM, "handle"),
    ]
)


def found(text, names=NAMES):
    known = names(text)
    assert all(text[k.found.start : k.found.end] == k.found.raw for k in known)
    return [(k.found.raw, k.people) for k in known]


def certain(text):
    return [name.certain for name in NAMES(text)]


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("Odile Marchetti left.", "Odile Marchetti"),
        ("“Odile Marchetti” left", "Odile Marchetti"),
        ("ODILE MARCHETTI LEAVES", "ODILE MARCHETTI"),
        ("Odile Marchetti’s lift", "Odile Marchetti"),
        ("Odile Marchetti' lift", "Odile Marchetti"),
        ("(Odile  Marchetti)", "Odile  Marchetti"),
        ("Odile\r\nMarchetti", "Odile\r\nMarchetti"),
        ("Odile\u00a0Marchetti", "Odile\u00a0Marchetti"),
        ("💔 Odile Marchetti 💔", "Odile Marchetti"),
        ("Straße, Straße: Odile Marchetti-led", "Odile Marchetti"),
        ("Bra\u0301m O\u0301kafor", "Bra\u0301m O\u0301kafor"),
        ("Bram Okafor", "Bram Okafor"),
        ("Zoltan STRASSE", "Zoltan STRASSE"),
        ("ODIVANE sang", "ODIVANE"),
        ("as the Rock said", "the Rock"),
        ("as @odile.m.", "@odile.m"),
        ("as @Odile.M’s", "@Odile.M"),
    ],
)
def test_a_name_is_found_at_its_exact_place_however_it_is_written(text, raw):
    assert [words for words, _ in found(text)] == [raw]


@pytest.mark.parametrize(
    "text",
    [
        "odile marchetti",
        "Odile MarchettiX",
        "XOdile Marchetti",
        "Marie-Odile Marchetti",
        "Odile Marchetti Jr.",
        "Odile Marchetti, Sr.",
        "D’Odile Marchetti",
        "#Odile Marchetti",
        "Odile\n\nMarchetti",
        "Odile, Marchetti",
        "as the rock said",
        "Wren and Ben",
        "@odile.monday",
        "me@odile.m",
        "@odile.m.x",
        "",
    ],
)
def test_what_only_looks_like_a_name_is_none(text):
    assert found(text) == []


def test_the_longest_of_those_that_begin_first_is_found():
    assert found("Odile Marchetti Vance, Odile Marchetti") == [
        ("Odile Marchetti Vance", (LONG,)),
        ("Odile Marchetti", (ODILE,)),
    ]


def test_a_place_that_is_refused_hides_no_other():
    names = KnownNames([Naming("Ana Ros", 1, "full"), Naming("Rosita Moreno", 2, "full")])
    assert found("Ana Rosita Moreno", names) == [("Rosita Moreno", (2,))]


def test_a_double_surname_is_somebody_else():
    assert certain("Odile Marchetti-Bell left") == [False]


def test_namesakes_are_given_together():
    assert found("as @odile.m said") == [("@odile.m", (ODILE, BRAM))]


@pytest.mark.parametrize(
    ("text", "is_certain"),
    [
        ("She met Odile Marchetti there.", True),
        ("Actress Odile Marchetti left.", True),
        ("the Odile Marchetti Foundation", False),
        ("Anna Odile Marchetti left.", False),
        ("Santa Monica was warm.", False),
        ("Odivane sang.", True),
        ("@odile.m", True),
    ],
)
def test_it_is_certain_where_it_stands_whole_and_is_no_place_or_word(text, is_certain):
    assert certain(text) == [is_certain]


def test_who_has_changed_goes_by_the_new_names_alone():
    since = KnownNames([Naming("Odile Bell", ODILE, "full")])
    names = Amended(NAMES, since, lambda person: person == ODILE)
    text = "Odile Marchetti, Odile Bell, Brám Ókafor, @odile.m"
    assert found(text, names) == [
        ("Odile Bell", (ODILE,)),
        ("Brám Ókafor", (BRAM,)),
        ("@odile.m", (BRAM,)),
    ]


def test_nobody_is_known_where_there_are_no_names():
    assert KnownNames([])("Odile Marchetti") == []


def test_names_of_the_records_are_found_by_the_reader():
    text = "Velvet Thunderclap, 41, left the lift. Nobody asked Thunderclap."
    known = KnownNames([Naming("Velvet Thunderclap", 7, "full")])
    [person] = [p for p in read(text, known).people if p.name == "Velvet Thunderclap"]
    assert person.candidates == (7,)


LETTERS = st.text(
    st.one_of(st.sampled_from("aA é\u0301ßİŉﬁ “’\n\r\u00a0-.@💔한ᄒ"), st.characters())
)


@given(LETTERS, LETTERS)
def test_no_letters_around_a_name_move_its_place(before, after):
    text = f"{before} Odile Marchetti {after}"
    assert all(text[k.found.start : k.found.end] == k.found.raw for k in NAMES(text))


@given(LETTERS)
def test_every_place_of_a_folded_text_goes_back_to_one_in_order(text):
    small = folded(text)
    places = [small.place(n) for n in range(len(small.words) + 1)]
    kept = [place for place in places if place is not None]
    assert kept == sorted(kept)
    assert (kept[0], kept[-1]) == (0, len(text))


@given(LETTERS)
def test_folding_by_parts_is_folding_the_whole(text):
    """But for white space, which is drawn together, and for accents beyond all measure."""
    whole = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    assert bare(folded(text).words) == bare(whole)


def bare(words):
    drop = dict.fromkeys([*map(ord, "\"'“”„‘’‚`-\u2010\u2011\x1e\ufffd"), *range(0xD800, 0xE000)])
    return "".join(words.translate(drop).split())
