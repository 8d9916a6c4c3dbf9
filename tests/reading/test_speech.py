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
        ("“Yes,” clarified Hale.", "Ada Hale"),
        ("“Yes,” trilled Hale to nobody.", "Ada Hale"),
        ("“Yes,” Reyes, 40, shrugged.", "Bo Reyes"),
        ("“Yes,” Hale can be heard saying off camera.", "Ada Hale"),
        ("“Yes,” said Hale, who is wearing a hat.", "Ada Hale"),
        ("“Yes,” her lawyer, Bo Reyes, said.", "Bo Reyes"),
        ("“Yes,” Hale’s lawyer, Bo Reyes, told reporters.", "Bo Reyes"),
        ("“Yes,” said the mayor of Ulm, Ada Hale.", "Ada Hale"),
        ("“Yes,” said a spokesman, Bo Reyes.", "Bo Reyes"),
        ("“Yes,” a friend of Hale, Bo Reyes, said.", "Bo Reyes"),
        ("“Yes, it is,” panel chairman Bo Reyes said.", "Bo Reyes"),
        ("“Yes,” Hale tour manager Bo Reyes said.", "Bo Reyes"),
        ("“Yes.”\n― Ada Hale", "Ada Hale"),
        ("According to Hale, “Yes.”", "Ada Hale"),
        ("Hale’s answer: “Yes.”", "Ada Hale"),
        ("There was a clip of Hale saying, “Yes.”", "Ada Hale"),
        ("Hale was not impressed (“I have seen better hats”).", "Ada Hale"),
        ("A mole at the studio begs to differ: “Yes.”", "anonymous"),
        ("“Yes,” giggles a chambermaid.", "anonymous"),
        ("“Yes,” a friend of Hale said.", "anonymous"),
        ("“Yes,” the department said in a statement.", "anonymous"),
        ("Hale’s rep said: “Yes.”", "anonymous"),
        ("“Yes,” the rep says.", "anonymous"),
        ("“Yes,” the foreman said.", "anonymous"),
        ("A statement from her team read: “Yes.”", "anonymous"),
        ("Hale left a note. “Yes,” it read.", "Ada Hale"),
        ("Hale posted a picture. “Yes,” read the caption.", "Ada Hale"),
        ("“Yes,” the couple said in a statement.", None),
        ("“Yes,” said the ruling.", "anonymous"),
        ("“Yes,” Zsuvo Quathe’s lawyer said.", "anonymous"),
    ],
)
def test_the_speaker_is_who_the_words_say(text, who):
    assert speaker(text) == who


def test_a_pronoun_after_somebody_without_a_name_is_nobody():
    text = "A hostess there remembers it.\n\n“She tipped,” she said."
    assert speaker(text) == "anonymous"


def test_an_epithet_is_the_person_who_was_called_so():
    text = "“One,” the singer, who met Reyes, said."
    assert quotes("Singer Ada Hale met Bo Reyes. " + text)[0][1] == "Ada Hale"
    star = "Bo Reyes met Ada Hale of Harbor Lights. Reyes left. “One,” the Harbor Lights star said."
    assert quotes(star)[0][1] == "Ada Hale"


def test_what_nobody_says_goes_to_whoever_the_paragraph_before_ends_with():
    text = "Ada Hale met Bo Reyes.\n\nHale writes that she told him at last.\n\n“He cried.”"
    assert quotes(text) == [(["He cried."], "Ada Hale")]


def test_an_answer_is_given_by_whoever_was_asked():
    text = "“No,” Ada Hale said.\n\n“Why not?” asked Bo Reyes.\n\n“It rained.”"
    assert [who for _, who in quotes(text)] == ["Ada Hale", "Bo Reyes", "Ada Hale"]


def test_a_short_sentence_about_nobody_does_not_end_a_quote():
    assert quotes("Ada Hale hoots. “One. One?” A pause. “Two.”") == [
        (["One. One?", "Two."], "Ada Hale")
    ]


def test_another_sentence_between_makes_a_quote_of_its_own():
    text = "“One,” Ada Hale said. “Two.” Backstage she was asked again. “Three.”"
    assert quotes(text) == [(["One,", "Two."], "Ada Hale"), (["Three."], "Ada Hale")]


def test_a_headline_s_quote_is_said_by_whoever_says_it_below():
    text = "Hale on the fire: ‘It took the roof’\n\n“It took the roof, and him,” said Bo Reyes."
    assert [who for _, who in quotes(text)] == ["Bo Reyes", "Bo Reyes"]


def test_a_headline_that_names_two_does_not_tell_who_speaks():
    text = "Ada Hale and Bo Reyes Welcome a Dog: ‘She Has Our Ears’\n\nAda Hale and Bo Reyes left."
    assert [who for _, who in quotes(text)] == [None]


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
