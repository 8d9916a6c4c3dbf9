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
PICTURE = (
    '<figure class="image" data-image="12" data-alt="Two &amp; a &quot;stair&quot;"'
    ' data-credit="A. Name"><figcaption>She &lt;left&gt; &amp; “sang” 💔</figcaption></figure>'
)
PLAIN = '<figure class="image" data-image="7"></figure>'
GALLERY = f'<figure class="gallery" data-title="Three &amp; nights">{PICTURE}{PLAIN}</figure>'
QUOTE = (
    '<figure class="pullquote"><blockquote><p>I was &lt;never&gt; asked &amp; that’s it</p>'
    "</blockquote><figcaption>Odile &amp; co</figcaption></figure>"
)
FIGURES = f"<p>Before</p>{PICTURE}{QUOTE}<p>Between</p>{GALLERY}<p>After</p>"
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
    return clean(page.locator("textarea[name]").input_value())


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
    assert clean(page.locator("textarea[name]").input_value()) == STORY
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


def figure(page, name):
    return text_of(page).get_by_role("group", name=name, exact=True)


def copy_and_paste(page, node, into):
    """The figure is chosen and copied, and pasted where somebody clicks."""
    page.evaluate(
        """name => {
          let at
          editor.state.doc.descendants((node, position) => {
            if (node.type.name === name) at ??= position
          })
          editor.commands.setNodeSelection(at)
          const clipboardData = new DataTransfer()
          const how = { clipboardData, bubbles: true, cancelable: true }
          editor.view.dom.dispatchEvent(new ClipboardEvent("copy", how))
          globalThis.copied = clipboardData.getData("text/html")
        }""",
        node,
    )
    text_of(page).get_by_text(into).click()
    page.keyboard.press("End")
    page.evaluate(
        """() => {
          const clipboardData = new DataTransfer()
          clipboardData.setData("text/html", copied)
          const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true })
          editor.view.dom.dispatchEvent(paste)
        }"""
    )


def drag(page, what, onto):
    """Near the upper edge of `onto`, slow as a hand: a page is told of a drag frame by frame."""
    what.hover()
    page.mouse.down()
    for _ in range(3):
        onto.hover(position={"x": 5, "y": 1})
        wait_for_frames(page)
    page.mouse.up()
    wait_for_frames(page)


def wait_for_frames(page):
    """Until what has happened is drawn, and told to the page."""
    frame = "() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))"
    for _ in range(2):
        page.evaluate(frame)


def test_figures_that_nobody_changes_are_stored_as_they_were(open_editor):
    page = open_editor(FIGURES)
    assert clean(FIGURES) == FIGURES
    assert page.evaluate("editor.getHTML()") == FIGURES
    text_of(page).get_by_text("After").click()
    page.keyboard.press("End")
    page.keyboard.type("!")
    assert stored(page) == FIGURES.replace("After", "After!")


def test_words_are_written_in_the_figure_and_undone_at_once(open_editor):
    page = open_editor(FIGURES)
    caption = figure(page, "Picture").get_by_label("Caption")
    caption.fill("")
    caption.press_sequentially('A <new> "one"')
    written = FIGURES.replace("She &lt;left&gt; &amp; “sang” 💔", 'A &lt;new&gt; "one"', 1)
    assert stored(page) == written
    text_of(page).get_by_text("Before").click()
    page.keyboard.press("Control+z")
    assert stored(page) == FIGURES
    page.keyboard.press("Control+Shift+z")
    assert stored(page) == written


def test_enter_goes_into_a_figure_and_through_it_and_escape_leaves_it(open_editor):
    page = open_editor(f"<p>Before</p>{QUOTE}<p>After</p>")
    text_of(page).get_by_text("Before").click()
    page.keyboard.press("End")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.keyboard.press("Control+a")
    page.keyboard.type("Ola Winter")
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("End")
    page.keyboard.type("!")
    expected = QUOTE.replace("Odile &amp; co", "Ola Winter")
    assert stored(page) == f"<p>Before</p>{expected}<p>After!</p>"


def test_a_pull_quote_is_made_of_the_words_chosen(open_editor):
    page = open_editor("<p>One said <strong>so</strong>.<br>Two did.</p><p>After</p>")
    text_of(page).get_by_text("One said").select_text()
    assert run(page, "insertPullQuote")
    assert stored(page) == (
        "<p>One said <strong>so</strong>.<br>Two did.</p>"
        '<figure class="pullquote"><blockquote><p>One said so. Two did.</p></blockquote></figure>'
        "<p>After</p>"
    )


def test_what_is_put_in_at_the_end_leaves_room_to_write_on(open_editor):
    page = open_editor("<p>Words</p>")
    text_of(page).get_by_text("Words").click()
    assert run(page, "insertPicture", {"image": "7"})
    page.keyboard.type("More")
    assert stored(page) == f"<p>Words</p>{PLAIN}<p>More</p>"


def captions(page):
    return [field.input_value() for field in figure(page, "Gallery").get_by_label("Caption").all()]


def in_a_gallery(*captions):
    figures = "".join(
        f'<figure class="image" data-image="{number}"><figcaption>{caption}</figcaption></figure>'
        for number, caption in captions
    )
    return f'<p>Before</p><figure class="gallery">{figures}</figure><p>After</p>'


THREE = ((1, "One"), (2, "Two"), (3, "Three"))


def test_a_gallery_is_put_in_order_by_keys(open_editor):
    page = open_editor(in_a_gallery(*THREE))
    page.get_by_role("button", name="Move picture 1 later").focus()
    page.keyboard.press("Enter")
    assert captions(page) == ["Two", "One", "Three"]
    page.keyboard.press("Enter")  # the focus went with the picture
    assert captions(page) == ["Two", "Three", "One"]
    assert stored(page) == in_a_gallery((2, "Two"), (3, "Three"), (1, "One"))
    page.get_by_role("button", name="Remove picture 2").click()
    assert stored(page) == in_a_gallery((2, "Two"), (1, "One"))
    text_of(page).get_by_text("Before").click()
    for _ in range(3):
        page.keyboard.press("Control+z")
    assert stored(page) == in_a_gallery(*THREE)


def test_a_gallery_is_put_in_order_by_hand(open_editor):
    page = open_editor(in_a_gallery(*THREE))
    thumbs = figure(page, "Gallery").locator(".figure-thumb")
    drag(page, thumbs.nth(2), thumbs.nth(0))
    assert captions(page) == ["Three", "One", "Two"]
    assert stored(page) == in_a_gallery((3, "Three"), (1, "One"), (2, "Two"))


def test_a_caption_of_a_gallery_is_written_in_its_row(open_editor):
    page = open_editor(in_a_gallery(*THREE))
    figure(page, "Gallery").get_by_label("Caption").nth(1).press_sequentially(" & a half")
    assert stored(page) == in_a_gallery((1, "One"), (2, "Two &amp; a half"), (3, "Three"))


@pytest.mark.parametrize(
    ("node", "html"), [("picture", PICTURE), ("pullQuote", QUOTE), ("gallery", GALLERY)]
)
def test_figures_are_copied_and_pasted(open_editor, node, html):
    page = open_editor(f"<p>Before</p>{html}<p>After</p>")
    copy_and_paste(page, node, into="After")
    assert stored(page) == f"<p>Before</p>{html}<p>After</p>{html}"


def test_a_figure_is_dragged_to_another_place(open_editor):
    page = open_editor(f"<p>Before</p><p>Between</p>{PICTURE}<p>After</p>")
    thumb = figure(page, "Picture").locator(".figure-thumb")
    drag(page, thumb, text_of(page).get_by_text("Before"))
    assert stored(page) == f"{PICTURE}<p>Before</p><p>Between</p><p>After</p>"


def test_a_figure_is_moved_by_its_buttons(open_editor):
    page = open_editor(f"<p>Before</p><p>Between</p>{PLAIN}<p>After</p>")
    up = figure(page, "Picture").get_by_role("button", name="Move the picture up")
    up.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")  # there is nowhere left to go
    assert stored(page) == f"{PLAIN}<p>Before</p><p>Between</p><p>After</p>"
    figure(page, "Picture").get_by_role("button", name="Move the picture down").click()
    assert stored(page) == f"<p>Before</p>{PLAIN}<p>Between</p><p>After</p>"


def test_what_is_too_long_to_be_kept_says_so(open_editor):
    page = open_editor(f"<p>Before</p>{PLAIN}")
    picture = figure(page, "Picture")
    picture.get_by_label("Credit").fill("x" * 201)
    assert picture.get_by_text("These are 201 characters; 200 are kept.").is_visible()


def test_the_admin_has_the_policy_that_this_was_tried_under():
    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert "unsafe" not in json.dumps(directives, default=str)
