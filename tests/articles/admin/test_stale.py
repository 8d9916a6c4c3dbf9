"""Two people save one story: the second is given both texts, and loses neither."""

import pytest

from articles.models import Article, ArticlePerson, Decision
from tests.factories import make_person, make_user

ODILE = "person:odile marchetti"


@pytest.fixture
def both(open_screen, story):
    """The first saves; the second has the page open from before."""
    first = open_screen(story, by=make_user(first_name="Nora", last_name="Field"))
    second = open_screen(story, by=make_user())
    body = story.body.replace("at eleven", "at noon")
    first.fill(headline="Odile Marchetti went at noon", body=body, tags="noon").press()
    return first, second


@pytest.fixture
def refused(both, story):
    second = both[1].fill(
        headline="Odile Marchetti went at midnight",
        body=story.body.replace("at eleven", "at midnight"),
        tags="midnight",
        key_points="She went.",
    )
    second.add_line("article_people", person=make_person("Ann Lee").pk, role="about")
    return second.verdict(ODILE, "accepted").press()


def test_the_second_save_is_refused(refused, story):
    assert refused.status == 409
    story.refresh_from_db()
    assert story.headline == "Odile Marchetti went at noon"


def test_both_texts_are_on_screen(refused):
    assert "at noon on Monday" in refused.words
    assert "at midnight on Monday" in refused.words
    assert "Saved meanwhile by Nora Field" in refused.words


def test_the_difference_is_told_by_field_and_paragraph(refused):
    heads = [h.text for h in refused.page.xpath("//section[@id='conflict']//h3")]
    assert heads == ["Headline", "Text", "Key points", "Tags", "People"]
    assert "4 paragraphs the same" in refused.words


def test_all_of_the_second_is_given_back(refused):
    fields = refused.fields
    assert fields["headline"] == "Odile Marchetti went at midnight"
    assert "at midnight" in fields["body"]
    assert fields["tags"] == "midnight"
    assert fields["key_points"] == "She went."
    assert fields[f"verdict:{ODILE}"] == "accepted"
    assert fields["article_people-0-role"] == "about"


def test_saving_again_without_a_word_is_refused_again(refused):
    assert refused.press().status == 409


def test_mine_is_saved_over_it_knowingly(refused, story):
    (button,) = refused.page.xpath("//button[@name='over']")
    screen = refused.press("over", button.get("value"))
    assert screen.status == 200
    story.refresh_from_db()
    assert (story.headline, story.version) == ("Odile Marchetti went at midnight", 3)
    assert list(story.tags.names()) == ["midnight"]
    assert Decision.objects.get().verdict == "accepted"


def test_it_is_refused_if_the_story_moves_on_once_more(both, refused, open_screen, story):
    (button,) = refused.page.xpath("//button[@name='over']")
    open_screen(story).fill(kicker="Doors").press()
    assert refused.press("over", button.get("value")).status == 409


def test_lines_that_have_gone_meanwhile_come_back_with_mine(open_screen, story):
    line = ArticlePerson.objects.create(article=story, person=make_person("Ann Lee"), role="about")
    first, second = open_screen(story), open_screen(story)
    first.fill(**{"article_people-0-DELETE": "on"}).press()
    refused = second.fill(kicker="Doors").press()
    assert "Ann Lee" in refused.words
    refused.press("over", "2")
    assert ArticlePerson.objects.get().person == line.person


def test_somebody_both_have_added_is_in_the_story_once(open_screen, story):
    person = make_person("Ann Lee")
    first, second = open_screen(story), open_screen(story)
    first.add_line("article_people", person=person.pk, role="about").press()
    second.add_line("article_people", person=person.pk, role="mentioned")
    second.press().press("over", "2")
    assert ArticlePerson.objects.get().role == "mentioned"


def test_a_draft_that_was_deleted_is_given_back_to_become_a_new_story(open_screen, story):
    ArticlePerson.objects.create(article=story, person=make_person("Ann Lee"), role="about")
    screen = open_screen(story).fill(kicker="Doors").verdict(ODILE, "refused")
    story.delete()
    screen = screen.press()
    assert "This draft was deleted since you opened it." in screen.words
    assert (screen.fields["kicker"], screen.fields[f"verdict:{ODILE}"]) == ("Doors", "refused")
    screen.url = screen.page.xpath("//form[@id='article_form']/@action")[0]
    screen.press()
    new = Article.objects.get()
    assert (new.kicker, new.article_people.get().person.name) == ("Doors", "Ann Lee")


def test_a_form_without_its_version_is_stale(open_screen, story):
    assert open_screen(story).fill(version="").press().status == 409


def test_the_newer_text_is_shown_as_text(open_screen, story):
    first, second = open_screen(story), open_screen(story)
    first.fill(headline="<script>alert(1)</script>").press()
    refused = second.fill(headline="<img src=x onerror=alert(2)>").press()
    body = refused.response.content.decode()
    assert "<script>alert(1)" not in body
    assert "<img src=x" not in body
