"""A Chromium of this machine, as the fixtures `browser`, `open_page` and `page`.

Every page speaks to the live server alone. A script error, a breach of the content security
policy or a request to anybody else fails the test at its end.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request
    from pytest_django.live_server_helper import LiveServer

PICTURES = Path(__file__).resolve().parent.parent / "var" / "pictures"
NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (  # Chromium speaks to its maker by itself, unless told not to
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--disable-gpu",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)
IN_CI = os.environ.get("CI") == "true"  # there a missing browser is a fault, not a skip
PATIENCE = 10_000  # ms that a step may take on a busy machine


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    options = {"executable_path": program() or without_chromium(), "args": arguments()}
    # Imported here: it takes a while, and only these tests need it.
    from playwright.sync_api import sync_playwright

    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop in this thread, which Django takes for asynchronous code
        # and refuses to query the database in. Nothing here is: each call waits for its answer.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        chromium = playwright.chromium.launch(**options)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: "Browser", live_server: "LiveServer") -> Iterator[Callable[[], "Page"]]:
    """Opens pages, each in a session of its own: two of them are two people."""
    faults: list[str] = []
    contexts: list[BrowserContext] = []

    def open_one() -> "Page":
        context = browser.new_context(
            base_url=live_server.url, locale="en-GB", timezone_id="UTC", reduced_motion="reduce"
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        watch(context, live_server.url, faults)
        return context.new_page()

    yield open_one
    for context in contexts:
        context.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def page(open_page: Callable[[], "Page"]) -> "Page":
    return open_page()


def picture(page: "Page", name: str) -> None:
    """Keep a picture of the whole page as var/pictures/<name>.png."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png", full_page=True)


def watch(context: "BrowserContext", home: str, faults: list[str]) -> None:
    """Write down what a page may not do."""

    def on_request(request: "Request") -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and not request.url.startswith(home + "/"):
            faults.append(f"a request to {request.url}")

    def on_console(message: "ConsoleMessage") -> None:
        if "Content Security Policy" in message.text:
            faults.append(message.text)

    context.on("request", on_request)
    context.on("console", on_console)
    context.on("weberror", lambda error: faults.append(f"a script error: {error.error}"))


def program() -> str | None:
    """Where this machine has its Chromium."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def arguments() -> list[str]:
    """Root, as in a container, may not have Chromium's sandbox."""
    return [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else list(QUIET)


def without_chromium() -> NoReturn:
    sentence = f"No Chromium on this machine (looked for {', '.join(NAMES)})."
    if IN_CI:
        pytest.fail(sentence)
    pytest.skip(sentence)
