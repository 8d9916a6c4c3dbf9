"""What an attacker tries with pictures: to have printed what may not be, and to slip code in."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from io import StringIO

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.test import Client
from lxml import etree

from articles import actions
from articles.body.nodes import Gallery, Image, PullQuote
from articles.copying import copy_of
from articles.models import Article, Contributor, Kind
from articles.workflow import Refused
from images.actions import Refused as Unchanged
from images.actions import describe, expire
from images.models import Image as Picture
from newsroom.models import Publication
from people.models import Depiction, Person
from tests.factories import (
    HOUR,
    NOW,
    make_article,
    make_contributor,
    make_image,
    make_known,
    make_person,
    make_section,
    make_user,
    publish,
)
from tests.reader import AFTER, read, words

pytestmark = pytest.mark.django_db

STORY = "/screen/the-lift-was-out-of-order/"
PLACES = {
    "story": STORY,
    "gallery page": f"{STORY}1/",
    "home": "/",
    "section": "/screen/",
    "person": "/people/odile/",
    "author": "/authors/ana-bright/",
    "feed": "/feed/",
    "feed of the section": "/screen/feed/atom/",
}
CONSENT = {"consent_by": "her mother, by letter", "consent_on": NOW.date()}
HOSTILE = (
    "\"><img src=x onerror=alert(1)></script><script>alert(1)</script>']]>\u2028{{ 9973*9973 }}"
)
INJECTED = re.compile(r"<img src=x|<script>alert|99460729")


def printed(image, text="A stair"):
    return Image(image.pk, alt=text, caption=text, credit="A. Name")


@pytest.fixture
def image():
    return make_image(made=True, licence="own", alt="A stair", credit="A. Name")


@pytest.fixture
def everywhere(image):
    """One picture wherever a picture may stand."""
    others = [make_image(licence="own") for _ in range(3)]
    odile = make_known("Odile Marchetti", slug="odile", portrait=image)
    author = make_contributor("Ana Bright")
    Contributor.objects.filter(pk=author.pk).update(portrait=image)
    gallery = Gallery(tuple(printed(one) for one in (image, *others)))
    return publish(
        make_article(
            lead_image=image,
            lead_alt="A stair",
            lead_credit="A. Name",
            body=f"<p>Everybody took the stairs.</p>{printed(image).html}{gallery.html}",
            people=[odile],
            contributors=[author],
        )
    )


def seen(image, at=AFTER):
    """Where a file of the picture is named."""
    return {place for place, path in PLACES.items() if image.token in words(read(path, at=at))}


def status(path, **headers):
    answer = read(path, **headers)
    if answer.streaming:
        b"".join(answer.streaming_content)  # a file is open until it was sent
    return answer.status_code


def tick_minor(image):
    Picture.objects.filter(pk=image.pk).update(shows_minor=True)


def mark_a_minor(image):
    Depiction.objects.create(image=image, person=make_person("Luna", protected="minor"))


def protect_who_is_in_it(image):
    child = make_known("Luna")
    Depiction.objects.create(image=image, person=child)
    Person.objects.filter(pk=child.pk).update(protected="infant", profile="none")


# ── R2: a minor ─────────────────────────────────────────────────────────────────────────────────


def test_a_picture_stands_wherever_a_picture_may(image, everywhere):
    assert seen(image) == set(PLACES)


@pytest.mark.parametrize("come_to_light", [tick_minor, mark_a_minor, protect_who_is_in_it])
def test_a_minor_who_comes_to_light_after_publishing_is_nowhere(image, everywhere, come_to_light):
    come_to_light(image)
    assert seen(image) == set()


@pytest.mark.parametrize("come_to_light", [tick_minor, mark_a_minor, protect_who_is_in_it])
def test_a_consent_brings_the_picture_back(image, everywhere, come_to_light):
    come_to_light(image)
    Picture.objects.filter(pk=image.pk).update(**CONSENT)
    assert seen(image) == set(PLACES)


@pytest.mark.parametrize("half", [{"consent_by": "her mother"}, {"consent_on": NOW.date()}])
def test_half_a_consent_is_none(image, everywhere, half):
    Picture.objects.filter(pk=image.pk).update(shows_minor=True, **half)
    assert seen(image) == set()


def test_a_private_person_in_a_picture_takes_it_from_nobody(image, everywhere):
    Depiction.objects.create(image=image, person=make_person("A waiter", protected="private"))
    assert seen(image) == set(PLACES)


def test_a_minor_who_comes_to_light_before_a_planned_hour_is_not_shown_at_it(image):
    article = make_article(lead_image=image, lead_alt="A stair", lead_credit="A. Name")
    publish(article, at=NOW + HOUR)
    tick_minor(image)
    page = words(read(STORY, at=NOW + 2 * HOUR))
    assert "Everybody took the stairs." in page
    assert image.token not in page


# ── R12: words, credit, licence ─────────────────────────────────────────────────────────────────


def correct(edition, **change):
    article = Article.objects.get(pk=edition.article_id)
    return actions.correct(
        article=article,
        change=replace(copy_of(edition), **change),
        kind=Kind.CORRECTION,
        note="A name was wrong.",
        by=make_user(),
        version=article.version,
        now=AFTER,
    )


@pytest.mark.parametrize("lost", ["lead_credit", "lead_alt"])
def test_a_correction_takes_no_credit_and_no_words_away(everywhere, lost):
    with pytest.raises(Refused) as refused:
        correct(everywhere, **{lost: " "})
    assert refused.value.has("picture")


def test_a_correction_takes_no_credit_from_a_picture_in_the_text(image, everywhere):
    bare = everywhere.body.replace(' data-credit="A. Name"', "", 1)
    with pytest.raises(Refused) as refused:
        correct(everywhere, body=bare)
    assert refused.value.has("picture")


def test_words_are_corrected_though_a_licence_is_over(image, everywhere):
    Picture.objects.filter(pk=image.pk).update(licensed_until_at=NOW)
    assert correct(everywhere, headline="The lift worked").edition.number == 2


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"shows_minor": True}, "Minor without consent"),
        ({"licence": ""}, "No licence"),
        ({"credit": ""}, "No credit"),
        ({"withdrawn_at": NOW}, "Withdrawn"),
        ({"licensed_until_at": NOW}, "Ended"),
    ],
)
def test_nobody_is_given_a_portrait_that_no_story_could_print(client, image, fault, said):
    Picture.objects.filter(pk=image.pk).update(**fault)
    person, author = make_known("Odile Marchetti"), make_contributor()
    client.force_login(make_user("Editor"))
    for row, route in ((person, "people/person"), (author, "articles/contributor")):
        answer = client.post(f"/admin/{route}/{row.pk}/change/", typed(row, portrait=image.pk))
        assert said in words(answer)
        row.refresh_from_db()
        assert row.portrait is None


def test_a_portrait_that_ended_keeps_nobody_from_saving_a_name(client, image):
    person = make_known("Odile Marchetti", portrait=image)
    Picture.objects.filter(pk=image.pk).update(licensed_until_at=NOW)
    client.force_login(make_user("Editor"))
    client.post(f"/admin/people/person/{person.pk}/change/", typed(person, portrait=image.pk))
    person.refresh_from_db()
    assert person.bio == "Hats."


def typed(row, **fields):
    """What the form of a person or a contributor sends."""
    lines = {"names-TOTAL_FORMS": "0", "names-INITIAL_FORMS": "0"}
    return {"name": row.name, "slug": row.slug, "bio": "Hats.", **lines, **fields}


# ── What is over ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("place", PLACES)
def test_who_asks_whether_it_changed_is_not_told_to_keep_a_picture_that_is_over(
    image, everywhere, place
):
    ends = NOW + 2 * HOUR
    Picture.objects.filter(pk=image.pk).update(licensed_until_at=ends)
    kept = {"if-none-match": read(PLACES[place])["ETag"]}
    before, after = ends - timedelta(seconds=1), ends
    assert read(PLACES[place], at=before, **kept).status_code == 304
    answer = read(PLACES[place], at=after, **kept)
    assert answer.status_code == 200
    assert image.token not in words(answer)


def test_files_are_never_told_to_be_unchanged(image):
    """Whoever asks for a file that is gone is told so, whatever they kept."""
    file = f"/media/{image.token[:2]}/{image.token}/4x3-400-50x50.jpeg"
    assert status(file) == 200
    image.withdrawn_at = NOW
    image.save()
    expire(image=image, now=NOW)
    later = {"if-modified-since": "Tue, 24 Nov 2026 12:00:00 GMT", "if-none-match": "*"}
    assert status(file, **later) == 404


# ── Code in words ───────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def hostile():
    """A story whose every new field holds code."""
    image = make_image(
        made=True, licence="own", alt=HOSTILE, credit=HOSTILE, caption=HOSTILE, name=HOSTILE
    )
    odile = make_known(f"Odile {HOSTILE}", slug="odile", portrait=image)
    author = make_contributor("Ana Bright")
    Contributor.objects.filter(pk=author.pk).update(portrait=image)
    gallery = Gallery(tuple(_hostile(image) for _ in range(4)), title=HOSTILE)
    section = make_section("Screen")
    section.description = HOSTILE
    section.save()
    Publication.objects.update_or_create(pk=Publication.ONLY, defaults={"name": HOSTILE[:60]})
    quote = PullQuote(HOSTILE, HOSTILE)
    return publish(
        make_article(
            slug="the-lift-was-out-of-order",
            social_headline=HOSTILE[:100],
            lead_image=image,
            lead_alt=HOSTILE,
            lead_credit=HOSTILE,
            lead_caption=HOSTILE,
            body=f"<p>Stairs.</p>{_hostile(image).html}{gallery.html}{quote.html}",
            people=[odile],
            contributors=[author],
        )
    )


def _hostile(image):
    return Image(image.pk, alt=HOSTILE, caption=HOSTILE, credit=HOSTILE)


@pytest.mark.parametrize("place", PLACES)
def test_code_in_the_words_of_a_picture_stays_words(hostile, place):
    page = words(read(PLACES[place]))
    assert "onerror" in page
    if "feed" in place:
        for entry in etree.fromstring(page.encode()).iter("{*}encoded", "{*}content"):
            assert not INJECTED.search(entry.text or "")
        return
    assert not INJECTED.search(page)
    for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S):
        assert json.loads(block)["@context"] == "https://schema.org"


@pytest.mark.parametrize(
    "route",
    [
        "images/image/",
        "images/image/{image}/change/",
        "images/image/{image}/history/",
        "images/image/pick/",
        "articles/article/{article}/change/",
        "articles/article/{article}/preview/",
        "articles/article/{article}/correct/",
        "people/person/",
        "newsroom/publication/1/change/",
    ],
)
def test_code_in_the_words_of_a_picture_stays_words_at_the_desk(client, hostile, route):
    client.force_login(make_user("Administrator"))
    path = route.format(image=hostile.lead_image_id, article=hostile.article_id)
    page = words(client.get(f"/admin/{path}"))
    assert "onerror" in page
    assert not INJECTED.search(page)


# ── Doors ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "path",
    [
        "{folder}/4x3-401-50x50.jpeg",
        "{folder}/4x3-400-50x51.jpeg",
        "{folder}/4x3-400-50x50.svg",
        "{folder}/4x3-400-50x50.jpeg.html",
        "{folder}/4x3-٤٠٠-50x50.jpeg",
        "{folder}/",
        "{folder}/../{token}/4x3-400-50x50.jpeg",
        "{folder}.jpg",
        "../originals/{folder}.jpg",
        "..%2foriginals%2f{folder}.jpg",
        "..\\originals\\{folder}.jpg",
        "originals/{folder}.jpg",
    ],
)
def test_the_door_of_media_opens_to_what_was_declared_and_made(image, path):
    folder = f"{image.token[:2]}/{image.token}"
    asked = path.format(folder=folder, token=image.token)
    assert status(f"/media/{folder}/4x3-400-50x50.jpeg") == 200
    assert status(f"/media/{asked}") == 404


def test_widths_that_were_not_declared_make_no_file(image):
    folder = f"{image.token[:2]}/{image.token}"
    before = default_storage.listdir(folder)
    for width in range(1, 400):
        status(f"/media/{folder}/4x3-{width}-50x50.webp?w={width}")
    assert default_storage.listdir(folder) == before


def test_a_planned_story_names_no_picture_before_its_hour(image):
    article = make_article(lead_image=image, lead_alt="A stair", lead_credit="A. Name")
    publish(article, at=NOW + 2 * HOUR)
    assert seen(image, at=AFTER) == set()


@pytest.mark.parametrize("door", ["upload", "add"])
def test_what_is_large_is_refused_to_strangers_unread(door):
    stranger = Client(enforce_csrf_checks=True)
    path = f"/admin/images/image/{door}/"
    answer = stranger.post(path, b"x" * 5_000_000, content_type="application/octet-stream")
    assert answer.status_code == 413


def test_a_writer_takes_no_picture_that_is_in_print_from_readers(image, everywhere):
    writer = make_user("Writer")
    for change in ({"licensed_until_at": NOW}, {"licence": ""}):
        with pytest.raises(Unchanged, match="in print"):
            describe(image=image, version=image.version, by=writer, now=NOW, **change)
    described = describe(image=image, version=image.version, by=writer, now=NOW, caption="A stair")
    assert described.caption == "A stair"


def test_a_writer_may_always_say_that_a_minor_is_shown_but_not_the_opposite(image, everywhere):
    writer = make_user("Writer")
    told = describe(image=image, version=image.version, by=writer, now=NOW, shows_minor=True)
    with pytest.raises(Unchanged, match="in print"):
        describe(image=told, version=told.version, by=writer, now=NOW, shows_minor=False)


def test_the_files_of_a_minor_go_while_nobody_has_consented(image, everywhere):
    tick_minor(image)
    call_command("expire_licences", verbosity=0, stdout=StringIO())
    assert not image.renditions.exists()
    assert f"/media/{image.token[:2]}" not in words(read("/"))
