"""Nothing unpublished is public: every field of it carries a word, and no public route says one.

New routes are crawled without being named: the addresses come from the resolver.
"""

import re
from collections import deque
from itertools import count, product

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from articles import actions
from articles.body import from_paragraphs
from articles.body.nodes import Post as PostNode
from articles.models import Article, Contributor, Edition, Section, Tag
from people.models import Person
from social.models import Post
from tests.factories import (
    HOUR,
    NOW,
    make_article,
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
_number = count(1000)


def canary() -> str:
    """A word that stands nowhere else, fit for a slug too."""
    return f"canary{next(_number)}"


def words(sentence: str) -> str:
    return f"{sentence} {canary()}"


def make_secret_story(**fields) -> Article:
    """A draft with a canary in each field, and people, tags and a post made for it alone."""
    post = Post.objects.create(text=words("Posted"), author_label=canary(), hashtags=[canary()])
    card = PostNode(ref=str(post.pk), words=post.text, author=post.author_label).html
    return make_article(
        words("Headline"),
        body=from_paragraphs([words("One"), words("Two")]) + card,
        kicker=words("Kicker"),
        short_headline=words("Short"),
        dek=words("Dek"),
        slug=canary(),
        key_points=[words("Point")],
        seo_title=words("Search"),
        seo_description=words("Found"),
        content_note=words("Note"),
        people=[make_person(f"Odile {canary()}", slug=canary(), bio=words("Bio"))],
        mentioned=[make_person(f"Wren {canary()}", slug=canary(), protected="minor")],
        tags=[make_tag(canary())],
        contributors=[make_contributor(f"Roza {canary()}")],
        **fields,
    )


@pytest.fixture
def house(time_machine):
    """Every state in which something is not public, beside a public story."""
    editor = make_user(first_name=canary(), last_name=canary(), username=canary())
    make_edition("A public story", people=[make_known("Aurelio Fonseca")], tags=[make_tag("Exits")])
    make_secret_story()
    publish(make_secret_story(), by=editor, at=NOW + 20 * HOUR)
    cancelled = make_secret_story()
    publish(cancelled, by=editor, at=NOW + 5 * HOUR)
    actions.cancel(article=cancelled, by=editor, version=cancelled.version, now=NOW + HOUR)
    publish(make_secret_story(), by=editor, until=NOW + 5 * HOUR)
    withdrawn = make_secret_story()
    publish(withdrawn, by=editor)
    actions.withdraw(
        article=withdrawn, note="It is gone.", by=editor, version=withdrawn.version, now=NOW + HOUR
    )
    superseded = make_secret_story()
    publish(superseded, by=editor)
    replace_everything(superseded)
    publish(superseded, by=editor, now=NOW + HOUR)
    make_person(f"Nobody {canary()}", slug=canary())
    make_person(f"Child {canary()}", slug=canary(), protected="infant", bio=words("Bio"))
    make_tag(canary())
    make_contributor(canary())
    time_machine.move_to(NOW_READ, tick=False)


def replace_everything(article: Article) -> None:
    """The next edition has nothing of the last one but its section."""
    article.article_people.all().delete()
    article.bylines.all().delete()
    article.tags.clear()
    Article.objects.filter(pk=article.pk).update(
        headline="A new headline",
        body=from_paragraphs(["New words."]),
        slug="a-new-headline",
        key_points=[],
        **dict.fromkeys(
            "kicker short_headline dek seo_title seo_description content_note".split(), ""
        ),
    )


def test_no_public_answer_says_a_word_of_what_is_not_public(client, house):
    seen, told = crawl(client)
    assert told == {}
    assert {"/", "/screen/", "/people/", "/tag/exits/", "/sitemap.xml", "/robots.txt"} <= seen
    assert {"/feed/", "/screen/feed/atom/", "/people/feed/"} - seen == {"/people/feed/"}
    assert len(seen) > 150


def test_what_is_planned_is_there_at_its_hour(client, house, time_machine):
    time_machine.move_to(NOW + 20 * HOUR, tick=False)
    _, told = crawl(client)
    planned = Edition.objects.visible(NOW + 20 * HOUR).get(visible_from=NOW + 20 * HOUR)
    assert {"/", "/screen/", "/feed/", "/sitemap.xml", planned.get_absolute_url()} <= set(told)


def test_the_pending_the_drafted_the_cancelled_and_the_unknown_are_one_404(client, house):
    never_public = Article.objects.exclude(editions__in=Edition.objects.begun(NOW_READ))
    slugs = [*never_public.values_list("slug", flat=True), "never-was"]
    answers = [client.get(f"/screen/{slug}/") for slug in slugs]
    assert len(answers) == 4
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1


def test_a_person_without_a_page_a_protected_one_and_the_unknown_are_one_404(client, house):
    slugs = Person.objects.exclude(profile="public").values_list("slug", flat=True)
    answers = [client.get(f"/people/{slug}/") for slug in [*slugs, "never-was"]]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1


def crawl(client) -> tuple[set[str], dict[str, list[str]]]:
    """Walk every public route with every known slug, and every link from there.

    Returns the addresses asked, and which of them said a canary that was not asked for.
    """
    waiting, seen = deque(addresses()), set()
    told: dict[str, list[str]] = {}
    while waiting:
        address = waiting.popleft()
        if address in seen or address.startswith("/admin/"):
            continue
        seen.add(address)
        response = client.get(address)
        assert response.status_code < 500, address
        said = f"{response.headers} {response.content.decode()}"
        found = set(re.findall(r"canary\d+", said)) - set(re.findall(r"canary\d+", address))
        if found:
            told[address] = sorted(found)
        waiting += re.findall(r'(?:href|src)="(/[^"/][^"#]*)"', said)
    return seen, told


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
