"""The arithmetic of crops, over all shapes there are."""

from hypothesis import given
from hypothesis import strategies as st

from images.crops import CROPS, PAIRS, Focus, Size, box, natural, pairs_for, size_of

SIZES = st.builds(Size, st.integers(100, 9000), st.integers(100, 9000))
FOCUSES = st.builds(Focus, st.integers(0, 100), st.integers(0, 100))
NAMES = st.sampled_from(sorted(CROPS))


@given(SIZES, NAMES, FOCUSES)
def test_a_crop_lies_in_the_picture_has_its_shape_and_holds_the_focus(size, crop, focus):
    left, top, right, bottom = box(size, crop, focus)
    assert 0 <= left < right <= size.width
    assert 0 <= top < bottom <= size.height
    across, down = CROPS[crop]
    width, height = right - left, bottom - top
    assert abs(width - height * across / down) <= max(across / down, 1)
    assert left - 1 <= size.width * focus.x / 100 <= right + 1
    assert top - 1 <= size.height * focus.y / 100 <= bottom + 1


@given(SIZES, NAMES)
def test_a_crop_is_as_large_as_the_picture_allows(size, crop):
    left, top, right, bottom = box(size, crop, Focus())
    assert size.width - (right - left) <= 1 or size.height - (bottom - top) <= 1


@given(SIZES)
def test_nothing_is_enlarged_and_every_crop_is_made(size):
    pairs = pairs_for(size)
    assert {pair.crop for pair in pairs} == set(CROPS)
    assert len(pairs) == len(set(pairs)) <= len(PAIRS)
    for pair in pairs:
        left, _, right, _ = box(size, pair.crop, Focus())
        assert pair.width <= right - left


def test_a_large_picture_is_made_in_all_that_is_declared():
    assert sorted(pairs_for(Size(4000, 3000))) == sorted(PAIRS)
    assert {size_of(pair) for pair in PAIRS if pair.crop == "share"} == {(1200, 630)}


def test_each_shape_is_nearest_to_itself():
    for crop, (across, down) in CROPS.items():
        if crop != "share":
            assert natural(across * 100, down * 100) == crop
