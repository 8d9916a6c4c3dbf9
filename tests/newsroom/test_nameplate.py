"""How large a title is set: by the width of its letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magazine.nameplate import SIZES, size_of, width_of

ORDER = [name for _, name in SIZES] + ["longest"]


@pytest.mark.parametrize(
    ("title", "size"),
    [
        ("M", "short"),
        ("Magazine", "short"),
        ("MMMMMMMM", "short"),
        ("The Velvet Rope", "medium"),
        ("MMMMMMMMM", "medium"),
        ("MMMMMMMMMM", "long"),
        ("iiiiiiiiiiiiiiiiiiiii", "short"),
        ("M" * 12, "long"),
        ("M" * 13, "longer"),
        ("M" * 21, "longer"),
        ("M" * 22, "longest"),
        ("i" * 54, "longer"),
        ("i" * 55, "longest"),
        ("M" * 60, "longest"),
    ],
)
def test_a_title_has_the_largest_size_that_holds_it(title, size):
    assert size_of(title) == size


@pytest.mark.parametrize(("widest", "size"), SIZES)
def test_a_size_ends_where_the_next_begins(widest, size):
    title = next("n" * many for many in range(1, 61) if width_of("n" * many) > widest)
    assert size_of(title[1:]) == size
    assert size_of(title) == ORDER[ORDER.index(size) + 1]


def test_an_accent_takes_no_room_of_its_own():
    assert width_of("Élégance") == width_of("Elegance")
    assert width_of("E\u0301le\u0301gance") == width_of("Elegance")


def test_a_letter_that_fills_its_square_is_the_widest_of_all():
    assert width_of("雑") > width_of("Ж") > width_of("M")


@given(st.text(max_size=59), st.characters(categories=["L", "N"]))
def test_one_letter_more_is_never_set_larger(title, letter):
    assert ORDER.index(size_of(title + "M" + letter)) >= ORDER.index(size_of(title + "M"))
