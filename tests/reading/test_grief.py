"""Grief is found in whatever words it comes, and nothing else is taken for it."""

from pathlib import Path

import pytest

from reading import GRIEF_CODES, read, read_copy

FOLDER = Path(__file__).with_name("grief")


def sentences(name):
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()


TOLD = [(code, sentence) for code in sorted(GRIEF_CODES) for sentence in sentences(code)]


@pytest.mark.parametrize(("code", "sentence"), TOLD)
def test_a_sentence_that_tells_of_grief_is_found(code, sentence):
    assert code in read(sentence).codes


@pytest.mark.parametrize("sentence", sentences("harmless"))
def test_what_only_sounds_like_grief_is_left_alone(sentence):
    assert read(sentence).codes.isdisjoint(GRIEF_CODES)


@pytest.mark.parametrize(("code", "sentence"), TOLD)
def test_grief_is_found_in_a_headline_too(code, sentence):
    assert code in read_copy(sentence, [], ["It was a long week."], None).codes


@pytest.mark.parametrize(("code", "sentence"), TOLD)
def test_neither_straight_marks_nor_spaces_hide_grief(code, sentence):
    straight = sentence.translate(str.maketrans("“”’‑", '""\'-'))
    assert code in read(straight.replace(" ", "  ")).codes


def test_there_are_sentences_enough():
    assert len(TOLD) >= 120
    assert len(sentences("harmless")) >= 80


def test_the_loss_of_a_baby_is_no_second_death():
    assert read("They lost their son Jo, who lived for two days.").codes & GRIEF_CODES == {
        "infant_death"
    }


def test_a_lost_child_is_a_death_where_no_other_grief_is_told():
    assert "death" in read("They lost a son in the war.").codes
    assert "death" not in read("She had a miscarriage. They mourn.").codes


def test_a_title_in_a_headline_is_no_grief_and_a_quote_is():
    assert not read_copy("“Death Becomes Her” Star Waves", [], ["Hi."], None).codes & GRIEF_CODES
    assert "death" in read_copy("Ada Hale: “My Father Died”", [], ["Hi."], None).codes


def test_a_baby_who_lived_for_days_is_a_dead_infant():
    (jo,) = read("They lost their son Jo, who lived for two days.").people
    assert (jo.name, jo.kind) == ("Jo", "deceased_infant")
