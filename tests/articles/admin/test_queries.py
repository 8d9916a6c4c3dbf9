"""The article's screen asks the database as often for three rows as for thirty."""

from dataclasses import replace

from django.utils import timezone

from articles.actions import Verdict, correct, decide
from articles.copying import copy_of
from articles.findings import findings_in, reading_of
from articles.models import Kind
from tests.factories import (
    NOW,
    make_article,
    make_contributor,
    make_image,
    make_person,
    make_tag,
    make_user,
    publish,
)

# Five of them for its pictures: three for what is known, two for what is in the way; two for each
# of two readings: names we know, and what was refused of them.
MOST = 34
FIRST = ("Odile", "Bruno", "Ana", "Carla", "Dario", "Elsa")
LAST = ("Marchetti", "Castellane", "Okonjo", "Ferrante", "Valdez")
NAMES = [f"{first} {last}" for last in LAST for first in FIRST]


def crowded(rows):
    """A story with that many people found, decided, in it and signing it, and as many tags."""
    people = [make_person(f"Guest {number}") for number in range(rows)]
    story = make_article(
        f"{rows} people hold doors",
        paragraphs=[f"{name}, 41, held the door, {name} said." for name in NAMES[:rows]],
        by=make_user(),
        people=people,
        tags=[make_tag(f"Tag {number}") for number in range(rows)],
        contributors=[make_contributor(f"Writer {number}") for number in range(rows)],
        lead_image=make_image(licence="staff"),
        lead_alt="A door",
        lead_credit="Ida Brandt",
    )
    story.body += in_a_gallery(make_image(licence="staff") for _ in range(rows))
    story.save()
    found = findings_in(reading_of(copy_of(story)))
    verdicts = [Verdict(f.kind, f.key, "accepted") for f in found]
    decide(article=story, verdicts=verdicts, by=make_user(), now=NOW)
    assert len([f for f in found if f.kind == "person"]) == rows
    return story


def in_a_gallery(images):
    words = 'data-alt="A door" data-credit="Ida Brandt"'
    figures = (
        f'<figure class="image" data-image="{image.pk}" {words}></figure>' for image in images
    )
    return f'<figure class="gallery">{"".join(figures)}</figure>'


def counted(open_screen, story, django_assert_max_num_queries):
    screen = open_screen(story)
    with django_assert_max_num_queries(MOST) as asked:
        assert screen.client.get(screen.url).status_code == 200
    return len(asked)


def test_a_draft(open_screen, django_assert_max_num_queries):
    counts = {
        counted(open_screen, crowded(rows), django_assert_max_num_queries) for rows in (3, 30)
    }
    assert len(counts) == 1, counts


def test_a_story_that_was_corrected_since(open_screen, django_assert_max_num_queries):
    counts = set()
    for rows in (3, 30):
        story = crowded(rows)
        edition = publish(story, now=timezone.now())
        correct(
            article=story,
            change=replace(copy_of(edition), kicker="Doors"),
            kind=Kind.TYPO,
            note="",
            by=make_user(),
            version=story.version,
            now=timezone.now(),
        )
        counts.add(counted(open_screen, story, django_assert_max_num_queries))
    assert len(counts) == 1, counts
