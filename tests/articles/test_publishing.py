"""The verbs, through the actions, on the database."""

from dataclasses import replace
from datetime import timedelta

import pytest

from articles import actions
from articles.body import from_paragraphs
from articles.copying import copy_of
from articles.models import Address, Article, Edition, EditionTag, Kind
from articles.workflow import Refused, Verb, refusals
from newsroom.models import LogLine
from tests.factories import (
    HOUR,
    NOW,
    make_article,
    make_contributor,
    make_edition,
    make_person,
    make_section,
    make_tag,
    make_user,
    publish,
)

pytestmark = pytest.mark.django_db
LATER = NOW + HOUR
GRIEF = ("Odile Marchetti’s brother died on Sunday.", "He was 51.")


def headlines(now) -> list[str]:
    return [edition.headline for edition in Edition.objects.visible(now)]


def correcting(article, now, **changes):
    live = Edition.objects.visible(now).get(article=article)
    return replace(copy_of(live), **changes)


def correct(article, now=LATER, kind=Kind.CORRECTION, note="We had it wrong.", **changes):
    change = correcting(article, now, **changes)
    article.refresh_from_db()
    return actions.correct(
        article=article,
        change=change,
        kind=kind,
        note=note,
        by=make_user(),
        version=article.version,
        now=now,
    )


# Publishing


def test_a_published_story_is_visible_from_that_moment_on():
    make_edition("Out", now=NOW)
    assert headlines(NOW - timedelta(microseconds=1)) == []
    assert headlines(NOW) == ["Out"]


def test_a_planned_story_is_visible_at_its_hour_and_not_a_second_before():
    publish(make_article("Out"), at=LATER)
    assert headlines(LATER - timedelta(seconds=1)) == []
    assert headlines(LATER) == ["Out"]


def test_a_story_with_an_end_is_gone_at_its_end():
    publish(make_article("Out"), until=LATER)
    assert headlines(LATER - timedelta(seconds=1)) == ["Out"]
    assert headlines(LATER) == []


def test_an_edition_carries_all_of_its_copy_as_printed():
    article = make_article(
        people=[make_person("Odile Marchetti")],
        tags=[make_tag("Premieres")],
        contributors=[make_contributor("Winifred Achterberg")],
        content_note="It tells of a loss.",
        key_points=["One.", "Two."],
    )
    edition = publish(article)
    article.refresh_from_db()
    assert copy_of(edition) == copy_of(article)
    assert [ref.name for ref in copy_of(edition).people] == ["Odile Marchetti"]


def test_a_rename_does_not_touch_what_was_printed():
    person = make_person("Odile Marchetti")
    edition = make_edition(people=[person])
    person.name = "Odile Vance"
    person.save()
    edition.refresh_from_db()
    assert edition.printed["people"][0]["name"] == "Odile Marchetti"


def test_a_second_publish_closes_the_first_in_the_same_moment():
    article = make_article("Old")
    first = publish(article)
    Article.objects.filter(pk=article.pk).update(headline="New")
    second = publish(article, now=LATER)
    first.refresh_from_db()
    assert (first.visible_until, second.visible_from) == (LATER, LATER)
    assert headlines(LATER) == ["New"]
    assert [second.kind, second.number] == [Kind.UPDATE, 2]


def test_publishing_again_keeps_the_place_and_the_first_day_of_the_story():
    article = make_article()
    first = publish(article)
    second = publish(article, now=LATER)
    assert second.listed_at == first.listed_at == NOW
    assert second.first_published_at == NOW
    assert second.modified_at == LATER


def test_a_typo_mended_does_not_count_as_a_change():
    article = make_article()
    publish(article)
    assert publish(article, now=LATER, kind=Kind.TYPO).modified_at == NOW


def test_a_planned_hour_dies_with_its_plan():
    article = make_article()
    publish(article, at=LATER)
    edition = publish(article, now=NOW + HOUR / 2)
    assert edition.first_published_at == NOW + HOUR / 2
    assert edition.kind == Kind.FIRST


def test_the_slug_made_for_the_address_is_kept_in_the_draft():
    article = make_article("The lift is — still — out")
    edition = publish(article)
    article.refresh_from_db()
    assert edition.address == "screen/the-lift-is-still-out"
    assert article.slug == "the-lift-is-still-out"


def test_a_headline_without_a_letter_still_gets_an_address():
    article = make_article("💔")
    assert publish(article).address == f"screen/story-{article.pk}"


def test_a_story_headed_feed_does_not_stand_where_the_feed_of_its_section_is():
    article = make_article("Feed!")
    assert publish(article).address == f"screen/story-{article.pk}"


def test_the_address_of_the_feed_is_refused_to_a_story():
    with pytest.raises(Refused, match="the address of the section's feed"):
        publish(make_article(slug="feed"))


def test_what_is_said_of_a_first_edition_is_no_note_to_readers():
    assert publish(make_article(), note="At last.").printed["notes"] == []


def test_every_publish_leaves_one_line_in_the_log():
    editor = make_user()
    publish(make_article(), by=editor)
    line = LogLine.objects.get(verb="published")
    assert (line.actor, line.at, line.object_type) == (editor, NOW, "articles.edition")


# Refusals


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"headline": "  "}, "A story needs a headline."),
        ({"section": None}, "Choose a section."),
        ({"paragraphs": GRIEF}, "This story tells of grief. Write the content note"),
    ],
)
def test_a_story_that_is_not_ready_is_refused_with_the_way(changes, sentence):
    article = make_article(**changes)
    with pytest.raises(Refused, match=sentence):
        publish(article)
    assert Edition.objects.count() == 0


def test_the_button_and_the_action_give_the_same_sentences():
    editor = make_user()
    article = make_article("", section=None, by=editor, paragraphs=GRIEF)
    button = refusals(Verb.PUBLISH, article, by=editor, now=NOW)
    with pytest.raises(Refused) as action:
        publish(article, by=editor)
    assert [str(r) for r in button] == [str(r) for r in action.value.refusals]
    assert [r.code for r in button] == ["headline", "section", "content_note", "second_person"]


def test_a_writer_publishes_nothing():
    with pytest.raises(Refused, match="Only an editor may publish a story"):
        publish(make_article(), by=make_user("Writer"))


def test_a_version_that_has_moved_is_refused():
    article = make_article()
    publish(article)
    with pytest.raises(Refused, match="changed since you opened it"):
        publish(article, version=1)
    assert Edition.objects.count() == 1


def test_the_address_of_another_story_is_refused_for_good():
    publish(make_article("First", slug="the-one"), until=LATER)
    with pytest.raises(Refused, match="Another story has the address /screen/the-one/"):
        publish(make_article("Second", slug="the-one"), now=LATER + HOUR)


def test_an_hour_that_is_past_is_refused():
    with pytest.raises(Refused, match="That hour is past"):
        publish(make_article(), at=NOW - HOUR)


def test_a_story_that_would_end_before_it_begins_is_refused():
    with pytest.raises(Refused, match="end before it begins"):
        publish(make_article(), at=LATER, until=LATER)


# Stories of grief


def test_a_grief_story_is_refused_to_its_last_author_and_then_waits():
    author = make_user()
    article = make_article(by=author, paragraphs=GRIEF, content_note="It tells of a death.")
    with pytest.raises(Refused, match="A second person publishes it"):
        publish(article, by=author)
    article.refresh_from_db()
    assert article.stage == Article.Stage.REVIEW
    assert Edition.objects.count() == 0


def test_a_second_person_publishes_a_grief_story():
    article = make_article(by=make_user(), paragraphs=GRIEF, content_note="It tells of a death.")
    publish(article)
    article.refresh_from_db()
    assert article.stage == Article.Stage.WRITING


def test_a_planned_grief_story_needs_the_second_person_too():
    author = make_user()
    article = make_article(by=author, paragraphs=GRIEF, content_note="It tells of a death.")
    with pytest.raises(Refused, match="second person"):
        publish(article, by=author, at=LATER)


def test_grief_in_the_headline_alone_counts():
    author = make_user()
    article = make_article("Odile Marchetti’s brother died on Sunday", by=author)
    with pytest.raises(Refused, match="second person"):
        publish(article, by=author)


def refuse_grief(article, by):
    from articles.findings import findings_in, reading_of

    for found in findings_in(reading_of(copy_of(article))):
        if found.kind == "sensitivity":
            verdict = actions.Verdict(found.kind, found.key, "refused")
            actions.decide(article=article, verdicts=[verdict], by=by, now=NOW)
    article.refresh_from_db()


def test_a_grief_finding_refused_by_the_author_still_counts():
    author = make_user()
    article = make_article(by=author, paragraphs=GRIEF)
    refuse_grief(article, author)
    with pytest.raises(Refused, match="second person"):
        publish(article, by=author)


def test_a_grief_finding_refused_by_another_counts_no_longer():
    author = make_user()
    article = make_article(by=author, paragraphs=GRIEF)
    refuse_grief(article, make_user())
    assert publish(article, by=author).kind == Kind.FIRST


def test_withdrawing_a_grief_story_never_waits():
    author = make_user()
    article = make_article(by=author, paragraphs=GRIEF, content_note="It tells of a death.")
    publish(article)
    actions.withdraw(
        article=article, note="At the family’s wish.", by=author, version=article.version, now=LATER
    )
    assert headlines(LATER) == []


# Correcting


def test_a_correction_is_made_of_what_readers_see_not_of_the_draft():
    article = make_article("Out", paragraphs=["One.", "Two."])
    publish(article)
    Article.objects.filter(pk=article.pk).update(headline="Half-written")
    correct(article, body=from_paragraphs(["One, corrected.", "Two."]))
    live = Edition.objects.visible(LATER).get()
    article.refresh_from_db()
    assert (live.headline, live.kind) == ("Out", Kind.CORRECTION)
    assert article.headline == "Half-written"
    assert article.body == from_paragraphs(["One, corrected.", "Two."])


def test_a_correction_never_bumps_a_story():
    article = make_article()
    publish(article)
    edition = correct(article, headline="Corrected").edition
    assert (edition.listed_at, edition.modified_at) == (NOW, LATER)


def test_a_correction_leaves_who_changed_the_text_last_as_it_was():
    author = make_user()
    article = make_article(by=author)
    publish(article)
    correct(article, headline="Corrected")
    article.refresh_from_db()
    assert article.changed_by == author


def test_what_clashes_with_the_draft_stays_and_is_named():
    article = make_article("Out")
    publish(article)
    Article.objects.filter(pk=article.pk).update(headline="Half-written")
    corrected = correct(article, headline="Corrected", dek="New.")
    article.refresh_from_db()
    assert [str(clash) for clash in corrected.clashes] == ["the headline"]
    assert (article.headline, article.dek) == ("Half-written", "New.")
    assert "Left as the draft has it: the headline." in LogLine.objects.get(verb="corrected").reason


def test_a_correction_is_written_into_the_planned_version_too():
    article = make_article("Out", paragraphs=["One.", "Two."])
    publish(article)
    Article.objects.filter(pk=article.pk).update(headline="Tomorrow")
    publish(article, now=NOW + HOUR / 2, at=LATER + HOUR)
    correct(article, body=from_paragraphs(["One, corrected.", "Two."]))
    planned = Edition.objects.visible(LATER + HOUR).get()
    assert planned.headline == "Tomorrow"
    assert planned.body == from_paragraphs(["One, corrected.", "Two."])
    assert planned.printed["notes"][0]["note"] == "We had it wrong."


def test_a_planned_version_written_anew_is_the_same_plan():
    article = make_article("Out", tags=[make_tag()])
    planner = make_user()
    publish(article)
    Article.objects.filter(pk=article.pk).update(headline="Tomorrow")
    plan = publish(article, now=NOW + HOUR / 2, at=LATER + HOUR, by=planner, note="As told.")
    corrected = correct(article, dek="Corrected.").edition
    anew = Edition.objects.pending(LATER).get()
    assert [plan.number, corrected.number, anew.number] == [2, 3, 4]
    assert (anew.kind, anew.note, anew.published_by) == (plan.kind, "As told.", planner)
    assert (anew.from_version, anew.visible_from) == (plan.from_version, plan.visible_from)
    assert (anew.listed_at, anew.first_published_at) == (NOW, NOW)
    assert [note["note"] for note in anew.printed["notes"]] == ["We had it wrong.", "As told."]
    assert {line.edition for line in EditionTag.objects.all()} == {corrected, anew}


def test_a_correction_comes_from_the_same_version_of_the_draft_as_what_it_corrects():
    article = make_article()
    first = publish(article)
    assert correct(article, dek="Corrected.").edition.from_version == first.from_version


def test_a_correction_that_leaves_the_address_blank_is_given_one():
    article = make_article("Out")
    publish(article)
    edition = correct(article, slug="", headline="Out at last").edition
    assert (edition.slug, edition.address) == ("out-at-last", "screen/out-at-last")


def test_who_asked_for_a_correction_has_the_corrected_draft_in_hand():
    article = make_article("Out")
    publish(article)
    correct(article, headline="Corrected")
    stored = Article.objects.get()
    assert (article.headline, article.version) == (stored.headline, stored.version)
    assert article.headline == "Corrected"


def test_a_correction_that_clashes_with_the_planned_version_is_refused():
    article = make_article("Out", paragraphs=["One.", "Two."])
    publish(article)
    Article.objects.filter(pk=article.pk).update(body=from_paragraphs(["One.", "Two, later."]))
    publish(article, now=NOW + HOUR / 2, at=LATER + HOUR)
    with pytest.raises(Refused, match="The planned version changes paragraph 2 as well"):
        correct(article, body=from_paragraphs(["One.", "Two, corrected."]))


def test_a_correction_that_brings_grief_is_refused_with_the_way():
    article = make_article()
    publish(article)
    with pytest.raises(Refused, match="Put it in the draft, and have a second person publish"):
        correct(article, body=from_paragraphs(list(GRIEF)), content_note="It tells of a death.")


@pytest.mark.parametrize("kind", [Kind.CORRECTION, Kind.CLARIFICATION])
def test_all_but_typos_need_a_note_to_readers(kind):
    article = make_article()
    publish(article)
    with pytest.raises(Refused, match="Tell readers what this"):
        correct(article, kind=kind, note=" ", headline="Corrected")


def test_a_correction_of_nothing_is_refused():
    article = make_article()
    publish(article)
    with pytest.raises(Refused, match="Nothing was changed"):
        correct(article)


def test_notes_stay_on_the_page_through_later_editions():
    article = make_article()
    publish(article)
    correct(article, headline="Corrected")
    edition = publish(article, now=LATER + HOUR, kind=Kind.TYPO)
    assert [note["note"] for note in edition.printed["notes"]] == ["We had it wrong."]


# Cancelling, withdrawing, prolonging, moving


def test_cancel_lets_the_live_version_stay():
    article = make_article("Out")
    publish(article)
    Article.objects.filter(pk=article.pk).update(headline="Tomorrow")
    publish(article, now=NOW, at=LATER)
    actions.cancel(article=article, by=make_user(), version=article.version, now=NOW)
    assert headlines(LATER + HOUR) == ["Out"]
    assert EditionTag.objects.count() == 0


def test_a_withdrawn_story_is_on_no_list_and_its_notice_is_kept():
    article = make_article(tags=[make_tag()])
    publish(article)
    edition = actions.withdraw(
        article=article, note="It was not so.", by=make_user(), version=article.version, now=LATER
    )
    assert headlines(LATER) == []
    assert EditionTag.objects.count() == 0
    assert (edition.note, edition.headline, edition.body) == ("It was not so.", "", "")
    assert Address.objects.get().article == article


def test_a_withdrawal_needs_a_notice():
    article = make_article()
    publish(article)
    with pytest.raises(Refused, match="Write the notice"):
        actions.withdraw(
            article=article, note=" ", by=make_user(), version=article.version, now=LATER
        )


def test_only_an_administrator_publishes_over_a_withdrawal():
    article = make_article("Out")
    publish(article)
    actions.withdraw(
        article=article, note="Gone.", by=make_user(), version=article.version, now=LATER
    )
    with pytest.raises(Refused, match="Only an administrator"):
        publish(article, now=LATER + HOUR)
    publish(article, now=LATER + HOUR, by=make_user("Administrator"))
    assert headlines(LATER + HOUR) == ["Out"]


def test_a_live_story_can_end_sooner_or_later():
    article = make_article("Out")
    publish(article)
    actions.prolong(article=article, until=LATER, by=make_user(), version=article.version, now=NOW)
    assert headlines(LATER) == []


def test_moving_to_the_top_moves_the_edition_its_plan_and_all_their_lines():
    article = make_article(tags=[make_tag()], people=[make_person()])
    publish(article)
    publish(article, now=NOW, at=LATER + HOUR)
    actions.move_to_top(article=article, by=make_user(), version=article.version, now=LATER)
    assert {edition.listed_at for edition in Edition.objects.exclude(number=0)} == {LATER}
    for edition in Edition.objects.all():
        lines = [*edition.tag_lines.all(), *edition.person_lines.all()]
        assert lines
        assert all(line.listed_at == edition.listed_at for line in lines)


# List lines


def test_lines_of_what_is_over_are_swept_by_the_next_verb():
    article = make_article(tags=[make_tag()])
    first = publish(article)
    second = publish(article, now=LATER)
    assert [line.edition for line in EditionTag.objects.all()] == [second]
    assert first != second


@pytest.mark.parametrize("verb", ["prolong", "move_to_top"])
def test_verbs_that_print_nothing_sweep_too(verb):
    article = make_article(tags=[make_tag()])
    first = publish(article)
    second = publish(article, now=NOW, at=LATER)
    asked = {"until": LATER + HOUR} if verb == "prolong" else {}
    act = getattr(actions, verb)
    act(article=article, by=make_user(), version=article.version, now=LATER, **asked)
    assert [line.edition for line in EditionTag.objects.all()] == [second]
    assert first != second


def test_rebuilt_lists_are_those_that_were_there():
    def lines():
        return sorted(EditionTag.objects.values_list("edition", "tag", "listed_at"))

    for title in ("One", "Two"):
        make_edition(title, tags=[make_tag("A"), make_tag("B")])
    publish(make_article("Three", tags=[make_tag("A")]), at=LATER)
    before = lines()
    EditionTag.objects.all().delete()
    assert actions.rebuild_lists(now=NOW) == 3
    assert lines() == before


def test_rebuilt_lists_leave_out_what_is_over():
    publish(make_article("Out", tags=[make_tag()]), until=LATER)
    assert actions.rebuild_lists(now=NOW) == 1
    assert actions.rebuild_lists(now=LATER) == 0
    assert not EditionTag.objects.exists()


def test_a_section_keeps_its_address_once_a_story_used_it():
    from django.core.exceptions import ValidationError

    make_edition(section="Screen")
    section = make_section("Screen")
    section.slug = "cinema"
    with pytest.raises(ValidationError, match="it stays"):
        section.full_clean()
