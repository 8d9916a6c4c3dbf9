"""Every list as RSS and as Atom."""

import pytest
from lxml import etree

from newsroom.models import Publication
from people.models import Profile
from social.models import Post
from tests.factories import (
    NOW,
    make_article,
    make_contributor,
    make_edition,
    make_known,
    make_person,
    make_tag,
    publish,
)
from tests.reader import AFTER, read

pytestmark = pytest.mark.django_db
HOSTILE = 'A ]]> </script><b>&amp; "\u2028\ufffe\x0b end'
ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"


def tree(path):
    response = read(path)
    assert response.status_code == 200
    return etree.fromstring(response.content)


def titles(path):
    feed = tree(path)
    return [item.findtext("title") for item in feed.iter("item")] or [
        entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")
    ]


@pytest.mark.parametrize("form", ["feed/", "feed/atom/"])
@pytest.mark.parametrize("of", ["/", "/screen/", "/tag/lifts/", "/authors/ana-ruiz/", "person"])
def test_every_list_has_its_feeds(of, form):
    odile = make_known("Odile Marchetti")
    make_edition(
        "Out of order",
        tags=[make_tag("Lifts")],
        contributors=[make_contributor("Ana Ruiz")],
        people=[odile],
    )
    path = odile.get_absolute_url() if of == "person" else of
    assert titles(f"{path}{form}") == ["Out of order"]


@pytest.mark.parametrize("path", ["/feed/", "/feed/atom/"])
def test_a_hostile_story_leaves_a_feed_well_formed(path):
    Publication.objects.create(name="A ]]> & <b>")
    make_edition(
        HOSTILE,
        dek=HOSTILE,
        content_note=HOSTILE,
        slug="hostile",
        contributors=[make_contributor("A ]]> <b>")],
    )
    assert titles(path) == ['A ]]> </script><b>&amp; "\u2028 end']


def test_an_entry_is_named_by_its_story_for_good():
    article = make_article()
    publish(article)
    item = next(tree("/feed/").iter("item"))
    assert item.findtext("guid") == article.uuid.urn
    assert item.find("guid").get("isPermaLink") == "false"
    assert next(tree("/feed/atom/").iter(f"{ATOM}entry")).findtext(f"{ATOM}id") == article.uuid.urn


def test_an_entry_leads_to_the_story_and_says_when_it_came_out():
    make_edition(slug="the-lift", contributors=[make_contributor("Ana Ruiz")])
    entry = next(tree("/feed/atom/").iter(f"{ATOM}entry"))
    assert entry.find(f"{ATOM}link").get("href") == "http://testserver/screen/the-lift/"
    assert entry.findtext(f"{ATOM}published") == NOW.isoformat()
    assert entry.findtext(f"{ATOM}author/{ATOM}name") == "Ana Ruiz"


def test_a_feed_is_signed_for_stories_that_nobody_signed():
    Publication.objects.create(name="The Velvet Rope")
    make_edition()
    feed = tree("/feed/atom/")
    assert feed.find(f"{ATOM}entry/{ATOM}author") is None
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "The Velvet Rope"


@pytest.mark.parametrize(
    ("path", "summary"), [("/feed/", ".//item/description"), ("/feed/atom/", f".//{ATOM}summary")]
)
def test_a_standfirst_is_read_as_words_by_those_who_take_it_for_html(path, summary):
    make_edition(dek="He wrote <b> & left.")
    assert tree(path).findtext(summary) == "He wrote &lt;b&gt; &amp; left."


def test_an_entry_has_the_whole_story_after_its_content_note():
    make_edition(content_note="This story tells of a loss.")
    content = next(tree("/feed/").iter("item")).findtext(CONTENT)
    assert content.index("This story tells") < content.index("Everybody took the stairs.")


def test_a_withheld_post_is_not_in_a_feed():
    post = Post.objects.create(text="A door is a door.", status=Post.Status.WITHHELD)
    make_edition(
        body=f'<figure class="post" data-post="{post.pk}">'
        "<blockquote><p>A door is a door.</p></blockquote></figure>"
    )
    assert "A door is a door." not in read("/feed/").content.decode()


def test_feeds_say_what_they_are():
    make_edition()
    assert read("/feed/")["Content-Type"] == "application/rss+xml; charset=utf-8"
    assert read("/feed/atom/")["Content-Type"] == "application/atom+xml; charset=utf-8"


@pytest.mark.parametrize("form", ["feed/", "feed/atom/"])
def test_what_has_no_page_has_no_feed(form):
    publish(
        make_article(tags=[make_tag("Lifts")], contributors=[make_contributor("Ana Ruiz")]),
        at=AFTER.replace(hour=20),
    )
    child = make_person("Nell Fonseca", protected="minor")
    paths = ("/tag/lifts/", "/authors/ana-ruiz/", child.get_absolute_url(), "/nowhere/")
    assert {read(f"{path}{form}").status_code for path in paths} == {404}


def test_a_page_names_its_feeds():
    shy = make_person("Kit Lark", profile=Profile.NOINDEX)
    html = read(shy.get_absolute_url()).content.decode()
    assert f'title="Kit Lark (RSS)" href="{shy.get_absolute_url()}feed/"' in html


def test_a_feed_of_somebody_kept_from_search_engines_says_so():
    shy = make_person("Kit Lark", profile=Profile.NOINDEX)
    assert read(f"{shy.get_absolute_url()}feed/")["X-Robots-Tag"] == "noindex"
