"""A site with a page of every kind, full of what is hard: long, wide, missing, backwards."""

from dataclasses import replace
from datetime import datetime, timedelta

from articles import actions
from articles.body.nodes import Gallery, Image, Post, PullQuote
from articles.copying import copy_of
from articles.models import Contributor, Edition, Kind
from core.paging import Cursor
from images.models import Image as Record
from newsroom.models import Publication
from people.models import Depiction, Person
from social.models import Post as PostRecord
from tests import factories
from tests.people import facts

NAME = "Hanneke van der Hoogenberg-Szymańska-Thévenet"
WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauten"  # 60 letters, no hyphen
LONG = (
    "She left by the front door at eleven, and everyone had been told which door it would be, but "
    "for the thirty men who waited by the other door"
)
ARABIC = "لم يغادر أحد الحفل قبل منتصف الليل"
MISSING = {"not-found": 404, "withdrawn": 410, "expired": 410}
A_PAGE = 20  # stories of a list
PARAGRAPH = "Everybody took the stairs that night, and nobody said why they had taken them. " * 4


def make_every_kind(now: datetime) -> dict[str, str]:
    """The address of a page of each kind, by its name."""
    title = {"name": "The Velvet Rope", "tagline": "and what was said", "motto": "Whispered"}
    Publication.objects.update_or_create(pk=Publication.ONLY, defaults=title)
    images = make_pictures(now)
    author, hanneke = make_author(images[1]), make_hanneke(images[1], images[2])
    kit = factories.make_known("Kit Larkhall", slug="kit", occupations="bassist")
    several = [factories.make_known(f"Guest {letter}", slug=f"guest-{letter}") for letter in "abc"]
    about = {"people": [hanneke, kit, *several], "contributors": [author], "now": now}
    about |= {
        "tags": [factories.make_tag("Lifts"), factories.make_tag(WORD)],
        "dek": "It was long.",
    }
    make_section_of_two_pages(now, images)
    make_hard_stories(images, about)
    withdraw(factories.make_edition("Taken back", slug="taken-back", now=now), now)
    make_expired(now)
    correct(factories.make_edition("Put right", slug="put-right", **about), now)
    story = factories.make_edition(
        "The lift was out of order",
        slug="the-lift",
        body=body(images),
        key_points=["It was the lift.", f"They call it {WORD}."],
        exclusive=True,
        **led_by(images[0]),
        **about,
    )
    make_known_facts(hanneke, [kit, *several], story)
    Record.objects.filter(pk=images[3].pk).update(licensed_until_at=now)
    return addresses(story)


def addresses(story: Edition) -> dict[str, str]:
    last = Edition.objects.filter(section__slug="music").order_by("-listed_at", "-pk")[A_PAGE - 1]
    return {
        "home": "/",
        "section": "/music/",
        "section-of-one": "/style/",
        "section-of-none": "/empty/",
        "second-page": f"/music/?before={Cursor(last.listed_at, last.pk)}",
        "tag": "/tag/lifts/",
        "story": story.get_absolute_url(),
        "delicate": "/screen/delicate/",
        "corrected": "/screen/put-right/",
        "bare": "/screen/long/",
        "one-word": "/screen/word/",
        "arabic": "/screen/arabic/",
        "gallery-page": f"{story.get_absolute_url()}2/",
        "gallery-end": f"{story.get_absolute_url()}6/",
        "person": "/people/hanneke/",
        "person-without": "/people/kit/",
        "person-of-none": "/people/nobody-yet/",
        "people": "/people/",
        "author": "/authors/the-author/",
        "corrections": "/corrections/",
        "not-found": "/never-was/",
        "withdrawn": "/screen/taken-back/",
        "expired": "/screen/expired/",
    }


def make_pictures(now: datetime) -> list[Record]:
    """Three of different shapes with all their files, and one whose licence will be over."""
    shapes = ((800, 600), (640, 800), (640, 640))
    made = [
        factories.make_image(width=w, height=h, licence="own", alt="A lift", made=True)
        for w, h in shapes
    ]
    return [*made, factories.make_image(licence="own")]


def make_author(portrait: Record) -> Contributor:
    author = factories.make_contributor(NAME)
    author.slug, author.portrait, author.bio = "the-author", portrait, "Writes at length."
    author.save()
    return author


def make_hanneke(portrait: Record, shown_in: Record) -> Person:
    hanneke = factories.make_known(
        NAME, slug="hanneke", portrait=portrait, occupations="heiress, hatter", bio="Hats. " * 40
    )
    hanneke.names.create(kind="nick", name="The Hat")
    Depiction.objects.create(image=shown_in, person=hanneke)
    factories.make_known("Nobody Yet", slug="nobody-yet")
    factories.make_section("Empty")
    return hanneke


def make_known_facts(hanneke: Person, others: list[Person], story: Edition) -> None:
    """All that a person's page can tell, at its longest."""
    kit, first, second, third = others
    facts.tie("partner", hanneke, kit, started_in=1961, ended_in=2024)
    facts.tie("spouse", hanneke, first, by=story, started_in=2020)
    facts.tie("partner", hanneke, second, by=story, status="rumoured")
    unlisted = factories.make_person(f"{WORD} {NAME}", disambiguation=LONG[:120])
    facts.tie("partner", hanneke, unlisted, by=f"https://example.com/{WORD}", started_in=2026)
    for other in (kit, first, third):
        facts.tie("colleague", hanneke, other, by=story)
    for child in (hanneke, kit, first):
        facts.tie("parent_of", third, child, by=story)
    facts.age(hanneke, 44, story.listed_at.date(), by=story)
    for title in (LONG, WORD, ARABIC):
        facts.credit(hanneke, title, "milliner and star", by=story)
        facts.quote(hanneke, title, by=story, channel="threads")
    facts.quote(hanneke, "No.", by=story)
    for number, status in enumerate(PostRecord.Status.values):
        facts.post(
            hanneke, f"Up {number} of {WORD}.", story, handle=f"{WORD}{number}", status=status
        )


def make_section_of_two_pages(now: datetime, images: list[Record]) -> None:
    for number in range(A_PAGE + 3):
        led = led_by(images[number % 3]) if number % 3 else {}
        factories.make_edition(
            f"Nobody said why, part {number}",
            section="Music",
            now=now - timedelta(hours=number),
            dek="It was long, and it was late.",
            **led,
        )


def make_hard_stories(images: list[Record], about: dict) -> None:
    """Stories that say too much, too widely, from right to left, in a figure, or in a quotation."""
    make = factories.make_edition
    wide, quoted = f"They call it {WORD}", "“I took the stairs, and so did everybody else”"
    make(LONG, slug="long", **about)
    first, second, third = (led_by(image) | about for image in images[:3])
    make(LONG, slug="long-and-led", kicker="A kicker as long as kickers get", **first)
    make(wide, slug="word", body=f"<h2>{WORD}</h2><p>{WORD} is long.</p>", **second)
    make(ARABIC, slug="arabic", body=f"<p>{ARABIC * 3}</p>", **third)
    make(quoted, **about)
    make("£2,280 a sentence, and there were five", section="Style", **about)
    make("It tells of a loss", slug="delicate", content_note="It tells of a long night.", **about)


def make_expired(now: datetime) -> None:
    """Published for an hour, an hour ago."""
    earlier = now - timedelta(hours=2)
    article = factories.make_article("Its time is over", slug="expired")
    factories.publish(article, now=earlier, until=earlier + timedelta(hours=1))


def withdraw(edition: Edition, now: datetime) -> None:
    article = edition.article
    article.refresh_from_db()
    by = factories.make_user()
    actions.withdraw(
        article=article, note="We were wrong.", by=by, version=article.version, now=now
    )


def correct(edition: Edition, now: datetime) -> None:
    article = edition.article
    article.refresh_from_db()
    actions.correct(
        article=article,
        change=replace(copy_of(edition), headline="Put right, and rightly"),
        kind=Kind.CORRECTION,
        note="An earlier version had the wrong lift.",
        by=factories.make_user(),
        version=article.version,
        now=now,
    )


def led_by(image: Record) -> dict[str, object]:
    said = {"lead_alt": "A lift", "lead_caption": "The lift. It stands.", "lead_credit": "A. Name"}
    return {"lead_image": image, **said}


def body(images: list[Record]) -> str:
    """Everything that can stand in a text."""
    shown = [Image(one.pk, alt="A stair", caption="Stairs", credit="A. Name") for one in images]
    quote = PullQuote("I took the stairs, and I would take them again", "A guest")
    nodes = [*shown[:2], quote, Gallery((*shown[:3], *shown[:3]), "The stairs"), shown[3], *posts()]
    said = "".join(f"{node.html}<p>{PARAGRAPH}</p>" for node in nodes)
    asides = f"<blockquote><p>{PARAGRAPH}</p></blockquote><ul><li>One</li><li>{WORD}</li></ul><hr>"
    return f"<p>{PARAGRAPH}</p><h2>Up</h2>{said}{asides}<p>They <em>still</em> do.</p>"


def posts() -> list[Post]:
    """A card of every state a post can be in."""
    make = PostRecord.objects.create
    kept = [make(text="Up.", platform="threads", status=one) for one in PostRecord.Status.values]
    kept.append(make(text=f"I saw {WORD}.", status="live", private_individual=True))
    url = "https://example.com/1"
    said = {"author": NAME, "posted": "2026-11", "url": url}
    return [Post(ref=str(one.pk), words=one.text, platform=one.platform, **said) for one in kept]
