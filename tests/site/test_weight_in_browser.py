"""What a page weighs, whom it asks, and whether anything moves under a reader's eyes."""

import re
from gzip import compress

import pytest
from django.utils import timezone

from newsroom.models import Publication
from tests import factories
from tests.site.every_kind import make_every_kind

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}
LATE = 1000  # ms
TEXT = ("text/html", "text/css", "image/svg+xml", "text/javascript")
NOT_COUNTED = re.compile(r"/media/|-ext\.woff2")  # pictures, and letters that few names need
SLOW = re.compile(r"\.woff2$|/media/")
# All that moved, a shift each; what a reader's own click moves is no fault.
MOVED = """() => new Promise((done) => {
    let sum = 0;
    const add = (list) => list.getEntries().forEach((one) => {
        if (!one.hadRecentInput) sum += one.value;
    });
    new PerformanceObserver(add).observe({type: "layout-shift", buffered: true});
    requestAnimationFrame(() => setTimeout(() => done(sum), 100));
})"""


@pytest.fixture
def site(live_server):
    """Of every kind of page one, under a publisher's own colours, which are one file more."""
    addresses = make_every_kind(timezone.now())
    Publication.objects.update(light_block="#7a0019")
    return addresses


def test_a_story_weighs_little_asks_nobody_else_and_says_nothing(site, page):
    answers, messages = [], []
    page.on("response", lambda response: answers.append(response))
    page.on("console", lambda message: messages.append(message.text))
    page.goto(site["story"])
    page.wait_for_load_state("networkidle")
    counted = [one for one in answers if not NOT_COUNTED.search(one.url)]
    assert messages == []
    assert len(counted) <= 10, [one.url for one in counted]
    assert sum(map(weight, counted)) <= 200_000, {one.url: weight(one) for one in counted}


def weight(response):
    """Bytes on the line behind nginx, which compresses text as this does; the test's server sends
    it as it is. Fonts and pictures are compressed in themselves."""
    body, kind = response.body(), response.headers["content-type"].partition(";")[0]
    return len(compress(body, compresslevel=5)) if kind in TEXT else len(body)


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_nothing_moves_when_fonts_and_pictures_come_late(size, site, open_page):
    kinds = ("home", "story", "person", "section")
    moved = {kind: shift(open_page(), size, site[kind]) for kind in kinds}
    assert {kind: by for kind, by in moved.items() if by > 0.02} == {}, moved


def shift(page, size, address):
    """How far things moved, by the browser's own measure: words first, then fonts and pictures."""
    page.set_viewport_size(size)
    held, late = [], True
    page.route(SLOW, lambda route: held.append(route) if late else route.continue_())
    page.goto(address, wait_until="domcontentloaded")
    page.wait_for_timeout(LATE)
    assert held, "nothing was late"
    late = False
    for route in held:
        route.continue_()
    page.wait_for_load_state("load")
    scroll_through(page)
    return page.evaluate(MOVED)


def scroll_through(page):
    """As a reader does, so that what loads late has loaded."""
    for part in range(1, 9):
        page.evaluate(f"scrollTo(0, document.documentElement.scrollHeight * {part} / 8)")
        page.wait_for_timeout(60)


def test_a_story_without_pictures_asks_for_none(live_server, page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    edition = factories.make_edition(now=timezone.now())
    page.goto(edition.get_absolute_url())
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "/media/" in url] == []
