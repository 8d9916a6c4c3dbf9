"""The pictures of a story: what it carries, and when they keep it from going out (R2, R12)."""

import pytest

from articles import actions
from articles.body.nodes import Gallery, Image
from articles.models import ArticleImage, EditionImage
from articles.workflow import Refused, Verb, refusals
from people.models import Depiction
from tests.factories import HOUR, NOW, make_article, make_image, make_person, make_user, publish

pytestmark = pytest.mark.django_db

WORDS = {"lead_alt": "A lift with its doors open", "lead_credit": "Studio Scissors"}


@pytest.fixture
def image():
    return make_image(licence="own")


def story(image, **fields):
    return make_article(lead_image=image, **{**WORDS, **fields})


def why_not(article, **how):
    found = refusals(Verb.PUBLISH, article, by=make_user(), now=NOW, **how)
    return [refusal.sentence for refusal in found]


def test_a_picture_with_words_credit_and_licence_goes_out(image):
    assert why_not(story(image)) == []


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        ({"lead_credit": " "}, "has no credit."),
        ({"lead_alt": ""}, "is not put in words for those who cannot see it."),
    ],
)
def test_a_picture_needs_its_words(image, missing, sentence):
    (refused,) = why_not(story(image, **missing))
    assert refused.endswith(sentence)


def test_a_picture_without_a_licence_stays_in():
    (refused,) = why_not(story(make_image(licence="")))
    assert "has no licence" in refused


def test_a_licence_must_hold_at_the_hour_the_story_is_planned_for():
    article = story(make_image(licence="own", licensed_until_at=NOW + 2 * HOUR))
    assert why_not(article, at=NOW + HOUR) == []
    (refused,) = why_not(article, at=NOW + 2 * HOUR)
    assert "no longer licensed" in refused


def test_a_picture_of_the_future_waits():
    (refused,) = why_not(story(make_image(licence="own", licensed_from_at=NOW + HOUR)))
    assert "not licensed yet" in refused


def test_a_withdrawn_picture_stays_in(image):
    image.withdrawn_at = NOW
    image.save()
    (refused,) = why_not(story(image))
    assert "was withdrawn" in refused


def test_a_minor_is_shown_only_with_a_recorded_consent(image):
    image.shows_minor = True
    image.save()
    (refused,) = why_not(story(image))
    assert "shows a minor" in refused
    image.consent_by, image.consent_on = "her mother, by letter", NOW.date()
    image.save()
    assert why_not(story(image)) == []


@pytest.mark.parametrize("protected", ["minor", "infant"])
def test_whoever_is_protected_as_a_child_makes_a_picture_one_of_a_minor(image, protected):
    Depiction.objects.create(image=image, person=make_person("Luna", protected=protected))
    (refused,) = why_not(story(image))
    assert "no consent is recorded" in refused


def test_pictures_in_the_text_and_in_galleries_stand_the_same_rules(image):
    bare = Image(image.pk)
    article = make_article(body=bare.html + Gallery((bare,)).html)
    assert len(why_not(article)) == 4  # no credit and no words, each twice


def test_publishing_is_refused_by_the_verb_itself(image):
    article = story(image, lead_credit="")
    with pytest.raises(Refused) as refused:
        publish(article)
    assert refused.value.has("picture")


def test_an_edition_tells_which_pictures_it_carries_and_where(image):
    other = make_image(licence="own")
    shown = [Image(one.pk, alt="A stair", credit="A. Name") for one in (image, other)]
    edition = publish(story(image, body=shown[1].html + Gallery(tuple(shown)).html))
    assert edition.printed["images"] == [
        {"id": image.pk, "place": "lead"},
        {"id": other.pk, "place": "body"},
        {"id": image.pk, "place": "gallery"},
        {"id": other.pk, "place": "gallery"},
    ]
    lines = EditionImage.objects.filter(edition=edition).values_list("image", "place")
    assert set(lines) == {(image.pk, "lead"), (other.pk, "body")}


def test_a_save_keeps_count_of_what_the_draft_carries(image):
    article, by = make_article(), make_user()
    with actions.writing(article.pk, version=1, by=by, now=NOW) as draft:
        draft.lead_image = image
        draft.save()
    assert [(row.image, row.place) for row in article.article_images.all()] == [(image, "lead")]
    with actions.writing(article.pk, version=2, by=by, now=NOW) as draft:
        draft.lead_image = None
        draft.save()
    assert not ArticleImage.objects.exists()


def test_a_correction_of_the_words_does_not_wait_for_a_picture_that_readers_see(image):
    from dataclasses import replace

    from articles.copying import copy_of
    from articles.models import Kind

    article = story(image)
    live = publish(article)
    image.licensed_until_at = NOW + HOUR
    image.save()
    article.refresh_from_db()
    corrected = actions.correct(
        article=article,
        change=replace(copy_of(live), headline="The lift was in order"),
        kind=Kind.TYPO,
        note="",
        by=make_user(),
        version=article.version,
        now=NOW + 3 * HOUR,
    )
    assert corrected.edition.lead_image == image
