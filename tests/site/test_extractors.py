"""What a program that strips pages finds in ours: readers' modes, archives and search engines.

trafilatura stands for them. It knows nothing of our markup and guesses, as they do: for the title
it takes the one that networks are told, and whatever stands in a figure it leaves out as a picture.
"""

import re
from collections import Counter

import pytest
import trafilatura
from django.test import TestCase
from django.utils import timezone

from articles import body
from articles.copying import copy_of
from articles.models import Edition
from articles.share import share_card
from articles.today import today_of
from core.seo import absolute, house_image
from images.actions import make_renditions
from images.crops import Pair
from images.models import Image
from images.showing import pictures_of
from magazine.demo.load import set_up, tell

pytestmark = pytest.mark.django_db
SHARE = Pair("share", 1200)
ENOUGH = 0.95
PICTURES = ("image", "gallery")


class TestOfEveryDemoStory(TestCase):
    """A class, so that the demo is loaded once for all of them."""

    @classmethod
    def setUpTestData(cls):
        """Of the pictures' public files those that previews show: all would take a minute."""
        cls.now = timezone.now()
        list(set_up(password="a password of this install", now=cls.now))
        Image.objects.update(complete=True)
        list(tell(now=cls.now))
        cls.editions = list(Edition.objects.visible(cls.now))
        for image in Image.objects.filter(lines__place="lead").distinct():
            make_renditions(image=image, now=cls.now, pairs=[SHARE])

    @pytest.fixture(autouse=True)
    def clock(self, time_machine):
        time_machine.move_to(self.now, tick=False)

    def test_title_author_date_and_picture_are_right(self):
        assert len(self.editions) > 14
        found = {one.slug: self.extracted(one) for one in self.editions}
        told = {
            slug: {"title": it.title, "author": it.author, "date": it.date, "image": it.image}
            for slug, it in found.items()
        }
        assert told == {one.slug: self.facts(one) for one in self.editions}

    def test_the_text_is_all_there_and_little_else(self):
        agreement = {
            one.slug: alike(self.extracted(one).text, self.text(one)) for one in self.editions
        }
        assert {slug: f1 for slug, f1 in agreement.items() if f1 < ENOUGH} == {}

    def extracted(self, edition):
        address = edition.get_absolute_url()
        html = self.client.get(address).content.decode()
        found = trafilatura.bare_extraction(html, url=absolute(address), with_metadata=True)
        assert found is not None, address
        return found

    def facts(self, edition):
        bylines = [one["name"] for one in edition.printed["bylines"]]
        return {
            "title": share_card(copy_of(edition), None).headline,
            "author": "; ".join(bylines),
            "date": edition.first_published_at.date().isoformat(),
            "image": self.picture(edition),
        }

    def picture(self, edition):
        shown = pictures_of(filter(None, [edition.lead_image_id]), self.now)
        files = [found for one in shown.values() if (found := one.largest(SHARE.crop))]
        return absolute(files[0][0]) if files else house_image()

    def text(self, edition):
        """The story's own, but for what belongs to a picture."""
        said = [
            block.html for block in body.parse(edition.body).blocks if block.kind not in PICTURES
        ]
        return body.render("".join(said), "text", today_of(said, self.now))


def alike(found, meant):
    """F1 of the runs of four words, each as often as it stands there."""
    found, meant = fours(found), fours(meant)
    return 2 * (found & meant).total() / (found.total() + meant.total())


def fours(text):
    words = re.findall(r"\w+", text.casefold())
    return Counter(zip(words, words[1:], words[2:], words[3:], strict=False))
