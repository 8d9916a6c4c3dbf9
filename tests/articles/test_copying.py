"""From a record to its value and back."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.body import from_paragraphs
from articles.copying import copy_of, restore
from articles.models import Article
from articles.value import SectionRef, TagRef
from tests.factories import make_article, make_contributor, make_person, make_section, make_tag

pytestmark = pytest.mark.django_db
plain = st.text("abc ’“é—💔*", max_size=12)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    headline=plain,
    dek=plain,
    paragraphs=st.lists(st.text("ab’—", min_size=1, max_size=4), max_size=3),
    points=st.lists(plain, max_size=3),
    people=st.lists(st.sampled_from(["Odile", "Aurelio"]), max_size=2, unique=True),
    tags=st.lists(st.sampled_from(["Exits", "Hats"]), max_size=2, unique=True),
    exclusive=st.booleans(),
    section=st.sampled_from(["Screen", None]),
)
def test_restoring_its_own_copy_changes_nothing(
    db, headline, dek, paragraphs, points, people, tags, exclusive, section
):
    article = make_article(
        headline,
        dek=dek,
        body=from_paragraphs(paragraphs) or " ",
        key_points=points,
        people=[make_person(name) for name in people],
        mentioned=[make_person("Kit")],
        tags=[make_tag(name) for name in tags],
        contributors=[make_contributor("Roza"), make_contributor("Dov")],
        exclusive=exclusive,
        section=section,
    )
    before = copy_of(Article.objects.get(pk=article.pk))
    assert restore(before, article) == []
    assert copy_of(Article.objects.get(pk=article.pk)) == before


def test_a_merged_person_is_restored_as_the_one_they_were_merged_into():
    kept, merged = make_person("Odile Marchetti"), make_person("O. Marchetti")
    article = make_article(people=[merged])
    value = copy_of(article)
    merged.merged_into = kept
    merged.save()
    assert restore(value, article) == []
    assert [ref.person_id for ref in copy_of(article).people] == [kept.pk]


def test_two_people_merged_into_one_are_restored_once():
    kept, merged = make_person("Odile Marchetti"), make_person("O. Marchetti")
    article = make_article(people=[kept, merged])
    value = copy_of(article)
    merged.merged_into = kept
    merged.save()
    restore(value, article)
    assert [ref.person_id for ref in copy_of(article).people] == [kept.pk]


def test_what_is_gone_is_left_out_and_named():
    article = make_article()
    gone = SectionRef(make_section().pk + 999, "gone", "Gone")
    value = replace(copy_of(article), section=gone, tags=(TagRef(999, "lost", "Lost"),))
    assert restore(value, article) == ["the section Gone", "the tag Lost"]
    article.refresh_from_db()
    assert article.section is None
