"""What eyes, and whoever has none, would stumble over on a page that a browser has open."""

from typing import TYPE_CHECKING

from axe_playwright_python.base import AXE_SCRIPT

if TYPE_CHECKING:
    from playwright.sync_api import Page

Faults = list[str]
HEIGHT = 900

# Without `preload` axe reads the sheets as they are, instead of writing them anew, which the
# policy of the page would rightly forbid it.
_AXE = """() => axe.run(document, {resultTypes: ["violations"], preload: false}).then((found) =>
    found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`)))"""

# In a strip that is moved by hand, and unseen, text may stand anywhere.
_LOOK = """() => {
    const room = document.documentElement.clientWidth;
    const range = document.createRange();
    const words = (one) => [...one.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    const boxes = (one) => words(one).flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
    });
    const named = (one) => `${one.localName}.${one.className || one.parentElement.className} `
        + `“${one.textContent.trim().slice(0, 30)}”`;
    const cuts = (one) => /hidden|clip/.test(getComputedStyle(one).overflowX);
    const moves = (one) => one.closest("[tabindex='0'], .prose-menubar, pre, .ProseMirror") ||
        /auto|scroll/.test(getComputedStyle(one).overflowX);
    const seen = (one) => one.checkVisibility({visibilityProperty: true, opacityProperty: true})
        && !one.closest(".unseen, .visually-hidden, .skip, [aria-hidden=true], option");
    const within = (one) => {
        const found = [];
        for (let up = one; up && up !== document.body; up = up.parentElement) found.push(up);
        return found;
    };
    const isCut = (one) => {
        const around = within(one);
        if (around.some(moves)) return false;
        const walls = around.filter(cuts).map((up) => up.getBoundingClientRect());
        if (walls.some((wall) => wall.width < 2)) return false;  // meant for ears alone
        return boxes(one).some((box) => box.width > 1 && (box.left < -1 || box.right > room + 1
            || walls.some((wall) => box.left < wall.left - 1 || box.right > wall.right + 1
                || box.top + box.height / 2 > wall.bottom
                || box.top + box.height / 2 < wall.top)));
    };
    const meet = ([one, a], [other, b]) => !one.contains(other) && !other.contains(one)
        && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    const texts = [...document.querySelectorAll("main *")]
        .filter((one) => words(one).length && seen(one));
    const heads = [...document.querySelectorAll(
        "main :is(h1, h2, h3, figcaption, .caption, .dek, .kicker, .meta, .byline p)")]
        .filter((one) => seen(one) && !within(one).some(moves))
        .map((one) => [one, one.getBoundingClientRect()]).filter(([, box]) => box.width > 1);
    const sideways = document.documentElement.scrollWidth - innerWidth;
    return [
        ...(sideways > 0 ? [`moves sideways by ${sideways}`] : []),
        ...texts.filter(isCut).map((one) => `cut: ${named(one)}`),
        ...heads.flatMap((one, at) => heads.slice(at + 1).filter((other) => meet(one, other))
            .map((other) => `${named(one[0])} lies on ${named(other[0])}`)),
    ];
}"""


def open_at(page: "Page", address: str) -> int:
    """Opens the page and waits for its fonts. The status it was answered with."""
    response = page.goto(address)
    page.evaluate("document.fonts.ready.then(() => null)")
    return response.status if response else 0


def faults_by_sight(page: "Page", widths: tuple[int, ...]) -> dict[int, Faults]:
    """By width: how far the page moves sideways, which text is cut, which heads lie on others."""
    found = {}
    for width in widths:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        found[width] = page.evaluate(_LOOK)
    return {width: faults for width, faults in found.items() if faults}


def faults_by_axe(page: "Page", widths: tuple[int, ...]) -> dict[tuple[str, int], Faults]:
    """By scheme and width: what an assistive reader stumbles over, of whatever weight."""
    page.evaluate(AXE_SCRIPT)
    found = {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for width in widths:
            page.set_viewport_size({"width": width, "height": HEIGHT})
            found[scheme, width] = page.evaluate(_AXE)
    return {where: faults for where, faults in found.items() if faults}


def wait_until(page: "Page", question: str) -> None:
    """Until the page answers yes, for 5 s. Playwright's own wait evaluates words inside the page,
    which its policy rightly forbids."""
    for _ in range(100):
        if page.evaluate(question):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"It never came to: {question}")
