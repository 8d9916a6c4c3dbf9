"""Settling what was found: decisions are kept, and accepting writes the real record."""

import pytest

from articles import actions
from articles.actions import Verdict
from articles.body import from_paragraphs, references
from articles.copying import copy_of
from articles.findings import findings_in, reading_of
from articles.models import Article, ArticlePerson, Decision, Role
from articles.workflow import Refused
from newsroom.models import LogLine
from people.models import Person, Profile
from social.models import Post
from tests.factories import (
    HOUR,
    NOW,
    make_article,
    make_known,
    make_person,
    make_user,
    publish,
)

pytestmark = pytest.mark.django_db

STORY = (
    "Odile Marchetti, 41, left the Orpheum at eleven on Monday.",
    "“I was never asked,” Marchetti said.",
    "Bruno Castellane, 52, held the door, and Castellane said nothing about it.",
    "“Somebody hold that door! #exits @odilem,” one fan tweeted.",
    "Marchetti came with her daughter Wren, 6.",
)


def make_story(*, by=None, **fields) -> Article:
    return make_article("Odile Marchetti leaves", paragraphs=STORY, by=by, **fields)


def found_in(article, kind):
    article.refresh_from_db()
    return [f for f in findings_in(reading_of(copy_of(article))) if f.kind == kind]


def the_person(article, name):
    return next(f for f in found_in(article, "person") if f.found.name == name)


def settle(article, finding, verdict="accepted", person=None, by=None, now=NOW):
    return actions.decide(
        article=article,
        verdicts=[Verdict(finding.kind, finding.key, verdict, person.pk if person else None)],
        by=by or make_user(),
        now=now,
    )


def test_accepting_a_person_writes_them_without_a_page():
    article = make_story()
    settle(article, the_person(article, "Odile Marchetti"))
    person = Person.objects.get()
    assert (person.name, person.profile) == ("Odile Marchetti", Profile.NONE)
    assert ArticlePerson.objects.get().person == person
    assert Decision.objects.get().person == person


@pytest.mark.parametrize(
    ("name", "role"),
    [("Odile Marchetti", Role.ABOUT), ("Bruno Castellane", Role.MENTIONED)],
)
def test_a_story_is_about_those_whom_it_names_at_its_start(name, role):
    article = make_story()
    settle(article, the_person(article, name))
    assert ArticlePerson.objects.get().role == role


def test_a_found_minor_is_written_protected_at_once():
    article = make_story()
    settle(article, the_person(article, "Wren"))
    assert Person.objects.get().protected == "minor"


def test_somebody_known_by_their_full_name_is_not_written_twice():
    known = make_known("Odile Marchetti")
    article = make_story()
    settle(article, the_person(article, "Odile Marchetti"))
    assert Person.objects.get() == known


def test_a_first_name_alone_is_nobody_in_particular():
    make_person("Wren", protected="minor")
    article = make_story()
    settle(article, the_person(article, "Wren"))
    assert Person.objects.filter(name="Wren").count() == 2


def test_two_whom_we_know_by_one_name_are_not_guessed_between():
    make_known("Odile Marchetti")
    make_known("Odile Marchetti", disambiguation="the cellist")
    article = make_story()
    settle(article, the_person(article, "Odile Marchetti"))
    assert Person.objects.count() == 3


def test_an_editor_says_that_it_is_another_person():
    other = make_known("Odile M. Vance")
    article = make_story()
    settle(article, the_person(article, "Odile Marchetti"), person=other)
    assert ArticlePerson.objects.get().person == other
    assert Person.objects.count() == 1


def test_changing_ones_mind_about_who_it_is_moves_the_story():
    article, other = make_story(), make_known("Odile M. Vance")
    finding = the_person(article, "Odile Marchetti")
    settle(article, finding)
    settle(article, finding, person=other, now=NOW + HOUR)
    assert [row.person for row in ArticlePerson.objects.all()] == [other]
    assert list(Person.objects.all()) == [other]


def test_a_refused_person_is_not_written():
    article = make_story()
    settle(article, the_person(article, "Odile Marchetti"), "refused")
    assert not Person.objects.exists()
    assert Decision.objects.get().verdict == "refused"


def test_accepting_a_post_keeps_it_as_it_was_quoted():
    article = make_story()
    settle(article, found_in(article, "post")[0])
    post = Post.objects.get()
    assert post.text == "Somebody hold that door! #exits @odilem"
    assert (post.platform, post.hashtags, post.mentions) == ("twitter", ["exits"], ["odilem"])


def test_the_post_of_a_private_person_is_anonymous():
    article = make_story()
    settle(article, found_in(article, "post")[0])
    post = Post.objects.get()
    assert (post.private_individual, post.author_label) == (True, "")


def test_a_quote_and_a_sensitivity_are_the_decision_alone():
    article = make_story()
    for kind in ("quote", "sensitivity"):
        settle(article, found_in(article, kind)[0])
    assert Decision.objects.count() == 2
    assert not Person.objects.exists()
    assert not Post.objects.exists()


def test_accepting_twice_changes_nothing():
    article = make_story()
    finding = the_person(article, "Odile Marchetti")
    first = settle(article, finding)
    assert settle(article, finding, now=NOW + HOUR) == first
    assert Person.objects.count() == 1


def test_undo_deletes_what_the_verdict_wrote():
    article = make_story()
    for finding in (the_person(article, "Odile Marchetti"), found_in(article, "post")[0]):
        settle(article, finding)
        settle(article, finding, "")
    assert [m.objects.count() for m in (Decision, Person, Post, ArticlePerson)] == [0, 0, 0, 0]


def test_undo_keeps_somebody_another_story_has_come_to_know():
    article, another = make_story(), make_story()
    finding = the_person(article, "Odile Marchetti")
    settle(article, finding)
    settle(another, finding)
    settle(article, finding, "")
    assert Person.objects.count() == 1
    assert [row.article for row in ArticlePerson.objects.all()] == [another]


def test_undo_keeps_somebody_who_was_there_before():
    known = make_known("Odile Marchetti")
    article = make_story()
    finding = the_person(article, "Odile Marchetti")
    settle(article, finding)
    settle(article, finding, "")
    assert list(Person.objects.all()) == [known]


def test_undo_keeps_in_the_story_whom_another_finding_stands_for():
    article, odile = make_story(), make_known("Odile M. Vance")
    findings = [the_person(article, name) for name in ("Odile Marchetti", "Bruno Castellane")]
    for finding in findings:
        settle(article, finding, person=odile)
    settle(article, findings[0], "")
    assert [row.person for row in ArticlePerson.objects.all()] == [odile]
    settle(article, findings[1], "")
    assert not ArticlePerson.objects.exists()


def test_undo_leaves_a_line_in_the_log():
    article, editor = make_story(), make_user()
    finding = the_person(article, "Odile Marchetti")
    settle(article, finding)
    settle(article, finding, "", by=editor)
    assert LogLine.objects.get(verb="took back").actor == editor


def test_undo_keeps_whom_an_edition_has_printed():
    article = make_story()
    finding = the_person(article, "Odile Marchetti")
    settle(article, finding)
    article.refresh_from_db()
    publish(article)
    settle(article, finding, "")
    assert Person.objects.count() == 1


def test_a_decision_holds_when_the_text_moves():
    article = make_story()
    settle(article, the_person(article, "Odile Marchetti"), "refused")
    moved = from_paragraphs(["A new first paragraph.", *STORY])
    Article.objects.filter(pk=article.pk).update(body=moved)
    assert the_person(article, "Odile Marchetti").key == Decision.objects.get().key


def test_a_verdict_on_what_the_text_no_longer_holds_is_let_go():
    article = make_story()
    finding = the_person(article, "Odile Marchetti")
    Article.objects.filter(pk=article.pk).update(headline="", body=from_paragraphs(["Nobody."]))
    assert settle(article, finding) == []
    assert not Person.objects.exists()


def test_a_post_shown_as_a_card_is_exchanged_for_its_record_in_the_same_save():
    article = make_story()
    post = found_in(article, "post")[0]
    card = (
        f'<figure class="post" data-post="key:{post.key}" data-platform="twitter">'
        f"<blockquote><p>{post.found.text}</p></blockquote></figure>"
    )
    Article.objects.filter(pk=article.pk).update(body=article.body + card)
    actions.decide(article=article, verdicts=[], by=make_user(), now=NOW)
    article.refresh_from_db()
    assert references(article.body).posts == {Post.objects.get().pk}
    assert references(article.body).pending == set()
    assert Decision.objects.get().post == Post.objects.get()


def test_every_decision_leaves_a_line_in_the_log():
    article, editor = make_story(), make_user()
    settle(article, the_person(article, "Odile Marchetti"), by=editor)
    line = LogLine.objects.get(verb="accepted")
    assert (line.actor, line.object_type) == (editor, "articles.decision")


def test_a_decision_does_not_change_who_changed_the_text_last():
    author = make_user()
    article = make_story(by=author)
    settle(article, the_person(article, "Odile Marchetti"))
    article.refresh_from_db()
    assert article.changed_by == author


def test_somebody_without_a_role_decides_nothing():
    article = make_story()
    with pytest.raises(Refused, match="Only somebody who writes here"):
        settle(
            article, the_person(article, "Odile Marchetti"), by=make_user("Writer", is_active=False)
        )
    assert not Decision.objects.exists()
