"""Publishing from the screen: saved first, then published or refused in sentences."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import Article, Edition
from newsroom.models import LogLine, Publication
from tests.factories import make_article, make_user, publish

LONDON = "Europe/London"


@pytest.fixture
def london(db):
    Publication.objects.create(time_zone=LONDON)


def in_london(at):
    return at.astimezone(Publication.current().zone).strftime("%Y-%m-%dT%H:%M")


def test_publish_saves_first_and_publishes_what_was_saved(open_screen, grown):
    screen = open_screen(grown).fill(headline="Odile Marchetti stays").press("_publish")
    assert Edition.objects.get().headline == "Odile Marchetti stays"
    assert "Published. Readers see it now." in screen.words


def test_a_new_story_is_saved_and_published_in_one_go(open_screen, db):
    section = make_article().section
    open_screen().fill(headline="New", section=str(section.pk), body="<p>Words.</p>").press(
        "_publish"
    )
    assert Edition.objects.get().headline == "New"


def test_a_refusal_keeps_the_draft_and_says_why(open_screen, story):
    screen = open_screen(story).fill(section="", kicker="Doors").press("_publish")
    assert "Choose a section." in screen.words
    story.refresh_from_db()
    assert story.kicker == "Doors"
    assert not Edition.objects.exists()


def test_a_refused_publish_leads_to_what_is_missing(open_screen, story):
    screen = open_screen(story).fill(section="").press("_publish")
    assert screen.url.endswith("#tab-publish")
    assert screen.page.xpath("//*[@id='publish-box']//a[@href='#id_section']")


def test_a_planned_version_is_no_end_of_what_readers_see(open_screen, story):
    now = timezone.now()
    publish(story, now=now)
    publish(story, now=now, at=now + timedelta(days=1))
    words = open_screen(story).words
    assert "A new version is planned for" in words
    assert ", until" not in words


def test_what_is_missing_stands_under_publish(open_screen, story):
    story.headline = ""
    story.save()
    missing = open_screen(story).page.xpath("//div[@class='missing']")[0].text_content()
    assert "A story needs a headline." in missing


def test_grief_is_refused_to_its_author_and_published_by_a_second_person(open_screen, grief):
    author = grief.changed_by
    refused = open_screen(grief, by=author).press("_publish")
    assert "A second person publishes it." in refused.words
    grief.refresh_from_db()
    assert (grief.stage, Edition.objects.count()) == (Article.Stage.REVIEW, 0)
    screen = open_screen(grief).press("_publish")
    assert "Published." in screen.words
    assert Edition.objects.get().content_note == "This story tells of a loss."


def test_a_writer_sees_no_button_that_publishes(open_screen, story):
    writer = make_user("Writer")
    page = open_screen(story, by=writer).page
    assert not page.xpath("//*[@name='_publish'] | //*[@id='publish-box'] | //*[@class='ways']")
    assert page.xpath("//button[@name='_save']")


def test_a_forged_publish_by_a_writer_changes_nothing(open_screen, story):
    screen = open_screen(story, by=make_user("Writer")).fill(headline="Forged").press("_publish")
    assert screen.status == 403
    story.refresh_from_db()
    assert (story.headline, story.version, Edition.objects.count()) == (
        "Odile Marchetti leaves",
        1,
        0,
    )


@pytest.mark.parametrize("page", ["withdraw", "cancel", "prolong", "move_to_top", "correct"])
def test_a_forged_verb_by_a_writer_changes_nothing(open_screen, page):
    story = make_article()
    publish(story, now=timezone.now())
    screen = open_screen(story, by=make_user("Writer"), page=page)
    answer = screen.client.post(screen.url, {"version": story.version, "note": "Gone"})
    assert (screen.status, answer.status_code) == (403, 403)
    assert list(Edition.objects.values_list("kind", flat=True)) == ["first"]


def test_hours_are_the_publications(open_screen, story, london):
    at = timezone.now() + timedelta(days=2)
    screen = open_screen(story)
    assert LONDON in screen.words
    screen.fill(**{"publish-when": "later", "publish-at": in_london(at)}).press("_publish")
    assert Edition.objects.get().visible_from == at.replace(second=0, microsecond=0)


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        ("2031-03-30T01:30", "There is no 01:30 on that day in Europe/London"),
        (
            "2031-10-26T01:30",
            "comes twice on that day in Europe/London, as 01:30 BST and 01:30 GMT",
        ),
        ("soon", "Write a day and an hour"),
    ],
)
def test_an_hour_that_no_clock_or_two_show_is_refused_beside_it(
    open_screen, story, london, hour, said
):
    screen = open_screen(story).fill(
        **{"publish-when": "later", "publish-at": hour, "kicker": "Doors"}
    )
    screen = screen.press("_publish")
    assert said in screen.wrong("publish-at")[0]
    assert screen.fields["kicker"] == "Doors"
    assert screen.fields["publish-at"] == hour
    assert not Edition.objects.exists()


def test_an_hour_is_asked_for_when_it_goes_out_later(open_screen, story):
    screen = open_screen(story).fill(**{"publish-when": "later"}).press("_publish")
    assert screen.wrong("publish-at") == ["Choose the hour at which it goes out."]


def test_an_hour_that_is_past_is_refused_and_the_draft_is_kept(open_screen, grown, london):
    screen = open_screen(grown)
    screen.fill(**{"publish-when": "later", "publish-at": "2001-01-01T12:00", "kicker": "Doors"})
    assert "That hour is past." in screen.press("_publish").words
    grown.refresh_from_db()
    assert grown.kicker == "Doors"


def test_the_dialog_says_which_planned_version_it_replaces(open_screen, story, london):
    now = timezone.now()
    publish(story, now=now)
    publish(story, now=now, at=now + timedelta(days=1))
    assert "This replaces the version planned for" in open_screen(story).words


def test_a_save_and_an_update_carry_a_kind_and_a_note(open_screen, grown):
    publish(grown, now=timezone.now())
    screen = open_screen(grown).fill(kicker="Doors")
    screen.fill(**{"publish-kind": "update", "publish-note": "The door was named."}).press(
        "_publish"
    )
    newest = Edition.objects.order_by("-number").first()
    assert (newest.kind, newest.note) == ("update", "The door was named.")


class TestVerbs:
    @pytest.fixture
    def live(self, story):
        publish(story, now=timezone.now())
        return story

    def test_a_draft_offers_none(self, open_screen, story):
        assert not open_screen(story).page.xpath("//ul[@class='ways']")

    def test_what_cannot_be_done_says_why(self, open_screen, live):
        ways = open_screen(live).page.xpath("//ul[@class='ways']")[0]
        assert "Nothing is planned for this story." in ways.text_content()
        assert len(ways.xpath(".//a")) == 4

    def test_withdraw_asks_for_the_notice(self, open_screen, live):
        screen = open_screen(live, page="withdraw").press("go")
        assert screen.wrong("note") == ["Write the notice that readers see instead."]
        assert Edition.objects.count() == 1

    def test_withdraw(self, open_screen, live):
        screen = open_screen(live, page="withdraw").fill(note="It was not so.").press("go")
        assert "Withdrawn." in screen.words
        assert Edition.objects.order_by("-number").first().kind == "withdrawal"

    def test_cancel(self, open_screen, live):
        now = timezone.now()
        publish(live, now=now, at=now + timedelta(days=1))
        open_screen(live, page="cancel").press("go")
        assert not Edition.objects.pending(now).exists()

    def test_prolong(self, open_screen, live, london):
        until = timezone.now() + timedelta(days=3)
        open_screen(live, page="prolong").fill(until=in_london(until)).press("go")
        assert Edition.objects.get().visible_until == until.replace(second=0, microsecond=0)

    def test_prolong_into_the_past_is_refused(self, open_screen, live):
        screen = open_screen(live, page="prolong").fill(until="2001-01-01T10:00").press("go")
        assert (screen.status, "That hour is past." in screen.words) == (409, True)
        assert Edition.objects.get().visible_until is None

    def test_move_to_top(self, open_screen, live):
        before = Edition.objects.get().listed_at
        open_screen(live, page="move_to_top").press("go")
        assert Edition.objects.get().listed_at > before

    def test_a_verb_against_an_older_version_is_refused(self, open_screen, live):
        screen = open_screen(live, page="withdraw")
        open_screen(live).fill(kicker="Doors").press()
        screen = screen.fill(note="It was not so.").press("go")
        assert (screen.status, "was changed since you opened it" in screen.words) == (409, True)
        assert screen.fields["note"] == "It was not so."
        assert Edition.objects.count() == 1

    @pytest.mark.parametrize("page", ["withdraw", "cancel", "prolong", "move_to_top"])
    def test_a_get_changes_nothing(self, open_screen, live, page):
        open_screen(live, page=page)
        assert not LogLine.objects.exclude(verb="published").exists()


class TestPreview:
    def test_is_the_real_page_of_the_saved_draft(self, open_screen, story):
        screen = open_screen(story, by=make_user("Writer"), page="preview")
        assert "Odile Marchetti leaves" in screen.words
        assert screen.page.xpath("//meta[@name='robots'][contains(@content, 'noindex')]")

    def test_no_cache_keeps_it(self, open_screen, story):
        response = open_screen(story, page="preview").response
        assert response.headers["Cache-Control"] == "private, no-store"
        assert response.headers["Referrer-Policy"] == "no-referrer"

    def test_is_nothing_for_the_street(self, client, story):
        answer = client.get(f"/admin/articles/article/{story.pk}/preview/")
        assert answer.status_code == 302
        assert "login" in answer.headers["Location"]
