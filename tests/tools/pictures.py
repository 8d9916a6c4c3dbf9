"""`python -m tests.tools.pictures [NAME …]`: pictures of every page and screen of the demo.

Each at three widths, light and dark, as docs/pictures/<name>-<width>-<scheme>.png. With names:
only those whose name begins so.
"""

import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests import browser
from tests.tools.chrome import chromium
from tests.tools.programs import ROOT
from tests.tools.stand import Stand, serving, settled

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

    from tests.tools.pages import Page as PublicPage
    from tests.tools.screens import Screen

FOLDER = ROOT / "docs" / "pictures"
SCHEMES = ("light", "dark")
# Width of the window: its height, how much of a long page is kept, and how wide the picture is.
SIZES = {390: (844, 1400, 390), 768: (1024, 1280, 480), 1440: (900, 1440, 720)}
HEAVIEST = 100_000  # bytes
PALETTES = (64, 32, 16)  # colours; the first that is light enough
PATIENCE = 20_000  # ms

View = tuple[int, str]  # width, scheme


def main() -> None:
    wanted = tuple(sys.argv[1:])
    with settled() as stand:
        pages, screens, editor = filled(stand)
        with serving(stand), open_browser() as chrome:
            taken = list(take_all(chrome, stand, pages, screens, editor, wanted))
    if not wanted:
        sweep(taken)
    total = sum(file.stat().st_size for file in taken)
    print(f"{len(taken)} pictures, {total / 1_000_000:.1f} MB, in {FOLDER.relative_to(ROOT)}/.")


def filled(stand: Stand) -> tuple[list["PublicPage"], list["Screen"], str]:
    """The demo, its pages and screens, and the name of somebody who may see them."""
    from django.core.management import call_command
    from django.utils import timezone

    from tests.tools.pages import public_pages
    from tests.tools.screens import admin_screens, who_looks

    call_command("demo")
    return public_pages(timezone.now()), admin_screens(), who_looks().username


@contextmanager
def open_browser() -> Iterator["Browser"]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=browser.arguments())
        yield started
        started.close()


def take_all(
    chrome: "Browser",
    stand: Stand,
    pages: Iterable["PublicPage"],
    screens: Iterable["Screen"],
    editor: str,
    wanted: tuple[str, ...],
) -> Iterator[Path]:
    FOLDER.mkdir(parents=True, exist_ok=True)
    shown = [page for page in pages if page.path and page.name.startswith(wanted or "")]
    behind = [screen for screen in screens if screen.name.startswith(wanted or "")]
    for view in product(SIZES, SCHEMES):
        print(f"{view[0]} px, {view[1]} …", flush=True)
        with looking(chrome, stand, view) as window:
            yield from (take_page(window, page, view) for page in shown)
            if behind:
                log_in(window, editor)
            yield from (take(window, screen.name, screen.path, view) for screen in behind)


@contextmanager
def looking(chrome: "Browser", stand: Stand, view: View) -> Iterator["Page"]:
    width, scheme = view
    context: BrowserContext = chrome.new_context(
        base_url=stand.url,
        viewport={"width": width, "height": SIZES[width][0]},
        color_scheme=scheme,
        reduced_motion="reduce",
        locale="en-GB",
        timezone_id="Europe/London",
        ignore_https_errors=True,
    )
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def log_in(window: "Page", editor: str) -> None:
    from django.conf import settings

    window.goto("/admin/login/")
    window.get_by_label("Username").fill(editor)
    window.get_by_label("Password").fill(settings.DEMO_PASSWORD)
    window.get_by_role("button", name="Log in").click()
    window.wait_for_url("**/admin/")


def take_page(window: "Page", page: "PublicPage", view: View) -> Path:
    if page.html:
        answer = {"status": page.status, "content_type": "text/html", "body": page.html}
        window.route(f"**{page.path}", lambda route: route.fulfill(**answer))
    return take(window, page.name, page.path, view)


def take(window: "Page", name: str, path: str, view: View) -> Path:
    window.goto(path)
    file = FOLDER / f"{name}-{view[0]}-{view[1]}.png"
    file.write_bytes(small(picture(window, view[0]), view[0]))
    return file


def picture(window: "Page", width: int) -> bytes:
    """The top of the page, with the pictures that a reader would have by then.

    The window grows to what is taken: what clings to its foot then lies at the picture's.
    """
    usual, longest, _ = SIZES[width]
    window.evaluate(SCROLL_THROUGH, longest)
    window.wait_for_load_state("networkidle")
    window.evaluate("document.fonts.ready")
    height = min(longest, window.evaluate("document.documentElement.scrollHeight"))
    window.set_viewport_size({"width": width, "height": height})
    taken = window.screenshot(animations="disabled")
    window.set_viewport_size({"width": width, "height": usual})
    return taken


SCROLL_THROUGH = """
async (longest) => {
  for (let y = 0; y < longest; y += innerHeight / 2) {
    scrollTo(0, y);
    await new Promise(requestAnimationFrame);
  }
  scrollTo(0, 0);
}
"""


def small(png: bytes, width: int) -> bytes:
    """Made narrower, and of as many colours as its weight allows."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    narrow = SIZES[width][2]
    if narrow < image.width:
        image = image.resize((narrow, image.height * narrow // image.width), Image.LANCZOS)
    for colours in PALETTES:
        packed = io.BytesIO()
        image.quantize(colours, dither=Image.Dither.NONE).save(packed, "PNG", optimize=True)
        if packed.tell() <= HEAVIEST:
            break
    return packed.getvalue()


def sweep(taken: Iterable[Path]) -> None:
    """Away with pictures of what is no more."""
    kept = set(taken)
    for width, scheme in product(SIZES, SCHEMES):
        for file in FOLDER.glob(f"*-{width}-{scheme}.png"):
            if file not in kept:
                file.unlink()


if __name__ == "__main__":
    main()
