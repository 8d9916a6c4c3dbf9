"""Blocks of text, and what is the page's rather than the story's."""

import pytest

from reading.paragraphs import is_furniture, split


def raws(text):
    return [paragraph.raw for paragraph in split(text)]


def test_blank_lines_set_paragraphs_apart_however_many():
    assert raws("One.\n\nTwo.\n\n\n \t \n\nThree.\n") == ["One.", "Two.", "Three."]


def test_crlf_is_one_end_of_line():
    assert raws("One.\r\n\r\nTwo,\r\nstill two.\r\n\r\n\r\nThree.") == [
        "One.",
        "Two,\r\nstill two.",
        "Three.",
    ]


def test_where_no_line_is_blank_each_line_is_a_paragraph():
    assert raws("One.\nTwo.\r\nThree.") == ["One.", "Two.", "Three."]


def test_spans_are_places_of_the_text():
    text = "\n  One 💔.\n\n\tTwo. "
    assert all(text[p.start : p.end] == p.raw for p in split(text))


def test_an_empty_text_has_no_paragraphs():
    assert raws("") == raws(" \n\n \r\n") == []


@pytest.mark.parametrize(
    ("words", "furniture"),
    [
        ("Advertisement", True),
        ("Read full article on original website", True),
        ("Recommended on Daily Star", True),
        ("Advertisement for the film began at noon and ended in tears.", False),
        ("Ada Hale read the full article aloud.", False),
    ],
)
def test_furniture_is_told_from_the_story(words, furniture):
    assert is_furniture(words) is furniture
