"""Which words name somebody, and whom each of them means."""

import pytest

from reading import read, read_copy


def people(text):
    return {person.name: [m.raw for m in person.mentions] for person in read(text).people}


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Ida Quathe sang. Quathe bowed. “Ida won,” she said.", ["Ida Quathe", "Quathe", "Ida"]),
        ("Ida Quathe’s coat was red. Quathe’s hat was not.", ["Ida Quathe", "Quathe"]),
        ("Samuel L. Quathe sang. Samuel Quathe left.", ["Samuel L. Quathe", "Samuel Quathe"]),
        ("A.J. Quathe sang. Quathe left.", ["A.J. Quathe", "Quathe"]),
        ("Zoë Nuñez, 31, sang. Zoe Nunez left.", ["Zoë Nuñez", "Zoe Nunez"]),
        ("Mara Ellis-Voss sang. Mara Voss left. Voss slept.",
         ["Mara Ellis-Voss", "Mara Voss", "Voss"]),
        ("Ana McTear sang. McTear left.", ["Ana McTear", "McTear"]),
        ("Bo O’Dell sang. O’Dell left.", ["Bo O’Dell", "O’Dell"]),
        ("Luis de la Vega sang. De la Vega left.", ["Luis de la Vega", "De la Vega"]),
        ("Anna van der Berg sang. Van der Berg left.", ["Anna van der Berg", "Van der Berg"]),
        ("Actor Omar bin Said sang.", ["Omar bin Said"]),
        ("Bo Quathe Jr. sang. Quathe left.", ["Bo Quathe Jr.", "Quathe"]),
        ("Hendrik Quathe III sang. Quathe left.", ["Hendrik Quathe III", "Quathe"]),
        ("Dame Ida Quathe sang. Dr. Quathe left.", ["Ida Quathe", "Quathe"]),
        ("Prince Aldo waved. Prince Aldo smiled at his wife.", ["Prince Aldo", "Prince Aldo"]),
        ("Bo “Tank” Quathe sang. Tank left.", ["Bo “Tank” Quathe", "Tank"]),
        ("William Quathe sang. “Bill is fine,” said a friend. Bill Quathe left.",
         ["William Quathe", "Bill", "Bill Quathe"]),
        ("Delphine Quathe sang. “Del is fine,” said her friend.", ["Delphine Quathe", "Del"]),
        ("IDA QUATHE, 31, sang. Quathe left.", ["IDA QUATHE", "Quathe"]),
        ("DJ Quathe played. “Loud,” said DJ Quathe.", ["DJ Quathe", "DJ Quathe"]),
        ("Baek Hyun-ji sang. “No,” said Baek.", ["Baek Hyun-ji", "Baek"]),
        ("House Speaker Ida Quathe spoke. Vice President Quathe left.", ["Ida Quathe", "Quathe"]),
        ("Will Quathe sang. “Ask Will,” she said.", ["Will Quathe", "Will"]),
        ("May Quathe sang in May. May told Variety so on May 3.", ["May Quathe", "May"]),
    ],
)  # fmt: skip
def test_somebody_is_one_person_under_all_forms_of_the_name(text, mentions):
    (found,) = people(text).values()
    assert found == mentions


def test_every_mention_stands_where_it_says():
    text = "“Ida,” said Bo Quathe.\r\n\r\nIda Quathe 💔 wept. Quathe’s wife, Ida, left."
    for person in read(text).people:
        for mention in person.mentions:
            assert text[mention.start : mention.end] == mention.raw


def test_two_of_one_surname_are_kept_apart():
    found = people(
        "Ida Quathe, 40, and her brother, Bo Quathe, 38, came. Bo left. “Late,” Quathe said."
    )
    assert found == {"Ida Quathe": ["Ida Quathe", "Quathe"], "Bo Quathe": ["Bo Quathe", "Bo"]}


def test_a_title_tells_whom_of_two_a_surname_means():
    found = people("Ida Quathe met John Quathe. Mr. Quathe left. Ms. Quathe stayed.")
    assert found == {
        "Ida Quathe": ["Ida Quathe", "Quathe"],
        "John Quathe": ["John Quathe", "Quathe"],
    }


def test_father_and_son_are_told_apart_by_what_follows_their_name():
    found = people("Walter Quathe Sr. sued Walter Quathe Jr. on Monday. Quathe Jr. wept.")
    assert found == {
        "Walter Quathe Sr.": ["Walter Quathe Sr."],
        "Walter Quathe Jr.": ["Walter Quathe Jr.", "Quathe Jr."],
    }


def test_a_child_with_a_parent_s_surname_for_a_first_name_is_somebody_else():
    found = people("Ida Brooklyn came with her son, Brooklyn, 6.")
    assert found == {"Ida Brooklyn": ["Ida Brooklyn"], "Brooklyn": ["Brooklyn"]}


def test_an_alias_is_the_name_before_it():
    assert people("Singer Noa Quathe, aka Nono, sang. Nono left.") == {
        "Noa Quathe": ["Noa Quathe", "Nono", "Nono"]
    }


@pytest.mark.parametrize(
    "text",
    [
        "The crowd left Georgia for Savannah, Georgia, in May.",
        "They lunched in Charlotte and drove to Jackson, Mississippi.",
        "The Velvet Sparrows played Glass Hour at the Quathe Arena.",
        "Critics loved the band Sunday Quarrel and the sitcom Marshal Law.",
        "Quathe & Sons sold it. Harlan Falls slept.",
        "The Ida Quathe Foundation gave an Aurora Award to the Clara Barrow School.",
        "They live on Eleanor Crane Street near Lydia Square.",
        "On Monday, March 3, Molly Coddle Pictures hired Dalton Pierce LLC.",
        "Will there be more? May the best win. Can they? Hope springs eternal.",
        "Hurricane Ida hit in August. Tropical Storm Otis followed.",
        "She performed “Jolie May” at Christmas.",
        "By Ida Quathe",
        "The Quathe v. Marsh Center trial began.",
    ],
)
def test_no_place_band_show_award_company_song_month_or_opener_is_a_person(text):
    assert people(text) == {}


def test_a_town_is_no_mention_of_who_is_named_like_it():
    text = "Savannah Quathe flew to Savannah, Georgia. “In Savannah,” Savannah said, “I rest.”"
    assert people(text) == {"Savannah Quathe": ["Savannah Quathe", "Savannah"]}


def test_a_firm_is_no_mention_of_its_founder():
    text = "Walter Quathe, 60, owns Walter Quathe & Sons and Quathe’s Bakery. Quathe bakes."
    assert people(text) == {"Walter Quathe": ["Walter Quathe", "Quathe"]}


def test_what_is_set_beside_a_name_tells_a_firm_from_a_person():
    assert people("They hired Kelly Scarlet, a boutique firm.") == {}
    assert list(people("They hired Kelly Scarlet, a pianist.")) == ["Kelly Scarlet"]


def test_single_names_need_more_than_a_capital():
    assert people("Then Brody waved.") == {}
    assert list(people("“No,” said Adele.")) == ["Adele"]
    assert list(people("Then Xio (26, a nurse) waved.")) == ["Xio"]
    assert list(people("The singer Xio, who is 26, waved.")) == ["Xio"]


def test_a_line_of_two_names_is_no_headline():
    reading = read_copy("", [], ["Yusuf Ben-Quathe & Ida Strand", "They came late."], None)
    assert [person.name for person in reading.people] == ["Yusuf Ben-Quathe", "Ida Strand"]


def test_a_headline_of_the_body_names_whom_the_story_knows():
    body = ["Quathe Leaves Austin Behind As Fans Weep", "Zsuvo Quathe, 41, moved."]
    (person,) = read_copy("", [], body, None).people
    assert [mention.raw for mention in person.mentions] == ["Quathe", "Zsuvo Quathe"]


def test_the_reason_is_the_cue_that_counted_most():
    reasons = {person.name: person.reason for person in read("Zsuvo Quathe, 41, waved.").people}
    assert reasons == {"Zsuvo Quathe": "an age stands beside it; first in paragraph 1"}


def test_a_pet_is_nobody_however_it_is_called():
    found = read("Ada Quathe walks a rescue greyhound named Gerald. Gerald barked at Bruno Hale.")
    assert [person.name for person in found.people] == ["Ada Quathe", "Bruno Hale"]
