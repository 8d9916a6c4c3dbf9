"""Settling by keyboard in Chromium, with the list in step with the text."""

import json
import re
from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from articles.models import Article, Decision
from people.models import Person, Relationship
from tests.articles.admin.test_settling import FAMILY
from tests.browser import picture
from tests.factories import PASSWORD, make_article, make_person, make_user
from tests.looking import faults_by_axe, wait_until

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"
PHONE, DESK = 390, 1440
MOST_STROKES = 30
AT_ONCE = ("age", "quote", "post", "work", "credit")
COUNT_STROKES = """() => {
    window.strokes = 0;
    const bare = ["Shift", "Control", "Alt", "Meta"];
    addEventListener("keydown", (event) => {
        if (event.isTrusted && !bare.includes(event.key)) window.strokes += 1;
    }, {capture: true});
}"""
ODILE, BRUNO, WREN = "person:odile marchetti", "person:bruno castellane", "person:wren"


@pytest.fixture
def open_story(open_page, transactional_db):
    """Opens a story's screen; whatever its console says fails the test at its end."""
    said = []

    def open_one(story):
        user, page = make_user(), open_page()
        page.set_viewport_size({"width": DESK, "height": 900})
        page.goto(f"/admin/login/?next=/admin/articles/article/{story.pk}/change/")
        page.get_by_label("Username").fill(user.username)
        page.get_by_label("Password").fill(PASSWORD)
        page.on("console", lambda message: said.append(message.text))
        page.keyboard.press("Enter")
        page.wait_for_selector("#settling:not([hidden])")
        page.wait_for_selector(".tiptap .finding")
        return page

    yield open_one
    assert said == []


@pytest.fixture
def page(open_story):
    return open_story(make_article("They arrive", paragraphs=FAMILY, by=make_user("Writer")))


def to_the_list(page):
    as_a_hand(page)
    page.keyboard.press("Alt+Enter")
    as_a_hand(page)


def as_a_hand(page):
    """No hand is faster than a frame, and an editor hears of a move of the caret within one."""
    page.evaluate("() => new Promise((told) => requestAnimationFrame(() => setTimeout(told, 50)))")


def focused(page):
    return page.evaluate("document.activeElement.dataset.finding ?? document.activeElement.name")


def open_count(page):
    return int(page.locator(".tabs [data-open]").inner_text() or 0)


def told(page):
    return page.locator("[data-told]").inner_text()


def verdict(page, key):
    row = page.locator(f'#found [data-finding="{key}"]')
    return row.locator(".verdicts input:checked").get_attribute("value")


def save(page):
    with page.expect_navigation():
        page.keyboard.press("Control+s")
    page.wait_for_selector("#settling:not([hidden])")


def marked(page, key):
    """What is marked in the text, piece by piece."""
    return page.locator(f'.tiptap [data-finding="{key}"]').all_inner_texts()


@pytest.mark.skipif(not SEED.exists(), reason=f"no raw copy in {SEED}")
def test_the_raw_copy_is_settled_and_saved_in_thirty_key_strokes(open_story):
    [raw] = SEED.glob("*.txt")
    gold = json.loads((SEED / "gold.json").read_text(encoding="utf-8"))
    call_command("import_articles", str(raw))
    page = open_story(Article.objects.get())
    page.evaluate(COUNT_STROKES)
    to_the_list(page)
    page.keyboard.press("c")
    picture(page, "settling-1-certain")
    while open_count(page):
        by_kind = focused(page).partition(":")[0] in AT_ONCE
        page.keyboard.press("Shift+A" if by_kind else "a")
        assert page.evaluate("strokes") < MOST_STROKES
    picture(page, "settling-2-settled")
    strokes = page.evaluate("strokes") + 1  # the save
    save(page)
    page.get_by_text("Saved.", exact=True).wait_for()
    assert strokes <= MOST_STROKES
    assert open_count(page) == 0
    assert {person["name"] for person in gold["people"]} <= {p.name for p in Person.objects.all()}
    assert Relationship.objects.exclude(type="sibling").count() == Relationship.objects.count() > 0


def test_what_is_put_one_by_one_is_put_one_by_one(page):
    to_the_list(page)
    page.keyboard.press("c")
    assert verdict(page, ODILE) == "accepted"
    assert verdict(page, WREN) == ""
    left = open_count(page)
    while focused(page).startswith(("person:", "sensitivity:", "tie:")):
        page.keyboard.press("Shift+A")
        assert told(page) == "These are put one by one."
        page.keyboard.press("a")
        left -= 1
        assert open_count(page) == left
        if not left:
            break


def test_next_accept_refuse_and_undo(page):
    to_the_list(page)
    assert focused(page) == ODILE
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("a")
    assert (focused(page), verdict(page, ODILE)) == (BRUNO, "accepted")
    page.keyboard.press("r")
    assert verdict(page, BRUNO) == "refused"
    assert "turned down" in page.locator('#found [data-finding^="tie:spouse"]').inner_text()
    page.keyboard.press("Control+z")
    assert (focused(page), verdict(page, BRUNO)) == (BRUNO, "")
    page.keyboard.press("u")
    assert (focused(page), verdict(page, ODILE)) == (ODILE, "")
    page.keyboard.press("c")
    page.keyboard.press("u")
    assert verdict(page, ODILE) == verdict(page, BRUNO) == ""
    page.keyboard.press("u")
    assert told(page) == "Nothing to undo."


def test_a_tie_waits_for_its_people(page):
    tie = page.locator('#found [data-finding^="tie:spouse"]')
    to_the_list(page)
    tie.focus()
    page.keyboard.press("a")
    assert re.fullmatch(r"Accept \w+ \w+ first\.", told(page))
    tie.get_by_text("Accept", exact=True).click()
    assert verdict(page, tie.get_attribute("data-finding")) == ""


def test_namesakes_are_told_apart_by_number_or_searched_for_or_somebody_new(open_story):
    make_person("Odile Marchetti", disambiguation="the goalkeeper")
    singer = make_person("Odile Marchetti", disambiguation="the singer")
    make_person("Bruno Castellane-Vance")
    page = open_story(make_article(paragraphs=FAMILY, by=make_user("Writer")))
    to_the_list(page)
    page.keyboard.press("a")
    assert told(page).startswith("More than one of ours has this name.")
    assert verdict(page, ODILE) == ""
    offered = page.locator(f'#found [data-finding="{ODILE}"] .who-choice').all_inner_texts()
    number = next(str(n) for n, words in enumerate(offered, 1) if "the singer" in words)
    page.keyboard.press(number)
    assert (focused(page), verdict(page, ODILE)) == (BRUNO, "accepted")
    page.keyboard.press("p")
    page.keyboard.type("bruno c")
    page.locator(".select2-results__option", has_text="Castellane-Vance").wait_for()
    page.keyboard.press("Enter")
    wait_until(page, f"document.activeElement.dataset.finding == '{WREN}'")
    page.keyboard.press("n")
    save(page)
    people = {d.key: d.person for d in Decision.objects.filter(kind="person")}
    assert people["odile marchetti"] == singer
    assert people["bruno castellane"].name == "Bruno Castellane-Vance"
    assert people["wren"].protected == "minor"


def test_a_quote_is_given_to_somebody_else_and_a_role_changed(page):
    quote = page.locator('#found [data-finding^="quote:"]')
    to_the_list(page)
    page.keyboard.press("e")
    assert focused(page) == f"role:{ODILE}"
    page.keyboard.press("m")  # in a field letters are the field's
    page.keyboard.press("Escape")
    assert (focused(page), verdict(page, ODILE)) == (ODILE, "")
    page.keyboard.press("a")
    page.keyboard.press("a")
    quote.focus()
    page.keyboard.press("e")
    page.keyboard.type("Bruno")
    page.keyboard.press("Escape")
    assert verdict(page, quote.get_attribute("data-finding")) == "accepted"
    save(page)
    story = Article.objects.get()
    assert story.quotes.get().person.name == "Bruno Castellane"
    assert story.article_people.get(person__name="Odile Marchetti").role == "mentioned"


def test_the_way_from_the_text_to_the_list_and_back_leaves_the_caret(page):
    page.locator(".tiptap p").nth(1).click()
    page.keyboard.press("Home")
    to_the_list(page)
    assert focused(page)
    page.keyboard.press("j")
    to_the_list(page)
    page.keyboard.type("Then: ")
    assert page.locator(".tiptap p").nth(1).inner_text().startswith("Then: “I was never")
    page.locator(".tiptap p").nth(2).click()
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    to_the_list(page)
    assert focused(page).startswith("sensitivity:minor")
    page.locator(f'#found [data-finding="{BRUNO}"]').focus()
    page.keyboard.press("Enter")
    as_a_hand(page)
    page.keyboard.type("X")
    expect(page.locator(".tiptap p").first).to_contain_text("husband, X, 52")


def test_letters_in_the_text_and_in_fields_settle_nothing(page):
    page.locator(".tiptap p").first.click()
    page.keyboard.type("acru")
    page.get_by_label("Headline", exact=True).click()
    page.keyboard.type("acrujk")
    page.get_by_role("tab", name=re.compile("Found")).focus()
    page.keyboard.type("acru")
    assert page.locator('#found .verdicts input:not([value=""]):checked').count() == 0


def test_what_is_settled_is_folded_and_nothing_of_it_stands_out(page):
    to_the_list(page)
    page.keyboard.press("a")
    row = page.locator(f'#found [data-finding="{ODILE}"]')
    assert not row.locator(".finding-reason").is_visible()
    accepted, card = row.locator(".verdict-accept").bounding_box(), row.bounding_box()
    assert accepted["x"] + accepted["width"] < card["x"] + card["width"]


def test_marks_stand_at_their_exact_places_and_the_chosen_one_is_stronger(page):
    assert marked(page, ODILE) == ["Odile Marchetti", "Marchetti"]
    to_the_list(page)
    active = page.locator(".tiptap .finding-active")
    assert active.all_inner_texts() == ["Odile Marchetti", "Marchetti"]
    page.keyboard.press("a")
    assert active.all_inner_texts() == ["Bruno Castellane"]
    assert page.locator(".tiptap .finding-person.finding-accepted").count() == 2


def test_the_list_keeps_step_with_the_text_and_what_was_decided_stays(page):
    to_the_list(page)
    page.keyboard.press("a")
    to_the_list(page)
    page.locator(".tiptap p").first.click()
    page.keyboard.press("Control+Home")
    page.keyboard.insert_text("💔 Ana Okonjo, 33, was late. ")
    page.keyboard.type("So ")
    page.locator('#found [data-finding="person:ana okonjo"]').wait_for()
    page.keyboard.type("was ")
    first = page.locator(".tiptap p").first.inner_text()
    assert first.startswith("💔 Ana Okonjo, 33, was late. So was Odile Marchetti, 41")
    assert verdict(page, ODILE) == "accepted"
    assert marked(page, "person:ana okonjo") == ["Ana Okonjo"]
    assert marked(page, ODILE) == ["Odile Marchetti", "Marchetti"]
    assert not Decision.objects.exists()


def test_an_answer_to_a_text_that_has_changed_since_is_dropped(page):
    held = []
    page.route("**/found/**", lambda route: held.append(route))
    page.locator(".tiptap p").first.click()
    page.keyboard.press("Control+Home")
    page.keyboard.insert_text("Ana Okonjo, 33, was late. ")
    wait_for(page, held, 1)
    page.keyboard.insert_text("Carla Ferrante, 34, was not. ")
    wait_for(page, held, 2)
    held[1].continue_()
    page.locator('#found [data-finding="person:carla ferrante"]').wait_for()
    assert page.locator('#found [data-finding="person:ana okonjo"]').count() == 1
    page.keyboard.type("And ")
    assert "was not. And Odile" in page.locator(".tiptap p").first.inner_text()


def wait_for(page, held, count):
    while len(held) < count:
        page.wait_for_timeout(50)


def test_the_keys_are_listed(page):
    to_the_list(page)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    assert dialog.get_by_text("accept all that is certain").is_visible()
    picture(page, "settling-keys")
    page.keyboard.press("a")
    page.keyboard.press("Escape")
    assert (focused(page), verdict(page, ODILE)) == (ODILE, "")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_somebody_settles(page, scheme):
    page.emulate_media(color_scheme=scheme)
    to_the_list(page)
    page.keyboard.press("a")
    page.keyboard.press("e")
    assert faults_by_axe(page, (DESK,)) == {}
    page.set_viewport_size({"width": PHONE, "height": 844})
    page.get_by_role("button", name="Beside").click()
    assert faults_by_axe(page, (PHONE,)) == {}
    page.emulate_media(color_scheme=scheme)
    picture(page, f"settling-phone-{scheme}")


def test_on_a_phone_the_words_stay_in_sight_above_the_list(page):
    page.set_viewport_size({"width": PHONE, "height": 844})
    to_the_list(page)
    page.locator('#found [data-finding^="tie:parent_of"]').first.click(position={"x": 8, "y": 8})
    page.wait_for_timeout(400)  # the list slides up
    mark = page.locator(".tiptap .finding-active").first.bounding_box()
    menu = page.locator(".writing .prose-menubar").bounding_box()
    assert menu["y"] + menu["height"] <= mark["y"]
    assert mark["y"] < page.locator("#beside").bounding_box()["y"] - mark["height"]
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE


def test_without_javascript_it_is_a_list_of_radios(browser, live_server, db, transactional_db):
    story = make_article(paragraphs=FAMILY, by=make_user("Writer"))
    user = make_user()
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/admin/login/?next=/admin/articles/article/{story.pk}/change/")
    page.get_by_label("Username").fill(user.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("group", name="Wren", exact=True).get_by_text("Accept", exact=True).click()
    page.get_by_role("button", name="Save", exact=True).click()
    assert page.get_by_text("Saved.", exact=True).is_visible()
    context.close()
    assert Decision.objects.get().person.protected == "minor"
