"""The public site in a browser, as somebody on a phone has it, or somebody without scripts.

Every kind of page is looked at in `test_every_page_in_browser`.
"""

from django.utils import timezone

from tests import factories

PHONE = {"width": 390, "height": 844}


def test_a_reader_of_a_later_section_sees_on_a_phone_where_they_are(live_server, page):
    for number in range(14):
        factories.make_section(f"Section {number:02}")
    page.set_viewport_size(PHONE)
    page.goto("/section-13/")
    here = page.get_by_role("navigation", name="Sections", exact=True).get_by_text("Section 13")
    box = here.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]


def test_a_story_is_read_without_javascript_and_without_fonts(browser, live_server):
    factories.make_edition("The lift was out of order", now=timezone.now())
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.route("**/*.woff2", lambda route: route.abort())
    page.goto("/")
    page.get_by_role("link", name="The lift was out of order").click()
    assert page.get_by_text("Everybody took the stairs.").is_visible()
    assert context.cookies() == []
    context.close()
