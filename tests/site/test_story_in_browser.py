"""A story and the pages of its gallery in a browser, at a desk, on a phone and on paper."""

import pytest
from django.utils import timezone

from articles.body.nodes import Gallery, Image, PullQuote
from images.models import Image as Record
from tests import factories
from tests.looking import wait_until

STORY = "/screen/the-lift/"
PICTURE = f"{STORY}3/"
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}
TRIPLE = "Hanneke van der Hoogenberg-Szymańska-Thévenet"
LONG = ("Nobody took the lift, and " * 6)[:140]


@pytest.fixture
def site(live_server):
    """A story with every picture a page can have, one of them gone, and one without any."""
    now = timezone.now()
    images = [factories.make_image(licence="own", made=True), portrait(), portrait()]
    gone = factories.make_image(licence="own")
    hanneke = factories.make_known(TRIPLE, portrait=images[1], occupations="hatter")
    for number in range(3):
        factories.make_edition(f"Part {number}", now=now, **led_by(images[number]))
    factories.make_edition(
        "The lift was out of order",
        slug="the-lift",
        now=now,
        body=body([*images, *images[1:], gone]),
        people=[hanneke, factories.make_known("Kit Larkhall")],
        contributors=[factories.make_contributor(TRIPLE)],
        content_note="It tells of a long night.",
        key_points=["It was the lift."],
        **led_by(images[0]),
    )
    factories.make_edition(LONG, slug="long", now=now, dek="It was long.", people=[hanneke])
    Record.objects.filter(pk=gone.pk).update(licensed_until_at=now)


def portrait():
    return factories.make_image(width=640, height=800, licence="own", made=True)


def led_by(image):
    said = {"lead_alt": "A lift", "lead_caption": "The lift. It stands.", "lead_credit": "A. Name"}
    return {"lead_image": image, **said}


def body(images):
    shown = [Image(one.pk, alt="A stair", caption="Stairs", credit="A. Name") for one in images]
    quote = PullQuote("I took the stairs", "A guest")
    nodes = (quote, Gallery(tuple(shown), "The stairs"), *shown[:2], shown[-1])
    opening = "Everybody took the stairs that night, and nobody said why. " * 4
    return f"<p>{opening}</p>{''.join(node.html for node in nodes)}<p>They still do.</p>"


@pytest.mark.parametrize(("size", "shape"), [(PHONE, 4 / 5), (DESK, 2)], ids=["phone", "desk"])
def test_the_lead_picture_goes_from_edge_to_edge_in_the_shape_of_the_screen(
    size, shape, site, page
):
    page.set_viewport_size(size)
    page.goto(STORY)
    box = page.locator(".lead-picture img").bounding_box()
    assert (box["x"], box["width"]) == (0, size["width"])
    assert box["width"] / box["height"] == pytest.approx(shape, abs=0.01)


@pytest.mark.parametrize("path", [STORY, PICTURE])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_nothing_moves_when_fonts_and_pictures_come_late(size, path, site, page):
    page.set_viewport_size(size)
    late = lambda route: (page.wait_for_timeout(300), route.continue_())  # noqa: E731
    page.route("**/*.woff2", late)
    page.goto(path)
    page.evaluate("document.fonts.ready")
    moved = page.evaluate(
        """() => new Promise(done => new PerformanceObserver(list => done(list.getEntries()
        .reduce((sum, one) => sum + one.value, 0))).observe({type: 'layout-shift', buffered: true})
        || setTimeout(() => done(0), 500))"""
    )
    assert moved <= 0.02


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_picture_s_page_begins_with_it_without_javascript(
    number, size, site, browser, live_server
):
    context = browser.new_context(
        base_url=live_server.url, java_script_enabled=False, viewport=size
    )
    page = context.new_page()
    page.goto(f"{STORY}{number}/")
    page.screenshot()  # the strip begins where it should with the first frame that is drawn
    box = page.get_by_text(f"{number} of 6", exact=True).bounding_box()
    assert 0 <= box["x"] < size["width"] / 2
    page.get_by_role("link", name="Next", exact=True).click()
    assert page.url.endswith(f"{STORY}{number + 1}/")
    context.close()


def test_a_strip_is_moved_with_the_keys(site, page):
    page.set_viewport_size(PHONE)
    page.goto(STORY)
    strip = page.get_by_role("list", name="The stairs")
    strip.focus()
    page.keyboard.press("ArrowRight")
    wait_until(page, "document.querySelector('.strip').scrollLeft > 0")


def test_on_paper_stand_the_words_and_the_picture_at_half_width(site, page):
    page.set_viewport_size({"width": 794, "height": 1123})
    page.emulate_media(media="print")
    page.goto(STORY)
    assert page.locator(".lead-picture").bounding_box()["width"] == pytest.approx(397, abs=2)
    assert page.get_by_text("They still do.").is_visible()
    for part in (".section-line", ".more-from", ".in-this-story", ".strip", ".site-foot"):
        assert not page.locator(part).is_visible()
