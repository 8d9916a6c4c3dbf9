"""Names of our records in a text."""

import re

from reading import read
from reading.finders import find_all
from reading.finders.cast import Character
from reading.paragraphs import split
from reading.text import parse
from reading.values import Found, KnownName


def records(*names):
    """Each a name, the ids of whom it may be, and whether it is certain."""

    def known(text):
        for name, ids, certain in names:
            for match in re.finditer(rf"{re.escape(name)}\b", text):
                yield KnownName(Found(match.group(), *match.span()), ids, certain)

    return known


def cast(text, *names):
    known = sorted(records(*names)(text), key=lambda name: name.found.start)
    found = find_all(parse(text, split(text), None, known)).all(Character)
    return {one.name: [m.raw for m in one.mentions] for one in found}


def candidates(text, *names):
    known = sorted(records(*names)(text), key=lambda name: name.found.start)
    found = find_all(parse(text, split(text), None, known)).all(Character)
    return {one.name: one.candidates for one in found}


def test_a_certain_name_is_a_name_whatever_the_lists_say():
    text = "Then plum.i.am sang in Paris. Golden Hour left."
    assert cast(text) == {}
    names = ("plum.i.am", (3,), True), ("Golden Hour", (4,), True)
    assert cast(text, *names) == {"plum.i.am": ["plum.i.am"], "Golden Hour": ["Golden Hour"]}


def test_a_name_that_may_be_a_word_only_counts_in_favour():
    text = "Glory won. The crowd sang."
    assert cast(text, ("Glory", (4,), False)) == {}


def test_what_is_named_after_somebody_of_the_records_is_not_them():
    text = "It was held by the Ida Quathe Foundation on a rainy day."
    assert cast(text, ("Ida Quathe", (5,), True)) == {}


def test_a_surname_alone_is_who_the_full_name_was():
    text = "Ida Quathe sang. Quathe left."
    names = ("Ida Quathe", (5,), True), ("Quathe", (5, 7, 8), False)
    assert candidates(text, *names) == {"Ida Quathe": (5,)}


def test_namesakes_are_all_offered_and_a_handle_in_the_story_puts_one_first():
    text = "Ida Quathe sang. “Thanks,” tweeted @idaq."
    names = ("Ida Quathe", (5, 9), True), ("@idaq", (9,), False)
    assert candidates(text, *names) == {"Ida Quathe": (9, 5)}


def test_nobody_of_the_records_is_nobody_s_candidate():
    assert candidates("Ida Quathe, 31, sang.") == {"Ida Quathe": ()}


def test_the_reader_asks_for_known_names_with_the_text_it_reads():
    reading = read("Then plum.i.am sang.", known=records(("plum.i.am", (3,), True)))
    assert [person.name for person in reading.people] == ["plum.i.am"]
