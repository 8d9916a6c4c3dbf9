"""Ages: stated in any of the usual ways, today's of several, and no number that is no age."""

from datetime import date

import pytest

from reading import read_copy


def people(text):
    return read_copy("", [], text.split("\n\n"), date(2024, 6, 12)).people


def age(text, name="Ada Hale"):
    return next(person.age for person in people(text) if person.name == name)


def unnamed(text):
    return sorted(p.age for p in people(text) if p.name is None and p.age is not None)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hale, 38, sang.",
        "Ada Hale (38) sang.",
        "Ada Hale (38, a nurse from Rome) sang.",
        "Ada Hale, aged 38, sang.",
        "Ada Hale, now 38, sang.",
        "Ada Hale, who is 38, sang.",
        "Ada Hale, who turned 38 on Friday, sang.",
        "Ada Hale, who turns 38 on June 23, sang.",
        "Ada Hale turned 38 and sang.",
        "Ada Hale is only 38, and sang.",
        "Ada Hale is 38 years old.",
        "Ada Hale will turn 38 in May.",
        "Ada Hale celebrated her 38th birthday in Rome.",
        "The 38-year-old Ada Hale sang.",
        "Ada Hale, a 38-year-old singer, sang.",
        "At 38, Ada Hale has the air of a captain.",
        "Ada Hale, who at 38 is the oldest of them, sang.",
        "Ada Hale waved from the car and, at 38, still sings.",
        "Ada Hale died in Rome on Sunday at 38.",
        "Ada Hale has died at the age of 38.",
        "Ada Hale died in Rome. She was 38.",
        "Ada Hale died in Rome, aged 38.",
        "“I’m 38, and I sing,” said Ada Hale.",
        "“I turned 38 and I sang,” said Ada Hale.",
    ],
)
def test_an_age_is_read_in_any_of_the_usual_ways(text):
    assert age(text) == 38


@pytest.mark.parametrize(
    "text",
    [
        "At 19 Ada Hale left for Rome.",
        "Ada Hale began singing at 14.",
        "Her mother died when Ada Hale was four.",
        "“I was 35 and I sang,” said Ada Hale.",
        "Ada Hale was only five years old when it happened.",
        "Ada Hale leads Bo Reyes, 1,428 to 1,153.",
        "Ada Hale’s 17 songs won.",
        "Ada Hale is 20 minutes late.",
        "Ada Hale, 2020, oil on canvas.",
        "Ada Hale took No. 3 on September 30.",
        "He kept a 25-year-old letter to Ada Hale.",
    ],
)
def test_what_was_long_ago_or_counts_something_else_is_no_age(text):
    assert age(text) is None


def test_of_several_ages_today_s_counts():
    assert age("Ada Hale was eight. At 19 she left. Ada Hale, now 52, is back.") == 52
    assert age("In the first chapter Ada Hale is eight years old. Ada Hale, now 52, laughs.") == 52


def test_two_may_be_told_at_once():
    text = "Ada Hale came with her sons, Kit and Bruno. Kit and Bruno are now 30 and 27."
    assert (age(text, "Kit"), age(text, "Bruno")) == (30, 27)
    text = "Ada Hale and Bo Hale, both 34, sang."
    assert (age(text), age(text, "Bo Hale")) == (34, 34)
    text = "Ada Hale & Bo Hale\n\nNo dates for the twins, 34, who sang."
    assert (age(text), age(text, "Bo Hale")) == (34, 34)
    assert unnamed(text) == []


def test_an_age_without_a_name_is_somebody_s_all_the_same():
    assert unnamed("Ada Hale has three children, ages 14, 11 and 8.") == [8, 11, 14]
    assert unnamed("Ada Hale came with her 9-year-old daughter.") == [9]
    assert unnamed("WHICH soap star, 32, left by the window?") == [32]


def kinds(text):
    return {person.name: person.kind for person in people(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hale has a son, Otis, 4.",
        "Ada Hale has a son, Otis, who is five.",
        "Ada Hale has a son, Otis, 6 months.",
        "Ada Hale came with her 17-year-old son, Otis.",
        "Ada Hale came with her teenage son, Otis.",
        "Ada Hale came with her young son, Otis.",
        "Ada Hale came with her newborn son, Otis.",
        "Ada Hale came with her grandson, Otis, 12.",
        "Ada Hale came with her baby boy, Otis.",
        "Ada Hale and Bo Reyes welcomed son Otis in March.",
        "Ada Hale gave birth to a son named Otis.",
    ],
)
def test_a_child_is_a_minor_by_number_or_by_word(text):
    assert kinds(text)["Otis"] == "minor"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hale has a son, Otis, 24.",
        "Ada Hale has a son, Otis.",
        "Ada Hale welcomed son Otis in 1999.",
        "Our baby Otis Hale, who is 24, sang.",
    ],
)
def test_who_may_be_grown_is_no_minor(text):
    assert "minor" not in kinds(text).values()


def test_a_schoolboy_is_a_minor_whosesoever_child_he_is():
    assert kinds("The prize went to schoolboy Otis Hale.")["Otis Hale"] == "minor"
    assert kinds("Otis Hale, a fifth-grader, won it. Hale bowed.")["Otis Hale"] == "minor"


def test_a_child_named_after_a_loss_is_a_dead_infant():
    text = "Ada Hale lost her baby at 21 weeks. She and Bo Reyes named their daughter Ivy."
    assert kinds(text)["Ivy"] == "deceased_infant"
    codes = {item.code for item in read_copy("", [], [text], None).sensitivities}
    assert codes == {"pregnancy_loss"}
