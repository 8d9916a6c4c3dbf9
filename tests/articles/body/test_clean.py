"""Any HTML becomes the one form a body is stored in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.body import blocks, clean, from_paragraphs, paragraphs, parse, words
from tests.articles.body.hostile import PAYLOADS

WRITTEN = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")
    | st.sampled_from("\n\t“”’–— \u00a0<>&\"'")
).filter(str.strip)
PIECES = [
    *("<p>", "</p>", "<h2>", "</h2>", "<h4>", "<ul>", "</ul>", "<ol start=3>", "</ol>", "<li>"),
    *("</li>", "<blockquote>", "</blockquote>", "<hr>", "<br>", "<strong>", "</strong>", "<em>"),
    *("</em>", "<a href='https://x.test/?a&b'>", "<a>", "</a>", "<table><td>", "</table>", "<div>"),
    *("<figure class=post data-post=7>", "<figure>", "</figure>", "<figcaption>", "\n", "&nbsp;"),
    *("&#13;", "&#0;", "&#xfffe;", "<!--", "-->", "<style>", "</style>", "<svg>", "</svg>"),
]
HTML = st.lists(st.sampled_from(PIECES) | st.sampled_from(PAYLOADS) | st.text(max_size=8)).map(
    "".join
)


@given(HTML)
def test_what_is_clean_stays_as_it_is(html):
    assert clean(clean(html)) == clean(html)


@given(HTML)
def test_the_blocks_together_are_the_body(html):
    assert "".join(blocks(html)) == clean(html)
    assert "".join(block.html for block in parse(html).blocks) == clean(html)


@given(HTML)
def test_cleaning_changes_no_paragraph(html):
    assert paragraphs(clean(html)) == paragraphs(html)


@given(st.lists(WRITTEN))
def test_paragraphs_come_back_as_they_were_written(texts):
    assert paragraphs(from_paragraphs(texts)) == tuple(texts)


@given(st.lists(WRITTEN))
def test_a_body_of_plain_paragraphs_is_clean(texts):
    assert clean(from_paragraphs(texts)) == from_paragraphs(texts)


@given(st.lists(st.text()))
def test_no_text_whatever_makes_an_element(texts):
    tags = {block.kind for block in parse(from_paragraphs(texts)).blocks}
    assert tags <= {"paragraph"}


@pytest.mark.parametrize(
    ("html", "stored"),
    [
        ("", ""),
        ("<p></p>", ""),
        ("<p> &nbsp;<br></p><p>Words</p>", "<p>Words</p>"),
        ("Words", "<p>Words</p>"),
        ("Words<p>and a paragraph", "<p>Words</p><p>and a paragraph</p>"),
        ("<p>“Curly” ’n’ dashed – — 💔 </p>", "<p>“Curly” ’n’ dashed – — 💔 </p>"),
        ("<p>Two  spaces, one at the end </p>", "<p>Two  spaces, one at the end </p>"),
        ("<p>a\r\nb</p>", "<p>a b</p>"),
        ("<p>a<br/>b</p>", "<p>a<br>b</p>"),
        ("<p>a&nbsp;b &amp; &lt;c></p>", "<p>a\u00a0b &amp; &lt;c&gt;</p>"),
        ("<p>a\0b&#7;c</p>", "<p>abc</p>"),
        ("<h1>One</h1><h2>Two</h2><h3>Three</h3>", "<p>One</p><h2>Two</h2><h3>Three</h3>"),
        ("<ul><li>a<li><p>b</ul>", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("<ul>a</ul>", "<ul><li><p>a</p></li></ul>"),
        ("<li>a</li>", "<p>a</p>"),
        ("<ol start=3 type=i><li>a</ol>", '<ol start="3"><li><p>a</p></li></ol>'),
        ("<ol start=1><li>a</ol>", "<ol><li><p>a</p></li></ol>"),
        ("<ol start='²'><li>a</ol>", "<ol><li><p>a</p></li></ol>"),
        ("<blockquote>said</blockquote><hr>", "<blockquote><p>said</p></blockquote><hr>"),
        ("<blockquote> </blockquote>", ""),
        ("<em>a<strong>b</strong></em>", "<p><em>a</em><strong><em>b</em></strong></p>"),
        ("<em><em>a</em></em><em>b</em>", "<p><em>ab</em></p>"),
        ("<p>a<strong></strong>b</p>", "<p>ab</p>"),
        ("<p>One</p>\n  <p>Two</p>\n", "<p>One</p><p>Two</p>"),
        ("<figure class='post'>Words</figure>", "<p>Words</p>"),
    ],
)
def test_html_that_says_the_same_is_stored_the_same(html, stored):
    assert clean(html) == stored


@pytest.mark.parametrize(
    ("address", "stored"),
    [
        ("https://x.test/a?b=1&amp;c=“2”", "https://x.test/a?b=1&amp;c=“2”"),
        ("HTTPS://X.test/", "https://X.test/"),
        (" https://x.test/a b ", "https://x.test/a%20b"),
        ("ht\ntps://x.test/", "https://x.test/"),
        ("http://x.test:8000/", "http://x.test:8000/"),
        ("mailto:desk@x.test", "mailto:desk@x.test"),
    ],
)
def test_a_link_leads_where_it_said(address, stored):
    assert clean(f"<p><a href='{address}'>there</a>") == f'<p><a href="{stored}">there</a></p>'


@pytest.mark.parametrize(
    "address", ["", "x.test", "/people/", "tel:1", "mailto:", "https://", "#a"]
)
def test_a_link_that_leads_nowhere_is_only_its_words(address):
    assert clean(f"<p><a href='{address}'>there</a>") == "<p>there</p>"


@pytest.mark.parametrize("tag", ["blockquote", "ul", "li", "em", "figure", "div"])
def test_nesting_without_end_is_flattened(tag):
    html = f"<{tag}>" * 1_500 + "Words" + f"</{tag}>" * 1_500 + "<p>More</p>"
    assert paragraphs(html) == ("Words", "More")
    assert clean(clean(html)) == clean(html)


def test_paragraphs_are_read_out_of_lists_and_quotations_but_not_out_of_posts():
    html = (
        "<h2>A head</h2><p>One<br>line</p><ul><li>two<ul><li>three</ul></ul>"
        "<blockquote><p>four</blockquote>"
        "<figure class=post data-post=7><blockquote>posted</blockquote></figure>"
    )
    assert paragraphs(html) == ("A head", "One\nline", "two", "three", "four")
    assert [block.kind for block in parse(html).blocks] == [
        "heading",
        "paragraph",
        "list",
        "quotation",
        "post",
    ]


def test_all_that_there_is_to_read_is_counted():
    html = "<p>One <em>tw</em>o</p><hr><ul><li>three</ul>"
    post = "<figure class=post data-post=7><blockquote>four five</blockquote></figure>"
    assert words(html + post) == 5
