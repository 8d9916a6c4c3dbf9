"""Every kind of public page in a browser, whatever is on it: whole at any width, and sound.

The `page` fixture fails a test by itself where the policy is breached or a stranger is asked.
"""

import pytest
from django.utils import timezone

from tests import factories
from tests.browser import picture
from tests.looking import faults_by_axe, faults_by_sight, open_at
from tests.site.every_kind import LONG, MISSING, led_by, make_every_kind

PHONE, DESK = 390, 1440
WIDTHS = (320, PHONE, DESK // 2, 768, 1001, DESK, 1920)  # half a desk: a desk at 200 % zoom

FAULTY = {
    "h1.style.whiteSpace = 'nowrap'": "cut: h1",
    "h1.parentElement.style.cssText = 'overflow: clip; width: 40px'": "cut: h1",
    "h1.style.minWidth = '2000px'": "moves sideways by",
    "h1.style.marginBottom = '-90px'": "lies on p.dek",
}


def test_every_page_is_whole_at_any_width_and_sound_in_any_light(live_server, page):
    """One test: the site is made once, and each page is opened once for all that is looked at."""
    addresses = make_every_kind(timezone.now())
    found = {kind: look(page, kind, address) for kind, address in addresses.items()}
    assert {kind: faults for kind, faults in found.items() if faults} == {}


@pytest.mark.parametrize("stories", [0, 1, 3])
def test_a_young_front_page_is_too(stories, live_server, page):
    image = factories.make_image(licence="own", alt="A lift", made=True)
    for number in range(stories):
        led = led_by(image) if number % 2 else {}
        factories.make_edition(f"Part {number}", now=timezone.now(), dek="It was long.", **led)
    assert look(page, f"home-of-{stories}", "/") == {}


@pytest.mark.parametrize("fault", FAULTY)
def test_eyes_see_what_moves_what_is_cut_and_what_lies_on_something(fault, live_server, page):
    edition = factories.make_edition(LONG, dek="It was long.", now=timezone.now())
    open_at(page, edition.get_absolute_url())
    assert faults_by_sight(page, (PHONE,)) == {}
    page.evaluate(f"const h1 = document.querySelector('h1'); {fault}")
    assert any(FAULTY[fault] in found for found in faults_by_sight(page, (PHONE,))[PHONE])


def look(page, kind, address):
    """Whatever is wrong, by where; and its pictures are kept, on a phone and at a desk."""
    assert open_at(page, address) == MISSING.get(kind, 200), kind
    page.emulate_media(color_scheme="light")
    by_sight = faults_by_sight(page, WIDTHS)
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": 900})
        picture(page, f"every-{kind}-{width}")
    return by_sight | faults_by_axe(page, (PHONE, DESK))
