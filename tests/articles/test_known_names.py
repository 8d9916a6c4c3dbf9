"""People we keep are known in every text by each of their names, as soon as those are written."""

import pytest

from articles import actions
from articles.actions import Verdict
from articles.copying import copy_of
from articles.doubted import doubted
from articles.findings import findings_in, reading_of
from articles.models import ArticlePerson, Decision
from people.models import Person, PersonName
from tests.factories import NOW, make_article, make_person, make_user

pytestmark = pytest.mark.django_db

TEXT = "Odivane left the Orpheum at eleven. “I was never asked,” Odivane said."


def people_in(article):
    return [f for f in findings_in(doubted(reading_of(copy_of(article)))) if f.kind == "person"]


def accept(article, finding, **who):
    verdict = Verdict("person", finding.key, "accepted", **who)
    actions.decide(article=article, verdicts=[verdict], by=make_user(), now=NOW)
    return Decision.objects.get(article=article).person


def make_odivane(**fields):
    person = make_person("Odile Marchetti", **fields)
    PersonName.objects.create(person=person, kind="stage", name="Odivane")
    return person


def test_somebody_is_found_by_the_one_word_they_go_by():
    odile = make_odivane()
    [finding] = people_in(make_article(paragraphs=[TEXT]))
    assert finding.found.candidates == (odile.pk,)


def test_accepting_them_writes_nobody_new():
    odile = make_odivane()
    article = make_article(paragraphs=[TEXT])
    [finding] = people_in(article)
    assert accept(article, finding) == odile
    assert Person.objects.count() == 1


def test_of_two_who_go_by_it_the_one_chosen_is_accepted():
    _, other = make_odivane(), make_odivane()
    article = make_article(paragraphs=[TEXT])
    [finding] = people_in(article)
    assert len(finding.found.candidates) == 2
    assert accept(article, finding, person_id=other.pk) == other


def test_a_child_found_is_not_taken_for_a_grown_person_of_that_name():
    grown = make_person("Wren Marchetti")
    text = "Odile Marchetti, 41, came with her daughter Wren Marchetti, 6."
    article = make_article(paragraphs=[text])
    child = next(f for f in people_in(article) if f.found.name == "Wren Marchetti")
    assert child.found.kind == "minor"
    assert accept(article, child) != grown


def test_a_refusal_holds_for_the_story_and_makes_the_next_one_doubt():
    make_odivane()
    one, two = make_article(paragraphs=[TEXT]), make_article(paragraphs=[f"{TEXT} Twice."])
    [finding] = people_in(one)
    verdict = Verdict("person", finding.key, "refused")
    actions.decide(article=one, verdicts=[verdict], by=make_user(), now=NOW)
    assert one.decisions.get().verdict == "refused"
    assert not ArticlePerson.objects.exists()
    [again] = people_in(two)
    assert again.found.confidence < finding.found.confidence
    assert "refused as a person in one story" in again.found.reason
