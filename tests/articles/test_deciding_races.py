"""Two editors settle at once: it is done once, or somebody is told."""

from collections.abc import Callable

import pytest

from articles.models import Article, ArticlePerson, Decision, Quote
from articles.workflow import Refused
from people.models import Person, Relationship, Source, Work
from tests.articles.test_races import at_once
from tests.factories import make_known, make_user
from tests.settling import ODILE, accept, found_in, make_story, married, settle

pytestmark = pytest.mark.django_db(transaction=True)


def in_turn(*acts: Callable[[], object]) -> list[object]:
    """Each in a thread of its own, all starting in one moment."""
    waiting = iter(acts)
    return at_once(len(acts), lambda: next(waiting)())


def test_two_editors_accept_one_person_of_one_story():
    article, editor = make_story(), make_user()
    finding = found_in(article, "person", ODILE)
    at_once(4, lambda: settle(Article.objects.get(pk=article.pk), finding, by=editor))
    assert [m.objects.count() for m in (Person, ArticlePerson, Decision)] == [1, 1, 1]


def test_two_editors_accept_one_tie_of_one_story():
    article, editor = make_story(), make_user()
    for name in (ODILE, "Bruno Castellane"):
        accept(article, "person", name, by=editor)
    finding = found_in(article, "tie", "spouse")
    at_once(4, lambda: settle(Article.objects.get(pk=article.pk), finding, by=editor))
    assert [m.objects.count() for m in (Relationship, Source)] == [1, 1]


def test_two_stories_accept_one_tie_at_once():
    make_known(ODILE)
    make_known("Bruno Castellane")
    editor = make_user()
    stories = [make_story() for _ in range(3)]
    in_turn(*(lambda story=story: married(story, by=editor) for story in stories))
    assert Relationship.objects.count() == 1
    assert {source.story for source in Source.objects.all()} == {s.uuid for s in stories}


def test_two_stories_accept_one_new_person_at_once():
    editor = make_user()
    stories = [make_story() for _ in range(3)]
    in_turn(*(lambda story=story: accept(story, "person", ODILE, by=editor) for story in stories))
    assert Person.objects.count() == 1
    assert ArticlePerson.objects.count() == 3


def test_two_stories_accept_one_new_work_at_once():
    editor = make_user()
    stories = [make_story() for _ in range(3)]
    in_turn(
        *(lambda story=story: accept(story, "work", "Left Shoe", by=editor) for story in stories)
    )
    assert Work.objects.count() == 1


def test_one_takes_back_what_another_accepts():
    editor, first, second = make_user(), make_story(), make_story()
    finding = accept(first, "person", ODILE, by=editor)
    in_turn(
        lambda: settle(first, finding, "", by=editor),
        lambda: settle(second, finding, by=editor),
    )
    person = Person.objects.get()
    assert [row.article for row in person.article_people.all()] == [second]


def test_one_accepts_a_quote_while_another_refuses_it():
    article, editor = make_story(), make_user()
    finding = found_in(article, "quote", "never asked")
    in_turn(
        lambda: settle(Article.objects.get(pk=article.pk), finding, by=editor),
        lambda: settle(Article.objects.get(pk=article.pk), finding, "refused", by=editor),
    )
    decision = Decision.objects.get()
    assert Quote.objects.exists() == (decision.verdict == "accepted")


def test_a_person_chosen_while_they_are_deleted_is_kept_or_refused_with_a_sentence():
    article, editor, other = make_story(), make_user(), make_known("Odile M. Vance")
    finding = found_in(article, "person", ODILE)
    chosen = Person(pk=other.pk)

    def choose() -> str:
        try:
            settle(article, finding, person=chosen, by=editor)
        except Refused as refused:
            return str(refused)
        return "settled"

    def delete() -> str:
        try:
            Person.objects.get(pk=other.pk).delete()
        except Exception as error:  # noqa: BLE001  whichever of the two the database tells
            return type(error).__name__
        return "deleted"

    answers = in_turn(choose, delete)
    assert ("settled" in answers) != ("deleted" in answers)
    assert Decision.objects.exists() == ("settled" in answers)
