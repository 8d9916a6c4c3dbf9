"""The demo: what a newcomer looks at first."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import TestCase, override_settings
from django.utils import timezone

from articles.body import references, words
from articles.models import Article, Contributor, Edition, Kind
from images.models import Agency, Image
from magazine.demo.load import read_plan, set_up, tell
from newsroom.models import LogLine, User
from people.models import Depiction, Person
from social.models import Post
from tests.factories import make_user

pytestmark = pytest.mark.django_db
PLAN = read_plan()
PASSWORD = "a password of this install"
WITHOUT_A_PICTURE = {"he-proposed-with-her-own-earrings", "how-to-read-we-remain-close-friends"}


def test_it_stays_out_of_a_newsroom_that_is_in_use():
    make_user(username="somebody")
    with pytest.raises(CommandError, match="goes into an empty one"):
        call_command("demo")
    assert not Article.objects.exists()
    assert not Image.objects.exists()


class TestOnceLoaded(TestCase):
    """A class, so that it is loaded once for all of them."""

    @classmethod
    def setUpTestData(cls):
        """As the command does, but for the pictures' public files: they would take a minute."""
        now = timezone.now()
        list(set_up(password=PASSWORD, now=now))
        Image.objects.update(complete=True)
        list(tell(now=now))

    def test_its_stories_stand_where_the_plan_puts_them(self):
        now = timezone.now()
        visible = Edition.objects.visible(now)
        assert visible.filter(kind=Kind.FIRST).count() == 21
        assert visible.filter(kind=Kind.CORRECTION).count() == 1
        assert visible.filter(kind=Kind.CLARIFICATION).count() == 1
        assert Edition.objects.pending(now).count() == 1
        assert Edition.objects.current(now).filter(kind=Kind.WITHDRAWAL).count() == 1
        assert [article.stage for article in Article.objects.waiting()] == ["review"]
        assert Article.objects.count() == 26
        assert visible.order_by("-listed_at").first().slug == "she-left-by-the-front-door"

    def test_every_section_has_three_stories_or_more(self):
        for row in PLAN["sections"]:
            stories = Edition.objects.visible(timezone.now()).filter(section__slug=row["slug"])
            assert stories.count() >= 3, row["name"]

    def test_every_story_is_finished(self):
        for edition in Edition.objects.visible(timezone.now()):
            heads = [edition.kicker, edition.headline, edition.dek, edition.seo_description]
            assert all(heads), edition.slug
            assert words(edition.body) >= 200, edition.slug

    def test_the_delicate_one_was_published_by_a_second_person(self):
        delicate = Edition.objects.visible(timezone.now()).exclude(content_note="").get()
        assert delicate.published_by != delicate.article.changed_by

    def test_every_public_story_but_two_has_a_picture_with_its_words_and_rights(self):
        visible = Edition.objects.visible(timezone.now())
        bare = visible.filter(lead_image=None)
        assert {edition.slug for edition in bare} == WITHOUT_A_PICTURE
        for edition in visible.exclude(lead_image=None):
            told = [edition.lead_alt, edition.lead_caption, edition.lead_credit]
            assert all(told), edition.slug

    def test_a_gallery_has_ten_pictures_and_eight_stories_have_some_in_their_text(self):
        found = {
            edition.slug: references(edition.body)
            for edition in Edition.objects.visible(timezone.now())
        }
        assert len(found["the-stairs-in-ten-pictures"].in_galleries) == 10
        assert sum(bool(one.images) for one in found.values()) >= 8

    def test_every_picture_is_used_licensed_and_from_somebody(self):
        assert Image.objects.count() == 40
        used = Image.objects.exclude(
            article_images=None, portrait_of=None, portrait_of_contributor=None
        )
        assert used.distinct().count() == 40
        assert not Image.objects.filter(licence="").exists()
        assert Agency.objects.exclude(images=None).distinct().count() == 3
        assert Depiction.objects.values("person").distinct().count() == 16

    def test_a_writer_two_editors_and_an_administrator_work_there(self):
        users = User.objects.all()
        roles = [group.name for user in users for group in user.groups.all()]
        assert sorted(roles) == ["Administrator", "Editor", "Editor", "Writer"]
        assert all(user.check_password(PASSWORD) for user in users)
        assert Contributor.objects.exclude(portrait=None).count() == 4

    def test_sixteen_people_are_listed_one_is_hidden_and_three_never_get_a_page(self):
        assert Person.objects.indexed().count() == 16
        assert Person.objects.with_page().filter(profile="noindex").count() == 1
        assert Person.objects.with_page().exclude(portrait=None).count() == 16
        protected = Person.objects.exclude(protected="")
        assert {person.name for person in protected} == {"Wren", "Doreen Pell", "Maureen Tibbs"}

    def test_twenty_posts_are_live_some_are_gone_or_withheld_and_a_private_persons_has_no_name(
        self,
    ):
        status = list(Post.objects.values_list("status", flat=True))
        assert status.count("live") >= 20
        assert status.count("gone") >= 3
        assert status.count("withheld") >= 2
        private = Post.objects.filter(private_individual=True)
        assert private.count() >= 10
        assert not private.exclude(author_label="").exists()

    def test_the_reader_finds_the_people_of_each_story(self):
        for story in PLAN["stories"]:
            article = Article.objects.get(slug=story["slug"])
            for role in ("about", "mentioned"):
                found = article.article_people.filter(role=role)
                names = {one.person.name for one in found.select_related("person")}
                assert names == set(story[role]), (story["file"], role)

    @override_settings(DEMO_PASSWORD=PASSWORD)
    def test_a_second_run_changes_nothing(self):
        def rows():
            kept = (Edition, LogLine, Person, Image, Depiction, Post, Agency)
            return [model.objects.count() for model in kept]

        before, said = rows(), StringIO()
        call_command("demo", stdout=said)
        assert "there already" in said.getvalue()
        assert rows() == before

    def test_every_page_of_it_answers(self):
        stories = [one.get_absolute_url() for one in Edition.objects.visible(timezone.now())]
        people = [person.get_absolute_url() for person in Person.objects.with_page()]
        lists = [f"/{row['slug']}/" for row in PLAN["sections"]]
        lists += [f"/tag/{row['slug']}/" for row in PLAN["tags"]]
        lists += [f"/authors/{row['slug']}/" for row in PLAN["contributors"]]
        for path in ("/", "/people/", "/feed/", "/sitemap.xml", *stories, *people, *lists):
            assert self.client.get(path).status_code == 200, path

    def test_what_is_not_public_does_not_answer(self):
        for protected in ("wren", "doreen-pell", "maureen-tibbs"):
            assert self.client.get(f"/people/{protected}/").status_code == 404
        assert self.client.get("/screen/ambrose-tillotson/").status_code == 404
        assert self.client.get("/money-and-courts/who-owns-the-pool/").status_code == 410

    def test_a_post_that_is_gone_says_so(self):
        page = self.client.get("/love-and-splits/she-left-by-the-front-door/").content.decode()
        assert "No longer available on Threads" in page
