"""What in a story needs care."""

import pytest

from reading import GRIEF_CODES, read, read_copy
from reading.codes import SENSITIVITY_CODES


def codes(text):
    return read(text).codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ada Hale suffered a pregnancy loss.", "pregnancy_loss"),
        ("Ada Hale had a miscarriage.", "pregnancy_loss"),
        ("They lost their second daughter during a difficult pregnancy.", "pregnancy_loss"),
        ("After her pregnancy Ada Hale lost her son, Otis, in May.", "infant_death"),
        ("They mourn the death of their newborn.", "infant_death"),
        ("Ada Hale has died.", "death"),
        ("Ada Hale lost her husband in May.", "death"),
        ("Ada Hale lost her son, Otis, 34, in May.", "death"),
        ("Ada Hale died by suicide.", "suicide"),
        ("She took her own life.", "suicide"),
        ("Ada Hale has a daughter, Wren, 4.", "minor"),
        ("She was hospitalised for bleeding.", "medical_detail"),
        ("She spoke of domestic abuse.", "abuse"),
        ("He entered rehab.", "addiction"),
        ("He allegedly kept it.", "allegation"),
        ("She posted photos of her in the hospital.", "hospital_images"),
        ("“Yes,” one fan tweeted.", "private_individual_post"),
        ("“It’s over,” a source told us.", "unnamed_source"),
    ],
)
def test_the_words_raise_their_code(text, code):
    assert code in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "The applause died down and he died laughing on stage.",
        "She sang “Death of a Bachelor” and stars in “Suicide Hotel,” a film.",
        "They lost their way, lost their luggage and lost the final.",
        "It was to die for. She is a dead ringer for her mother.",
        "Her baby shower was in May. They lost the baby weight.",
    ],
)
def test_grief_is_not_raised_for_nothing(text):
    assert codes(text).isdisjoint(GRIEF_CODES)


def test_grief_codes_are_codes():
    assert set(SENSITIVITY_CODES) >= GRIEF_CODES


def test_every_minor_is_flagged_with_the_words_that_tell_of_them():
    text = "Ada Hale has a daughter, Wren, 4, and a son, Otis, 2."
    minors = [item for item in read(text).sensitivities if item.code == "minor"]
    assert [item.people for item in minors] == [("Wren",), ("Otis",)]
    assert "Wren, 4" in minors[0].evidence[0].raw


def test_evidence_from_the_body_comes_before_the_headline_s():
    body = ["“I had a miscarriage,” Hale said."]
    reading = read_copy("Ada Hale On Her Miscarriage", [], body, None)
    (loss,) = reading.sensitivities
    assert [reading.paragraph_of(words) for words in loss.evidence] == [1, 0]


def test_it_is_about_whom_the_sentence_speaks_of():
    (loss,) = read("Bo Hale waited. Ada Reyes had a miscarriage.").sensitivities
    assert loss.people == ("Ada Reyes",)
