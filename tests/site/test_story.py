"""A story's page: its pictures, the people in it, and what stands beside it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.body.nodes import Gallery, Image, PullQuote
from articles.body.nodes import Post as Card
from images.models import Image as Record
from social.models import Post
from tests.factories import (
    HOUR,
    NOW,
    make_contributor,
    make_edition,
    make_image,
    make_known,
    make_person,
)
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db
PLACE = "/screen/the-lift/"


@pytest.fixture
def picture():
    return make_image(width=400, height=300, licence="own")


def page(**fields):
    make_edition(slug="the-lift", **fields)
    return words(read(PLACE))


def led_by(image, **fields):
    said = {"lead_alt": "A lift", "lead_caption": "The lift.", "lead_credit": "Studio Scissors"}
    return page(lead_image=image, **said, **fields)


# The lead picture


def test_a_lead_picture_comes_first_and_with_its_words(picture):
    html = led_by(picture)
    figure = html.split('<figure class="lead-picture">')[1].split("</figure>")[0]
    assert 'alt="A lift"' in figure
    assert 'fetchpriority="high"' in figure
    assert figure.index("The lift.") < figure.index("Studio Scissors")


def test_a_lead_picture_is_asked_for_before_anything_is_laid_out(picture):
    head = led_by(picture).split("</head>")[0]
    assert picture.token in head.split('as="image"')[1]


def test_the_content_note_is_the_first_thing_after_the_picture(picture):
    html = led_by(picture, content_note="A loss is told.", key_points=["It was Monday."])
    parts = ("lead-picture", "A loss is told.", "It was Monday.", 'class="body"')
    places = [html.index(part) for part in parts]
    assert places == sorted(places)


def test_a_story_without_a_picture_has_a_rule_and_no_empty_place():
    html = page()
    assert "story-rule" in html
    assert "lead-picture" not in html
    assert "picture-gone" not in html


def test_from_the_hour_its_licence_ends_the_caption_stays_and_the_credit_goes(picture):
    Record.objects.filter(pk=picture.pk).update(licensed_until_at=AFTER)
    before = led_by(picture)
    assert "Studio Scissors" not in before.split("lead-picture")[0]
    after = words(read(PLACE, at=AFTER + HOUR))
    assert "picture-gone" in after
    assert "The lift." in after
    assert "Studio Scissors" not in after


# In the text


def test_a_picture_in_the_text_has_its_caption_and_credit(picture):
    image = Image(picture.pk, alt="A stair", caption="The stairs.", credit="A. Name")
    html = page(body=f"<p>One.</p>{image.html}<p>Two.</p>")
    figure = html.split('<figure class="body-picture')[1].split("</figure>")[0]
    assert 'alt="A stair"' in figure
    assert figure.index("The stairs.") < figure.index("A. Name")


def test_a_pull_quote_names_who_said_it():
    html = page(body=f"<p>One.</p>{PullQuote('I took the stairs', 'A guest').html}<p>Two.</p>")
    assert "<p>I took the stairs</p>" in html
    assert "<figcaption>A guest</figcaption>" in html


@pytest.mark.parametrize("said", ["“I took the stairs”", "I took the stairs"])
def test_a_pull_quote_has_its_marks_once(said):
    html = page(body=f"<p>One.</p>{PullQuote(said).html}<p>Two.</p>")
    assert ("pull-quote-bare" in html) is not said.startswith("“")


# Who signed, and who is in it


def test_the_first_authors_portrait_stands_beside_the_byline(picture):
    ana = make_contributor("Ana Ruiz")
    ana.portrait = picture
    ana.save()
    first = page(contributors=[ana, make_contributor("Bo Li")])
    assert picture.token in first.split('class="byline"')[1].split("</header>")[0]


def test_a_second_authors_portrait_does_not(picture):
    bo = make_contributor("Bo Li")
    bo.portrait = picture
    bo.save()
    assert picture.token not in page(contributors=[make_contributor("Ana Ruiz"), bo])


def test_people_stand_in_the_story_with_their_portraits(picture):
    html = page(people=[make_known(portrait=picture), make_known("Kit Larkhall")])
    strip = html.split('class="in-this-story"')[1]
    assert picture.token in strip
    assert '<span class="initials" aria-hidden="true">KL</span>' in strip


def test_a_merged_person_is_seen_as_whom_they_were_merged_into(picture):
    odile = make_known("Odile Marchetti", slug="odile", portrait=picture, occupations="actor")
    double = make_person("O. Marchetti", merged_into=odile)
    strip = page(people=[double]).split('class="in-this-story"')[1]
    for printed in (picture.token, "/people/odile/", "Actor", "O. Marchetti"):
        assert printed in strip


def test_a_portrait_whose_licence_has_ended_gives_way_to_initials(picture):
    Record.objects.filter(pk=picture.pk).update(licensed_until_at=NOW)
    html = page(people=[make_known("Odile Marchetti", portrait=picture)])
    assert picture.token not in html
    assert '<span class="initials" aria-hidden="true">OM</span>' in html


# Beside it


def test_at_the_foot_stand_the_four_newest_stories_of_its_section_but_itself():
    for number in range(6):
        make_edition(f"Story {number}", now=NOW - number * HOUR)
    make_edition("Elsewhere", section="Music")
    band = page().split('class="wrap band more-from"')[1]
    assert [number for number in range(6) if f"Story {number}" in band] == [0, 1, 2, 3]
    assert "The lift was out of order" not in band
    assert "Elsewhere" not in band


def test_a_story_that_is_alone_in_its_section_has_nothing_at_its_foot():
    assert "more-from" not in page()


# What it costs


def test_a_story_takes_six_queries_however_many_pictures_and_people_are_in_it():
    full(3)
    full(30)
    few = queries("/screen/story-of-3/")
    assert queries("/screen/story-of-30/") == few
    assert few <= 6


def full(count):
    images = copies(count)
    shown = [Image(pk, alt="A door", credit="A. Name") for pk in images]
    posts = [Post.objects.create(text=f"Door {number}.") for number in range(count)]
    cards = "".join(Card(ref=str(post.pk), words=post.text).html for post in posts)
    author = make_contributor(f"Author {count}")
    author.portrait_id = images[0]
    author.save()
    make_edition(
        f"Story of {count}",
        lead_image_id=images[0],
        lead_alt="A door",
        lead_credit="A. Name",
        body=f"{cards}{Gallery(tuple(shown)).html}{''.join(one.html for one in shown)}",
        people=[make_known(f"Person {pk}", portrait_id=pk) for pk in images],
        contributors=[author, *(make_contributor(f"{n} of {count}") for n in range(count))],
    )


def copies(count):
    """Ids of pictures that differ in their names alone: drawing thirty would take long."""
    image = make_image(width=400, height=300, licence="own")
    for number in range(count):
        image.pk = None
        image.token, image.content_hash = f"{count:02}{number:030}", f"{count:02}{number:062}"
        image.save()
    return list(
        Record.objects.filter(token__startswith=f"{count:02}0").values_list("pk", flat=True)
    )


def queries(path):
    with CaptureQueriesContext(connection) as captured:
        assert read(path).status_code == 200
    return len(captured)
