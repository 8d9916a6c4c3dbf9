"""What asks for a second pair of eyes: grief, and until they have records of their own, minors,
abuse and allegations."""

import pytest

from articles import actions
from articles.body import from_paragraphs
from articles.copying import copy_of
from articles.findings import findings_in, reading_of
from articles.models import Article, Edition
from articles.workflow import Refused
from tests.articles.test_publishing import correct
from tests.factories import HOUR, NOW, make_user, publish
from tests.settling import make_story

pytestmark = pytest.mark.django_db
TEXTS = {
    "minor": "Odile Marchetti came with her daughter Wren, 6.",
    "abuse": "Odile Marchetti said that she was abused by her first manager.",
    "allegation": "Odile Marchetti was arrested on Monday and charged with assault.",
    "suicide": "Bruno Castellane died by suicide in March.",
}
HARMLESS = "Odile Marchetti took the stairs."


def story_of(code, **fields):
    note = "It tells of a death." if code == "suicide" else ""
    return make_story([TEXTS[code]], content_note=note, **fields)


def refuse_finding(article, code, by):
    """The editor says that nothing of this code is in the text."""
    for finding in _found(article, code):
        verdict = actions.Verdict(finding.kind, finding.key, "refused")
        actions.decide(article=article, verdicts=[verdict], by=by, now=NOW)
    article.refresh_from_db()


def _found(article, code):
    article.refresh_from_db()
    found = findings_in(reading_of(copy_of(article)))
    return [f for f in found if f.kind == "sensitivity" and f.found.code == code]


@pytest.mark.parametrize("code", TEXTS)
def test_whoever_changed_it_last_does_not_publish_it_and_is_told_why(code):
    editor = make_user()
    article = story_of(code, by=editor)
    with pytest.raises(Refused, match=code) as refused:
        publish(article, by=editor)
    assert refused.value.has("second_person")
    assert not Edition.objects.exists()
    article.refresh_from_db()
    assert article.stage == Article.Stage.REVIEW


@pytest.mark.parametrize("code", TEXTS)
def test_a_second_person_publishes_it(code):
    assert publish(story_of(code, by=make_user()), by=make_user())


@pytest.mark.parametrize("code", ["minor", "abuse", "allegation"])
def test_it_asks_for_no_content_note(code):
    assert publish(story_of(code, by=make_user())).content_note == ""


@pytest.mark.parametrize("code", ["minor", "abuse", "allegation"])
def test_what_its_author_refused_counts_all_the_same(code):
    editor = make_user()
    article = story_of(code, by=editor)
    refuse_finding(article, code, by=editor)
    with pytest.raises(Refused) as refused:
        publish(article, by=editor)
    assert refused.value.has("second_person")


@pytest.mark.parametrize("code", ["minor", "abuse"])
def test_what_somebody_else_refused_counts_no_more(code):
    editor = make_user()
    article = story_of(code, by=editor)
    refuse_finding(article, code, by=make_user())
    assert publish(article, by=editor)


@pytest.mark.parametrize("code", ["minor", "abuse", "allegation"])
def test_a_correction_does_not_bring_it_in(code):
    article = make_story([HARMLESS])
    publish(article)
    with pytest.raises(Refused) as refused:
        correct(article, now=NOW + HOUR, body=from_paragraphs([HARMLESS, TEXTS[code]]))
    assert refused.value.has("new_grief")


def test_a_correction_of_other_words_does_not_wait():
    article = story_of("minor", by=make_user())
    publish(article)
    assert correct(article, now=NOW + HOUR, headline="Odile Marchetti was there")
