"""Pages of an endless list."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.models import Edition
from core.paging import EPOCH, BadCursor, Cursor, page
from tests.factories import HOUR, NOW, make_edition

moments = st.timedeltas(timedelta(0), timedelta(days=90_000)).map(lambda since: EPOCH + since)


@given(listed_at=moments, key=st.integers(1, 2**59))
def test_a_cursor_is_read_as_it_was_written(listed_at, key):
    cursor = Cursor(listed_at, key)
    assert Cursor.parse(str(cursor)) == cursor


@given(st.text(max_size=40))
def test_any_other_words_are_no_cursor_or_a_cursor_but_never_a_fault(words):
    try:
        assert isinstance(Cursor.parse(words), Cursor)
    except BadCursor:
        return


@pytest.mark.parametrize("words", ["-1", "1e9", "NaN", "٣", "0", "a" * 9000, "9" * 40, "\x00"])
def test_a_bad_cursor_is_refused(words):
    with pytest.raises(BadCursor):
        Cursor.parse(words)


@pytest.mark.django_db
def test_every_row_is_on_one_page_in_order_even_when_listed_in_one_moment():
    for number in range(7):
        make_edition(f"Story {number}", now=NOW + HOUR * (number // 3))
    seen, before = [], ""
    while True:
        found = page(Edition.objects.all(), before=before, size=2)
        seen += [edition.pk for edition in found.rows]
        if found.before is None:
            break
        before = str(found.before)
    assert seen == sorted(seen, reverse=True)
    assert len(seen) == 7


@pytest.mark.django_db
def test_a_list_that_ends_with_its_page_has_no_next_one():
    make_edition("One")
    make_edition("Two")
    assert page(Edition.objects.all(), before="", size=2).before is None
