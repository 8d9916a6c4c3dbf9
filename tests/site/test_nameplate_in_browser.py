"""Titles of any length on the front page, on an inner page and at the foot, at any width."""

import pytest

from magazine.nameplate import size_of
from newsroom.models import Publication

WIDTHS = [320, 390, 640, 641, 768, 1000, 1440, 1920]
LENGTHS = [8, 12, 13, 16, 17, 23, 24, 35]
TITLES = {
    "wide": ["M" * length for length in LENGTHS],
    "usual": ["The Mammoth Wednesday Woman & Homme"[:length].strip() for length in LENGTHS],
    "odd": [
        "M",
        "M" * 60,
        "The Velvet Rope",
        "The International Herald of Whispers and of Murmurs, Weekly",
        "Żółć & Łódź Dziś",
    ],
}
# What a title's letters, as drawn, do that they may not: leave the window, or lie on a neighbour.
FAULTS = """() => [...document.querySelectorAll(".nameplate")].flatMap((plate) => {
    const range = document.createRange(), pen = document.createElement("canvas").getContext("2d");
    range.selectNodeContents(plate);
    const box = range.getBoundingClientRect(), room = document.documentElement.clientWidth;
    pen.font = getComputedStyle(plate).font;
    const ink = pen.measureText("Mpg");
    const top = box.top + ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent;
    const bottom = box.bottom - ink.fontBoundingBoxDescent + ink.actualBoundingBoxDescent;
    const meets = (its) => its.width && its.left < box.right && its.right > box.left
        && its.top < bottom && its.bottom > top;
    const covered = [...plate.parentElement.children].filter(
        (one) => one !== plate && meets(one.getBoundingClientRect()));
    return [
        ...(box.left < 0 || box.right > room ? [`${box.left} to ${box.right} in ${room}`] : []),
        ...covered.map((one) => one.className),
    ];
})"""
LINES = """() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(".nameplate").firstChild);
    return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
}"""


@pytest.mark.parametrize("kind", TITLES)
def test_a_title_is_neither_cut_nor_over_anything(kind, live_server, page):
    found = {
        (title, path, width): page.evaluate(FAULTS)
        for title in TITLES[kind]
        for path in ("/", "/people/")
        for width in each_width(page, title, path)
    }
    assert {where: what for where, what in found.items() if what} == {}


def test_a_title_that_does_not_wrap_stands_on_one_line(live_server, page):
    titles = ["MMMMMMMM", "The Velvet Rope", "Mayfair Murmurs", "M" * 12, "M" * 21]
    assert "longest" not in map(size_of, titles)
    found = {
        (title, width): page.evaluate(LINES)
        for title in titles
        for width in each_width(page, title, "/")
    }
    assert set(found.values()) == {1}, found


def each_width(page, title, path):
    """Opens the page under this title once, and gives each width when the window has it."""
    publication = {"name": title, "tagline": "and what was said", "motto": "Whispered"}
    Publication.objects.update_or_create(pk=Publication.ONLY, defaults=publication)
    page.goto(path)
    page.evaluate("document.fonts.ready.then(() => null)")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        yield width
