"""Lists, people and the pages of last resort in a browser, with whatever makes them hard."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone

from articles import actions
from articles.models import Edition
from people.models import Depiction
from tests import factories

AXE = {"resultTypes": ["violations"], "preload": False}
NAME = "Hanneke van der Hoogenberg-Szymańska-Thévenet"
LONG = "She left by the front door, at eleven, and everyone had been told, " * 2
WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauten"
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}
PAGES = [
    "/red-carpet/",
    "/screen/",
    "/empty/",
    "/tag/lifts/",
    "/authors/the-author/",
    "/people/",
    "/people/hanneke/",
    "/people/kit/",
    "/people/nobody-yet/",
    "/corrections/",
    "/never-was/",
    "/screen/taken-back/",
]


@pytest.fixture
def site(live_server):
    """Lists of no, one and many stories; the longest name; a person with no portrait."""
    image = factories.make_image(licence="own", alt="A lift")
    author = factories.make_contributor(NAME)
    author.slug, author.portrait, author.bio = "the-author", image, "Writes at length."
    author.save()
    known = factories.make_known
    hanneke = known(NAME, slug="hanneke", portrait=image, occupations="heiress", bio="Hats.")
    kit = known("Kit Larkhall", slug="kit")
    known("Nobody Yet", slug="nobody-yet")
    Depiction.objects.create(image=factories.make_image(licence="own"), person=hanneke)
    factories.make_section("Empty")
    led = {"lead_image": image, "lead_alt": "A lift", "lead_credit": "A. Name"}
    about = {"people": [hanneke], "contributors": [author], "tags": [factories.make_tag("Lifts")]}
    publish(LONG.strip(), section="Red carpet", **led, **about)
    publish(f"They call it {WORD}", section="Red carpet", **about)
    for number in range(4):
        publish(f"Part {number}", section="Red carpet", **led, **about)
    publish(LONG.strip(), slug="long", people=[kit])
    withdraw(publish("Taken back", slug="taken-back"))


def publish(headline, **fields):
    fields = {"dek": "It was long, and it was late.", **fields}
    return factories.make_edition(headline, now=timezone.now(), **fields)


def withdraw(edition: Edition):
    article = edition.article
    article.refresh_from_db()
    actions.withdraw(
        article=article,
        note="We were wrong.",
        by=factories.make_user(),
        version=article.version,
        now=timezone.now(),
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


@pytest.mark.parametrize("width", [320, 390, 768, 1440, 1920])
def test_no_list_moves_sideways_and_nothing_is_cut(width, site, page):
    page.set_viewport_size({"width": width, "height": 844})
    assert {path: faults(page, path) for path in PAGES} == {path: [0, []] for path in PAGES}


def faults(page, path):
    """How far the page moves sideways, and the headings that stand out of the window."""
    page.goto(path)
    return page.evaluate(
        """() => [
            document.documentElement.scrollWidth - window.innerWidth,
            [...document.querySelectorAll("main :is(h1, h2, h3, p, time, b)")]
                .filter((one) => !one.closest("[tabindex]"))
                .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
                .map((one) => one.textContent),
        ]"""
    )


def test_who_is_not_on_the_list_meets_the_doorman_and_is_shown_the_way_in(site, page):
    page.goto("/never-was/")
    assert page.get_by_alt_text("A doorman in large sunglasses").is_visible()
    page.get_by_role("main").get_by_role("link", name="Front page").click()
    assert page.get_by_role("link", name="Part 3").first.is_visible()
