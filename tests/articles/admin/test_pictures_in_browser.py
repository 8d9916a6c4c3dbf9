"""Pictures of a story in Chromium: chosen, described, put in order, as an editor does."""

import pytest
from django.test import Client
from django.utils import timezone
from playwright.sync_api import expect

from articles.models import Article
from tests.articles.admin.test_screen_in_browser import log_in, save, text_of
from tests.browser import picture
from tests.factories import make_article, make_image, make_section, make_user, publish

__all__ = ["log_in"]  # a fixture

ADD = "/admin/articles/article/add/"


def make_fit(caption, **fields):
    """A picture that may go out."""
    words = {"caption": caption, "alt": f"{caption}, put in words", "credit": "Ida Brandt"}
    return make_image(**words | {"licence": "staff", "made": True} | fields)


def pick(page, *captions):
    """Choose in the picker that has just opened."""
    dialog = page.get_by_role("dialog")
    for caption in captions:
        dialog.locator(".picture-card", has_text=caption).locator("label").click()
    dialog.get_by_role("button", name="Use").click()
    dialog.wait_for(state="detached")


def tool(page, name):
    return page.locator(".prose-menubar").get_by_role("button", name=name, exact=True)


def figure(page, name):
    return text_of(page).get_by_role("group", name=name, exact=True)


def test_a_story_with_pictures_is_written_published_and_read(log_in):
    make_section()
    for caption in ("The red stair", "The porter", "First night", "Second night", "Third night"):
        make_fit(caption)
    page = log_in(ADD)
    picture(page, "article-new")
    page.get_by_label("Headline", exact=True).fill("The stairs it was")
    page.get_by_role("button", name="Choose a picture").click()
    pick(page, "The red stair")
    expect(lead(page, "caption")).to_have_value("The red stair")
    text_of(page).click()
    page.keyboard.insert_text("Everybody took the stairs.")
    tool(page, "Picture in the text").click()
    pick(page, "The porter")
    figure(page, "Picture").wait_for()
    tool(page, "Gallery: pictures in a row").click()
    pick(page, "Third night", "First night", "Second night")
    figure(page, "Gallery").get_by_label("Title of the gallery").fill("Three nights")
    text_of(page).get_by_text("Everybody took").select_text()
    tool(page, "Pull quote of the words chosen").click()
    figure(page, "Pull quote").get_by_label("Who says it").fill("Ola Winter")
    page.get_by_role("link", name="Publish…").click()
    dialog = page.get_by_role("dialog", name="Publish")
    dialog.get_by_label("Section").select_option(index=1)
    picture(page, "article-with-pictures")
    with page.expect_navigation():
        dialog.get_by_role("button", name="Publish").click()
    assert page.get_by_text("Published. Readers see it now.").is_visible()

    html = Client().get(Article.objects.get().editions.get().get_absolute_url()).content.decode()
    for words in ("The red stair", "The porter", "Three nights", "Ola Winter"):
        assert words in html
    assert html.index("Third night") < html.index("First night") < html.index("Second night")


@pytest.fixture
def illustrated(transactional_db):
    """A story with a lead, a picture, a gallery of three and a pull quote."""
    names = ("The red stair", "The porter", "First night", "Second night", "Third night")
    lead, porter, *nights = (make_fit(name) for name in names)
    gallery = "".join(map(in_text, nights))
    quote = "<blockquote><p>Nobody asked me</p></blockquote><figcaption>Ola Winter</figcaption>"
    return make_article(
        "The stairs it was",
        dek="By the back.",
        lead_image=lead,
        lead_caption=lead.caption,
        lead_alt=lead.alt,
        lead_credit=lead.credit,
        body=f"<p>Everybody took the stairs.</p>{in_text(porter)}"
        f'<figure class="pullquote">{quote}</figure><p>And then?</p>'
        f'<figure class="gallery" data-title="Three nights">{gallery}</figure>',
        by=make_user(),
    )


def in_text(image):
    return (
        f'<figure class="image" data-image="{image.pk}" data-alt="{image.alt}"'
        f' data-credit="{image.credit}"><figcaption>{image.caption}</figcaption></figure>'
    )


def open_story(log_in, story, page="change"):
    return log_in(f"/admin/articles/article/{story.pk}/{page}/")


def lead(page, name):
    return page.locator(f"#id_lead_{name}")


def button_of(page, name):
    return page.locator("[data-lead]").get_by_role("button", name=name)


def test_another_lead_brings_its_words_where_nobody_wrote_others(log_in, illustrated):
    page = open_story(log_in, illustrated)
    lead(page, "caption").fill("My own words")
    button_of(page, "Replace").click()
    pick(page, "The porter")
    expect(lead(page, "alt")).to_have_value("The porter, put in words")
    assert lead(page, "caption").input_value() == "My own words"
    button_of(page, "Remove").click()
    assert [lead(page, name).input_value() for name in ("caption", "alt", "credit")] == [
        "My own words",
        "",
        "",
    ]
    save(page)
    illustrated.refresh_from_db()
    assert illustrated.lead_image is None
    assert illustrated.lead_caption == "My own words"


def test_the_lead_says_in_words_why_it_cannot_go_out(log_in):
    make_fit("The crown", licence="")
    page = log_in(ADD)
    button_of(page, "Choose").click()
    pick(page, "The crown")
    states = page.locator("[data-lead] .states")
    states.get_by_text("No licence").wait_for()
    lead(page, "credit").fill("")
    assert states.get_by_text("No credit").is_visible()
    lead(page, "credit").fill("Ida Brandt")
    assert states.get_by_text("No credit").count() == 0


@pytest.mark.parametrize("is_sure", [True, False])
def test_a_sensitive_picture_is_asked_about_once_more(log_in, is_sure):
    make_fit("The grave", sensitive=True)
    page = log_in(ADD)
    asked = []

    def answer(dialog):
        asked.append(dialog.message)
        dialog.accept() if is_sure else dialog.dismiss()

    page.on("dialog", answer)
    button_of(page, "Choose").click()
    with page.expect_event("dialog"):
        pick(page, "The grave")
    expect(page.locator(".lead-picture img")).to_have_count(int(is_sure))
    assert asked == ["“The grave” is marked sensitive. Use it all the same?"]


def test_the_card_follows_what_is_typed_and_chosen(log_in, illustrated):
    page = open_story(log_in, illustrated)
    page.get_by_role("tab", name="Publish").click()
    card = page.locator(".share-card")
    before = card.locator("img").get_attribute("src")
    page.get_by_label("Social headline").fill("Stairs! <b>All</b> of them")
    page.get_by_label("Standfirst").fill("By the front.")
    assert "Stairs! <b>All</b> of them" in card.inner_text()
    assert "By the front." in card.inner_text()
    button_of(page, "Replace").click()
    pick(page, "The porter")
    expect(card.locator("img")).not_to_have_attribute("src", before)
    button_of(page, "Remove").click()
    expect(card).to_contain_text("networks show the title’s own")


def test_a_picture_in_the_text_is_replaced_and_its_words_with_it(log_in, illustrated):
    page = open_story(log_in, illustrated)
    figure(page, "Picture").get_by_role("button", name="Replace").click()
    pick(page, "First night")
    expect(figure(page, "Picture").get_by_label("Caption")).to_have_value("First night")
    save(page)
    illustrated.refresh_from_db()
    assert illustrated.body.count("<figcaption>First night</figcaption>") == 2
    assert "The porter" not in illustrated.body


def test_pictures_are_added_to_a_gallery(log_in, illustrated):
    make_fit("Fourth night")
    page = open_story(log_in, illustrated)
    figure(page, "Gallery").get_by_role("button", name="Add pictures").click()
    pick(page, "Fourth night")
    text_of(page).locator(".contact").nth(3).wait_for()
    figure(page, "Gallery").get_by_label("Caption").nth(3).fill("The fourth")
    save(page)
    illustrated.refresh_from_db()
    assert illustrated.body.endswith("<figcaption>The fourth</figcaption></figure></figure>")


def test_pictures_are_corrected_on_the_same_sheet(log_in, illustrated):
    publish(illustrated, now=timezone.now())
    page = open_story(log_in, illustrated, "correct")
    figure(page, "Picture").get_by_label("Caption").fill("The other porter")
    button_of(page, "Replace").click()
    pick(page, "First night")
    expect(lead(page, "caption")).to_have_value("First night")
    page.get_by_role("radio", name="Correction").check()
    page.get_by_label("Note to readers").fill("It was the other porter.")
    with page.expect_navigation():
        page.get_by_role("button", name="Show what changes").click()
    told = page.locator(".compared").inner_text()
    assert "Picture: The other porter (Ida Brandt)" in told
    assert "Picture: First night (Ida Brandt)" in told
    picture(page, "article-corrected-pictures")
    with page.expect_navigation():
        page.get_by_role("button", name="Publish the correction").click()
    edition = illustrated.editions.order_by("-number")[0]
    assert edition.lead_caption == "First night"
    assert "The other porter" in edition.body
