"""Settling on the screen without JavaScript: what the list says, and what comes of its form."""

import json

import pytest

from articles.admin.settling_places import Place, Places
from articles.findings import findings_in, reading_of
from articles.models import Decision, Quote
from articles.value import CopyValue
from people.models import Person, Relationship, StatedAge
from tests.factories import make_article, make_person, make_user

FAMILY = (
    "Odile Marchetti, 41, arrived with her husband, Bruno Castellane, 52, at eleven.",
    "“I was never asked,” Marchetti said.",
    "The couple share daughter Wren, 6.",
)
ODILE, BRUNO = "person:odile marchetti", "person:bruno castellane"
TIE = "tie:spouse|bruno castellane|odile marchetti"


@pytest.fixture
def family(db):
    return make_article("They arrive", paragraphs=FAMILY, by=make_user("Writer"))


def finding(screen, key):
    (row,) = [row for row in screen.page.xpath("//fieldset") if row.get("data-finding") == key]
    return " ".join(row.text_content().split())


def marks(screen):
    (written,) = screen.page.xpath("//script[@id='marks']/text()")
    return {mark["key"]: mark for mark in json.loads(written)}


def certain(screen):
    return {key for key, mark in marks(screen).items() if mark["certain"]}


def the_quote(screen):
    return next(key for key in marks(screen) if key.startswith("quote:"))


def of_kind(screen, kind):
    return [key for key in marks(screen) if key.startswith(f"{kind}:")]


def test_a_finding_says_how_sure_it_is_why_where_and_what_accepting_writes(open_screen, family):
    words = finding(open_screen(family), "age:odile marchetti|41")
    assert "Paragraph 1" in words
    assert "Accepting writes: That Odile Marchetti was 41, with this story as its source." in words
    assert any(said in words for said in ("Certain.", "Sure.", "Likely.", "A guess."))
    assert "Accepting writes: Wren as a protected minor." in finding(
        open_screen(family), "person:wren"
    )


def test_people_their_tie_and_an_age_are_accepted_in_one_save(open_screen, family):
    screen = open_screen(family).verdict(ODILE, "accepted").verdict(BRUNO, "accepted")
    screen = screen.verdict(TIE, "accepted").verdict("age:odile marchetti|41", "accepted").press()
    assert "Saved." in screen.words
    tie = Relationship.objects.get()
    assert {tie.a.name, tie.b.name} == {"Odile Marchetti", "Bruno Castellane"}
    assert StatedAge.objects.get().person.name == "Odile Marchetti"


def test_a_tie_before_its_people_is_refused_and_the_form_given_back(open_screen, family):
    screen = open_screen(family).fill(kicker="Doors").verdict(TIE, "accepted").press()
    assert "Accept Odile Marchetti first" in screen.words
    assert screen.fields[f"verdict:{TIE}"] == "accepted"
    assert screen.fields["kicker"] == "Doors"
    family.refresh_from_db()
    assert (family.kicker, Decision.objects.count()) == ("", 0)


def test_what_is_about_somebody_refused_is_nothing_to_settle(open_screen, family):
    screen = open_screen(family)
    before = open_count(screen)
    screen = screen.verdict(BRUNO, "refused").press()
    about = [key for key, mark in marks(screen).items() if BRUNO in mark["needs"]]
    assert TIE in about
    assert open_count(screen) == before - 1 - len(about)


def open_count(screen):
    return int(screen.page.xpath("string(//*[@data-open])"))


def test_minors_what_is_delicate_and_ties_are_never_certain(open_screen, family):
    screen = open_screen(family)
    assert {ODILE, BRUNO} <= certain(screen)
    for kind in ("sensitivity", "tie"):
        assert of_kind(screen, kind)
        assert not certain(screen) & set(of_kind(screen, kind))
    assert "person:wren" not in certain(screen)


def test_nobody_with_a_namesake_is_certain_nor_what_they_said(open_screen, family):
    for who in ("the goalkeeper", "the singer"):
        make_person("Odile Marchetti", disambiguation=who)
    screen = open_screen(family)
    about_her = {ODILE, "age:odile marchetti|41", the_quote(screen)}
    assert not certain(screen) & about_her
    assert BRUNO in certain(screen)


def test_somebody_protected_of_that_name_is_not_certain(open_screen, family):
    make_person("Odile Marchetti", protected="minor")
    assert ODILE not in certain(open_screen(family))


def test_namesakes_are_offered_the_likeliest_first_and_why(open_screen, family):
    bruno = make_person("Bruno Castellane")
    make_person("Odile Marchetti", disambiguation="the goalkeeper")
    singer = make_person("Odile Marchetti", disambiguation="the singer")
    make_article("Before", people=[singer, bruno])
    words = finding(open_screen(family), ODILE)
    assert "(the singer) in one story with others of this story, in one story of ours" in words
    assert words.index("(the singer)") < words.index("(the goalkeeper) in no story yet")


def test_a_namesake_is_accepted_by_choice(open_screen, family):
    make_person("Odile Marchetti", disambiguation="the goalkeeper")
    singer = make_person("Odile Marchetti", disambiguation="the singer")
    screen = open_screen(family).fill(**{f"who:{ODILE}": str(singer.pk)})
    screen = screen.verdict(ODILE, "accepted").press()
    assert Decision.objects.get().person == singer
    assert screen.fields[f"who:{ODILE}"] == str(singer.pk)
    screen.press()
    assert Decision.objects.get().person == singer


def test_somebody_new_is_created_though_we_know_the_name(open_screen, family):
    known = make_person("Odile Marchetti")
    screen = open_screen(family).fill(**{f"who:{ODILE}": "new"}).verdict(ODILE, "accepted").press()
    made = Decision.objects.get().person
    assert made != known
    assert made.name == "Odile Marchetti"
    screen.verdict(ODILE, "").press()
    assert list(Person.objects.all()) == [known]


def test_a_choice_alone_accepts_nobody(open_screen, family):
    known = make_person("Odile Marchetti")
    open_screen(family).fill(**{f"who:{ODILE}": str(known.pk)}).press()
    assert not Decision.objects.exists()


def test_a_quote_is_given_to_somebody_else_of_the_story_and_back(open_screen, family):
    screen = open_screen(family)
    quote = the_quote(screen)
    screen.verdict(ODILE, "accepted").verdict(BRUNO, "accepted").verdict(quote, "accepted")
    screen = screen.fill(**{f"speaker:{quote}": "bruno castellane"}).press()
    assert Quote.objects.get().person.name == "Bruno Castellane"
    assert screen.fields[f"speaker:{quote}"] == "bruno castellane"
    screen.fill(**{f"speaker:{quote}": ""}).press()
    assert Quote.objects.get().person.name == "Odile Marchetti"


def test_a_quote_is_not_given_to_somebody_who_is_not_accepted(open_screen, family):
    screen = open_screen(family)
    quote = the_quote(screen)
    screen = screen.verdict(quote, "accepted").fill(**{f"speaker:{quote}": "wren"}).press()
    assert "Accept Wren first" in screen.words
    assert not Decision.objects.exists()


def test_a_role_is_given_with_the_verdict_and_later(open_screen, family):
    screen = open_screen(family).verdict(ODILE, "accepted")
    screen = screen.fill(**{f"role:{ODILE}": "mentioned"}).press()
    assert family.article_people.get().role == "mentioned"
    screen.fill(**{f"role:{ODILE}": "about"}).press()
    assert family.article_people.get().role == "about"


def test_hostile_names_of_fields_are_let_go(open_screen, family):
    screen = open_screen(family).verdict(ODILE, "accepted")
    strange = {"who:person:": "x", f"who:{ODILE}": "9" * 40, "speaker:quote:\0": "a"}
    screen.fill(**strange, **{f"role:{ODILE}": "king"}).press()
    assert Decision.objects.get().person.name == "Odile Marchetti"


def test_the_list_of_what_is_typed_is_read_and_nothing_of_it_saved(open_screen, family):
    screen = open_screen(family).fill(body="<p>Ana Okonjo, 33, came too.</p>")
    answer = screen.client.post(
        f"/admin/articles/article/found/?article={family.pk}", screen.fields
    )
    assert "Ana Okonjo" in answer.content.decode()
    family.refresh_from_db()
    assert "Okonjo" not in family.body


@pytest.mark.django_db
def test_places_count_lines_that_say_something_and_code_points_in_them():
    body = (
        "<h2>Doors</h2><p></p><ul><li><p>One</p></li>"
        "<li><p>💔 Odile Marchetti, 41, left.</p></li></ul>"
        '<figure class="pullquote"><blockquote><p>“Odile Marchetti left”</p></blockquote></figure>'
        "<p>Odile Marchetti, 41, came back.</p>"
    )
    value = CopyValue(headline="Odile Marchetti", dek="Odile Marchetti left", body=body)
    places = places_of(value)["person:odile marchetti"]
    assert {Place(2, 2, "Odile Marchetti"), Place(3, 0, "Odile Marchetti")} == set(places)
    assert places_of(value)["age:odile marchetti|41"] == (Place(2, 2, "Odile Marchetti, 41"),)


@pytest.mark.django_db
def test_a_place_outside_the_body_is_said_in_words():
    value = CopyValue(headline="Odile Marchetti, 41, leaves", body="<p>Nobody saw it.</p>")
    reading = reading_of(value)
    places = Places(value, reading)
    person = next(found for found in findings_in(reading) if found.kind == "person")
    assert places.in_words(person) == "headline"
    assert places.of(person) == ()


def places_of(value):
    reading = reading_of(value)
    places = Places(value, reading)
    return {f"{f.kind}:{f.key}": places.of(f) for f in findings_in(reading)}
