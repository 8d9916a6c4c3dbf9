"""Hashtags and handles, against the platforms' own conformance cases where they are at hand."""

import codecs
import re
from pathlib import Path

import pytest

from reading.tags import handles, hashtags

CASES = Path(__file__).parents[3] / "shared" / "data" / "twitter-text" / "extract.yml"
CASE = re.compile(r'      text: "(?P<text>(?:\\.|[^"\\])*)"\n      expected: \[(?P<tags>.*)\]')
WORD = re.compile(r'"((?:\\.|[^"\\])*)"')


def section(name):
    if not CASES.exists():
        return []
    text = CASES.read_text(encoding="utf-8")
    part = re.search(rf"^  {name}:\n((?:    .*\n|\n)*)", text, re.MULTILINE)
    return [
        (unescaped(case["text"]), tuple(map(unescaped, WORD.findall(case["tags"]))))
        for case in CASE.finditer(part[1])
    ]


def unescaped(words):
    """A YAML string in double quotes, as far as these cases use them."""
    return re.sub(
        r"\\(?:U[0-9A-Fa-f]{8}|u[0-9A-Fa-f]{4}|.)",
        lambda m: codecs.decode(m[0], "unicode_escape"),
        words,
    )


needs_cases = pytest.mark.skipif(not CASES.exists(), reason=f"{CASES} is absent")


@needs_cases
@pytest.mark.parametrize(("text", "tags"), [*section("hashtags"), *section("hashtags_from_astral")])
def test_hashtags_are_the_ones_the_platform_finds(text, tags):
    assert hashtags(text) == tuple(dict.fromkeys(tags))


@needs_cases
@pytest.mark.parametrize(("text", "names"), section("mentions"))
def test_handles_are_the_ones_the_platform_finds(text, names):
    assert handles(text) == names


def test_sentence_punctuation_is_never_part_of_a_tag():
    assert hashtags("#one, #two. #three! (#four)… #five’s") == (
        "one",
        "two",
        "three",
        "four",
        "five",
    )
    assert handles("@one, @two. @three! (@four)… @five’s “@six”") == (
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
    )


def test_a_handle_may_have_a_point_inside_and_none_at_its_end():
    assert handles("by @ada.hale. And @bo_reyes.") == ("ada.hale", "bo_reyes")


def test_an_address_is_no_handle_and_a_number_no_hashtag():
    assert handles("write to ada@hale.example") == ()
    assert hashtags("chapter #9, C#, &#39;") == ()
