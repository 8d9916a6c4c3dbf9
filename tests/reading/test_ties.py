"""Who is what to whom: patterns over sentences in which each person is a number."""

from datetime import date

import pytest

from reading import read_copy


def ties(*paragraphs):
    relations = read_copy("", [], paragraphs, date(2024, 6, 12)).relations
    return {(tie.type, tie.a, tie.b, tie.status) for tie in relations}


def pairs(text):
    """The type, the two without their order, and the status."""
    return {(kind, frozenset((a, b)), status) for kind, a, b, status in ties(text)}


ADA_AND_BO = frozenset(("Ada Hale", "Bo Reyes"))


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Ada Hale and her husband, the chef Bo Reyes, came.", "spouse"),
        ("Bo Reyes, Ada Hale’s husband of six years, came.", "spouse"),
        ("Ada Hale, 34, and wife Bo Reyes danced.", "spouse"),
        ("Ada Hale married Bo Reyes in 2019.", "spouse"),
        ("Ada Hale is married to the chef Bo Reyes.", "spouse"),
        ("Ada Hale tied the knot with longtime boyfriend Bo Reyes in May.", "spouse"),
        ("Ada Hale, 34, and Bo Reyes, 36, got married in Rome.", "spouse"),
        ("Ada Hale and Bo Reyes secretly wed in May.", "spouse"),
        ("Ada Hale celebrated her fifth wedding anniversary with Bo Reyes.", "spouse"),
        ("Ada Hale is dating the drummer Bo Reyes.", "partner"),
        ("Ada Hale’s girlfriend of two years, the model Bo Reyes, waved.", "partner"),
        ("Ada Hale and Bo Reyes went Instagram official in May.", "partner"),
        ("The couple, Ada Hale and Bo Reyes, met in 2011.", "partner"),
        ("Ada Hale and Bo Reyes are engaged!", "engaged"),
        ("Ada Hale and her fiancé, Bo Reyes, danced.", "engaged"),
        ("Bo Reyes proposed to Ada Hale in Rome.", "engaged"),
        ("Ada Hale thanked her best friend, Bo Reyes.", "friend"),
        ("Ada Hale and Bo Reyes have been friends since school.", "friend"),
        ("Bo Reyes, a close friend of Ada Hale, waved.", "friend"),
        ("Ada Hale, who is Bo Reyes’s best friend, waved.", "friend"),
        ("Ada Hale thanked her co-star Bo Reyes.", "colleague"),
        ("Ada Hale’s bandmate Bo Reyes waved.", "colleague"),
        ("Ada Hale stars opposite Bo Reyes in “Slow Rain.”", "colleague"),
        ("Ada Hale co-hosts the show with Bo Reyes.", "colleague"),
        ("It was too much for hosts Ada Hale and Bo Reyes.", "colleague"),
        ("Ada Hale hugged her fellow “Sing It” coach, Bo Reyes.", "colleague"),
        ("Music by Ada Hale, lyrics by Bo Reyes.", "colleague"),
        ("Ada Hale and her twin, Bo Reyes, waved.", "sibling"),
        ("Bo Reyes, Ada Hale’s half sister, waved.", "sibling"),
        ("Siblings Ada Hale and Bo Reyes sang.", "sibling"),
    ],
)
def test_what_two_people_are_to_each_other(text, tie):
    assert (tie, ADA_AND_BO, "current") in pairs(text)


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("Ada Hale’s ex-husband Bo Reyes came.", "ex_spouse"),
        ("Ada Hale’s former husband, the producer Bo Reyes, came.", "ex_spouse"),
        ("Ada Hale finalized her divorce from Bo Reyes last year.", "ex_spouse"),
        ("Ada Hale was previously married to Bo Reyes.", "ex_spouse"),
        ("Ada Hale and Bo Reyes were married from 1992 until 2001.", "ex_spouse"),
        ("Ada Hale and Bo Reyes have split after nine years of marriage.", "spouse"),
        ("Ada Hale filed for divorce from Bo Reyes on Monday.", "spouse"),
        ("Ada Hale’s late husband, Bo Reyes, loved it.", "spouse"),
        ("Bo Reyes is survived by his wife, Ada Hale.", "spouse"),
        ("Ada Hale, the widow of Bo Reyes, waved.", "spouse"),
        ("Ada Hale and Bo Reyes have called it quits.", "ex_partner"),
        ("Ada Hale broke up with Bo Reyes in May.", "ex_partner"),
        ("Ada Hale and Bo Reyes called off their engagement.", "ex_partner"),
        ("Ada Hale, who was once engaged to Bo Reyes, sang.", "ex_partner"),
        ("Exes Ada Hale and Bo Reyes were seen at dinner.", "ex_partner"),
        ("Ada Hale’s former co-star Bo Reyes waved.", "colleague"),
    ],
)
def test_what_is_over(text, tie):
    assert (tie, ADA_AND_BO, "ended") in pairs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hale’s mother, Ida Hale, cried.",
        "Ida Hale, mother of singer Ada Hale, cried.",
        "Ada Hale is the daughter of the actress Ida Hale.",
        "Ada Hale, born in Rome, the fifth of seven children of Ida Hale, sang.",
        "Ada Hale waved to her mom, Ida Hale.",
        "Ida Hale’s eldest daughter, Ada Hale, sang.",
    ],
)
def test_the_parent_comes_first(text):
    assert ("parent_of", "Ida Hale", "Ada Hale", "current") in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hale’s manager, Cy Marsh, said no.",
        "Cy Marsh, who manages Ada Hale, said no.",
        "Ada Hale, who is managed by Cy Marsh, said no.",
    ],
)
def test_the_manager_comes_first(text):
    assert ("manager", "Cy Marsh", "Ada Hale", "current") in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hale and Bo Reyes share daughter Wren, 4.",
        "Ada Hale and Bo Reyes are parents to Wren, 4, and Otis, 1.",
        "Ada Hale shares daughter Wren, 4, with ex-husband Bo Reyes.",
        "Ada Hale came with Bo Reyes. Her daughter with Reyes, Wren, 4, giggled.",
        "Ada Hale and Bo Reyes’s daughter, Wren, 4, waved.",
        "Ada Hale married Bo Reyes. The couple have a daughter, Wren, 4.",
        "Ada Hale has two children, Otis, 6, and Wren, 4, with her ex-husband, Bo Reyes.",
        "Ada Hale married Bo Reyes. The pair share three children: son Otis, 6, and daughter"
        " Wren, 4.",
    ],
)
def test_a_child_has_both_parents(text):
    assert {(a, b) for kind, a, b, _ in ties(text) if kind == "parent_of"} >= {
        ("Ada Hale", "Wren"),
        ("Bo Reyes", "Wren"),
    }


def test_his_and_her_are_told_by_the_sex_that_the_words_say():
    assert ties("Bo Reyes met Ada Hale and her brother, Max Hale.") == {
        ("sibling", "Ada Hale", "Max Hale", "current")
    }
    assert ties("Ada Hale left with Bo Reyes. His mother, Ida Reyes, wept.") == {
        ("parent_of", "Ida Reyes", "Bo Reyes", "current")
    }


def test_the_two_are_those_whom_the_sentence_before_puts_together():
    text = "Bo Reyes won it with his former duo partner, Ada Hale. The two were married until 2001."
    assert ("ex_spouse", ADA_AND_BO, "ended") in pairs(text.replace("until", "from 1992 until"))


def test_a_list_of_relatives_has_one_owner():
    text = (
        "Ada Hale is survived by a daughter, Ida Hale, of Rome; a sister, Cleo Marsh, 84; and her"
        " brothers Max and Otis."
    )
    assert {(kind, b) for kind, a, b, _ in ties(text) if a == "Ada Hale"} == {
        ("parent_of", "Ida Hale"),
        ("sibling", "Cleo Marsh"),
        ("sibling", "Max"),
        ("sibling", "Otis"),
    }


def test_my_brother_is_the_speaker_s():
    assert ties("“Bo is my husband,” Ada Hale said. Bo Reyes laughed.") == {
        ("spouse", "Ada Hale", "Bo Reyes", "current")
    }


def test_under_a_heading_of_two_names_the_words_speak_of_these_two():
    heading = "Ada Hale & Bo Reyes"
    assert ties(heading, "Married since 2016 and still giggling.") == {
        ("spouse", "Ada Hale", "Bo Reyes", "current")
    }
    assert ties(heading, "The exes, who split in May, did not speak.") == {
        ("ex_partner", "Ada Hale", "Bo Reyes", "ended")
    }
    assert ties(heading, "Hale brought her husband and a flask of soup.") == {
        ("spouse", "Ada Hale", "Bo Reyes", "current")
    }
    assert ties(heading, "It rained.", "Hale brought her husband.") == set()


def test_bandmates_whom_the_next_words_address_are_meant():
    text = (
        "Ada Hale thanked her friends after the show, saying, “Bo, I owe you and Cleo a dinner.”"
        " Bo Reyes and Cleo Marsh laughed."
    )
    assert {(kind, b) for kind, a, b, _ in ties(text)} == {
        ("friend", "Bo Reyes"),
        ("friend", "Cleo Marsh"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hale plays Ida Marsh, whose husband, Tom Marsh, dies.",
        "In the film Ada Hale (Cleo Marsh) leaves her husband, Tom Marsh (Bo Reyes).",
        "Ada Hale walked her dog, Max.",
        "Ada Hale and Bo Reyes have three children and a greyhound named Gerald.",
        "Ada Hale denied she is dating Bo Reyes.",
        "Ada Hale and Bo Reyes are not engaged.",
        "Ada Hale’s running mate, Bo Reyes, waved.",
        "Ada Hale’s campaign manager, Bo Reyes, waved.",
        "Ada Hale has a good relationship with Bo Reyes.",
        "Ada Hale’s sister praised Bo Reyes.",
        "Ada Hale engaged Bo Reyes in a debate.",
        "Ada Hale is the big brother of all shows, said Bo Reyes.",
    ],
)
def test_no_tie_is_made_of_plots_pets_denials_or_idioms(text):
    assert ties(text) == set()


def test_two_people_are_one_thing_as_a_couple_and_the_last_word_counts():
    text = (
        "Ada Hale and her boyfriend, Bo Reyes, met in 2011. Hale and Reyes got engaged in 2012 and"
        " Hale married Reyes in 2013. Hale and Reyes divorced in 2020."
    )
    assert ties(text) == {("ex_spouse", "Ada Hale", "Bo Reyes", "ended")}


def test_a_tie_has_the_words_that_say_so_and_a_reason():
    text = "Ada Hale, 34, and her husband, the chef Bo Reyes, came."
    (tie,) = read_copy("", [], [text], None).relations
    assert [words.raw for words in tie.evidence] == ["her husband, the chef Bo Reyes"]
    assert tie.reason == "“husband” in “her husband, the chef Bo Reyes”"
    assert 0 < tie.confidence < 1
