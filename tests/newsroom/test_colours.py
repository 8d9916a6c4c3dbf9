"""What can be read on what, and what a publisher's stylesheet says."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom import colours

SITE = Path(__file__).parents[2] / "static" / "site" / "site.css"
HOSTILE = [
    "red",
    "#fff",
    "#ff00zz",
    "#cc0029;}body{display:none",
    "#cc0029\n",
    "url(//elsewhere.example/a)",
    "</style><script>alert(1)</script>",
    "#ＣＣ００２９",
    "٣٣٣٣٣٣",
    "",
]
any_colour = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#ffffff", 1),
        ("#777777", "#ffffff", 4.478),
        ("#767676", "#ffffff", 4.542),
        ("#ff0000", "#ffffff", 3.998),
        ("#0000ff", "#ffffff", 8.592),
        ("#00ff00", "#000000", 15.304),
    ],
)
def test_contrast_is_as_wcag_has_it(one, other, ratio):
    assert colours.contrast(one, other) == pytest.approx(ratio, abs=0.001)


@given(any_colour, any_colour)
def test_contrast_is_the_same_either_way_and_between_1_and_21(one, other):
    assert colours.contrast(one, other) == colours.contrast(other, one)
    assert 1 <= colours.contrast(one, other) <= 21


def test_a_ratio_is_never_rounded_up_to_what_is_needed():
    pair = colours.Pair("light", "light_spot", "light_stock", 4.5, "")
    grey = {"light_spot": "#777777", "light_stock": "#ffffff"}
    assert colours.ratio(pair, grey) == 4.47


def test_the_house_can_be_read():
    assert colours.faults({}) == []


@pytest.mark.parametrize("name", colours.HOUSE | colours.KEPT)
def test_the_house_is_as_the_sites_stylesheet_has_it(name):
    scheme, _, token = name.partition("_")
    line = f"--{token.replace('_', '-')}: {(colours.HOUSE | colours.KEPT)[name]};"
    light, _, rest = SITE.read_text().partition("prefers-color-scheme: dark")
    dark = rest.partition("@layer")[0]
    says_nothing = f"--{token.replace('_', '-')}:" not in dark  # then the light one holds
    assert line in (dark if scheme == "dark" and not says_nothing else light)


@pytest.mark.parametrize(
    ("name", "value", "fronts"),
    [
        ("light_stock", "#8a8a8a", ["soft ink", "spot"]),
        ("light_stock_2", "#996677", ["soft ink", "spot"]),
        ("light_leaf", "#aa8888", ["soft ink", "spot"]),
        ("light_spot", "#ff5470", ["spot", "spot", "spot"]),
        ("light_block", "#ff5470", ["words"]),
        ("dark_stock", "#6a4455", ["soft ink", "spot"]),
        ("dark_stock_2", "#775566", ["soft ink", "spot"]),
        ("dark_leaf", "#664455", ["soft ink", "spot"]),
        ("dark_spot", "#cc0029", ["spot", "spot", "spot", "spot"]),
        ("dark_block", "#ff8899", ["words"]),
    ],
)
def test_every_colour_is_weighed_with_all_that_meets_it(name, value, fronts):
    faults = colours.faults({name: value})
    assert {fault.field for fault in faults} == {name}
    assert [re.search(r", ([a-z ]+) #", fault.sentence)[1] for fault in faults] == fronts


def test_a_fault_names_both_colours_what_was_found_and_what_is_needed():
    (fault,) = colours.faults({"light_block": "#FF5470"})
    assert fault.sentence == (
        "In light, words #fff6f4 on block #ff5470: contrast 2.92, but words in a block need 4.5. "
        "Make the block darker."
    )


def test_a_fault_says_which_of_the_two_to_change_and_how():
    (fault, *_) = colours.faults({"dark_spot": "#cc0029"})
    assert fault.sentence.endswith("Make the stock darker or the spot lighter.")


def test_of_two_chosen_colours_the_one_on_top_is_at_fault():
    faults = colours.faults({"light_spot": "#bb4455", "light_stock": "#eeeeee"})
    assert {fault.field for fault in faults} == {"light_spot"}


def test_large_marks_need_less_than_words():
    assert colours.ratio(_pair("light_spot", "light_stock_2"), {}) < colours.TEXT
    assert _pair("light_spot", "light_stock_2").needs == colours.LARGE


def _pair(front, ground):
    return next(one for one in colours.PAIRS if (one.front, one.ground) == (front, ground))


def test_the_weaker_foot_is_the_one_that_counts():
    spot = colours.HOUSE["dark_spot"]
    light, dark = colours.KEPT["light_night"], colours.KEPT["dark_night"]
    assert colours.contrast(spot, light) < colours.contrast(spot, dark)


@given(st.dictionaries(st.sampled_from(colours.FIELDS), any_colour))
def test_what_may_be_saved_never_reads_worse_than_needed(chosen):
    weak = [one for one in colours.PAIRS if colours.ratio(one, chosen) < one.needs]
    assert bool(colours.faults(chosen)) == bool(weak)
    assert {fault.field for fault in colours.faults(chosen)} <= set(chosen)


# The stylesheet


def test_the_stylesheet_says_every_token_of_both_schemes():
    light, dark = _rules(colours.stylesheet({"light_stock": "#FFFFFF", "dark_spot": "#66ccff"}))
    assert light == {
        "stock": "#ffffff",
        "stock-2": "#f6cdd1",
        "leaf": "#fff6f4",
        "spot": "#cc0029",
        "block": "#cc0029",
        "block-2": "color-mix(in srgb, var(--block), #000 18%)",
        "hair": "color-mix(in srgb, var(--stock), var(--soft) 30%)",
        "night-spot": "#66ccff",
    }
    assert (dark["stock"], dark["spot"], dark["night-spot"]) == ("#170a10", "#66ccff", "#66ccff")


def test_the_stylesheet_stands_in_the_layer_of_the_tokens():
    css = colours.stylesheet({})
    assert css.startswith("@layer tokens {")
    assert css.count("{") == css.count("}") == 4


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("name", colours.FIELDS)
def test_what_is_no_colour_never_reaches_the_stylesheet(name, value):
    assert colours.stylesheet({name: value}) == colours.stylesheet({})
    assert not colours.is_own({name: value})


@given(st.dictionaries(st.sampled_from(colours.FIELDS), st.text()))
def test_whatever_is_stored_the_stylesheet_holds_colours_alone(chosen):
    light, dark = _rules(colours.stylesheet(chosen))
    for value in (*light.values(), *dark.values()):
        assert re.fullmatch(r"#[0-9a-f]{6}|color-mix\(in srgb, [a-z0-9#%(), -]+\)", value)


def _rules(css):
    return [
        dict(re.findall(r"--([a-z0-9-]+): ([^;]+);", rule))
        for rule in re.findall(r":root \{([^}]+)\}", css)
    ]


def test_the_houses_own_colours_written_out_are_not_a_choice():
    assert not colours.is_own({name: value.upper() for name, value in colours.HOUSE.items()})
    assert colours.is_own({"dark_leaf": "#000000"})


def test_other_colours_have_another_version():
    one, other = ({"light_stock": value} for value in ("#ffffff", "#fffffe"))
    versions = {colours.version(colours.stylesheet(chosen)) for chosen in (one, other, {})}
    assert len(versions) == 3
