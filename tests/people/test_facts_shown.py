"""What readers are told of somebody: what a source they may read says, and nothing else."""

from datetime import date, timedelta

import pytest

from articles import actions
from people.known import known_of
from people.models import Credit, Person, Relationship, Source, StatedAge, Work
from tests.factories import HOUR, NOW, make_known, make_person, make_user, publish
from tests.settling import ANN, BRUNO, ODILE, accept, accept_people, make_story, married

pytestmark = pytest.mark.django_db
LATER = NOW + HOUR


def make_tie(a, b, kind="spouse", *, url="https://example.com/a", **fields):
    """A tie that readers may see, for an editor wrote down who says it."""
    tie = Relationship.objects.create(a=a, b=b, type=kind, **fields)
    if url:
        Source.objects.create(relationship=tie, url=url)
    return tie


def told(person, now=NOW):
    return [(tie.words, tie.other.name) for tie in known_of(person, now).facts]


def test_a_tie_in_a_draft_is_told_to_nobody():
    married()
    assert told(Person.objects.get(name=ODILE)) == []


def test_a_tie_is_told_while_its_story_can_be_read():
    article = married()
    article.refresh_from_db()
    publish(article, at=LATER, until=LATER + HOUR)
    odile = Person.objects.get(name=ODILE)
    assert told(odile, LATER - timedelta(seconds=1)) == []
    assert told(odile, LATER) == [("spouse", BRUNO)]
    assert told(odile, LATER + HOUR) == []


def test_a_tie_says_which_story_of_ours_it_comes_from():
    article = married(make_story(dated_on=date(2020, 10, 15)))
    article.refresh_from_db()
    edition = publish(article)
    (tie,) = known_of(Person.objects.get(name=ODILE), NOW).facts
    (origin,) = tie.origins
    assert (origin.title, origin.href) == (edition.headline, edition.get_absolute_url())
    assert (str(origin.said), origin.is_ours) == ("15 October 2020", True)


def test_a_withdrawn_story_says_nothing():
    article = married()
    article.refresh_from_db()
    publish(article)
    article.refresh_from_db()
    actions.withdraw(
        article=article, note="Gone.", by=make_user(), version=article.version, now=LATER
    )
    assert told(Person.objects.get(name=ODILE), LATER) == []


def test_that_it_is_over_is_told_with_the_story_that_says_so():
    odile, bruno = make_known(ODILE), make_known(BRUNO)
    make_tie(odile, bruno)
    story = make_story(["Odile Marchetti left with her ex-husband, Bruno Castellane, on Monday."])
    accept_people(story, ODILE, BRUNO)
    accept(story, "tie", "ex spouse")
    assert told(odile) == [("spouse", BRUNO)]
    story.refresh_from_db()
    publish(story)
    assert told(odile) == [("former spouse", BRUNO)]


def test_what_a_newer_draft_says_is_not_told_before_it_is_out():
    story = married()
    story.refresh_from_db()
    publish(story)
    Source.objects.update(ends=True)
    odile = Person.objects.get(name=ODILE)
    assert told(odile) == [("spouse", BRUNO)]


@pytest.mark.parametrize(
    ("status", "ended", "is_told"),
    [
        ("rumoured", False, False),
        ("rumoured", True, False),
        ("seen_together", False, False),
        ("source_confirmed", False, False),
        ("source_confirmed", True, True),
        ("confirmed", False, True),
        ("confirmed", True, True),
    ],
)
def test_only_what_is_confirmed_or_over_is_told(status, ended, is_told):
    odile = make_known(ODILE)
    make_tie(odile, make_known(BRUNO), status=status, ended=ended)
    assert bool(told(odile)) == is_told


def test_a_tie_without_a_source_is_not_told():
    odile = make_known(ODILE)
    make_tie(odile, make_known(BRUNO), url="")
    assert told(odile) == []


@pytest.mark.parametrize("protection", ["minor", "infant", "private"])
def test_nobody_is_told_as_tied_to_somebody_protected(protection):
    odile, wren = make_known(ODILE), make_person("Wren", protected=protection)
    make_tie(odile, wren, "parent_of")
    assert told(odile) == []


def test_whoever_has_no_page_is_named_all_the_same():
    odile = make_known(ODILE)
    make_tie(odile, make_person(BRUNO))
    (tie,) = known_of(odile, NOW).facts
    assert (tie.other.name, tie.other.href) == (BRUNO, "")


def test_somebody_merged_is_told_as_whoever_they_were_merged_into():
    odile, kept = make_known(ODILE), make_known("Bruno C. Vance")
    make_tie(odile, make_person(BRUNO, merged_into=kept))
    assert told(odile) == [("spouse", "Bruno C. Vance")]


def test_a_tie_is_told_from_either_end():
    odile, kit = make_known(ODILE), make_known("Kit Marchetti")
    make_tie(odile, kit, "parent_of")
    assert (told(odile), told(kit)) == (
        [("child", "Kit Marchetti")],
        [("parent", ODILE)],
    )


def test_siblings_follow_from_a_parent_in_common():
    odile, kit, ann = (make_known(name) for name in (ODILE, "Kit Marchetti", ANN))
    make_tie(odile, kit, "parent_of")
    make_tie(odile, ann, "parent_of")
    make_tie(odile, make_person("Wren", protected="minor"), "parent_of")
    make_tie(odile, make_known("Jo Lark"), "parent_of", url="")
    assert told(kit) == [("parent", ODILE), ("sibling", ANN)]


def test_works_are_told_with_what_somebody_did_for_them():
    odile, work = make_known(ODILE), Work.objects.create(title="Cold Harbour", type="book")
    for role in ("author", "illustrator"):
        part = Credit.objects.create(person=odile, work=work, role=role)
        Source.objects.create(credit=part, url="https://example.com/a")
    Credit.objects.create(person=odile, work=work, role="ghost")
    parts = known_of(odile, NOW).parts
    assert {(part.title, part.role) for part in parts} == {
        ("Cold Harbour", "author"),
        ("Cold Harbour", "illustrator"),
    }


def test_stated_ages_are_told_with_their_day():
    article = make_story(dated_on=date(2020, 10, 15))
    accept_people(article, ODILE)
    accept(article, "age", ODILE)
    odile = Person.objects.get(name=ODILE)
    assert known_of(odile, NOW).ages == ()
    article.refresh_from_db()
    publish(article)
    (age,) = known_of(odile, NOW).ages
    assert (age.age, age.as_of.on) == (41, date(2020, 10, 15))
    assert StatedAge.objects.count() == 1


def test_the_newest_is_told_first():
    odile = make_known(ODILE)
    for name, day in ((BRUNO, 1), (ANN, 20), ("Kit Lark", 9)):
        tie = make_tie(odile, make_known(name), "friend")
        tie.sources.update(said_on=date(2026, 3, day), said_precision="day")
    assert [name for _, name in told(odile)] == [ANN, "Kit Lark", BRUNO]
