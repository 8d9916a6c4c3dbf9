"""The publication, the shelf, the log: what may be changed, and by whom."""

import pytest
from django.urls import reverse

from newsroom.models import LogLine, Publication
from social.models import Post
from tests import factories
from tests.admin.conftest import change

# The publication


def test_the_publication_opens_at_its_form(client, at_the_desk):
    Publication.objects.create(name="Magazine")
    at_the_desk("Administrator")
    response = client.get(reverse("admin:newsroom_publication_changelist"), follow=True)
    assert response.redirect_chain[-1][0].endswith("/1/change/")


def test_there_is_never_a_second_publication(client, at_the_desk):
    at_the_desk("Administrator")
    fields = {"name": "The Lift", "time_zone": "Europe/London"}
    client.post(reverse("admin:newsroom_publication_add"), fields)
    assert client.post(reverse("admin:newsroom_publication_add"), fields).status_code == 403
    assert Publication.objects.get().name == "The Lift"


def test_a_time_zone_is_one_that_exists(client, at_the_desk):
    publication = Publication.objects.create()
    at_the_desk("Administrator")
    response = change(client, publication, name="Magazine", time_zone="Mars/Olympus")
    assert "is no time zone" in response.text


# The shelf


def test_a_sections_address_is_fixed_once_a_story_was_published_there(client, at_the_desk):
    section = factories.make_edition(section="Screen").section
    at_the_desk("Administrator")
    change(client, section, name="Film", slug="film", position=3)
    section.refresh_from_db()
    assert (section.name, section.slug) == ("Film", "screen")


def test_the_address_of_an_unused_section_may_change(client, at_the_desk):
    section = factories.make_section("Screen")
    at_the_desk("Administrator")
    change(client, section, name="Film", slug="film", position=3)
    section.refresh_from_db()
    assert section.slug == "film"


@pytest.mark.parametrize("name", ["section", "tag", "contributor"])
def test_what_a_story_uses_stays_and_says_why(name, client, at_the_desk):
    makers = {"tag": factories.make_tag, "contributor": factories.make_contributor}
    row = makers.get(name, factories.make_section)()
    tags, signed = [row] * (name == "tag"), [row] * (name == "contributor")
    factories.make_article(tags=tags, contributors=signed)
    at_the_desk("Administrator")
    address = reverse(f"admin:articles_{name}_delete", args=[row.pk])
    response = client.post(address, {"post": "yes"})
    assert "is still in use, so it stays." in response.text
    assert type(row).objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("name", ["section", "tag", "contributor"])
def test_an_address_that_readers_have_stays(client, at_the_desk, name):
    tags, signed = [factories.make_tag()], [factories.make_contributor()]
    edition = factories.make_edition(tags=tags, contributors=signed)
    row = {"section": edition.section, "tag": tags[0], "contributor": signed[0]}[name]
    at_the_desk("Administrator")
    change(client, row, name=row.name, slug="elsewhere", position=0, bio="")
    before = row.slug
    row.refresh_from_db()
    assert row.slug == before


# Stories


def test_a_published_story_is_not_deleted_and_says_why(client, at_the_desk):
    article = factories.make_edition().article
    at_the_desk("Editor")
    address = reverse("admin:articles_article_delete", args=[article.pk])
    response = client.post(address, {"post": "yes"}, follow=True)
    assert "This story was published, so it stays in the archive." in response.text
    assert type(article).objects.filter(pk=article.pk).exists()


def test_a_draft_is_deleted_with_all_that_hangs_on_it(client, at_the_desk):
    article = factories.make_article(
        people=[factories.make_person()], contributors=[factories.make_contributor()]
    )
    editor = at_the_desk("Editor")
    client.post(reverse("admin:articles_article_delete", args=[article.pk]), {"post": "yes"})
    assert not type(article).objects.filter(pk=article.pk).exists()
    assert LogLine.objects.filter(actor=editor, verb="deleted").count() == 1


# Posts, the log, what only can be looked at


def test_a_posts_status_is_changed_and_logged(client, at_the_desk):
    post = Post.objects.create(text="The stairs were lovely.", hashtags=["stairs"])
    editor = at_the_desk("Editor")
    fields = {"text": post.text, "platform": "unknown", "kind": "post", "status": "withheld"}
    change(client, post, **fields, hashtags="#stairs, lift", mentions="@odile")
    post.refresh_from_db()
    assert (post.status, post.hashtags, post.mentions) == (
        "withheld",
        ["stairs", "lift"],
        ["odile"],
    )
    line = LogLine.objects.get(actor=editor, verb="changed")
    assert "Status" in line.reason


def test_half_a_date_is_refused_with_a_sentence(client, at_the_desk):
    post = Post.objects.create(text="The stairs were lovely.")
    at_the_desk("Editor")
    fields = {"text": post.text, "platform": "unknown", "kind": "post", "status": "live"}
    response = change(client, post, **fields, posted_on="2026-11-01")
    assert "A date needs its precision and its basis." in response.text


def test_a_save_that_changes_nothing_leaves_no_line(client, at_the_desk):
    tag = factories.make_tag()
    at_the_desk("Editor")
    change(client, tag, name=tag.name, slug=tag.slug)
    assert not LogLine.objects.exists()


@pytest.mark.parametrize("label", ["newsroom.LogLine", "articles.Edition", "importing.Item"])
def test_what_was_done_is_looked_at_and_not_changed(label, house, client):
    client.force_login(factories.make_user("Administrator", is_superuser=True))
    row = house[label]
    for verb in ("change", "delete"):
        address = reverse(
            f"admin:{row._meta.app_label}_{row._meta.model_name}_{verb}", args=[row.pk]
        )
        assert client.post(address, {"post": "yes"}).status_code == 403
    assert type(row).objects.filter(pk=row.pk).exists()


def test_the_log_is_newest_first_and_narrowed_by_what_was_done(house, client, at_the_desk):
    at_the_desk("Writer")
    address = reverse("admin:newsroom_logline_changelist")
    lines = list(client.get(address).context["cl"].result_list)
    assert lines == sorted(lines, key=lambda line: (line.at, line.pk), reverse=True)
    made = client.get(address, {"verb": "made"}).context["cl"].result_list
    assert {line.verb for line in made} == {"made"}


def test_a_storys_history_tells_of_its_editions_too(house, client, at_the_desk):
    at_the_desk("Writer")
    article = house["articles.Article"]
    page = client.get(reverse("admin:articles_article_history", args=[article.pk]))
    assert "published" in [line.verb for line in page.context["lines"]]
    assert "Nora Field" in page.text


def test_a_history_is_of_one_record_alone(client, at_the_desk):
    editor, first, second = (
        at_the_desk("Editor"),
        factories.make_tag("One"),
        factories.make_tag("Two"),
    )
    change(client, first, name="Once", slug="once")
    history = client.get(reverse("admin:articles_tag_history", args=[second.pk]))
    assert history.context["lines"] == []
    assert LogLine.objects.get().actor == editor
