"""The one value of a story: compared, merged."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from articles.body import from_paragraphs
from articles.value import (
    BylineRef,
    Clash,
    CopyValue,
    PersonRef,
    SectionRef,
    TagRef,
    difference,
    merged,
)

words = st.text("abc ’“é*", max_size=12)
ids = st.integers(1, 4)
copies = st.builds(
    CopyValue,
    kicker=words,
    headline=words,
    dek=words,
    body=st.lists(st.text("ab’", min_size=1, max_size=4), max_size=6).map(from_paragraphs),
    key_points=st.lists(words, max_size=3).map(tuple),
    section=st.none() | st.builds(SectionRef, ids, words, words),
    exclusive=st.booleans(),
    bylines=st.lists(st.builds(BylineRef, ids, words, st.just("by")), max_size=2).map(tuple),
    tags=st.lists(st.builds(TagRef, ids, words, words), max_size=2).map(tuple),
    people=st.lists(st.builds(PersonRef, ids, words, st.just("about")), max_size=2).map(tuple),
)


@given(base=copies, onto=copies)
def test_merged_with_an_untouched_change_is_the_other_side(base, onto):
    assert merged(base, base, onto) == (onto, ())


@given(base=copies, change=copies)
def test_merged_onto_an_untouched_side_is_the_change(base, change):
    assert merged(base, change, base) == (change, ())


@given(base=copies, change=copies)
def test_the_same_change_on_both_sides_does_not_clash(base, change):
    assert merged(base, change, change) == (change, ())


@given(value=copies)
def test_a_copy_does_not_differ_from_itself(value):
    assert difference(value, value) == ()


def test_references_are_equal_by_id_and_role_not_by_name():
    assert TagRef(1, "old", "Old") == TagRef(1, "new", "New")
    assert PersonRef(1, "A", "about") != PersonRef(1, "A", "mentioned")


def body(*paragraphs: str) -> str:
    return from_paragraphs(list(paragraphs))


def test_changes_to_different_paragraphs_both_stand():
    base = CopyValue(body=body("One.", "Two.", "Three."))
    change = replace(base, body=body("One, corrected.", "Two.", "Three."))
    onto = replace(base, body=body("One.", "Two.", "Three, rewritten.", "Four."))

    both, clashes = merged(base, change, onto)

    assert both.body == body("One, corrected.", "Two.", "Three, rewritten.", "Four.")
    assert clashes == ()


def test_changes_to_neighbouring_paragraphs_both_stand():
    base = CopyValue(body=body("One.", "Two.", "Three."))
    change = replace(base, body=body("One.", "Two.", "Three, corrected."))
    onto = replace(base, body=body("One.", "Two, rewritten.", "Three."))

    both, clashes = merged(base, change, onto)

    assert both.body == body("One.", "Two, rewritten.", "Three, corrected.")
    assert clashes == ()


def test_changes_to_one_paragraph_clash_and_the_draft_stays():
    base = CopyValue(headline="Old", body=body("One.", "Two.", "Three."))
    change = replace(base, headline="New", body=body("One.", "Two, corrected.", "Three."))
    onto = replace(base, headline="Other", body=body("One.", "Two, rewritten.", "Three."))

    both, clashes = merged(base, change, onto)

    assert both == onto
    assert clashes == (Clash("headline"), Clash("body", 2))
    assert [str(clash) for clash in clashes] == ["the headline", "paragraph 2"]
