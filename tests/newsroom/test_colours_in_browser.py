"""Choosing colours in a browser: what one picks is drawn and measured at once, as it will be."""

import pytest

from newsroom import colours
from newsroom.models import Publication
from tests import factories

AXE = {"resultTypes": ["violations"], "preload": False}
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}


@pytest.fixture
def form(live_server, page):
    factories.make_user("Administrator", username="nora")
    Publication.objects.create(name="Magazine", dark_leaf="#2a1020")
    page.goto("/admin/login/")
    page.get_by_label("Username").fill("nora")
    page.get_by_label("Password").fill(factories.PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("heading", name="Good to see you").wait_for()
    page.goto("/admin/newsroom/publication/1/change/")
    page.get_by_text("Every pair can be read.").wait_for()
    return page


def row(page, front, ground):
    return page.locator(f'tr[data-front="{front}"][data-ground="{ground}"]')


def drawn(page, scheme, part):
    script = "(one) => getComputedStyle(one).backgroundColor"
    return page.locator(f'[data-scheme="{scheme}"] {part}').evaluate(script)


def test_what_is_typed_is_drawn_and_measured(form):
    form.get_by_label("Light stock", exact=True).fill("#FFFFFF")
    assert drawn(form, "light", ".specimen") == "rgb(255, 255, 255)"
    pair = next(one for one in colours.PAIRS if one.front == "light_soft")
    ratio = colours.ratio(pair, {"light_stock": "#ffffff"})
    assert f"{ratio:.2f}" in row(form, "light_soft", "light_stock").inner_text()


def test_every_figure_is_the_servers_own(form):
    chosen = {"light_spot": "#0a4fb3", "light_leaf": "#eef2ff", "dark_spot": "#7fb4ff"}
    before = figures(form)
    for name, value in chosen.items():
        form.locator(f"#id_{name}").fill(value)
    chosen["dark_leaf"] = "#2a1020"
    assert figures(form) == [f"{colours.ratio(pair, chosen):.2f}" for pair in colours.PAIRS]
    assert figures(form) != before


def figures(page):
    return page.locator(".specimens .ratio").all_inner_texts()


def test_a_weak_pair_says_so_before_it_is_sent_and_is_refused_when_it_is(form):
    form.get_by_label("Light block", exact=True).fill("#ff5470")
    form.get_by_text("One pair is too weak to read.").wait_for()
    assert "too weak" in row(form, "light_on_block", "light_block").inner_text()
    form.get_by_role("button", name="Save", exact=True).click()
    form.get_by_text("In light, words #fff6f4 on block #ff5470").wait_for()


def test_a_picker_writes_its_colour_into_the_field(form):
    form.get_by_label("Pick Dark spot").fill("#66ccff")
    assert form.get_by_label("Dark spot", exact=True).input_value() == "#66ccff"
    form.get_by_role("button", name="Save", exact=True).click()
    form.get_by_text("was changed successfully").wait_for()
    assert Publication.current().dark_spot == "#66ccff"


def test_what_is_no_colour_leaves_the_houses_in_the_specimen(form):
    form.get_by_label("Light block", exact=True).fill("red")
    assert drawn(form, "light", ".specimen-block") == "rgb(204, 0, 41)"


def test_readers_see_the_publishers_colours_in_light_and_in_dark(live_server, page):
    Publication.objects.create(name="Magazine", light_stock="#eef4ff", dark_stock="#050a18")
    stock = "() => getComputedStyle(document.body).backgroundColor"
    page.goto("/")
    page.emulate_media(color_scheme="light")
    assert page.evaluate(stock) == "rgb(238, 244, 255)"
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(stock) == "rgb(5, 10, 24)"
