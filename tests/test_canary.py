"""Nothing unpublished is public: every field of it carries a word, and no public route says one.

New routes are crawled without being named: the addresses come from the resolver. A picture's token
is such a word too: it begins the names of its public files, so whoever is told it has them.
"""

import re
from collections import deque
from itertools import product

import pytest
from django.test import TestCase
from django.urls import URLPattern, URLResolver, get_resolver

from articles import actions
from articles.body import from_paragraphs
from articles.body.nodes import Gallery, PullQuote
from articles.body.nodes import Image as ImageNode
from articles.models import Article, Contributor, Edition, Section, Tag
from images.actions import make_renditions, withdraw
from images.crops import FORMATS
from images.models import Image
from people.models import Depiction, Person
from tests.canaries import CANARY, canary, make_secret_picture, make_secret_story, words
from tests.factories import (
    HOUR,
    NOW,
    make_contributor,
    make_edition,
    make_known,
    make_person,
    make_tag,
    make_user,
    publish,
)

pytestmark = pytest.mark.django_db
NOW_READ = NOW + 10 * HOUR
FILE = re.compile(r"/media/[\w./-]+")
FILE_OF_IT = re.compile(r"^/media/../\w+/(\w+)-\d+-50x50\.(\w+)$")
FILES = {*product(("2x1", "16x9", "4x3", "1x1", "4x5"), FORMATS), ("share", "jpeg")}


def build_house() -> None:
    """Every state in which something is not public, beside a public story."""
    editor = make_user(first_name=canary(), last_name=canary(), username=canary())
    star = make_known("Aurelio Fonseca", slug="aurelio")
    make_public_story(star, editor)
    make_secret_story(star)
    publish(make_secret_story(star), by=editor, at=NOW + 20 * HOUR)
    cancelled = make_secret_story(star)
    publish(cancelled, by=editor, at=NOW + 5 * HOUR)
    actions.cancel(article=cancelled, by=editor, version=cancelled.version, now=NOW + HOUR)
    publish(make_secret_story(star), by=editor, until=NOW + 5 * HOUR)
    withdrawn = make_secret_story(star)
    publish(withdrawn, by=editor)
    actions.withdraw(
        article=withdrawn, note="It is gone.", by=editor, version=withdrawn.version, now=NOW + HOUR
    )
    superseded = make_secret_story(star)
    publish(superseded, by=editor)
    replace_everything(superseded)
    publish(superseded, by=editor, now=NOW + HOUR)
    make_secret_people(star)
    make_tag(canary())


def make_public_story(star: Person, editor) -> None:
    """With pictures whose record and original say much that no reader is told, two of them over.

    One shows somebody protected: it may, where a visible story carries it.
    """
    child = make_person(f"Child {canary()}", slug=canary(), protected="minor")
    public = {"alt": "Stairs", "credit": "A. Name", "sent_by": "Parallax"}
    shown = [make_secret_picture(star, **public) for _ in range(2)]
    Depiction.objects.create(image=shown[0], person=child)
    over, taken_back = (make_secret_picture(star) for _ in range(2))
    make_edition(
        "A public story",
        slug="public",
        people=[star],
        mentioned=[child],
        tags=[make_tag("Exits")],
        body=from_paragraphs(["Words."])
        + PullQuote("I took the stairs", "A guest").html
        + ImageNode(over.pk, "Alt", "Caption", words("Credit")).html
        + Gallery(tuple(ImageNode(one.pk, "Alt", "Caption", "A. Name") for one in shown)).html
        + ImageNode(taken_back.pk, "Alt", "Caption", words("Credit")).html,
        lead_image=shown[0],
        lead_alt="Alt",
        lead_credit="A. Name",
    )
    make_renditions(image=shown[0], now=NOW)
    Person.objects.filter(pk=star.pk).update(portrait=shown[1])
    Image.objects.filter(pk=over.pk).update(licensed_until_at=NOW + HOUR)
    withdraw(image=taken_back, reason=words("Because"), by=editor, now=NOW)


def make_secret_people(star: Person) -> None:
    """People and a contributor without a page, with a portrait; and pictures nobody has used."""
    make_person(f"Nobody {canary()}", slug=canary(), portrait=make_secret_picture(star))
    secret = {"slug": canary(), "bio": words("Bio"), "portrait": make_secret_picture(star)}
    make_person(f"Child {canary()}", protected="infant", **secret)
    make_contributor(canary())
    signing = make_contributor(f"Portrayed {canary()}")
    Contributor.objects.filter(pk=signing.pk).update(portrait=make_secret_picture(), bio=words("B"))


def replace_everything(article: Article) -> None:
    """The next edition has nothing of the last one but its section."""
    article.article_people.all().delete()
    article.bylines.all().delete()
    article.tags.clear()
    texts = "kicker short_headline social_headline dek seo_title seo_description content_note "
    texts += "lead_alt lead_caption lead_credit"
    Article.objects.filter(pk=article.pk).update(
        headline="A new headline",
        body=from_paragraphs(["New words."]),
        slug="a-new-headline",
        key_points=[],
        lead_image=None,
        **dict.fromkeys(texts.split(), ""),
    )


class TestOnceBuilt(TestCase):
    """A class, so that the house is built once for all of them."""

    @classmethod
    def setUpTestData(cls):
        with cls.captureOnCommitCallbacks(execute=True):
            build_house()

    @pytest.fixture(autouse=True)
    def clock(self, time_machine):
        time_machine.move_to(NOW_READ, tick=False)
        self.clock = time_machine

    def test_no_public_answer_says_a_word_of_what_is_not_public(self):
        seen, told = crawl(self.client)
        assert told == {}
        assert {"/", "/screen/", "/people/", "/tag/exits/", "/sitemap.xml", "/robots.txt"} <= seen
        assert {"/screen/public/", "/screen/public/2/", "/people/aurelio/", "/colours.css"} <= seen
        assert {"/feed/", "/screen/feed/atom/", "/people/feed/"} - seen == {"/people/feed/"}
        assert len(seen) > 150
        assert {place for address in seen for place in FILE_OF_IT.findall(address)} >= FILES

    def test_what_is_planned_is_there_at_its_hour(self):
        self.clock.move_to(NOW + 20 * HOUR, tick=False)
        _, told = crawl(self.client)
        planned = Edition.objects.visible(NOW + 20 * HOUR).get(visible_from=NOW + 20 * HOUR)
        story, token = planned.get_absolute_url(), planned.lead_image.token
        assert {"/", "/screen/", "/feed/", "/sitemap.xml", story, f"{story}2/"} <= set(told)
        assert all(token in told[address] for address in ("/", story, "/feed/"))

    def test_the_pending_the_drafted_the_cancelled_and_the_unknown_are_one_404(self):
        never_public = Article.objects.exclude(editions__in=Edition.objects.begun(NOW_READ))
        slugs = [*never_public.values_list("slug", flat=True), "never-was"]
        paths = [f"/screen/{slug}/{page}" for slug in slugs for page in ("", "1/")]
        assert len(paths) == 8
        assert len(self.answers(paths, 404)) == 1

    def test_a_person_without_a_page_a_protected_one_and_the_unknown_are_one_404(self):
        slugs = Person.objects.exclude(profile="public").values_list("slug", flat=True)
        assert len(self.answers([f"/people/{slug}/" for slug in [*slugs, "never-was"]], 404)) == 1

    def test_no_original_has_an_address_not_even_of_a_public_picture(self):
        names = list(Image.objects.values_list("file", flat=True))
        paths = [f"/media/{name}" for name in [*names, "never-was.jpg"]]
        paths += [f"/media/../originals/{name}" for name in names[:2]]
        assert self.answers(paths, 404) == {b"Not here.\n"}

    def test_the_files_of_a_picture_that_was_taken_back_are_gone(self):
        token = Image.objects.get(withdrawn_at__isnull=False).token
        forms = ("avif", "webp", "jpeg")
        paths = [f"/media/{token[:2]}/{token}/4x3-400-50x50.{form}" for form in forms]
        assert self.answers(paths, 404) == {b"Not here.\n"}

    def answers(self, paths: list[str], status: int) -> set[bytes]:
        """What they say, once each; all have that status."""
        answers = [self.client.get(path) for path in paths]
        assert {answer.status_code for answer in answers} == {status}
        return {answer.content for answer in answers}


def crawl(client) -> tuple[set[str], dict[str, list[str]]]:
    """Walk every public route with every known slug, and every link and file from there.

    Returns the addresses asked, and which of them said a canary that was not asked for.
    """
    waiting, seen = deque(addresses()), set()
    told: dict[str, list[str]] = {}
    secret = re.compile("|".join([CANARY, *secret_tokens()]))
    while waiting:
        address = waiting.popleft()
        if address in seen or address.startswith("/admin/"):
            continue
        seen.add(address)
        response = client.get(address)
        assert response.status_code < 500, address
        said = f"{response.headers} {response.getvalue().decode(errors='replace')}"
        if found := set(secret.findall(said)) - set(secret.findall(address)):
            told[address] = sorted(found)
        waiting += re.findall(r'(?:href|src)="(/[^"/][^"#]*)"', said) + FILE.findall(said)
    return seen, told


def secret_tokens() -> list[str]:
    """Of all pictures but those that the public story shows."""
    public = Edition.objects.get(slug="public").image_lines.values("image")
    shown = Image.objects.showable(NOW_READ).filter(pk__in=public)
    return list(Image.objects.exclude(pk__in=shown).values_list("token", flat=True))


def addresses() -> list[str]:
    slugs = {
        "slug": [
            *(
                s
                for model in (Section, Tag, Contributor, Person, Article)
                for s in model.objects.values_list("slug", flat=True)
                if s
            ),
            *(
                address.split("/")[1]
                for address in Edition.objects.values_list("address", flat=True)
            ),
        ],
        "section": list(Section.objects.values_list("slug", flat=True)),
        "number": ["1", "2"],
        "name": list(Image.objects.values_list("file", flat=True)),
    }
    return ["/" + address for route in routes(get_resolver()) for address in filled(route, slugs)]


def routes(resolver: URLResolver, before: str = "") -> list[str]:
    found = []
    for pattern in resolver.url_patterns:
        route = before + str(pattern.pattern)
        if route.startswith("admin"):
            continue
        found += [route] if isinstance(pattern, URLPattern) else routes(pattern, route)
    return found


def filled(route: str, values: dict[str, list[str]]) -> list[str]:
    """The route with each combination of known values in place of its parameters."""
    names = re.findall(r"<(?:\w+:)?(\w+)>", route)
    for name in names:
        assert name in values, f"tell the crawl what {name} of {route} may be"
    combinations = product(*(dict.fromkeys(values[name]) for name in names))
    return [fill(route, names, combination) for combination in combinations]


def fill(route: str, names: list[str], values: tuple[str, ...]) -> str:
    for name, value in zip(names, values, strict=True):
        route = re.sub(rf"<(?:\w+:)?{name}>", value, route)
    return route
