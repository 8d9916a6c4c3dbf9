"""The public pages in a browser, as somebody on a phone or at a desk has them.

The `page` fixture fails a test by itself where the policy is breached or a stranger is asked.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone

from articles.body.nodes import Post as Card
from social.models import Post
from tests import factories

# Without `preload` axe reads the sheets as they are, instead of writing them anew, which the
# policy of the page would rightly forbid it.
AXE = {"resultTypes": ["violations"], "preload": False}
WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauten"  # 60 letters, no hyphen
PAGES = ["/", "/screen/the-lift/", "/people/odile/", "/screen/", "/never-was/"]
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}


@pytest.fixture
def site(live_server):
    """Stories enough for every part of the front page, one of them with all that a page can have.

    One headline holds a word wider than a phone, and one is written from right to left.
    """
    odile = factories.make_known("Odile Marchetti", slug="odile", occupations="actor")
    for headline in (f"They call it {WORD}", "لم يغادر أحد الحفل", "“I took the stairs”"):
        publish(headline, people=[odile])
    for number in range(12):
        publish(f"Nobody said why, part {number}", section="Screen" if number % 2 else "Music")
    publish(
        "The lift was out of order",
        slug="the-lift",
        people=[odile],
        tags=[factories.make_tag("Lifts")],
        contributors=[factories.make_contributor()],
        content_note="It tells of a long night.",
        key_points=["It was the lift."],
        body="<p>Everybody took the stairs.</p>" + posts(),
    )


def publish(headline, **fields):
    factories.make_edition(headline, now=timezone.now(), **{"dek": "It was long.", **fields})


def posts():
    """A card of every state a post can be in."""
    kept = [
        Post.objects.create(text="Up again.", platform="twitter", status=status)
        for status in Post.Status.values
    ]
    kept.append(Post.objects.create(text="I saw it.", status="live", private_individual=True))
    url = "https://example.com/1"
    return "".join(
        Card(ref=str(post.pk), words=post.text, platform=post.platform, author="@w", url=url).html
        for post in kept
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_an_assistive_reader_stumbles_over_nothing(scheme, size, site, page):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size(size)
    assert {path: stumbles(page, path) for path in PAGES} == {path: {} for path in PAGES}


def stumbles(page, path):
    """What axe finds, of whatever weight, with where it is."""
    page.goto(path)
    found = Axe().run(page, options=AXE).response["violations"]
    return {one["id"]: [node["html"] for node in one["nodes"]] for one in found}


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_no_page_moves_sideways(width, site, page):
    page.set_viewport_size({"width": width, "height": 844})
    assert {path: overhang(page, path) for path in PAGES} == dict.fromkeys(PAGES, 0)


def overhang(page, path):
    page.goto(path)
    return page.evaluate("document.documentElement.scrollWidth - window.innerWidth")


def test_a_reader_of_a_later_section_sees_on_a_phone_where_they_are(site, page):
    for number in range(14):
        factories.make_section(f"Section {number:02}")
    page.set_viewport_size(PHONE)
    page.goto("/section-13/")
    here = page.get_by_role("navigation", name="Sections", exact=True).get_by_text("Section 13")
    box = here.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]


def test_a_story_is_read_without_javascript_and_without_fonts(site, browser, live_server):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.route("**/*.woff2", lambda route: route.abort())
    page.goto("/")
    page.get_by_role("link", name="The lift was out of order").click()
    assert page.get_by_text("Everybody took the stairs.").is_visible()
    assert context.cookies() == []
    context.close()
