"""Hashtags, handles, links and cashtags, against the platforms' own conformance cases where they
are at hand."""

import codecs
import re
from pathlib import Path

import pytest

from reading.links import links, places_of_links
from reading.tags import (
    cashtags,
    handles,
    hashtags,
    mentions,
    places_of_cashtags,
    places_of_hashtags,
)

CASES = Path(__file__).parents[3] / "shared" / "data" / "twitter-text" / "extract.yml"
CASE = re.compile(
    r'      text: "(?P<text>(?:\\.|[^"\\])*)"\n      expected:(?: \[(?P<tags>.*)\]\n|\n)'
    r"(?P<places>(?:        .*\n)*)"
)
WORD = re.compile(r'"((?:\\.|[^"\\])*)"')
PLACED = re.compile(
    r'- (?P<kind>\w+): "(?P<words>(?:\\.|[^"\\])*)"\n'
    r'(?: {10}list_slug: "(?P<list>.*)"\n)? {10}indices: \[(?P<start>\d+), (?P<end>\d+)\]'
)


def section(name):
    """The cases of a section: a text, and the words that are to be found in it."""
    return [
        (unescaped(case["text"]), tuple(map(unescaped, WORD.findall(case["tags"] or ""))))
        for case in cases(name)
    ]


def placed(name):
    """Of a section with indices: a text, and the words with where they stand."""
    return [
        (
            unescaped(case["text"]),
            [
                (unescaped(p["words"]), p["list"] or "", int(p["start"]), int(p["end"]))
                for p in PLACED.finditer(case["places"])
            ],
        )
        for case in cases(name)
    ]


def cases(name):
    if not CASES.exists():
        return []
    text = CASES.read_text(encoding="utf-8")
    part = re.search(rf"^  {name}:\n((?:    .*\n|\n| *#.*\n)*)", text, re.MULTILINE)
    return list(CASE.finditer(part[1]))


def unescaped(words):
    """A YAML string in double quotes, as far as these cases use them."""
    return re.sub(
        r"\\(?:U[0-9A-Fa-f]{8}|u[0-9A-Fa-f]{4}|.)",
        lambda m: codecs.decode(m[0], "unicode_escape"),
        words,
    )


needs_cases = pytest.mark.skipif(not CASES.exists(), reason=f"{CASES} is absent")


@needs_cases
def test_no_case_is_left_out():
    text = CASES.read_text(encoding="utf-8")
    of_replies = re.search(r"^  replies:\n(.*?)^  urls:", text, re.MULTILINE | re.DOTALL)[1]
    there_are = text.count("- description:") - of_replies.count("- description:")
    sections = re.findall(r"^  (\w+):$", text, re.MULTILINE)
    assert sum(len(cases(name)) for name in sections if name != "replies") == there_are


@needs_cases
@pytest.mark.parametrize(("text", "tags"), [*section("hashtags"), *section("hashtags_from_astral")])
def test_hashtags_are_the_ones_the_platform_finds(text, tags):
    assert hashtags(text) == tuple(dict.fromkeys(tags))


@needs_cases
@pytest.mark.parametrize(("text", "tags"), placed("hashtags_with_indices"))
def test_hashtags_are_where_the_platform_finds_them(text, tags):
    found = [(f.raw[1:], "", f.start, f.end) for f in places_of_hashtags(text)]
    assert found == tags


@needs_cases
@pytest.mark.parametrize(("text", "names"), section("mentions"))
def test_handles_are_the_ones_the_platform_finds(text, names):
    assert handles(text) == names


@needs_cases
@pytest.mark.parametrize(
    ("text", "names"),
    [*placed("mentions_with_indices"), *placed("mentions_or_lists_with_indices")],
)
def test_handles_and_lists_are_where_the_platform_finds_them(text, names):
    found = [(m.handle, m.list_name, m.found.start, m.found.end) for m in mentions(text)]
    assert found == names


@needs_cases
@pytest.mark.parametrize(("text", "found"), [*section("urls"), *section("tco_urls_with_params")])
def test_links_are_the_ones_the_platform_finds(text, found):
    assert [place.raw for place in places_of_links(text)] == list(found)
    assert links(text) == tuple(dict.fromkeys(found))


@needs_cases
@pytest.mark.parametrize(
    ("text", "found"),
    [*placed("urls_with_indices"), *placed("urls_with_directional_markers")],
)
def test_links_are_where_the_platform_finds_them(text, found):
    assert [(p.raw, "", p.start, p.end) for p in places_of_links(text)] == found


@needs_cases
@pytest.mark.parametrize(("text", "tags"), section("cashtags"))
def test_cashtags_are_the_ones_the_platform_finds(text, tags):
    assert [found.raw[1:] for found in places_of_cashtags(text)] == list(tags)
    assert cashtags(text) == tuple(dict.fromkeys(tags))


@needs_cases
@pytest.mark.parametrize(("text", "tags"), placed("cashtags_with_indices"))
def test_cashtags_are_where_the_platform_finds_them(text, tags):
    assert [(f.raw[1:], "", f.start, f.end) for f in places_of_cashtags(text)] == tags


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


def test_sentence_punctuation_is_never_part_of_a_link():
    assert links("See ada.example.com/tour. (Or https://ada.example.org/a_(b)!)") == (
        "ada.example.com/tour",
        "https://ada.example.org/a_(b)",
    )


def test_a_handle_may_have_a_point_inside_and_none_at_its_end():
    assert handles("by @ada.hale. And @bo_reyes.") == ("ada.hale", "bo_reyes")


def test_an_address_is_no_handle_and_a_number_no_hashtag():
    assert handles("write to ada@hale.example") == ()
    assert hashtags("chapter #9, C#, &#39;") == ()
