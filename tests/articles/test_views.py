"""The pages of stories and of their lists."""

import json
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from articles import actions
from articles.copying import copy_of
from articles.models import Kind
from newsroom.models import Publication
from people.models import Profile
from social.models import Post
from tests.factories import (
    HOUR,
    NOW,
    make_article,
    make_contributor,
    make_edition,
    make_known,
    make_person,
    make_section,
    make_tag,
    make_user,
    publish,
)
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db
HOSTILE = 'A ]]> </script><img src=x onerror=alert(1)> "quoted" & \u2028 end'
PLACE = "/screen/the-lift/"


def lift(**fields):
    return make_edition(slug="the-lift", **fields)


def page(**fields):
    lift(**fields)
    return words(read(PLACE))


def linked_data(html):
    return [
        json.loads(block)
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    ]


# The story


def test_a_story_prints_its_copy():
    html = page(
        kicker="Sightings",
        dek="Nobody came.",
        key_points=["It was Monday."],
        content_note="This story tells of a loss.",
        exclusive=True,
        tags=[make_tag("Lifts")],
    )
    for printed in (
        "The lift was out of order",
        "Sightings",
        "Nobody came.",
        "It was Monday.",
        "This story tells of a loss.",
        "Exclusive",
        "<p>Everybody took the stairs.</p>",
        '<a href="/tag/lifts/">Lifts</a>',
    ):
        assert printed in html


def test_the_content_note_stands_before_the_key_points_and_the_text():
    html = page(content_note="A loss is told.", key_points=["It was Monday."])
    places = [html.index(part) for part in ("A loss is told.", "It was Monday.", 'class="body"')]
    assert places == sorted(places)


def test_a_byline_leads_to_its_author():
    html = page(contributors=[make_contributor("Ana Ruiz"), make_contributor("Bo Li")])
    assert '<a href="/authors/ana-ruiz/" rel="author"><b>Ana Ruiz</b></a> and ' in html


def test_a_byline_names_authors_first_and_then_whose_files_helped():
    article = make_article(
        slug="the-lift", contributors=[make_contributor(name) for name in ("Cy", "Ana", "Bo", "Di")]
    )
    article.bylines.filter(contributor__name__in=["Cy", "Di"]).update(role="with files from")
    publish(article)
    line = words(read(PLACE)).split('class="byline">')[1].split("<span")[0]
    printed = " ".join(re.sub(r"<[^>]+>", "", line).split())
    assert printed == "By Ana and Bo, with files from Cy and Di"


def test_a_byline_keeps_its_printed_name_when_the_contributor_is_renamed():
    ana = make_contributor("Ana Ruiz")
    lift(contributors=[ana])
    ana.name = "Ana Ruiz Vega"
    ana.save()
    assert "<b>Ana Ruiz</b>" in words(read(PLACE))


def test_times_are_printed_in_the_zone_of_the_publication():
    Publication.objects.create(name="Whispers", time_zone="America/New_York")
    assert "24 November 2026, 07:00 EST" in page()


def test_a_story_says_when_it_was_updated():
    lift()
    assert "Updated" not in words(read(PLACE))


def test_a_correction_prints_its_dated_note_and_keeps_it_after_a_typo():
    article = make_article(slug="the-lift")
    edition = publish(article)
    correct(article, edition, Kind.CORRECTION, "It was the escalator.", dek="One.")
    correct(article, edition, Kind.TYPO, "", dek="Two.")
    html = words(read(PLACE))
    assert "It was the escalator." in html
    assert re.search(r"<b>Correction, <time [^>]+>24 November 2026, 12:10 UTC</time></b>", html)
    assert html.count('class="correction"') == 1


def correct(article, edition, kind, note, **changes):
    article.refresh_from_db()
    actions.correct(
        article=article,
        change=replace(copy_of(edition), **changes),
        kind=kind,
        note=note,
        by=make_user(),
        version=article.version,
        now=NOW + timedelta(minutes=10 if note else 20),
    )


def test_in_this_story_are_those_whose_page_answers_today():
    known = make_known("Odile Marchetti")
    lift(
        people=[known],
        mentioned=[
            make_person("Nobody Known"),
            make_person("Nell Fonseca", protected="minor"),
        ],
    )
    html = words(read(PLACE))
    assert f'href="{known.get_absolute_url()}"' in html
    assert "Nobody Known" not in html
    assert "Nell Fonseca" not in html


def test_somebody_protected_since_is_no_longer_in_this_story():
    known = make_known("Odile Marchetti")
    lift(people=[known])
    known.profile, known.protected = Profile.NONE, "private"
    known.save()
    assert "Odile Marchetti" not in words(read(PLACE))


def test_a_merged_person_stands_as_printed_and_leads_to_whom_they_were_merged_into():
    merged, kept = make_known("O. Marchetti"), make_known("Odile Marchetti")
    lift(people=[merged])
    merged.profile, merged.merged_into = Profile.NONE, kept
    merged.save()
    html = words(read(PLACE))
    assert "<b>O. Marchetti</b>" in html
    assert f'href="{kept.get_absolute_url()}"' in html


def post(**fields):
    return Post.objects.create(text="A door is a door.", **fields)


def card_of(record):
    return (
        f'<figure class="post" data-post="{record.pk}" data-platform="twitter" data-author="@wren">'
        "<blockquote><p>A door is a door.</p></blockquote></figure>"
    )


def test_a_post_is_a_card_of_our_own():
    html = page(body=card_of(post(platform="twitter")))
    assert "A door is a door." in html
    assert "@wren" in html


def test_a_post_withheld_since_shows_no_word_of_it():
    record = post(platform="twitter")
    lift(body=card_of(record))
    record.status = Post.Status.WITHHELD
    record.save()
    html = words(read(PLACE))
    assert "A door is a door." not in html
    assert "@wren" not in html


def test_a_private_persons_post_names_nobody():
    assert "@wren" not in page(body=card_of(post(private_individual=True)))


def test_a_hostile_headline_harms_neither_the_page_nor_its_json():
    html = page(headline=HOSTILE)
    assert "<img" not in html
    assert linked_data(html)[0]["headline"] == HOSTILE


def test_the_head_tells_machines_what_the_page_is():
    odile, shy = make_known("Odile Marchetti"), make_person("Kit Lark", profile=Profile.NOINDEX)
    html = page(
        people=[odile, shy], contributors=[make_contributor("Ana Ruiz")], dek="Nobody came."
    )
    data = linked_data(html)[0]
    assert data["@type"] == "NewsArticle"
    assert data["url"] == "http://testserver/screen/the-lift/"
    assert data["datePublished"] == "2026-11-24T12:00:00+00:00"
    assert data["author"] == [
        {"@type": "Person", "name": "Ana Ruiz", "url": "http://testserver/authors/ana-ruiz/"}
    ]
    assert [person["name"] for person in data["about"]] == ["Odile Marchetti"]
    assert '<link rel="canonical" href="http://testserver/screen/the-lift/">' in html
    assert '<meta name="robots" content="max-image-preview:large">' in html


def test_addresses_in_the_head_do_not_come_from_the_request():
    lift()
    html = words(read(PLACE, host="localhost"))
    assert "http://localhost" not in html


# Lists


def test_the_front_page_is_led_by_the_story_listed_last():
    make_edition("Older", now=NOW - HOUR)
    make_edition("Newer", now=NOW)
    html = words(read("/"))
    assert html.index("Newer") < html.index("Older")
    assert re.search(r'<h1[^>]*><a href="/screen/newer/">Newer</a></h1>', html)


def test_a_story_opens_with_a_capital_where_its_first_paragraph_is_long_enough():
    make_edition(slug="long", paragraphs=["The lift was out of order. " * 12])
    make_edition(slug="short", paragraphs=["The lift was out of order."])
    assert "body-capital" in words(read("/screen/long/"))
    assert "body-capital" not in words(read("/screen/short/"))


def test_a_front_page_without_stories_says_so():
    assert "Nothing is published yet" in words(read("/"))


def test_a_section_lists_its_own_stories():
    make_edition("In the cinema", section="Screen")
    make_edition("On the radio", section="Music")
    html = words(read("/screen/"))
    assert "In the cinema" in html
    assert "On the radio" not in html


def test_a_section_without_stories_says_so():
    make_section("Screen")
    assert "Nothing here yet." in words(read("/screen/"))


def test_a_tag_answers_while_a_visible_story_carries_it():
    tag = make_tag("Lifts")
    publish(make_article(tags=[tag]), at=AFTER, until=AFTER + HOUR)
    asked = [AFTER - timedelta(seconds=1), AFTER, AFTER + HOUR]
    assert [read("/tag/lifts/", at=at).status_code for at in asked] == [404, 200, 404]


def test_an_author_answers_while_a_visible_story_is_theirs():
    publish(make_article(contributors=[make_contributor("Ana Ruiz")]), at=AFTER)
    assert read("/authors/ana-ruiz/", at=AFTER - timedelta(seconds=1)).status_code == 404
    assert read("/authors/ana-ruiz/").status_code == 200


@pytest.mark.parametrize("path", ["/screen/", "/tag/lifts/", "/authors/ana-ruiz/"])
def test_a_list_goes_on_to_its_last_story(path):
    for number in range(23):
        make_edition(
            f"Story {number:02}",
            now=NOW - number * HOUR,
            tags=[make_tag("Lifts")],
            contributors=[make_contributor("Ana Ruiz")],
        )
    first = words(read(path))
    older = re.search(rf'href="({path}\?before=[\w-]+)"', first)[1]
    second = words(read(older))
    listed = re.findall(r">(Story \d\d)</a>", first) + re.findall(r">(Story \d\d)</a>", second)
    assert listed == [f"Story {number:02}" for number in range(23)]
    assert "?before=" not in second.split('class="pager"')[1].split("</nav>")[0]


@pytest.mark.parametrize("cursor", ["x", "1", "MTIz", "-1", "٣", "%00", "9" * 500, "../../etc"])
@pytest.mark.parametrize("path", ["/screen/", "/tag/lifts/", "/authors/ana-ruiz/"])
def test_a_cursor_that_is_none_of_ours_answers_nothing(path, cursor):
    make_edition(tags=[make_tag("Lifts")], contributors=[make_contributor("Ana Ruiz")])
    assert read(f"{path}?before={cursor}").status_code == 404


def test_withdrawn_stories_are_on_no_list():
    article = make_article("Taken back", tags=[make_tag("Lifts")])
    publish(article)
    article.refresh_from_db()
    actions.withdraw(
        article=article, note="Sorry.", by=make_user(), version=article.version, now=NOW + HOUR / 2
    )
    for path in ("/", "/screen/", "/feed/", "/screen/feed/", "/sitemap.xml"):
        assert "Taken back" not in words(read(path))
    assert read("/tag/lifts/").status_code == 404
