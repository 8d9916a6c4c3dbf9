"""Pictures, galleries and pull quotes in a body: stored in one form, shown under today's rights."""

import pytest

from articles.body import Known, Today, clean, parse, references, render, validate
from articles.body.nodes import Gallery, Image, PullQuote
from images.crops import Size
from images.picture import Made, Picture

IMAGE = Image(7, alt='A "stair"', caption="Two <dresses> & one publicist", credit="A. Name")
GALLERY = Gallery((IMAGE, Image(8, alt="A door")), title="The stairs")
QUOTE = PullQuote("It was very polite", "A guest")
MADE = Made("4x3", 400, 300, "50x50")
TODAY = Today(pictures={7: Picture(7, "token", Size(800, 600), "cobalt", (MADE,))}, address="/a/b/")


@pytest.mark.parametrize("node", [IMAGE, GALLERY, QUOTE, Image(1), PullQuote("Words")])
def test_a_node_is_read_as_it_is_written(node):
    assert clean(node.html) == node.html


@pytest.mark.parametrize(
    "hostile",
    [
        '<figure class="image" data-image="0"></figure>',
        '<figure class="image" data-image="1 OR 1"></figure>',
        '<figure class="gallery"></figure>',
        '<figure class="gallery"><figure class="post" data-post="1"></figure></figure>',
        '<figure class="pullquote"><blockquote> </blockquote></figure>',
    ],
)
def test_a_figure_that_stands_for_nothing_is_dropped(hostile):
    assert clean(hostile) == ""


def test_scripts_in_the_words_of_a_picture_stay_words():
    node = Image(7, alt='"><script>alert(1)</script>', caption="<img onerror=alert(1)>", credit="'")
    assert clean(node.html) == node.html
    page = render(node.html, "page", TODAY)
    assert "<script" not in page
    assert "<img onerror" not in page


def test_a_gallery_takes_sixty_pictures():
    assert len(references(Gallery((IMAGE,) * 70).html).in_galleries) == 60


def test_a_body_names_its_pictures_and_what_they_say():
    html = f"<p>Words</p>{IMAGE.html}{GALLERY.html}{QUOTE.html}"
    found = references(html)
    assert [image.id for image in found.images] == [7]
    assert [image.id for image in found.in_galleries] == [7, 8]
    said = [words for block in parse(html).blocks for words in block.said]
    assert said[1:3] == ["Two <dresses> & one publicist", 'A "stair"']
    assert "The stairs" in said
    assert "It was very polite" in said


def test_a_picture_that_is_not_in_the_library_is_refused_by_its_words():
    assert validate(IMAGE.html, Known(images=[7])) == []
    (refusal,) = validate(IMAGE.html, Known())
    assert refusal.startswith("The picture “Two <dresses> & one publicist” is not in the library.")


def test_a_feed_shows_the_picture_with_its_whole_address():
    feed = render(IMAGE.html, "feed", TODAY)
    assert 'src="http://testserver/media/to/token/4x3-400-50x50.jpeg"' in feed
    assert "A. Name" in feed


@pytest.mark.parametrize("target", ["page", "feed", "text", "json"])
def test_a_picture_that_may_not_be_shown_keeps_its_caption_alone(target):
    output = str(render(f"{IMAGE.html}{GALLERY.html}", target, Today()))
    assert "/media/" not in output
    assert "A. Name" not in output
    assert "one publicist" in output


def test_pictures_of_galleries_are_numbered_through_the_story():
    page = render(GALLERY.html + GALLERY.html, "page", TODAY)
    assert all(f'href="/a/b/{number}/"' in page for number in (1, 3))


def test_a_pull_quote_stands_on_the_page_alone():
    assert "It was very polite" in render(QUOTE.html, "page", TODAY)
    assert render(QUOTE.html, "feed", TODAY) == ""
    assert render(QUOTE.html, "text", TODAY) == ""
