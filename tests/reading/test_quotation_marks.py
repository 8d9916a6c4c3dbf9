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


def test_two_single_marks_are_a_double_one():
    text = "''One,'' she said. ''She said 'no,''' he said. ``Two,'' she said."
    assert inner(text) == ["One,", "She said 'no,'", "Two,"]


def test_a_mark_that_was_turned_wrong_still_closes():
    assert inner("“One,“ she said. “Two.”") == ["One,", "Two."]
    assert inner("Photo: A Agency. ”One,” she said.") == ["One,"]


def test_a_headline_has_single_marks_whatever_the_story_has():
    text = "Hale: ‘I won’t go’\n\n“One,” said Hale, who wasn’t ‘over it’.\n\n“Two,” she said."
    assert inner(text) == ["I won’t go", "One,", "Two,"]


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
        ("“Twice,” she clarified.", "speech"),
        ("“Slower, Bo,” Hale can be heard saying.", "speech"),
        ("‘He asked me in,’ giggles a chambermaid.", "speech"),
        ("The judge (“I never liked it”) left.", "speech"),
        ("Hale wrote with emoji: “so proud of you 🍑”", "speech"),
        ("“Thank you all. 🍑” was the last of it.", "speech"),
        ("She posted it on X with the words “my whole heart.”", "speech"),
        ("To her, “it was the best night of all,” she said.", "speech"),
        ("He said that “nobody was to blame.”", "fragment"),
        ("He tweeted that, “Nobody is to blame.”", "fragment"),
        ("His shirt bore the words “Free the Hounds.”", "fragment"),
        ("The hashtag “#SlowRain” was everywhere.", "fragment"),
        ("He claimed “Hale lies” about the money.", "fragment"),
        ("On Tuesday’s “Morning With Ada,” Hale said it was late.", "title"),
        ("Read more: “Golden Hour” Recap", "title"),
        ("Hale’s next: “Golden Hour”", "title"),
        ("“You drove like your daddy,” she sings.", "fragment"),
        ("Its first line: “He wasn’t.”", "fragment"),
        ("“Mama called / I never came.”", "fragment"),
    ],
)
def test_speech_is_told_from_titles_nicknames_and_borrowed_words(text, use):
    assert [found for _, found in uses(text)] == [use]


def test_a_speech_that_was_broken_off_goes_on_in_small_letters():
    text = "“We won,” Hale told Ulm Radio on Monday, “but it took years.”"
    assert [use for _, use in uses(text)] == ["speech", "speech"]


def test_a_song_s_lines_are_nobody_s_words():
    verse = "Jo, don’t wait,\nI’m a long way gone.\nHe said, “Baby,”\nAnd I said, “I know.”"
    assert [use for _, use in uses(f"She sang it.\n\n{verse}")] == ["fragment", "fragment"]
    duet = "“I forgave you,” Hale sings, and Reyes answers, “Too soon.”"
    assert [use for _, use in uses(duet)] == ["fragment", "fragment"]


def test_a_line_of_capitals_in_marks_is_a_heading_and_a_sentence_is_speech():
    assert uses("‘All Bets Are Off.’\n\nShe left.")[0][1] == "title"
    assert uses("‘We said her name out loud’\n\nShe left.")[0][1] == "speech"
    assert uses("HALE QUITS: ‘I’M DONE’\n\nShe left.")[0][1] == "speech"


def test_a_title_inside_an_attribution_is_no_speech():
    text = "“We won,” the “Golden Hour” singer, 38, said. “It took years.”"
    assert [use for _, use in uses(text)] == ["speech", "title", "speech"]


def test_the_narrative_blots_out_speech_and_keeps_every_place():
    text = "“Ada left,” Bo said. “Fine.” Then “Golden Hour” began."
    parsed = parse(text, split(text), None)
    assert len(parsed.narrative) == len(text)
    assert "Ada" not in parsed.narrative
    assert "Golden Hour" in parsed.narrative
