"""Pictures on the article's screen, as a browser without JavaScript sees it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.body import clean
from images.actions import withdraw
from tests.factories import make_article, make_image, make_user, publish

FIT = {"caption": "The red stair", "alt": "A stair, red", "credit": "Ida Brandt"}
LEAD = {f"lead_{name}": words for name, words in FIT.items()}


def make_fit(**fields):
    """A picture that may go out."""
    return make_image(**FIT | {"licence": "staff"} | fields)


def in_the_text(image, caption="A door", alt="A closed door", credit="Ida Brandt"):
    return (
        f'<figure class="image" data-image="{image.pk}" data-alt="{alt}" data-credit="{credit}">'
        f"<figcaption>{caption}</figcaption></figure>"
    )


def states(screen):
    return " ".join(" ".join(screen.page.xpath("//*[@data-lead]//text()")).split())


def test_a_lead_picture_is_chosen_by_its_number(open_screen, story):
    image = make_fit()
    screen = open_screen(story).fill(lead_image=str(image.pk), **LEAD).press()
    story.refresh_from_db()
    assert (story.lead_image, story.lead_caption) == (image, "The red stair")
    assert screen.page.xpath("//*[@data-lead]//img/@src")


def test_a_picture_that_is_gone_is_refused_beside_the_field(open_screen, story):
    screen = open_screen(story).fill(lead_image="4711", lead_caption="The stair").press()
    assert screen.wrong("lead_image") == ["This picture is not in the library. Choose another."]
    assert screen.fields["lead_caption"] == "The stair"


@pytest.mark.parametrize("number", ["x", "0", "-1", "9" * 30])
def test_a_number_that_is_none_is_refused_with_a_sentence(open_screen, story, number):
    screen = open_screen(story).fill(lead_image=number).press()
    assert screen.wrong("lead_image") == ["This picture is not in the library. Choose another."]


def test_a_caption_that_is_too_long_is_refused_beside_it(open_screen, story):
    screen = open_screen(story).fill(lead_caption="x" * 401).press()
    assert screen.wrong("lead_caption") == ["These are 401 characters; there is room for 400."]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"licence": ""}, "No licence"),
        ({"shows_minor": True}, "Minor without consent"),
        ({"sensitive": True}, "Sensitive"),
        ({"credit": "", "alt": ""}, ""),
    ],
)
def test_the_lead_says_what_is_the_matter_with_it(open_screen, fields, words):
    story = make_article(lead_image=make_fit(**fields), **LEAD)
    assert words in states(open_screen(story))


def test_the_lead_says_that_its_licence_ends(open_screen):
    ends_at = timezone.now() + timedelta(days=3)
    story = make_article(lead_image=make_fit(licensed_until_at=ends_at), **LEAD)
    assert "Ends in 3 days" in states(open_screen(story))


def test_each_picture_of_a_story_has_its_sentence_and_its_way_to_the_library(open_screen):
    fit, bare = make_fit(), make_image()
    story = make_article(section="Doors", lead_image=fit, body=in_the_text(bare), **LEAD)
    screen = open_screen(story)
    kept, may_go = screen.page.xpath("//ul[@class='shown']/li")
    assert "“A door” has no licence" in kept.text_content()
    assert reverse("admin:images_image_change", args=[bare.pk]) in kept.xpath(".//a/@href")
    assert "The red stair" in may_go.text_content()
    assert "1 may go out" in screen.words


def test_a_new_story_has_its_card_too(open_screen):
    screen = open_screen()
    assert "networks show the title’s own" in screen.words
    assert "Untitled" in screen.page.xpath("//*[@data-card='headline']")[0].text_content()


def test_the_card_has_the_social_headline_and_what_it_defaults_to(open_screen):
    story = make_article("The stairs it was", dek="By the back.")
    card = "//div[@class='share-card']"
    (shown,) = open_screen(story).page.xpath(card)
    assert "The stairs it was" in shown.text_content()
    assert "By the back." in shown.text_content()
    screen = open_screen(story).fill(social_headline="Stairs!").press()
    assert "Stairs!" in screen.page.xpath(card)[0].text_content()


def test_a_lead_picture_is_corrected(open_screen):
    old, new = make_fit(), make_fit(caption="The porter")
    story = make_article(section="Doors", lead_image=old, **LEAD)
    publish(story, now=timezone.now())
    screen = open_screen(story, page="correct")
    screen.fill(lead_image=str(new.pk), kind="correction", note="It was the porter.")
    looked = screen.press("_look")
    assert f"File: {old.name}" in looked.words
    assert f"File: {new.name}" in looked.words
    assert "Corrected. Readers see it now." in screen.press("_correct").words
    assert story.editions.order_by("-number")[0].lead_image == new


def test_a_picture_withdrawn_meanwhile_is_refused_in_a_correction(open_screen):
    story = make_article(section="Doors")
    publish(story, now=timezone.now())
    gone = make_fit()
    withdraw(image=gone, reason="Rights", by=make_user(), now=timezone.now())
    screen = open_screen(story, page="correct")
    screen.fill(lead_image=str(gone.pk), kind="correction", note="A picture.", **LEAD)
    wrong = screen.press("_correct").wrong("lead_image")
    assert wrong == ["The picture “The red stair” was withdrawn from every page; choose another."]


def test_two_texts_are_compared_with_their_pictures_in_words(open_screen):
    image = make_fit()
    gallery = f'<figure class="gallery" data-title="Nights">{in_the_text(image)}</figure>'
    quote = '<figure class="pullquote"><blockquote><p>Never</p></blockquote></figure>'
    story = make_article("The stairs it was")
    screen = open_screen(story)
    open_screen(story).fill(headline="Newer").press()
    screen.fill(body=clean(f"<p>Text</p>{in_the_text(image)}{gallery}{quote}"))
    told = screen.press().words
    assert "Picture: A door (Ida Brandt)" in told
    assert "Gallery: Nights" in told
    assert "Pull quote: Never" in told


def test_what_the_library_knows_of_a_picture_is_for_who_may_see_it(db):
    image = make_fit()
    url = reverse("admin:articles_article_pictures") + f"?id={image.pk}&id=4711&id=x"
    client = Client()
    assert client.get(url).status_code == 302
    client.force_login(make_user())
    known = client.get(url).json()
    assert list(known) == [str(image.pk)]
    assert known[str(image.pk)]["caption"] == "The red stair"
