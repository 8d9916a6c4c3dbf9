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
        ("She leaned on a cane after knee surgery.", "medical_detail"),
        ("He underwent surgery for a broken pelvis.", "medical_detail"),
        ("The cause was congestive heart failure.", "medical_detail"),
        ("She was diagnosed with lupus.", "medical_detail"),
        ("He suffered a stroke.", "medical_detail"),
        ("She is in intensive care.", "medical_detail"),
        ("He spoke of his panic attacks.", "medical_detail"),
        ("He was beaten as a child.", "abuse"),
        ("She says that he beat her.", "abuse"),
        ("She left an abusive marriage.", "abuse"),
        ("He was charged with sexual assault.", "abuse"),
        ("He was drinking every day.", "addiction"),
        ("He has been sober since 2016.", "addiction"),
        ("He was taking up to 40 painkillers a day.", "addiction"),
        ("She died of a heroin overdose.", "addiction"),
        ("He went to a treatment center in Rome.", "addiction"),
        ("She was arrested on suspicion of DUI.", "allegation"),
        ("Hale filed for divorce on Monday.", "allegation"),
        ("He was fined £800 for speeding.", "allegation"),
        ("She is suing her brother.", "allegation"),
        ("He pleaded not guilty.", "allegation"),
        ("He was sentenced to two years in prison.", "allegation"),
        ("She denied the allegations.", "allegation"),
        ("They fought over joint custody.", "allegation"),
        ("“It’s over,” a source told us.", "unnamed_source"),
        ("“It’s over,” a friend of the singer tells the magazine.", "unnamed_source"),
        ("“It’s over,” one publicist whispered.", "unnamed_source"),
        ("A mole at the studios begs to differ.", "unnamed_source"),
        ("According to an insider, it is over.", "unnamed_source"),
        ("We’re told that it is over.", "unnamed_source"),
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


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("He is on the tennis court. It was trial and error.", "allegation"),
        ("The charge for it is small.", "allegation"),
        ("She is addicted to her phone. He is a chocolate addict.", "addiction"),
        ("He rehabbed his knee.", "addiction"),
        ("If you or someone you know is struggling with drug abuse, call us.", "addiction"),
        ("They fought off drug abuse together.", "abuse"),
        ("She beat him at chess. They beat her in the final.", "abuse"),
        ("He gave me a heart attack with that.", "medical_detail"),
        ("She spoke for a cancer charity. He broke a record.", "medical_detail"),
        ("“No,” a spokesman for Ada Hale said.", "unnamed_source"),
        ("“No,” the label said in a statement.", "unnamed_source"),
        ("“Love it!” one fan tweeted.", "unnamed_source"),
        ("“Slow Rain” tells of a source of joy.", "unnamed_source"),
    ],
)
def test_a_code_is_not_raised_for_what_only_sounds_like_it(text, code):
    assert code not in codes(text)


def test_a_title_without_marks_is_no_death():
    text = "The third season of The Late Table is out. She joked on The Late Table again."
    assert codes(text).isdisjoint(GRIEF_CODES)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hale came with her teenage son.",
        "Ada Hale came with her 11-year-old daughter.",
        "Ada Hale has twin daughters, 3.",
        "Ada Hale has three children, ages 14, 11 and 8.",
        "Ada Hale and Bo Reyes welcomed a baby girl.",
        "Ada Hale and Bo Reyes Welcome Baby No. 2.",
        "Ada Hale held her newborn daughter.",
        "Ada Hale came with a toddler on her arm.",
        "The prize went to a schoolgirl.",
        "Ada Hale met the father of a first-grader.",
    ],
)
def test_a_child_without_a_name_is_flagged_by_the_word(text):
    assert "minor" in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hale felt like a toddler.",
        "Ada Hale was a child star. She had two grown sons.",
        "Ada Hale is expecting her first child.",
        "Ada Hale bought baby clothes for her baby shower.",
        "Ada Hale plays the mother of a newborn daughter.",
        "Ada Hale was once a schoolgirl.",
        "“You acted like a toddler,” said Ada Hale.",
    ],
)
def test_nobody_grown_played_or_unborn_is_a_minor(text):
    assert "minor" not in codes(text)


def test_an_unnamed_child_with_an_age_is_flagged_once():
    minors = [i for i in read("Ada Hale has a 3-year-old son.").sensitivities if i.code == "minor"]
    assert [item.people for item in minors] == [()]


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
