"""The editor in a browser, under the admin's policy: a breach of it fails the test (see `page`)."""

import json

import pytest
from django import forms
from django.conf import settings
from js_asset import Media

from articles.body import clean
from articles.body.field import BodyField

POST = (
    '<figure class="post" data-post="key:ab12" data-platform="twitter" data-author="@wren &amp; co"'
    ' data-url="https://x.test/1?a=1&amp;b=2" data-posted="2020-09-30"><blockquote><p>In “tears”'
    "  &lt;3 💔<br><br>#Two</p></blockquote><figcaption>@wren &amp; co, X, 2020-09-30</figcaption>"
    "</figure>"
)
STORY = (
    "<h2>A  head</h2><p> Wren Alder, 31, sang “Low Tide”.  Annie Wrenfield left. </p>"
    '<p>One <a href="https://x.test/?a=1&amp;b=2">two <strong>three <em>four</em></strong></a>'
    "\u00a0<em>five</em><br>six\tseven</p><ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>"
    f'<ol start="3"><li><p>c</p></li></ol><blockquote><p>said</p></blockquote><hr>'
    f"{POST}<p>Wren!</p>"
)
WORD_PASTE = (
    "<html><head><style>p.MsoNormal{color:red}</style></head><body><!--[if gte mso 9]><xml/>"
    "<![endif]-->"
    '<p class="MsoNormal" style="color:red" onclick="alert(1)">From <b style=\'a:b\'>Word</b>'
    "<img src=x onerror=alert(1)><o:p></o:p></p></body></html>"
)
POLICY = "default-src 'self'; script-src 'self' 'nonce-n0nce'; style-src 'self' 'nonce-n0nce'"
PAGE = """<!doctype html><html lang="en"><title>Article</title>
<style data-tiptap-style nonce="n0nce"></style>
<style nonce="n0nce">.tiptap {{ white-space: break-spaces }}</style>
<script nonce="n0nce">
  let editor, chosen
  document.addEventListener("prose-editor:ready", (e) => {{ editor = e.detail.editor }})
  document.addEventListener("finding:chosen", (e) => {{ chosen = e.detail.key }})
</script>
{media}<form>{body}</form></html>"""


@pytest.fixture
def open_editor(page):
    """Opens the editor on a body, as the admin would show it."""

    def open_on(body):
        form = type("Form", (forms.Form,), {"body": BodyField().formfield()})({"body": body})
        media = Media.from_media(form.media, nonce="n0nce")
        html = PAGE.format(media=media, body=form["body"])
        headers = {"Content-Security-Policy": POLICY}
        page.route(
            "**/an-article/",
            lambda route: route.fulfill(
                body=html, content_type="text/html; charset=utf-8", headers=headers
            ),
        )
        page.goto("/an-article/")
        text_of(page).wait_for()
        return page

    return open_on


def text_of(page):
    return page.get_by_role("textbox").and_(page.locator(".tiptap"))


def stored(page):
    """What the next save would store."""
    return clean(page.locator("textarea").input_value())


def run(page, command, *arguments):
    return page.evaluate(
        "([command, args]) => editor.commands[command](...args)", [command, arguments]
    )


def test_a_story_that_nobody_changes_is_stored_as_it_was(open_editor):
    page = open_editor(STORY)
    assert clean(STORY) == STORY
    assert clean(page.evaluate("editor.getHTML()")) == STORY


def test_a_change_leaves_everything_else_as_it_was(open_editor):
    page = open_editor(STORY)
    text_of(page).get_by_text("Wren!").click()
    page.keyboard.press("End")
    page.keyboard.type("!")
    assert stored(page) == STORY.replace("Wren!", "Wren!!")


def test_without_its_scripts_the_text_can_still_be_edited(browser, live_server):
    html = PAGE.format(media="", body=BodyField().formfield().widget.render("body", STORY))
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_content(html)
    assert clean(page.locator("textarea").input_value()) == STORY
    context.close()


def test_a_card_stands_below_the_words_it_was_found_in(open_editor):
    page = open_editor("<p>One said: “In tears”.</p><ul><li><p>Two said: “So am I”.</p></li></ul>")
    attrs = {"ref": "key:cd34", "words": "So am <I>\n#x", "platform": "tiktok", "author": "a fan"}
    assert run(page, "insertPost", {"ref": "key:ab12", "words": "In tears"}, ["In tears"])
    assert run(page, "insertPost", attrs, ["So am I"])
    assert stored(page) == (
        "<p>One said: “In tears”.</p>"
        '<figure class="post" data-post="key:ab12" data-platform="unknown"><blockquote><p>In tears'
        "</p></blockquote></figure><ul><li><p>Two said: “So am I”.</p></li></ul>"
        '<figure class="post" data-post="key:cd34" data-platform="tiktok" data-author="a fan">'
        "<blockquote><p>So am &lt;I&gt;<br>#x</p></blockquote>"
        "<figcaption>a fan, TikTok</figcaption></figure>"
    )
    assert page.evaluate("editor.storage.post.refs(editor.state.doc)") == ["key:ab12", "key:cd34"]


def test_a_card_is_inserted_once_and_can_be_taken_out(open_editor):
    page = open_editor("<p>Words</p>" + POST)
    assert not run(page, "insertPost", {"ref": "key:ab12", "words": "In tears"})
    assert run(page, "removePost", "key:ab12")
    assert not run(page, "removePost", "key:ab12")
    assert stored(page) == "<p>Words</p>"


def findings(state="open"):
    surfaces = {"p1": ["Wren", "Wren Alder"], "q1": ["Low Tide"], "none": ["Nobody"]}
    return [
        {
            "key": key,
            "kind": "person" if key == "p1" else "quote",
            "surfaces": words,
            "state": state,
        }
        for key, words in surfaces.items()
    ]


def marked(page, key):
    return text_of(page).locator(f'[data-finding="{key}"]').all_inner_texts()


def test_what_was_found_is_marked_and_nothing_of_it_stored(open_editor):
    page = open_editor(STORY)
    run(page, "showFindings", findings())
    assert marked(page, "p1") == ["Wren Alder", "Wren"]  # not in Wrenfield
    assert marked(page, "q1") == ["Low Tide"]
    assert page.locator(".finding-person.finding-open").count() == 2
    assert clean(page.evaluate("editor.getHTML()")) == STORY


def test_marks_follow_their_words_while_somebody_writes(open_editor):
    page = open_editor(STORY)
    run(page, "showFindings", findings())
    text_of(page).get_by_text("Wren!").click()
    page.keyboard.press("Home")
    page.keyboard.type("Then Wren: ")
    assert marked(page, "p1") == ["Wren Alder", "Wren", "Wren"]
    page.keyboard.press("Control+End")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    assert marked(page, "p1") == ["Wren Alder", "Wren"]


def test_a_decision_changes_the_mark(open_editor):
    page = open_editor(STORY)
    run(page, "showFindings", findings())
    run(page, "showFindings", findings("accepted"))
    assert page.locator(".finding-open").count() == 0
    assert page.locator(".finding-person.finding-accepted").count() == 2


def test_a_click_on_a_mark_says_which(open_editor):
    page = open_editor(STORY)
    run(page, "showFindings", findings())
    text_of(page).get_by_text("Low Tide").click()
    assert page.evaluate("chosen") == "q1"


def test_a_chosen_finding_is_highlighted_until_none_is(open_editor):
    page = open_editor(STORY)
    run(page, "showFindings", findings())
    assert run(page, "chooseFinding", "p1")
    assert page.locator(".finding-active").all_inner_texts() == ["Wren Alder", "Wren"]
    assert not run(page, "chooseFinding", "none")
    assert run(page, "chooseFinding", None)
    assert page.locator(".finding-active").count() == 0


def test_pasting_from_elsewhere_keeps_the_words_and_breaches_no_policy(open_editor):
    page = open_editor("<p>Before</p>")
    text_of(page).click()
    page.keyboard.press("Control+End")
    page.evaluate(
        """html => {
          const clipboardData = new DataTransfer()
          clipboardData.setData("text/html", html)
          const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true })
          editor.view.dom.dispatchEvent(paste)
        }""",
        WORD_PASTE,
    )
    assert stored(page) == "<p>BeforeFrom <strong>Word</strong></p>"


def test_the_admin_has_the_policy_that_this_was_tried_under():
    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert "unsafe" not in json.dumps(directives, default=str)
