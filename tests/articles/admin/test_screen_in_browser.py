"""The article's screen in Chromium: typed and pressed, as an editor does."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from articles.models import Article, Decision
from people.models import Person
from social.models import Post
from tests.articles.admin.conftest import STORY
from tests.browser import picture
from tests.factories import PASSWORD, make_article, make_section, make_user

# Without `preload` axe reads the sheets as they are: it would write them anew, which the policy
# of the page refuses.
AXE = {"resultTypes": ["violations"], "preload": False}


@pytest.fixture
def log_in(open_page, transactional_db):
    def as_somebody(path, **who):
        user = make_user(**who)
        page = open_page()
        page.goto("/admin/login/?next=" + path)
        page.get_by_label("Username").fill(user.username)
        page.get_by_label("Password").fill(PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_selector(".writing .tiptap")
        return page

    return as_somebody


def finding(page, name):
    return page.locator(".finding").filter(has=page.locator("legend", has_text=name)).first


def text_of(page):
    return page.locator(".writing .prose-editor .tiptap")


def save(page):
    with page.expect_navigation():
        page.keyboard.press("Control+s")
    page.wait_for_selector(".writing .tiptap")


def type_the_story(page):
    page.get_by_label("Headline", exact=True).fill("Odile Marchetti leaves")
    page.get_by_label("Standfirst").fill("By the back stairs.")
    text_of(page).click()
    for paragraph in STORY:
        page.keyboard.insert_text(paragraph)
        page.keyboard.press("Enter")
    finding(page, "Odile Marchetti").wait_for()  # the text is read while it is typed


def test_a_story_is_typed_decided_and_saved_by_hand(log_in):
    make_section()
    page = log_in("/admin/articles/article/add/")
    type_the_story(page)
    finding(page, "Odile Marchetti").get_by_text("Accept", exact=True).click()
    finding(page, "Wren").get_by_text("Accept", exact=True).click()
    finding(page, "Bruno Castellane").get_by_text("Refuse").click()
    page.locator(".finding-of-post").get_by_role("button", name="Show as card").click()
    text_of(page).locator("figure.post").wait_for()
    assert not Person.objects.exists()
    save(page)

    story = Article.objects.get()
    assert {p.name: p.protected for p in Person.objects.all()} == {
        "Odile Marchetti": "",
        "Wren": "minor",
    }
    assert f'data-post="{Post.objects.get().pk}"' in story.body
    page.reload()
    page.wait_for_selector(".writing figure.post")
    assert text_of(page).locator("p").first.inner_text() == STORY[0]
    assert finding(page, "Odile Marchetti").get_by_text("Accepted by").is_visible()
    assert finding(page, "Bruno Castellane").get_by_text("Refused by").is_visible()
    assert (
        page.locator(".finding-of-post").get_by_role("button").inner_text() == "Take the card out"
    )
    picture(page, "article-decided")


def test_a_save_by_the_editor_changes_no_word_of_a_stored_text(log_in):
    paragraphs = [
        *STORY,
        "Two  spaces, a\ttab, an nbsp\u00a0here, and an “end” ",
        "Ünïcode 👩‍👧 &amp; <b>",
    ]
    story = make_article(paragraphs=paragraphs, by=make_user())
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    text_of(page).click()
    page.keyboard.type("x")
    page.keyboard.press("Backspace")
    save(page)
    before = story.body
    story.refresh_from_db()
    assert (story.body, story.version) == (before, 2)


def test_a_finding_and_its_words_show_each_other(log_in):
    story = make_article(paragraphs=STORY)
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    page.get_by_role("tab", name="Search").click()
    text_of(page).locator('[data-finding="person:bruno castellane"]').first.click()
    chosen = page.locator(".finding[data-chosen] legend")
    assert chosen.inner_text() == "Bruno Castellane"
    finding(page, "Odile Marchetti").locator("legend").click()
    active = text_of(page).locator(".finding-active")
    assert active.first.inner_text() == "Odile Marchetti"


def test_the_panel_is_worked_by_keys_alone(log_in):
    story = make_article(paragraphs=STORY)
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    first = page.locator("#found .finding").first
    first.focus()
    page.keyboard.press("a")
    page.keyboard.press("j")
    page.keyboard.press("r")
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.keyboard.press("u")
    save(page)
    assert sorted(Decision.objects.values_list("verdict", flat=True)) == ["accepted", "refused"]


def test_this_is_another_person_is_found_by_name(log_in):
    Person.objects.create(name="Odile M. Marchetti", slug="odile")
    story = make_article(paragraphs=STORY)
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    row = finding(page, "Odile Marchetti")
    row.get_by_text("This is another person").click()
    row.locator(".select2-selection").click()
    page.keyboard.type("odile")
    page.locator(".select2-results__option", has_text="Odile M. Marchetti").click()
    assert row.get_by_role("radio", name="Accept").is_checked()
    save(page)
    assert Decision.objects.get().person.name == "Odile M. Marchetti"


def test_two_people_save_one_story(log_in):
    story = make_article(paragraphs=STORY)
    path = f"/admin/articles/article/{story.pk}/change/"
    first, second = log_in(path, first_name="Nora", last_name="Field"), log_in(path)
    first.get_by_label("Headline", exact=True).fill("She went at noon")
    save(first)
    second.get_by_label("Headline", exact=True).fill("She went at midnight")
    text_of(second).click()
    second.keyboard.press("Control+Home")
    second.keyboard.insert_text("Late. ")
    save(second)
    told = second.locator("#conflict")
    assert "Saved meanwhile by Nora Field" in told.inner_text()
    assert "She went at noon" in told.inner_text()
    assert "Late. Odile Marchetti" in told.inner_text()
    assert second.get_by_label("Headline", exact=True).input_value() == "She went at midnight"
    assert text_of(second).inner_text().startswith("Late. ")
    picture(second, "article-both-texts")
    with second.expect_navigation():
        second.get_by_role("button", name="Save mine over it").click()
    story.refresh_from_db()
    assert story.headline == "She went at midnight"


def test_publish_is_a_dialog_that_saves_first(log_in):
    story = make_article(paragraphs=["Everybody took the stairs."])
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    page.get_by_label("Headline", exact=True).fill("The stairs it was")
    page.get_by_role("link", name="Publish…").click()
    dialog = page.get_by_role("dialog", name="Publish")
    with page.expect_navigation():
        dialog.get_by_role("button", name="Publish").click()
    assert page.get_by_text("Published. Readers see it now.").is_visible()
    assert story.editions.get().headline == "The stairs it was"


def test_a_new_story_begins_in_its_headline(log_in):
    page = log_in("/admin/articles/article/add/")
    page.keyboard.type("The stairs it was")
    assert page.get_by_label("Headline", exact=True).input_value() == "The stairs it was"


def test_what_is_missing_comes_along_into_the_dialog(log_in):
    section = make_section("Doors")
    story = make_article(section=None)
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    page.get_by_role("link", name="Publish…").click()
    dialog = page.get_by_role("dialog", name="Publish")
    dialog.get_by_label("Section").select_option(label="Doors")
    dialog.get_by_role("button", name="Not yet").click()
    page.get_by_role("tab", name="Publish").click()
    assert page.locator("#tab-publish #id_section").input_value() == str(section.pk)
    page.get_by_role("link", name="Publish…").click()
    with page.expect_navigation():
        dialog.get_by_role("button", name="Publish").click()
    assert story.editions.get().section == section


def test_a_save_that_reaches_nobody_keeps_the_text_on_the_screen(log_in):
    story = make_article()
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    page.get_by_label("Headline", exact=True).fill("Written in a lift")
    page.context.set_offline(True)
    page.keyboard.press("Control+s")
    page.get_by_text("The newsroom cannot be reached.").wait_for()
    page.context.set_offline(False)
    save(page)
    story.refresh_from_db()
    assert story.headline == "Written in a lift"


def test_a_save_after_the_log_in_ran_out_keeps_the_text_on_the_screen(log_in):
    story = make_article()
    path = f"/admin/articles/article/{story.pk}/change/"
    page = log_in(path, username="nora")
    page.get_by_label("Headline", exact=True).fill("Written over lunch")
    page.context.clear_cookies()
    page.keyboard.press("Control+s")
    with page.expect_popup() as opened:
        page.locator(".unsent").get_by_role("link", name="Log in").click()
    opened.value.get_by_label("Username").fill("nora")
    opened.value.get_by_label("Password").fill(PASSWORD)
    with opened.value.expect_navigation():
        opened.value.keyboard.press("Enter")
    save(page)
    story.refresh_from_db()
    assert story.headline == "Written over lunch"


def test_two_presses_make_one_story(log_in):
    page = log_in("/admin/articles/article/add/")
    page.get_by_label("Headline", exact=True).fill("Once")
    with page.expect_navigation():
        page.get_by_role("button", name="Save", exact=True).dblclick()
    page.get_by_text("Saved.", exact=True).wait_for()
    assert Article.objects.count() == 1


def test_enter_in_a_field_saves_and_publishes_nothing(log_in):
    story = make_article()
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    with page.expect_navigation():
        page.get_by_label("Kicker").press("Enter")
    assert page.get_by_text("Saved.", exact=True).is_visible()
    assert not story.editions.exists()


def test_enter_in_the_headline_goes_on_to_the_standfirst_and_to_the_text(log_in):
    page = log_in("/admin/articles/article/add/")
    page.get_by_label("Headline", exact=True).fill("The stairs it was")
    page.keyboard.press("Enter")
    page.keyboard.type("All of them.")
    page.keyboard.press("Enter")
    page.keyboard.type("Everybody took the stairs.")
    assert page.get_by_label("Standfirst").input_value() == "All of them."
    assert text_of(page).inner_text().strip() == "Everybody took the stairs."


def test_a_mistake_in_a_hidden_tab_marks_the_tab(log_in):
    story = make_article()
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    page.get_by_role("tab", name="Publish").click()
    page.get_by_label("Address").fill("feed")
    page.get_by_role("tab", name="Search").click()
    save(page)
    assert page.get_by_role("tab", name=re.compile("Publish")).locator(".tab-wrong").count() == 1
    assert page.get_by_text("is the address of the section's feed").is_visible()


def test_a_person_is_added_by_name(log_in):
    Person.objects.create(name="Ann Lee", slug="ann-lee")
    story = make_article()
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    page.get_by_role("tab", name="People & tags").click()
    page.get_by_role("button", name="Add another person").click()
    page.locator("#article_people-0 .select2-selection").click()
    page.keyboard.type("ann")
    page.locator(".select2-results__option", has_text="Ann Lee").click()
    save(page)
    assert story.article_people.get().person.name == "Ann Lee"


def test_a_phone_has_the_panel_as_a_sheet(log_in):
    story = make_article(paragraphs=STORY)
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.get_by_role("button", name="Beside").click()
    finding(page, "Odile Marchetti").get_by_text("Accept", exact=True).click()
    page.get_by_role("button", name="Done").click()
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("Saved.", exact=True).wait_for()
    assert Decision.objects.get().verdict == "accepted"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(log_in, scheme):
    story = make_article(paragraphs=STORY, by=make_user())
    page = log_in(f"/admin/articles/article/{story.pk}/change/")
    page.emulate_media(color_scheme=scheme)
    found = []
    for name in ("Found", "People & tags", "Publish", "Search"):
        page.get_by_role("tab", name=re.compile(name)).click()
        found += serious(page)
    page.get_by_role("link", name="Publish…").click()
    found += serious(page)
    assert not found


def serious(page):
    found = Axe().run(page, options=AXE).response["violations"]
    return [
        (one["id"], [node["html"][:200] for node in one["nodes"]])
        for one in found
        if one["impact"] in ("serious", "critical")
    ]
