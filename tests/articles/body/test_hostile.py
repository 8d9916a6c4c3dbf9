"""No body runs anything: not as stored, and not as shown, whatever way it came into the table."""

import pytest
from lxml import html as lxml_html

from articles.body import PostState, Today, clean, render
from tests.articles.body.hostile import PAYLOADS

STATES = Today(posts={1: PostState(status="live", url="javascript:alert(1)")})
PLAIN = ["p", "h2", "h3", "strong", "em", "ul", "li", "blockquote", "hr", "br", "figcaption"]
STORED = {tag: set() for tag in PLAIN} | {
    "a": {"href"},
    "ol": {"start"},
    "figure": {"class", "data-post", "data-platform", "data-author", "data-url", "data-posted"},
}
CARD = {tag: {"class"} for tag in ("article", "header", "span", "small", "blockquote", "footer")}
SHOWN = STORED | CARD | {"a": {"href", "class"}, "p": {"class"}}


def strangers(html, allowed):
    """Elements, attributes and addresses that have no place in a body."""
    root = lxml_html.document_fromstring(f"<div>{html}</div>").find("body/div")
    elements = list(root.iterdescendants())
    found = [element.tag for element in elements if element.tag not in allowed]
    for element in elements:
        known = allowed.get(element.tag, set())
        found += [f"{element.tag}[{name}]" for name in element.attrib if name not in known]
        addresses = (element.get("href"), element.get("data-url"))
        found += [
            a for a in addresses if a and not a.startswith(("http://", "https://", "mailto:"))
        ]
    return found


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_stored_body_holds_only_what_the_format_knows(payload):
    assert strangers(clean(payload), STORED) == []
    assert clean(clean(payload)) == clean(payload)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("target", ["page", "feed"])
def test_what_was_stored_past_us_is_still_shown_clean(payload, target):
    assert strangers(render(payload, target, STATES), SHOWN) == []


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_html_in_json_is_clean_too(payload):
    blocks = render(payload, "json", STATES)
    assert strangers("".join(block.get("html", "") for block in blocks), SHOWN) == []
    assert not [block for block in blocks if block.get("url", "").startswith("javascript")]


def test_a_browser_runs_none_of_them(page):
    """Without any policy: what holds here is the body alone. The pages add their own."""
    page.expose_function("alert", lambda *_: said.append(payload))
    said = []
    for payload in PAYLOADS:
        shown = [clean(payload), render(payload, "page", STATES), render(payload, "feed", STATES)]
        page.set_content(f"<!doctype html><div>{'</div><div>'.join(shown)}</div>")
        page.evaluate(ACT_ON_EVERYTHING)
    page.wait_for_timeout(200)
    assert said == []

    payload = "the hook works"
    page.set_content("<svg onload=alert(1)>")
    page.wait_for_timeout(200)
    assert said == ["the hook works"]


# Puts the HTML through innerHTML once more (which is what mutation payloads wait for), then does
# to each element what a reader could.
ACT_ON_EVERYTHING = """() => {
  for (const part of document.querySelectorAll("body > div")) part.innerHTML = part.innerHTML
  for (const element of document.querySelectorAll("body *")) {
    for (const name of ["click", "focus", "mouseover", "pointerenter", "toggle", "scroll", "error"])
      element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }))
  }
}"""
