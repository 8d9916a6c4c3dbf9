"""Correcting what readers see, while a draft is on its own way."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import Edition
from tests.articles.admin.conftest import GRIEF
from tests.factories import (
    make_article,
    make_contributor,
    make_person,
    make_tag,
    make_user,
    publish,
)


@pytest.fixture
def live(db):
    """A public story whose draft has gone on: another headline and second paragraph."""
    story = make_article(
        "The lift was out of order",
        paragraphs=["Everybody took the stairs.", "Nobody said why."],
        people=[make_person("Ann Lee")],
        tags=[make_tag("Lifts")],
        contributors=[make_contributor("Ana Ruiz")],
    )
    publish(story, now=timezone.now())
    story.headline = "The lift is back"
    story.body = story.body.replace("Nobody said why", "The porter said why")
    story.save()
    return story


def newest():
    return Edition.objects.order_by("-number").first()


def correct(screen, **fields):
    filled = {"kind": "correction", "note": "It was the escalator."} | fields
    return screen.fill(**filled).press("_correct")


def test_it_opens_on_what_readers_see(open_screen, live):
    fields = open_screen(live, page="correct").fields
    assert fields["headline"] == "The lift was out of order"
    assert "Nobody said why" in fields["body"]


def test_a_correction_is_published_with_its_note(open_screen, live):
    screen = correct(open_screen(live, page="correct"), kicker="Escalators")
    assert "Corrected. Readers see it now." in screen.words
    assert (newest().kind, newest().kicker, newest().note) == (
        "correction",
        "Escalators",
        "It was the escalator.",
    )
    assert newest().headline == "The lift was out of order"


def test_what_nobody_touched_stays_as_it_was_printed(open_screen, live):
    before = newest().printed
    correct(open_screen(live, page="correct"), kicker="Escalators")
    lists = ("people", "tags", "bylines")
    assert {name: newest().printed[name] for name in lists} == {
        name: before[name] for name in lists
    }


def test_the_draft_takes_it_over_where_it_read_the_same(open_screen, live):
    correct(open_screen(live, page="correct"), kicker="Escalators")
    live.refresh_from_db()
    assert (live.kicker, live.headline) == ("Escalators", "The lift is back")


def test_what_clashes_is_left_and_named_until_the_next_publish(open_screen, live):
    screen = correct(open_screen(live, page="correct"), headline="The escalator was out of order")
    left = "Left as the draft has it: the headline."
    assert left in screen.words
    assert left in open_screen(live).words
    open_screen(live).press("_publish")
    assert left not in open_screen(live).words


def test_the_note_is_asked_for(open_screen, live):
    screen = correct(open_screen(live, page="correct"), kicker="Escalators", note="")
    assert screen.wrong("note") == ["Tell readers what this correction changes."]
    assert screen.fields["kicker"] == "Escalators"
    assert Edition.objects.count() == 1


def test_the_kind_is_asked_for(open_screen, live):
    screen = (
        open_screen(live, page="correct").fill(kicker="Escalators", note="So.").press("_correct")
    )
    assert screen.wrong("kind")
    assert Edition.objects.count() == 1


def test_nothing_changed_is_nothing_to_correct(open_screen, live):
    assert "Nothing was changed" in correct(open_screen(live, page="correct")).words


def test_what_changes_can_be_looked_at_first(open_screen, live):
    screen = open_screen(live, page="correct").fill(kicker="Escalators", kind="typo").press("_look")
    assert "Escalators" in screen.page.xpath("//section[@class='compared']")[0].text_content()
    assert Edition.objects.count() == 1


def test_enter_in_a_field_publishes_nothing(open_screen, live):
    buttons = open_screen(live, page="correct").page.xpath(
        "//form[@id='article_form']//button[not(@type='button')]"
    )
    assert buttons[0].get("name") == "_look"


def test_people_bylines_and_tags_can_be_corrected(open_screen, live):
    screen = open_screen(live, page="correct")
    other, signer, tag = make_person("Bo Li"), make_contributor("Cy Fox"), make_tag("Stairs")
    correct(
        screen,
        mentioned=str(other.pk),
        signed_by=str(signer.pk),
        tags=[screen.fields["tags"], str(tag.pk)],
    )
    printed = newest().printed
    assert [p["name"] for p in printed["people"]] == ["Ann Lee", "Bo Li"]
    assert [b["name"] for b in printed["bylines"]] == ["Cy Fox"]
    assert [t["name"] for t in printed["tags"]] == ["Lifts", "Stairs"]


def test_grief_is_not_brought_in_by_a_correction(open_screen, live):
    body = "".join(f"<p>{words}</p>" for words in GRIEF)
    screen = correct(open_screen(live, page="correct"), body=body)
    assert "have a second person publish" in screen.words
    assert Edition.objects.count() == 1


def test_a_story_that_moved_on_gives_the_correction_back(open_screen, live):
    screen = open_screen(live, page="correct")
    open_screen(live).fill(kicker="Doors").press()
    screen = correct(screen, dek="By the escalator.")
    assert (screen.status, screen.fields["dek"]) == (409, "By the escalator.")
    (button,) = screen.page.xpath("//button[@name='over']")
    correct(screen.fill(version=button.get("value")))
    assert newest().dek == "By the escalator."


def test_a_clash_with_the_plan_is_refused_beside_the_field(open_screen, live):
    now = timezone.now()
    publish(live, now=now, at=now + timedelta(days=1))
    screen = correct(open_screen(live, page="correct"), headline="The escalator was out of order")
    assert "The planned version changes the headline as well." in screen.wrong("headline")[0]


def test_only_what_readers_see_is_corrected(open_screen):
    screen = open_screen(make_article(), by=make_user(), page="correct")
    assert screen.status == 302
