"""Quotes: their segments, and who speaks."""

import pytest

from reading import read

CAST = "Ada Hale, 34, met Bo Reyes, 40. "


def quotes(text):
    return [
        ([segment.raw for segment in quote.segments], quote.speaker) for quote in read(text).quotes
    ]


def speaker(text):
    (quote,) = read(CAST + text).quotes
    return quote.speaker


def test_runs_that_hang_on_one_attribution_are_one_quote():
    assert quotes("“One,” Ada Hale, 34, said. “Two.”") == [(["One,", "Two."], "Ada Hale")]
    assert quotes("“One,” Ada Hale said, “two.”") == [(["One,", "two."], "Ada Hale")]


def test_each_attribution_makes_a_quote_of_its_own():
    text = CAST + "“One,” said Hale. “Two,” Reyes replied."
    assert quotes(text) == [(["One,"], "Ada Hale"), (["Two,"], "Bo Reyes")]


def test_a_quote_that_goes_on_in_the_next_paragraph_is_one():
    text = "“One,” Ada Hale said. “Two.\n\n“Three.\n\n“Four.”"
    assert quotes(text) == [(["One,", "Two.", "Three.", "Four."], "Ada Hale")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“Yes,” Hale said.", "Ada Hale"),
        ("“Yes,” said Hale.", "Ada Hale"),
        ("“Yes,” quietly added Bo.", "Bo Reyes"),
        ("“Yes,” Reyes, 40, a father of two, said.", "Bo Reyes"),
        ("“Yes,” she said.", "Ada Hale"),
        ("“Yes,” he said.", "Bo Reyes"),
        ("“Yes,” according to Hale.", "Ada Hale"),
        ("“Yes!” — Ada Hale", "Ada Hale"),
        ("Hale said: “Yes.”", "Ada Hale"),
        ("Reyes walked off, saying, “Yes.”", "Bo Reyes"),
        ("In a statement, Hale later told reporters, “Yes.”", "Ada Hale"),
        ("“Yes,” one fan tweeted.", "anonymous"),
        ("Another user wrote: “Yes.”", "anonymous"),
        ("“Yes,” a spokesman for Hale said.", "anonymous"),
        ("A source close to Hale said, “Yes.”", "anonymous"),
        ("“Yes,” said the ruling.", None),
        ("“Yes,” Zsuvo Quathe’s lawyer said.", None),
    ],
)
def test_the_speaker_is_who_the_words_say(text, who):
    assert speaker(text) == who


def test_a_speaker_is_never_somebody_named_in_the_quote():
    assert quotes("Ada Hale met Ida Reyes. “Ida won,” she said.")[0][1] == "Ada Hale"


def test_the_surface_and_the_verb_are_given_as_they_stand():
    (quote,) = read("“Yes,” the “Slow Rain” singer, 38, said.").quotes
    assert quote.speaker_surface is not None
    assert quote.verb is not None
    assert (quote.speaker_surface.raw, quote.verb.raw) == ("the “Slow Rain” singer, 38,", "said")


def test_words_with_nobody_beside_them_go_on_with_the_speaker_before():
    text = "“One,” Ada Hale said.\n\n“Two.”"
    (first, second) = read(text).quotes
    assert (first.speaker, second.speaker) == ("Ada Hale", "Ada Hale")
    assert second.confidence < first.confidence


def test_titles_and_borrowed_words_are_no_quotes():
    assert quotes("Ada Hale sang “Slow Rain” and was “over the moon” about it.") == []
