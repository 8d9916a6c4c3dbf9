"""Who is in a story."""

import pytest

from reading import read, read_copy


def people(text):
    return {person.name: person for person in read(text).people}


def ages(text):
    return {name: person.age for name, person in people(text).items()}


def kinds(text):
    return {name: person.kind for name, person in people(text).items()}


def test_all_places_that_name_somebody_are_mentions_of_one_person():
    found = people("Ada Reyes, 34, sang. Reyes’s fans wept. “Ada was fine,” said Bo Hale.")
    assert [mention.raw for mention in found["Ada Reyes"].mentions] == [
        "Ada Reyes",
        "Reyes",
        "Ada",
    ]


def test_a_name_nobody_lists_is_known_by_its_age_or_by_its_return():
    assert ages("Zsuvo Quathe, 41, waved.") == {"Zsuvo Quathe": 41}
    assert ages("Zsuvo Quathe waved. “No,” Quathe said.") == {"Zsuvo Quathe": None}


@pytest.mark.parametrize(
    "text",
    [
        "The Golden Hour Awards in New York were long.",
        "On Wednesday, October 14, Warner Records announced it.",
        "One fan tweeted that. “#wow,” another user wrote.",
        "The Couple Next Door host left. @adahale and #AdaHale trended.",
        "NEW YORK (AP) — It rained.",
        "Love conquers all. The duo left.",
        "She performed “Ada Lovelace” at the Royal Albert Hall.",
    ],
)
def test_what_is_no_person_is_never_made_one(text):
    assert people(text) == {}


def test_titles_roles_and_openers_lead_up_to_a_name_and_are_no_part_of_it():
    assert list(people("Meanwhile Dr. Ada Reyes and singer Bo Hale met Judge Cleo Marsh.")) == [
        "Ada Reyes",
        "Bo Hale",
        "Cleo Marsh",
    ]


def test_particles_initials_hyphens_and_accents_stay_inside():
    text = "Ana van der Berg, 30, Bo J. O’Dell, 31, and Zoë Nuñez-Hale, 32, came."
    assert list(people(text)) == ["Ana van der Berg", "Bo J. O’Dell", "Zoë Nuñez-Hale"]


def test_a_surname_shared_by_a_family_is_the_first_one_s():
    found = people("Ada Hale, 40, and her brother, Bo Hale, 38, came. “Late,” Hale said.")
    assert [m.raw for m in found["Ada Hale"].mentions] == ["Ada Hale", "Hale"]
    assert [m.raw for m in found["Bo Hale"].mentions] == ["Bo Hale"]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ada Hale, 34, sang.", 34),
        ("Ada Hale (34) sang.", 34),
        ("Ada Hale, aged 34, sang.", 34),
        ("The 34-year-old Ada Hale sang.", 34),
        ("Ada Hale turned 34 in May.", 34),
        ("Singer Ada Hale has died. She was 81.", 81),
        ("Ada Hale took No. 3 on September 30, 2020.", None),
        ("Ada Hale, 2020, oil on canvas.", None),
        ("Ada Hale, 20 minutes late, sang.", None),
    ],
)
def test_a_stated_age_is_read_and_no_other_number(text, age):
    assert ages(text) == {"Ada Hale": age}


def test_an_age_beside_an_epithet_goes_to_whom_the_epithet_means():
    found = people("Ada Hale hosted the show. “Good night,” the “Slow Rain” singer, 38, said.")
    assert found["Ada Hale"].age == 38
    assert [epithet.raw for epithet in found["Ada Hale"].epithets] == ["the “Slow Rain” singer"]


def test_an_age_whose_owner_nobody_tells_belongs_to_somebody_without_a_name():
    (person,) = read("“Good night,” the “Slow Rain” singer, 38, said.").people
    assert (person.name, person.age, person.kind) == (None, 38, "unknown")
    assert [epithet.raw for epithet in person.epithets] == ["the “Slow Rain” singer"]


def test_an_epithet_is_nobody_s_who_is_of_another_age_or_named_in_the_quote():
    found = people("Ada Hale, 20, and Cy Reyes met. “Ada won,” the singer, 38, said.")
    assert found["Cy Reyes"].age == 38
    assert found["Ada Hale"].age == 20


def test_a_title_that_stood_beside_a_name_brings_its_epithet_back_to_it():
    text = (
        "Bo Hale, 44, the star of “Late Trains,” swam. Cy Reyes won. The “Late Trains” actor left."
    )
    assert [e.raw for e in people(text)["Bo Hale"].epithets][-1] == "The “Late Trains” actor"


def test_children_are_minors_by_age_by_months_or_by_being_new():
    text = (
        "Ada Hale and Bo Hale share daughter Wren, 4, son Otis, 6 months, and newborn son Cy. "
        "Their 9-year-old daughter and their son Max, 24, were there."
    )
    found = read(text).people
    assert kinds(text) | {None: "minor"} == {
        "Ada Hale": "public",
        "Bo Hale": "public",
        "Wren": "minor",
        "Otis": "minor",
        "Cy": "minor",
        "Max": "unknown",
        None: "minor",
    }
    assert {(p.name, p.age) for p in found if p.kind == "minor"} == {
        ("Wren", 4),
        ("Otis", None),
        ("Cy", None),
        (None, 9),
    }


def test_a_list_of_children_shares_its_word_of_kin():
    found = ages("Bo Hale has children Ada, 5, Cy, 3, and Wren, 1.")
    assert found == {"Bo Hale": None, "Ada": 5, "Cy": 3, "Wren": 1}


def test_no_family_name_is_ever_given_to_a_child():
    assert "Wren" in people("Ada Hale, 34, came with her daughter, Wren, 4.")


def test_a_baby_who_was_lost_is_a_dead_infant_and_a_grown_son_is_not():
    lost = kinds("After her pregnancy Ada Hale lost her son, Otis, last month.")
    assert lost["Otis"] == "deceased_infant"
    assert kinds("Ada Hale lost her son, Otis, 34, in May.")["Otis"] == "unknown"
    assert kinds("Ada Hale lost her son, Otis, to the sea.")["Otis"] == "unknown"
    assert kinds("Ada Hale’s daughter Wren was stillborn.")["Wren"] == "deceased_infant"


def test_a_dead_infant_has_no_age():
    assert ages("Ada Hale lost her newborn son, Otis, 3 days old.")["Otis"] is None


def test_every_person_has_a_reason_and_a_confidence():
    for person in read("Ada Hale, 34, came with her daughter, Wren, 4.").people:
        assert person.reason
        assert 0 < person.confidence <= 1


def test_in_a_headline_only_names_that_the_body_knows_count():
    body = ["Quathe sang. Zsuvo Quathe, 41, won."]
    reading = read_copy("Big Night For Zsuvo Quathe", [], body, None)
    assert [p.name for p in reading.people] == ["Zsuvo Quathe"]
    assert reading.paragraph_of(reading.people[0].mentions[0]) == 0
    assert read_copy("Big Night For Slow Rain", [], ["It rained."], None).people == ()


def test_the_reason_says_where_somebody_is_named_first_as_an_editor_counts():
    body = ["It rained.", "Bo Reyes, 40, sang with Ada Hale and Cy Marsh."]
    reading = read_copy("A Night With Ada Hale", ["Cy Marsh came.", "It rained."], body, None)
    reasons = {person.name: person.reason.rpartition("; ")[2] for person in reading.people}
    assert reasons == {
        "Ada Hale": "first in the headline",
        "Cy Marsh": "first in the standfirst",
        "Bo Reyes": "first in paragraph 2",
    }


def test_a_story_opens_with_its_headline_its_standfirst_and_its_first_paragraph():
    body = ["Cy Marsh sang.", "Bo Reyes sang."]
    reading = read_copy("A Night With Ada Hale", ["Ida Nuñez was there."], body, None)
    opens = {p.name: reading.opens_with(p.mentions[0]) for p in reading.people}
    assert opens == {"Ada Hale": True, "Ida Nuñez": True, "Cy Marsh": True, "Bo Reyes": False}


def test_a_queen_of_a_country_that_no_list_has_is_a_part_in_a_play():
    assert list(people("Ada Hale plays Queen Ottoline of Lauenmark. She waved.")) == ["Ada Hale"]
    assert list(people("Queen Beatrix of Denmark waved. She smiled.")) == ["Queen Beatrix"]


def test_a_headline_lends_a_first_name_to_a_surname_in_the_body():
    (zsuvo,) = read(" date 2021-03-04 Zsuvo Quathe took the prize\n\nQuathe, 34, wept.").people
    assert (zsuvo.name, zsuvo.reason) == (
        "Zsuvo Quathe",
        "named in the headline; first in the headline",
    )


def test_the_first_words_after_the_date_are_a_name_like_any_other():
    text = " date 2021-03-04 Lulu Brandt took her prize. Brandt, 34, wept.\n\nMore of it."
    assert [m.raw for m in read(text).people[0].mentions] == ["Lulu Brandt", "Brandt"]


def test_a_double_barrelled_surname_makes_a_name_of_a_first_name_on_no_list():
    reading = read_copy("", [], ["Bettina Okafor-Lyle left at noon on Sunday."], None)
    assert [person.name for person in reading.people] == ["Bettina Okafor-Lyle"]
