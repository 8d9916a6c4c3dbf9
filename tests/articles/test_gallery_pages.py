"""A page for each picture of a story's galleries."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import actions
from articles.body.nodes import Gallery, Image
from tests.factories import HOUR, NOW, make_article, make_edition, make_image, make_user, publish
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db
PLACE = "/screen/the-lift/"


def make_picture(caption, **fields):
    image = make_image(width=400, height=300, licence="own", **fields)
    return Image(image.pk, alt=f"{caption}, seen", caption=caption, credit="Studio Scissors")


def body(count=3, **fields):
    names = [f"Picture no. {number}" for number in range(1, count + 1)]
    pictures = tuple(make_picture(name, **fields) for name in names)
    return f"<p>Everybody took the stairs.</p>{Gallery(pictures, 'The stairs').html}"


def lift(**fields):
    return make_edition(slug="the-lift", body=fields.pop("body", None) or body(), **fields)


def test_a_picture_has_a_page_with_its_words():
    lift()
    html = words(read(f"{PLACE}2/"))
    for printed in ("Picture no. 2", "Studio Scissors", "2 of 3", 'alt="Picture no. 2, seen"'):
        assert printed in html


def test_a_page_is_titled_by_the_story_and_its_number():
    lift()
    assert "<title>The lift was out of order, picture 2 of 3 |" in words(read(f"{PLACE}2/"))


def test_a_page_is_its_own_address():
    lift()
    html = words(read(f"{PLACE}2/"))
    assert '<link rel="canonical" href="http://testserver/screen/the-lift/2/">' in html


def test_the_headline_leads_back_to_the_story():
    lift()
    assert f'<a href="{PLACE}">The lift was out of order</a>' in words(read(f"{PLACE}2/"))


def test_a_page_leads_to_the_one_before_and_the_one_after():
    lift()
    html = words(read(f"{PLACE}2/"))
    assert f'<a href="{PLACE}1/" rel="prev">' in html
    assert f'<a href="{PLACE}3/" rel="next">' in html


def test_the_first_has_none_before_it_and_the_last_none_after_it():
    lift()
    assert 'rel="prev"' not in words(read(f"{PLACE}1/"))
    assert 'rel="next"' not in words(read(f"{PLACE}3/"))


def test_the_story_leads_to_every_picture():
    lift()
    html = words(read(PLACE))
    assert "All 3 pictures" in html
    assert all(f'href="{PLACE}{number}/"' in html for number in (1, 2, 3))


def test_a_delicate_story_says_so_here_too():
    lift(content_note="It tells of a loss.")
    assert "It tells of a loss." in words(read(f"{PLACE}2/"))


@pytest.mark.parametrize("number", [0, 4, 999999999999999999999])
def test_a_number_that_is_not_there_is_not_found(number):
    lift()
    assert read(f"{PLACE}{number}/").status_code == 404


def test_a_draft_has_no_pictures():
    make_article(slug="the-lift", body=body())
    assert read(f"{PLACE}1/").status_code == 404


def test_a_planned_story_has_no_pictures_before_its_hour():
    publish(make_article(slug="the-lift", body=body()), at=AFTER)
    second = timedelta(seconds=1)
    assert read(f"{PLACE}1/", at=AFTER - second).status_code == 404
    assert read(f"{PLACE}1/", at=AFTER).status_code == 200


def test_a_picture_of_a_withdrawn_story_is_gone_with_it():
    edition = lift()
    edition.article.refresh_from_db()
    actions.withdraw(
        article=edition.article,
        by=make_user(),
        version=edition.article.version,
        now=NOW + HOUR / 2,
        note="We were wrong.",
    )
    response = read(f"{PLACE}1/")
    assert response.status_code == 410
    assert "Picture no. 1" not in words(response)


def test_a_picture_moves_with_its_story():
    edition = lift()
    article = edition.article
    article.refresh_from_db()
    article.slug = "the-stairs"
    article.save()
    publish(article, now=NOW + HOUR / 2)
    response = read(f"{PLACE}2/")
    assert (response.status_code, response["Location"]) == (301, "/screen/the-stairs/2/")


def test_a_page_may_be_kept_by_who_asks_again_first():
    lift()
    response = read(f"{PLACE}2/")
    assert response["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert read(f"{PLACE}2/", if_none_match=response["ETag"]).status_code == 304


def test_from_the_hour_its_licence_ends_a_page_keeps_the_words_alone():
    lift(body=body(licensed_until_at=AFTER))
    before, after = (words(read(f"{PLACE}1/", at=at)) for at in (AFTER - HOUR / 2, AFTER))
    assert "<img" in before
    assert "<img" not in after
    assert "Studio Scissors" not in after
    assert "Picture no. 1" in after


def test_a_page_takes_five_queries_however_many_pictures_there_are():
    lift(body=body(3))
    make_edition("The stairs", slug="the-stairs", body=body(8))
    assert queries(f"{PLACE}1/") == queries("/screen/the-stairs/8/")
    assert queries(f"{PLACE}1/") <= 5


def queries(path):
    with CaptureQueriesContext(connection) as captured:
        assert read(path).status_code == 200
    return len(captured)
