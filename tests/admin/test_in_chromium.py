"""The admin in a browser: no breach of its policy, nothing an assistive reader stumbles over.

The `page` fixture fails a test by itself where the policy is breached or a script errs.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone

from newsroom.models import LogLine
from tests import factories

LIST, PERSON = "/admin/articles/article/", "/admin/people/person/"
# Without `preload` axe reads the sheets as they are, instead of writing them anew, which the
# policy of the page would rightly forbid it.
AXE = {"resultTypes": ["violations"], "preload": False}
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}


@pytest.fixture
def newsroom(live_server):
    """An editor, their stories, and somebody in them; the addresses of the screens, by name."""
    editor = factories.make_user("Administrator", username="nora", first_name="Nora")
    person = factories.make_person("Odile Marchetti", disambiguation="the painter")
    person.names.create(kind="nick", name="Dolly")
    for number in range(3):
        article = factories.make_article(
            f"The lift was out of order, day {number}",
            by=editor,
            people=[person],
            slug=f"lift-{number}",
        )
        if number:
            factories.publish(article, by=editor, now=timezone.now())
    return {
        "desk": "/admin/",
        "list": LIST,
        "people": PERSON,
        "person": f"{PERSON}{person.pk}/change/",
        "log": "/admin/newsroom/logline/",
        "history": f"{PERSON}{person.pk}/history/",
    }


def log_in(page):
    page.goto("/admin/login/")
    page.get_by_label("Username").fill("nora")
    page.get_by_label("Password").fill(factories.PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("heading", name="Good to see you").wait_for()


def stumbles(page):
    """What axe calls serious or critical, with where it is."""
    found = Axe().run(page, options=AXE).response["violations"]
    bad = [one for one in found if one["impact"] in ("serious", "critical")]
    return {one["id"]: [node["html"] for node in one["nodes"]] for one in bad}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_door_is_sound(scheme, newsroom, page):
    page.emulate_media(color_scheme=scheme)
    page.goto("/admin/login/")
    assert stumbles(page) == {}
    assert page.get_by_role("heading", level=1).inner_text() == "Magazine"


def test_the_lamp_turns_the_lights_out(newsroom, page):
    log_in(page)
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator(".theme-toggle").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before


def test_on_a_phone_the_way_around_is_a_menu(newsroom, page):
    page.set_viewport_size(PHONE)
    log_in(page)
    people = page.get_by_role("link", name="People", exact=True)
    assert not people.is_visible()
    page.get_by_role("button", name="Menu").click()
    people.click()
    page.get_by_role("heading", name="People", level=1).wait_for()
    assert not people.is_visible()


def test_a_slash_goes_to_the_search(newsroom, page):
    log_in(page)
    page.keyboard.press("/")
    page.keyboard.type("day 2")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Articles").wait_for()
    assert page.locator("#result_list tbody tr").count() == 1


def test_a_filter_opens_and_closes(newsroom, page):
    log_in(page)
    page.goto(LIST)
    page.locator(".pill summary", has_text="Standing").click()
    page.get_by_role("link", name="Draft", exact=True).click()
    page.locator(".pill b.on", has_text="Draft").wait_for()
    assert page.locator("#result_list tbody tr").count() == 1
    page.locator(".pill summary", has_text="Stage").click()
    page.keyboard.press("Escape")
    assert page.locator(".pill[open]").count() == 0


def test_a_page_is_given_and_taken_with_the_mouse(newsroom, page):
    log_in(page)
    page.goto(newsroom["person"])
    page.get_by_role("button", name="Give a page", exact=True).click()
    page.get_by_role("button", name="Take the page").click()
    page.get_by_text("Readers find nothing under this name.").wait_for()
    assert verbs() == ["took the page", "gave a page"]


def verbs():
    lines = LogLine.objects.filter(object_type="people.person").order_by("-at", "-pk")
    return list(lines.values_list("verb", flat=True))


def test_another_name_is_added_in_the_form(newsroom, page):
    log_in(page)
    page.goto(newsroom["person"])
    page.get_by_role("button", name="Add another Other name").click()
    page.locator("#id_names-1-name").fill("La Marchetti")
    page.locator("#id_names-1-kind").select_option("stage")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("was changed successfully").wait_for()
    page.goto(newsroom["person"])
    assert page.locator("#id_names-1-name").input_value() == "La Marchetti"


def test_tags_are_chips_over_plain_text(newsroom, page):
    factories.make_tag("Red carpet")
    log_in(page)
    page.goto("/admin/articles/article/add/")
    page.get_by_role("tab", name="People & tags").click()
    entry = page.get_by_label("Add a tag")
    entry.press_sequentially("red")
    page.locator(".tags-found li", has_text="Red carpet").click()
    entry.press_sequentially("Stairs,")
    tags = page.locator("[data-tags-url]")
    assert tags.input_value() == '"Red carpet", Stairs'
    page.get_by_role("button", name="Remove Stairs").click()
    assert tags.input_value() == '"Red carpet",'
