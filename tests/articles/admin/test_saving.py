"""Saving a story: what was decided goes with it, and nothing is lost when it is refused."""

import pytest

from articles.models import Article, ArticlePerson, Byline, Decision
from newsroom.models import LogLine
from people.models import Person
from social.models import Post
from tests.articles.admin.conftest import STORY
from tests.factories import make_contributor, make_person, make_user

CARD = '<figure class="post" data-post="key:{}"><blockquote><p>Hold it!</p></blockquote></figure>'
ODILE, WREN = "person:odile marchetti", "person:wren"


def the_post(screen):
    (name,) = (name for name in screen.fields if name.startswith("verdict:post:"))
    return name.removeprefix("verdict:")


def test_a_save_that_changes_nothing_leaves_who_changed_the_text(open_screen, story):
    before = story.changed_by
    open_screen(story).press()
    story.refresh_from_db()
    assert (story.changed_by, story.version) == (before, 2)


def test_who_changes_the_text_is_the_one_who_changed_it(open_screen, story):
    editor = make_user()
    open_screen(story, by=editor).fill(headline="Odile Marchetti stays").press()
    story.refresh_from_db()
    assert (story.headline, story.changed_by) == ("Odile Marchetti stays", editor)


def test_a_save_is_one_line_of_the_log(open_screen, story):
    open_screen(story).fill(kicker="Doors").press()
    assert list(LogLine.objects.values_list("verb", flat=True)) == ["saved"]


def test_nothing_is_written_before_the_save(open_screen, story):
    open_screen(story).verdict(ODILE, "accepted")
    assert not Decision.objects.exists()


def test_an_accepted_person_is_in_the_story_after_the_save(open_screen, story):
    open_screen(story).verdict(ODILE, "accepted").press()
    line = ArticlePerson.objects.get()
    assert (line.person.name, line.role, line.person.profile) == (
        "Odile Marchetti",
        "about",
        "none",
    )


def test_a_refused_person_is_kept_as_refused(open_screen, story):
    screen = open_screen(story).verdict(ODILE, "refused").press()
    assert Decision.objects.get().verdict == "refused"
    assert not Person.objects.exists()
    assert screen.fields[f"verdict:{ODILE}"] == "refused"


def test_this_is_another_person_names_somebody_we_know(open_screen, story):
    known = make_person("Odile M. Marchetti")
    open_screen(story).verdict(ODILE, "", other=known).press()
    assert Decision.objects.get().person == known
    assert ArticlePerson.objects.get().person == known


def test_undo_takes_a_person_out_again(open_screen, story):
    screen = open_screen(story).verdict(ODILE, "accepted").press()
    screen.verdict(ODILE, "").press()
    assert not Decision.objects.exists()
    assert not ArticlePerson.objects.exists()
    assert not Person.objects.exists()


def test_a_minor_is_protected_from_the_start(open_screen, story):
    open_screen(story).verdict(WREN, "accepted").press()
    assert Person.objects.get().protected == "minor"


def test_somebody_we_know_by_that_name_is_shown(open_screen, story):
    make_person("Odile Marchetti", disambiguation="the goalkeeper")
    assert "We know Odile Marchetti: the goalkeeper." in open_screen(story).words


def test_a_card_gets_the_id_of_the_post_that_the_same_save_makes(open_screen, story):
    screen = open_screen(story)
    key = the_post(screen).removeprefix("post:")
    card = CARD.format(key)
    screen.fill(body=story.body + card).press()
    story.refresh_from_db()
    assert f'data-post="{Post.objects.get().pk}"' in story.body
    assert "key:" not in story.body


def test_a_card_of_nothing_found_is_refused_beside_the_text_and_nothing_is_saved(
    open_screen, story
):
    card = CARD.format("abc")
    screen = open_screen(story).fill(body=story.body + card, kicker="Doors").press()
    assert "belongs to no accepted post" in screen.wrong("body")[0]
    assert screen.fields["kicker"] == "Doors"
    story.refresh_from_db()
    assert (story.kicker, story.version) == ("", 1)


def test_the_first_save_of_a_new_story_decides_too(open_screen):
    editor = make_user()
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    screen = open_screen(by=editor).fill(headline="Odile Marchetti leaves", body=body)
    screen.verdict(ODILE, "accepted").press()
    story = Article.objects.get()
    assert (story.changed_by, story.version) == (editor, 1)
    assert [line.person.name for line in story.article_people.all()] == ["Odile Marchetti"]


def test_what_is_only_typed_is_read_without_being_saved(open_screen, story):
    screen = open_screen(story)
    sent = screen.fields | {"body": "<p>Bruno Castellane, 52, held the door, Castellane said.</p>"}
    answer = screen.client.post(f"/admin/articles/article/found/?article={story.pk}", sent)
    assert "Bruno Castellane" in answer.content.decode()
    assert "Odile" not in answer.content.decode().partition('id="marks"')[0].partition("Bruno")[2]
    story.refresh_from_db()
    assert story.version == 1


def test_key_points_are_one_a_line(open_screen, story):
    open_screen(story).fill(key_points="She left.\r\n\r\nNobody asked.").press()
    story.refresh_from_db()
    assert story.key_points == ["She left.", "Nobody asked."]


def test_tags_are_comma_text(open_screen, story):
    open_screen(story).fill(tags='doors, "red carpet"').press()
    assert sorted(story.tags.names()) == ["doors", "red carpet"]


def test_people_and_bylines_are_lines(open_screen, story):
    person, contributor = make_person("Bruno Castellane"), make_contributor()
    screen = open_screen(story, by=make_user("Writer"))
    screen.add_line("article_people", person=person.pk, role="mentioned")
    screen.add_line("bylines", contributor=contributor.pk, role="by", order="0")
    screen.press()
    assert ArticlePerson.objects.get().person == person
    assert Byline.objects.get().contributor == contributor


class TestAFormThatFails:
    """It gives everything back, with a sentence beside the field."""

    @pytest.fixture
    def failed(self, open_screen, story):
        screen = open_screen(story).fill(
            headline="Odile Marchetti stays",
            key_points="One\nTwo\nThree\nFour\nFive",
            slug="feed",
            tags="doors",
            body="<p>Odile Marchetti, 41, stayed, Marchetti said.</p>",
        )
        screen.add_line("article_people", person=make_person("Ann Lee").pk, role="about")
        return screen.verdict(ODILE, "refused").press()

    def test_says_what_is_wrong_beside_each_field(self, failed):
        assert failed.wrong("key_points") == ["These are 5 key points; a story takes 4 at most."]
        assert failed.wrong("slug") == [
            "“feed” is the address of the section's feed. Choose another."
        ]

    def test_gives_back_all_that_was_typed(self, failed):
        fields = failed.fields
        assert fields["headline"] == "Odile Marchetti stays"
        assert fields["tags"] == "doors"
        assert fields["body"] == "<p>Odile Marchetti, 41, stayed, Marchetti said.</p>"

    def test_gives_back_the_lines(self, failed):
        assert failed.fields["article_people-0-role"] == "about"
        assert "Ann Lee" in failed.words

    def test_gives_back_the_decisions(self, failed):
        assert failed.fields[f"verdict:{ODILE}"] == "refused"

    def test_writes_nothing(self, failed):
        story = Article.objects.get()
        assert (story.version, story.headline) == (1, "Odile Marchetti leaves")
        assert not Decision.objects.exists()


def test_a_new_story_that_fails_gives_back_its_decisions_and_who_it_is_instead(open_screen):
    other = make_person("Odile M. Marchetti")
    screen = open_screen().fill(
        headline="Leaving", slug="feed", body=f"<p>{STORY[0]}</p><p>{STORY[1]}</p>"
    )
    screen = screen.verdict(ODILE, "accepted", other=other).press()
    assert screen.fields[f"verdict:{ODILE}"] == "accepted"
    assert screen.fields[f"other:{ODILE}"] == str(other.pk)
    assert not Article.objects.exists()


def test_a_text_that_is_too_long_is_given_back_whole(open_screen, story):
    screen = open_screen(story)
    assert not screen.page.xpath("//main//*[@maxlength]")
    screen = screen.fill(dek="Words." * 100).press()
    assert screen.wrong("dek") == ["These are 600 characters; there is room for 400."]
    assert screen.fields["dek"] == "Words." * 100


def test_the_same_person_twice_is_said_beside_the_line(open_screen, story):
    person = make_person()
    screen = open_screen(story)
    screen.add_line("article_people", person=person.pk, role="about")
    screen.add_line("article_people", person=person.pk, role="mentioned")
    screen = screen.press()
    assert "Please correct the duplicate data" in screen.words
    assert not ArticlePerson.objects.exists()


def test_save_is_the_first_button_of_the_form(open_screen, story):
    buttons = open_screen(story).page.xpath(
        "//form[@id='article_form']//button[not(@type='button')]"
    )
    assert buttons[0].get("name") == "_save"


@pytest.mark.parametrize("said", ["maybe", "accepted\0"])
def test_a_verdict_that_is_none_is_let_go(open_screen, story, said):
    open_screen(story).verdict(ODILE, said).press()
    assert not Decision.objects.exists()


def test_a_story_nobody_has_is_not_there(open_screen, story):
    client = open_screen(story).client
    assert client.get("/admin/articles/article/999999/withdraw/").status_code == 404


def test_namesakes_are_told_apart_and_offered(open_screen, story):
    goalkeeper = make_person("Odile Marchetti", disambiguation="the goalkeeper")
    make_person("Odile Marchetti", disambiguation="the painter")
    screen = open_screen(story)
    assert "We know 2 people called Odile Marchetti. Say which one" in screen.words
    screen.verdict(ODILE, "accepted", other=goalkeeper).press()
    assert ArticlePerson.objects.get().person == goalkeeper
