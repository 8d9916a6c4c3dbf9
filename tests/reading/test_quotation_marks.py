"""Where quotation marks open and close, and what they are there for."""

import pytest

from reading.marks import marked
from reading.paragraphs import split
from reading.text import parse


def inner(text):
    return [pair.inner.raw for pair in marked(text, split(text))]


def uses(text):
    return [(run.inner.raw, run.use) for run in parse(text, split(text), None).runs]


def test_curly_and_straight_marks_pair():
    assert inner('“One,” she said. "Two," he said.') == ["One,", "Two,"]


def test_an_inch_mark_opens_nothing():
    assert inner('He is 6\'2" tall. "I duck," he said.') == ["I duck,"]


def test_single_marks_count_where_the_text_hardly_has_double_ones():
    text = "‘The actors’ rule isn’t mine,’ he said, goin’ home. ‘It was the ’90s.’"
    assert inner(text) == ["The actors’ rule isn’t mine,", "It was the ’90s."]


def test_single_marks_inside_double_ones_stay_inside():
    assert inner("“She said ‘no,’ and left,” he said.") == ["She said ‘no,’ and left,"]


def test_a_paragraph_may_open_and_be_taken_up_by_the_next():
    text = "“One.\n\n“Two,” she said."
    first, second = marked(text, split(text))
    assert (first.inner.raw, first.closed, first.goes_on) == ("One.", False, True)
    assert second.closed


@pytest.mark.parametrize(
    ("text", "use"),
    [
        ("“I never left,” Hale said.", "speech"),
        ("Hale said, “I never left.”", "speech"),
        ("Hale wrote: “Golden Hour.”", "speech"),
        ("“Congratulations!” she cried.", "speech"),
        ("“Oh #wow,” it read.", "speech"),
        ("She sang “Golden Hour” twice.", "title"),
        ("The “Golden Hour” singer left.", "title"),
        ("the “Golden Hour” singer, 38, said.", "title"),
        ("Her single “I Know You” is out.", "title"),
        ("“Cinder Road,” a drama about fire, opens today.", "title"),
        ("Bob “Tank” Hale left.", "nickname"),
        ("She was “over the moon” for him.", "fragment"),
        ("He went “so as to be level,” and thanked his mother.", "fragment"),
    ],
)
def test_speech_is_told_from_titles_nicknames_and_borrowed_words(text, use):
    assert [found for _, found in uses(text)] == [use]


def test_a_title_inside_an_attribution_is_no_speech():
    text = "“We won,” the “Golden Hour” singer, 38, said. “It took years.”"
    assert [use for _, use in uses(text)] == ["speech", "title", "speech"]


def test_the_narrative_blots_out_speech_and_keeps_every_place():
    text = "“Ada left,” Bo said. “Fine.” Then “Golden Hour” began."
    parsed = parse(text, split(text), None)
    assert len(parsed.narrative) == len(text)
    assert "Ada" not in parsed.narrative
    assert "Golden Hour" in parsed.narrative
