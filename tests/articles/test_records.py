"""Accepting ties, ages, works, credits, quotes and posts writes their records; undo takes them."""

from datetime import date

import pytest

from articles import actions
from articles.actions import Verdict
from articles.body import from_paragraphs
from articles.copying import copy_of
from articles.findings import findings_in, reading_of
from articles.models import Article, Decision, Quote
from articles.workflow import Refused
from newsroom.models import LogLine
from people.models import Credit, Person, Relationship, Source, StatedAge, Work
from social.models import Account, Post
from tests.factories import HOUR, NOW, make_known, make_person, make_user, publish
from tests.settling import (
    ANN,
    BRUNO,
    ODILE,
    accept,
    accept_people,
    found_in,
    make_story,
    married,
    settle,
)

pytestmark = pytest.mark.django_db

# Ties


def test_a_tie_is_written_with_the_story_that_says_so():
    article = married(make_story(dated_on=date(2020, 10, 1), dated_precision="month"))
    tie, source = Relationship.objects.get(), Source.objects.get()
    assert {tie.a.name, tie.b.name} == {ODILE, BRUNO}
    assert (tie.type, tie.status, tie.ended) == ("spouse", "confirmed", False)
    assert (source.fact, source.story, source.ends) == (tie, article.uuid, False)
    assert (source.said_on, source.said_precision) == (date(2020, 10, 1), "month")
    assert Decision.objects.get(kind="tie").target == tie


def test_a_tie_waits_until_both_are_accepted():
    article = make_story()
    accept_people(article, ODILE)
    with pytest.raises(Refused, match="Accept Bruno Castellane first"):
        accept(article, "tie", "spouse")
    assert not Relationship.objects.exists()


def test_people_and_their_tie_are_accepted_in_one_go_in_any_order():
    article = make_story()
    wanted = [
        found_in(article, "tie", "spouse"),
        *(found_in(article, "person", n) for n in (ODILE, BRUNO)),
    ]
    verdicts = [Verdict(f.kind, f.key, "accepted") for f in wanted]
    actions.decide(article=article, verdicts=verdicts, by=make_user(), now=NOW)
    assert Relationship.objects.get().type == "spouse"


def test_a_verdict_that_is_refused_takes_the_others_with_it():
    article = make_story()
    wanted = [found_in(article, "tie", "spouse"), found_in(article, "person", ODILE)]
    with pytest.raises(Refused):
        actions.decide(
            article=article,
            verdicts=[Verdict(f.kind, f.key, "accepted") for f in wanted],
            by=make_user(),
            now=NOW,
        )
    assert not Decision.objects.exists()
    assert not Person.objects.exists()


def test_a_former_spouse_is_a_spouse_whom_the_story_says_it_is_over_with():
    article = make_story()
    accept_people(article, BRUNO, ANN)
    accept(article, "tie", "ex spouse")
    assert Relationship.objects.get().type == "spouse"
    assert not Relationship.objects.get().ended
    assert Source.objects.get().ends


def test_a_tie_between_two_findings_of_one_person_is_refused():
    article, odile = make_story(), make_known(ODILE)
    for name in (ODILE, BRUNO):
        settle(article, found_in(article, "person", name), person=odile)
    with pytest.raises(Refused, match="one person of ours"):
        accept(article, "tie", "spouse")


def test_a_tie_that_is_there_gets_one_more_source():
    first, second = married(), make_story()
    married(second, now=NOW + HOUR)
    assert Relationship.objects.count() == 1
    assert {source.story for source in Source.objects.all()} == {first.uuid, second.uuid}


def test_undo_of_a_tie_takes_it_and_leaves_a_line_in_the_log():
    article = married()
    settle(article, found_in(article, "tie", "spouse"), "")
    assert not Relationship.objects.exists()
    assert not Source.objects.exists()
    assert LogLine.objects.filter(verb="took back").count() == 1


def test_undo_of_a_tie_that_another_story_tells_too_takes_only_its_own_source():
    first, second = married(), married(make_story(), now=NOW + HOUR)
    settle(first, found_in(first, "tie", "spouse"), "")
    assert Relationship.objects.count() == 1
    assert [source.story for source in Source.objects.all()] == [second.uuid]


def test_undo_of_a_tie_keeps_what_an_editor_has_written_a_source_for():
    article = married()
    tie = Relationship.objects.get()
    Source.objects.create(relationship=tie, url="https://example.com/wedding")
    settle(article, found_in(article, "tie", "spouse"), "")
    assert [source.url for source in tie.sources.all()] == ["https://example.com/wedding"]


def test_undo_of_a_tie_keeps_one_that_was_there_before():
    odile, bruno = make_known(ODILE), make_known(BRUNO)
    tie = Relationship.objects.create(a=odile, b=bruno, type="spouse")
    article = married()
    settle(article, found_in(article, "tie", "spouse"), "")
    assert list(Relationship.objects.all()) == [tie]
    assert not Source.objects.exists()


def test_accepting_a_tie_twice_writes_it_once():
    article = married()
    accept(article, "tie", "spouse", now=NOW + HOUR)
    assert [Relationship.objects.count(), Source.objects.count()] == [1, 1]


def test_taking_a_person_back_takes_what_hangs_on_them():
    article = married()
    accept(article, "age", BRUNO)
    settle(article, found_in(article, "person", BRUNO), "")
    assert [m.objects.count() for m in (Relationship, StatedAge, Source)] == [0, 0, 0]
    assert [person.name for person in Person.objects.all()] == [ODILE]
    assert set(Decision.objects.values_list("kind", flat=True)) == {"person"}


def test_another_person_takes_over_the_ties_of_the_first():
    article, other = married(), make_known("Bruno C. Vance")
    settle(article, found_in(article, "person", BRUNO), person=other, now=NOW + HOUR)
    tie = Relationship.objects.get()
    assert other in (tie.a, tie.b)
    assert not Person.objects.filter(name=BRUNO).exists()


# Ages


def test_an_age_is_stated_as_of_the_day_of_the_story():
    article = make_story(dated_on=date(2020, 10, 15))
    accept_people(article, ODILE)
    accept(article, "age", ODILE)
    stated = StatedAge.objects.get()
    assert (stated.person.name, stated.age, stated.as_of) == (ODILE, 41, date(2020, 10, 15))
    assert Source.objects.get().fact == stated


def test_the_age_in_a_story_without_a_day_is_of_today():
    article = make_story()
    accept_people(article, ODILE)
    accept(article, "age", ODILE)
    assert StatedAge.objects.get().as_of == NOW.date()


def test_a_childs_age_is_nothing_to_settle():
    article = make_story(["Odile Marchetti came with her daughter Wren, 6."])
    kinds = {f.kind for f in findings_in(reading_of(copy_of(article)))}
    assert "person" in kinds
    assert "age" not in kinds


@pytest.mark.parametrize("protection", ["minor", "infant", "private"])
def test_no_age_is_kept_of_somebody_protected(protection):
    article = make_story()
    accept_people(article, ODILE)
    Person.objects.update(protected=protection)
    with pytest.raises(Refused, match="is protected"):
        accept(article, "age", ODILE)
    assert not StatedAge.objects.exists()


# Works


def test_a_work_is_written_once_whoever_names_it():
    for article in (make_story(), make_story()):
        accept(article, "work", "Left Shoe")
    work = Work.objects.get()
    assert (work.title, work.folded) == ("Left Shoe", "left shoe")


def test_a_work_whose_kind_the_text_leaves_open_is_the_one_we_know():
    known = Work.objects.create(title="Cold Harbour", type="book")
    article = make_story(["Everybody spoke of “Cold Harbour” on Monday, said Odile Marchetti."])
    accept(article, "work", "Cold Harbour")
    assert list(Work.objects.all()) == [known]


def test_undo_of_a_work_deletes_what_the_verdict_wrote():
    article = make_story()
    finding = accept(article, "work", "Left Shoe")
    settle(article, finding, "")
    assert not Work.objects.exists()


# Credits

DIRECTOR = ["Odile Marchetti directed the film “Slow Rain” in 2019, and it rained."]


def directed(**how):
    article = make_story(DIRECTOR, **how)
    accept_people(article, ODILE)
    accept(article, "credit", "Slow Rain")
    return article


def test_a_credit_is_written_with_its_work_and_the_story_that_says_so():
    article = directed()
    written = Credit.objects.get()
    assert (written.person.name, written.role) == (ODILE, "director")
    assert (written.work.title, written.work.type) == ("Slow Rain", "film")
    assert Source.objects.get().story == article.uuid
    assert Source.objects.get().fact == written


def test_a_credit_waits_until_its_person_is_accepted():
    with pytest.raises(Refused, match="Accept Odile Marchetti first"):
        accept(make_story(DIRECTOR), "credit", "Slow Rain")
    assert not Work.objects.exists()


def test_undo_of_a_credit_takes_its_work_along():
    article = directed()
    settle(article, found_in(article, "credit", "Slow Rain"), "")
    assert [m.objects.count() for m in (Credit, Work, Source)] == [0, 0, 0]


def test_undo_of_a_credit_keeps_a_work_that_was_accepted_itself():
    article = directed()
    accept(article, "work", "Slow Rain")
    settle(article, found_in(article, "credit", "Slow Rain"), "")
    assert Work.objects.count() == 1


def test_a_credit_that_is_there_gets_one_more_source():
    directed()
    directed(headline="Rain again")
    assert [m.objects.count() for m in (Credit, Work, Source)] == [1, 1, 2]


# Quotes


def test_a_quote_is_kept_with_whoever_said_it():
    article = make_story(dated_on=date(2020, 10, 15))
    accept_people(article, ODILE)
    accept(article, "quote", "never asked")
    quote = Quote.objects.get()
    assert quote.words == "I was never asked about the stairs"
    assert (quote.person.name, quote.verb) == (ODILE, "said")
    assert quote.said_on == date(2020, 10, 15)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“I took the stairs,” Odile Marchetti said.", "I took the stairs"),
        ("“I took the stairs!” Odile Marchetti said.", "I took the stairs!"),
        (
            "“I took the stairs,” Odile Marchetti said. “All of them.”",
            "I took the stairs. All of them.",
        ),
        (
            "“I took the stairs,” Odile Marchetti said, “all of them.”",
            "I took the stairs, all of them.",
        ),
    ],
)
def test_a_quote_has_the_words_that_were_said(text, words):
    article = make_story([text])
    accept(article, "quote")
    assert Quote.objects.get().words == words


def test_a_quote_finds_its_speaker_when_they_are_accepted_later():
    article = make_story()
    accept(article, "quote", "never asked")
    assert (Quote.objects.get().person, Quote.objects.get().speaker_label) == (None, ODILE)
    accept_people(article, ODILE)
    assert Quote.objects.get().person.name == ODILE


def test_a_quote_loses_its_speaker_with_the_verdict_on_them():
    article = make_story()
    accept_people(article, ODILE)
    accept(article, "quote", "never asked")
    settle(article, found_in(article, "person", ODILE), "")
    assert Quote.objects.get().person is None
    assert not Person.objects.exists()


def test_an_editor_says_who_spoke_and_that_stays():
    article, ann = make_story(), make_known(ANN)
    settle(article, found_in(article, "quote", "never asked"), person=ann)
    accept_people(article, ODILE)
    assert Quote.objects.get().person == ann


def test_the_quote_of_a_source_is_kept_without_a_person():
    article = make_story()
    accept(article, "quote", "walk there again")
    assert Quote.objects.get().person is None


def test_undo_of_a_quote_deletes_it():
    article = make_story()
    settle(article, accept(article, "quote", "never asked"), "")
    assert not Quote.objects.exists()


def test_undo_keeps_a_quote_of_a_published_story():
    article = make_story()
    finding = accept(article, "quote", "never asked")
    publish(article)
    settle(article, finding, "")
    assert Quote.objects.count() == 1


def test_a_quote_accepted_before_there_were_records_is_written_at_the_next_save():
    article = make_story()
    finding = found_in(article, "quote", "never asked")
    accepted_long_ago(article, finding)
    actions.decide(article=article, verdicts=[], by=make_user(), now=NOW)
    assert Decision.objects.get().quote == Quote.objects.get()


def test_a_quote_accepted_before_there_were_records_is_written_by_publishing():
    article = make_story()
    accepted_long_ago(article, found_in(article, "quote", "never asked"))
    edition = publish(article)
    assert [line.quote for line in edition.quote_lines.all()] == [Quote.objects.get()]


def accepted_long_ago(article, finding):
    Decision.objects.create(
        article=article,
        kind=finding.kind,
        key=finding.key,
        verdict="accepted",
        by=make_user(),
        at=NOW,
    )


# Posts


def test_a_post_is_by_whoever_the_story_says_wrote_it():
    article = make_story()
    accept(article, "post", "hold that door")
    accept_people(article, ODILE)
    assert Post.objects.get().person.name == ODILE


def test_a_post_is_of_the_only_account_its_author_has_there():
    odile = make_known(ODILE)
    account = Account.objects.create(platform="instagram", shown="odilem", person=odile)
    Account.objects.create(platform="twitter", shown="odilem", person=odile)
    article = make_story()
    accept_people(article, ODILE)
    accept(article, "post", "hold that door")
    assert Post.objects.get().account == account


def test_undo_of_whom_a_post_is_by_lets_the_post_stay():
    article = make_story()
    accept_people(article, ODILE)
    accept(article, "post", "hold that door")
    settle(article, found_in(article, "person", ODILE), "")
    assert Post.objects.get().person is None
    assert not Person.objects.exists()


# People who were merged or deleted meanwhile


def test_a_tie_of_somebody_merged_is_of_whoever_they_were_merged_into():
    article, kept = make_story(), make_known("Bruno C. Vance")
    accept_people(article, ODILE, BRUNO)
    Person.objects.filter(name=BRUNO).update(merged_into=kept)
    accept(article, "tie", "spouse")
    tie = Relationship.objects.get()
    assert kept in (tie.a, tie.b)


def test_another_person_who_was_merged_is_whoever_they_were_merged_into():
    kept = make_known("Odile M. Vance")
    merged = make_person("Odile Vance", merged_into=kept)
    article = make_story()
    settle(article, found_in(article, "person", ODILE), person=merged)
    assert Decision.objects.get().person == kept


def test_another_person_who_was_deleted_is_refused_with_a_sentence():
    article, gone = make_story(), make_known("Odile M. Vance")
    finding, verdict_on = found_in(article, "person", ODILE), Person(pk=gone.pk)
    gone.delete()
    with pytest.raises(Refused, match="was deleted meanwhile"):
        settle(article, finding, person=verdict_on)
    assert not Person.objects.exists()


def test_a_fact_the_text_no_longer_holds_is_let_go():
    article = make_story()
    accept_people(article, ODILE, BRUNO)
    finding = found_in(article, "tie", "spouse")
    Article.objects.filter(pk=article.pk).update(body=from_paragraphs(["Nobody."]))
    assert settle(article, finding) == []
    assert not Relationship.objects.exists()
