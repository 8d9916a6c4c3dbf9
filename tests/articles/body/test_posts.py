"""Posts in a body: from a finding's key to the record, and back out on every target."""

import pytest

from articles.body import (
    Known,
    PostState,
    Today,
    clean,
    exchange,
    parse,
    references,
    render,
    validate,
)
from articles.body.format import LONGEST, MOST_TAGS, PLATFORMS
from social.models import Platform

PENDING = (
    '<figure class="post" data-post="key:ab12" data-platform="twitter" data-author="@wren"'
    ' data-url="https://x.test/1" data-posted="2020-09-30"><blockquote><p>In tears — “again” 💔<br>'
    "#TwoLines</p></blockquote><figcaption>@wren, X, 2020-09-30</figcaption></figure>"
)
SAVED = PENDING.replace("key:ab12", "7")
WORDS = "In tears — “again” 💔"
LIVE = PostState(status="live", url="https://x.test/1")


def test_a_post_is_stored_as_it_is_documented():
    assert clean(PENDING) == PENDING
    (block,) = parse(PENDING).blocks
    assert (block.kind, block.ref, block.text) == ("post", "key:ab12", f"{WORDS}\n#TwoLines")


def test_what_is_not_known_of_a_post_has_no_attribute():
    html = '<figure class="post" data-post="7" data-author="" data-platform="myspace">'
    html += "<blockquote>Words</blockquote></figure>"
    stored = '<figure class="post" data-post="7" data-platform="unknown">'
    stored += "<blockquote><p>Words</p></blockquote></figure>"
    assert clean(html) == stored


def test_the_caption_says_what_the_attributes_say():
    lying = PENDING.replace("<figcaption>@wren, X, 2020-09-30", "<figcaption>@somebody, TikTok")
    assert clean(lying) == PENDING


@pytest.mark.parametrize("posted", ["2020", "2020-09", "2020-09-30"])
def test_a_post_is_dated_as_precisely_as_it_is_known(posted):
    assert f'data-posted="{posted}"' in clean(PENDING.replace("2020-09-30", posted))


@pytest.mark.parametrize("posted", ["2020-13", "2020-02-30", "soon", "20200930", "2020-9-1"])
def test_a_post_has_no_impossible_date(posted):
    assert "data-posted" not in clean(PENDING.replace("2020-09-30", posted))


@pytest.mark.parametrize("ref", ["", "key:", "0", "-1", "1.5", "٣", "key:a b", "key:" + "a" * 201])
def test_a_post_that_refers_to_nothing_is_a_quotation(ref):
    (quotation, caption) = parse(PENDING.replace("key:ab12", ref)).blocks
    assert (quotation.kind, caption.text) == ("quotation", "@wren, X, 2020-09-30")


def test_a_saved_post_is_known_by_its_id_and_a_new_one_by_its_key():
    found = references(f"<p>a</p>{PENDING}<blockquote>{SAVED}</blockquote>")
    assert (found.posts, found.pending) == (frozenset({7}), frozenset({"ab12"}))


def test_the_save_gives_a_key_its_post_and_changes_nothing_else():
    body = f"<p>a</p>{PENDING}<blockquote>{PENDING}</blockquote>"
    assert exchange(body, {"ab12": 7, "other": 8}) == body.replace("key:ab12", "7")


def test_a_key_without_a_post_stays_and_is_refused():
    (refusal,) = validate(exchange(PENDING, {"other": 8}), Known([8]))
    assert refusal == (
        "The card “In tears — “again” 💔 #TwoLines” belongs to no accepted post of this story. "
        "Accept the post, or take its card out of the text."
    )


def test_a_card_of_a_post_we_do_not_have_is_refused_once():
    (refusal,) = validate(SAVED + SAVED, Known([8]))
    assert "shows a post we have no record of" in refusal


def test_a_body_whose_posts_are_known_is_not_refused():
    assert validate(f"<p>Words</p>{SAVED}", Known([7])) == []


def test_a_body_longer_than_we_take_is_refused_with_both_numbers():
    (refusal,) = validate("a" * (LONGEST + 1), Known())
    assert refusal.startswith("The text has 500,001 characters; 500,000 is the most we take.")
    assert validate("a" * LONGEST, Known()) == []


def test_a_body_with_more_tags_than_we_read_is_refused():
    (refusal,) = validate("<b>" * (MOST_TAGS + 1), Known())
    assert "Paste it again as plain text." in refusal


def test_a_live_post_shows_words_author_date_and_the_way_to_it():
    card = render(SAVED, "page", Today(posts={7: LIVE}))
    assert "In tears — “again” 💔<br>#TwoLines" in card
    assert '<span class="post-author">@wren</span>' in card
    assert '<span class="post-date">30 September 2020</span>' in card
    assert '<a class="post-link" href="https://x.test/1">See it on X</a>' in card


@pytest.mark.parametrize(
    ("posted", "shown"), [("2020", ">2020<"), ("2020-09", ">September 2020<"), ("", None)]
)
def test_a_date_is_shown_as_precisely_as_it_is_known(posted, shown):
    card = render(SAVED.replace("2020-09-30", posted), "page", Today(posts={7: LIVE}))
    assert shown in card if shown else "post-date" not in card


def test_a_gone_post_says_so_and_leads_nowhere():
    card = render(SAVED, "page", Today(posts={7: PostState(status="gone", url="https://x.test/1")}))
    assert 'class="post post-gone"' in card
    assert "No longer available on X. This is our record of it." in card
    assert WORDS in card
    assert "href" not in card


@pytest.mark.parametrize("target", ["page", "feed", "text", "json"])
def test_a_withheld_post_shows_no_word_of_it(target):
    output = str(
        render(f"<ul><li>a{SAVED}</ul>{SAVED}", target, Today(posts={7: PostState("withheld")}))
    )
    assert not [secret for secret in ("tears", "wren", "x.test") if secret in output]
    assert "ithheld" in output


@pytest.mark.parametrize("target", ["page", "feed", "text", "json"])
@pytest.mark.parametrize("body", [SAVED, PENDING])
def test_a_post_without_a_record_is_withheld(target, body):
    assert "tears" not in str(render(body, target, Today()))


@pytest.mark.parametrize("target", ["page", "feed", "text", "json"])
@pytest.mark.parametrize("status", ["live", "gone", "unknown"])
def test_a_private_persons_post_shows_no_author_and_no_address(target, status):
    state = PostState(status, anonymous=True, url="https://x.test/1")
    output = str(render(f"<ul><li>a{SAVED}</ul>{SAVED}", target, Today(posts={7: state})))
    assert "tears" in output
    assert not [secret for secret in ("wren", "x.test") if secret in output]


def test_a_feed_is_plain_html():
    feed = render(f"<p>One &amp; two</p>{SAVED}", "feed", Today(posts={7: LIVE}))
    assert feed == (
        "<p>One &amp; two</p><blockquote><p>In tears — “again” 💔<br>#TwoLines</p></blockquote>"
        '<p>@wren, X, 30 September 2020<br><a href="https://x.test/1">See it on X</a></p>'
    )


def test_plain_text_is_not_html():
    text = render(f"<p>One &amp; &lt;two&gt;</p><hr>{SAVED}", "text", Today(posts={7: LIVE}))
    assert text == f"One & <two>\n\n{WORDS}\n#TwoLines\n@wren, X, 30 September 2020"
    assert not hasattr(text, "__html__")


def test_json_has_a_record_a_block():
    assert render(f"<h2>A <em>head</em></h2>{SAVED}", "json", Today(posts={7: LIVE})) == [
        {"kind": "heading", "text": "A head", "html": "<h2>A <em>head</em></h2>"},
        {
            "kind": "post",
            "status": "live",
            "platform": "twitter",
            "words": f"{WORDS}\n#TwoLines",
            "author": "@wren",
            "posted": "2020-09-30",
            "url": "https://x.test/1",
        },
    ]


def test_text_on_a_page_is_the_stored_text():
    body = '<p>One <a href="https://x.test/">two</a></p><ul><li><p>three</p></li></ul><hr>'
    assert render(body, "page", Today()) == body


def test_platforms_are_called_what_their_records_call_them():
    assert dict(Platform.choices) == PLATFORMS | {"unknown": Platform.UNKNOWN.label}
