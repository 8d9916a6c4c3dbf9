"""What the reader is timed on."""

from bench import known_names
from bench.growth import growths, times
from bench.reading import texts_of
from reading.finders import FINDERS


def test_texts_are_of_the_size_that_was_asked_for():
    texts = texts_of(1_000)
    assert len(texts) > 20
    assert {len(text) for text in texts} == {1_000}


def test_every_finder_is_timed_on_its_own():
    took = times("Ada Hale, 34, said. ", 2_000)
    assert len(took) == len(FINDERS) + 1
    assert all(seconds >= 0 for seconds in took.values())


def test_what_takes_no_time_has_no_growth_to_speak_of():
    assert list(growths("a ", largest=0)) == []


def test_known_names_are_measured_in_time_and_memory():
    names = [figure.name for figure in known_names.figures(texts_of(400)[:1], names=50)]
    assert names == [
        "50 known names, gathered",
        "50 known names, kept",
        "50 known names, in each story",
    ]
