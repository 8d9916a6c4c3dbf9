"""Grief never goes out on one person's word (R4): every way round it that was tried."""

from dataclasses import replace

import pytest

from articles.actions import Verdict, correct, decide
from articles.body import from_paragraphs
from articles.body.nodes import Post as PostNode
from articles.copying import copy_of
from articles.models import Article, Edition, Kind
from articles.workflow import Refused, Verb, refusals
from social.models import Post
from tests.factories import (
    HOUR,
    NOW,
    make_article,
    make_contributor,
    make_edition,
    make_tag,
    make_user,
    publish,
)

pytestmark = pytest.mark.django_db
LOSS = "She told friends that she had a stillbirth."
REFUSED = {"content_note", "second_person"}


@pytest.fixture
def editor():
    return make_user()


def refused(article: Article, by) -> set[str]:
    article.refresh_from_db()
    return {refusal.code for refusal in refusals(Verb.PUBLISH, article, by=by, now=NOW)}


def card(words: str, author: str = "") -> str:
    post = Post.objects.create(text=words)
    return PostNode(ref=str(post.pk), words=words, author=author).html


@pytest.mark.parametrize(
    "field", "kicker headline short_headline dek seo_title seo_description".split()
)
def test_every_line_of_the_copy_is_read(editor, field):
    assert refused(make_article(by=editor, **{field: LOSS}), editor) == REFUSED


def test_the_address_is_read(editor):
    assert refused(make_article(by=editor, slug="she-had-a-stillbirth"), editor) == REFUSED


def test_key_points_are_read(editor):
    assert refused(make_article(by=editor, key_points=[LOSS]), editor) == REFUSED


@pytest.mark.parametrize(
    "around", ["{}", "<blockquote><p>A</p>{}</blockquote>", "<ul><li><p>A</p>{}</li></ul>"]
)
def test_the_words_of_a_card_are_read_wherever_it_stands(editor, around):
    assert refused(make_article(by=editor, body=around.format(card(LOSS))), editor) == REFUSED


def test_marks_inside_a_word_hide_nothing(editor):
    body = "<p>She had a still<strong>birth</strong>.</p>"
    assert refused(make_article(by=editor, body=body), editor) == REFUSED


@pytest.mark.parametrize("stage", Article.Stage.values)
def test_no_stage_lets_its_author_publish(editor, stage):
    assert "second_person" in refused(make_article(LOSS, by=editor, stage=stage), editor)


def test_saving_nothing_makes_nobody_else_its_author(editor):
    from articles.actions import writing

    article = make_article(LOSS, by=editor)
    with writing(article.pk, version=article.version, by=make_user(), now=NOW) as stored:
        stored.save()
    assert "second_person" in refused(article, editor)


def test_its_authors_own_verdict_counts_for_nothing(editor):
    article = make_article(paragraphs=[LOSS], by=editor)
    settle(article, editor)
    assert refused(article, editor) == REFUSED


def test_a_correction_brings_no_grief(editor):
    live = make_edition(by=make_user("Writer"))
    change = replace(copy_of(live), body=from_paragraphs([LOSS]), content_note="A note.")
    with pytest.raises(Refused) as caught:
        correct(
            article=live.article,
            change=change,
            kind=Kind.TYPO,
            note="",
            by=editor,
            version=live.article.version,
            now=NOW + HOUR,
        )
    assert caught.value.has("new_grief")


def settle(article: Article, by) -> None:
    """Refuse whatever grief is found in the text as it stands."""
    from articles.findings import findings_in, reading_of

    found = findings_in(reading_of(copy_of(article)))
    verdicts = [Verdict(f.kind, f.key, "refused") for f in found if f.kind == "sensitivity"]
    decide(article=article, verdicts=verdicts, by=by, now=NOW)


# Ways round it that were open once.


def test_one_death_that_is_none_does_not_settle_a_real_one(editor):
    article = make_article(paragraphs=["On Monday a man died in the film."], by=editor)
    settle(article, make_user())
    Article.objects.filter(pk=article.pk).update(
        body=from_paragraphs(["Her son, a man of forty, died on Monday in his sleep."])
    )
    assert refused(article, editor) == REFUSED


def test_a_correction_takes_no_content_note_from_a_planned_story(editor):
    article = make_article(by=make_user("Writer"), content_note="It tells of a loss.")
    live = publish(article, by=editor)
    Article.objects.filter(pk=article.pk).update(body=from_paragraphs([LOSS]))
    publish(article, by=editor, now=NOW + HOUR, at=NOW + 5 * HOUR)
    try:
        correct(
            article=article,
            change=replace(copy_of(live), content_note=""),
            kind=Kind.TYPO,
            note="",
            by=editor,
            version=article.version,
            now=NOW + 2 * HOUR,
        )
    except Refused:
        return
    assert Edition.objects.visible(NOW + 6 * HOUR).get().content_note


def test_a_note_to_readers_brings_no_grief(editor):
    live = make_edition()
    with pytest.raises(Refused):
        correct(
            article=live.article,
            change=replace(copy_of(live), dek="Another."),
            kind=Kind.CORRECTION,
            note=LOSS,
            by=editor,
            version=live.article.version,
            now=NOW + HOUR,
        )


@pytest.mark.parametrize("place", ["tag", "byline", "author of a card"])
def test_a_name_brings_no_grief(editor, place):
    how = {
        "tag": {"tags": [make_tag("Her stillbirth")]},
        "byline": {"contributors": [make_contributor("After her stillbirth")]},
        "author of a card": {"body": "<p>A</p>" + card("Hello", "After her stillbirth")},
    }
    assert refused(make_article(by=editor, **how[place]), editor)
