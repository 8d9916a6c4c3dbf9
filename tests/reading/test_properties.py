"""What holds for every text."""

import json
import os
import subprocess
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.marked_up import stories
from reading import as_data, read, read_copy
from reading.finders import FINDERS
from reading.findings import Findings
from reading.paragraphs import split
from reading.text import parse
from reading.values import Found

PIECES = st.sampled_from(
    [
        *"“”\"‘’'.,:;!?#@—– \n\r💔",
        "\r\n\r\n",
        "\n\n",
        " date 2021-03-04 ",
        " date 2021-99-04 ",
        "Ada Hale",
        "Hale’s",
        ", 34,",
        " said ",
        "she",
        "The “Slow Rain” singer",
        "his wife, ",
        "son Otis, 2, and daughter Wren",
        "lost their ",
        "one fan tweeted",
        "#tag",
        "@handle",
        "İ",
        "e\u0301",
        "\ufeff",
        "in May",
        "2020",
        "Awards",
        " By ",
        "miscarriage",
        " ",
        "''",
        "Q: ",
        "A: ",
        "ADA HALE: ",
        "Dr. Bo de la Reyes Jr.",
        "“Tank” ",
        "his ex-wife",
        "six-month-old",
        "(34)",
        "on Friday",
        "two years later",
        " and ",
        " wrote on Instagram",
        "a source close to ",
        "died",
        "arrested",
        "\x00",
        "\x1b[0m",
        "\u2028",
        "\u200d",
        "\ue000",
        "ﬃ",
        "ẞ",
    ]
)
BYTES = st.binary().map(lambda raw: raw.decode("utf-8", "replace"))
CONTROLS = st.text(st.characters(categories=["Cc", "Cf", "Mn", "Pi", "Pf", "Po", "Zs", "Lu"]))
WRITTEN = st.lists(PIECES, max_size=60).map("".join)
TEXTS = st.one_of(st.text(), WRITTEN, BYTES, CONTROLS)


ROOT = Path(__file__).resolve().parents[2]
LAST_FIRST = """
import json
from bench.marked_up import stories
from reading import as_data, read
print(json.dumps([as_data(read(story.text)) for story in reversed(stories("tuned"))]))
"""


def all_found(value):
    if isinstance(value, Found):
        yield value
    elif isinstance(value, tuple):
        for inner in value:
            yield from all_found(inner)
    elif is_dataclass(value):
        for field in fields(value):
            yield from all_found(getattr(value, field.name))


@given(TEXTS)
def test_every_span_is_a_place_of_the_text(text):
    reading = read(text)
    for found in (*all_found(reading), *reading.paragraphs):
        assert text[found.start : found.end] == found.raw


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.__name__)
@given(TEXTS)
@settings(max_examples=40)
def test_no_text_makes_a_finder_raise_with_nothing_found_before_it(finder, text):
    for finding in finder.find(parse(text, split(text), None), Findings()):
        assert is_dataclass(finding)


@given(TEXTS)
def test_reading_twice_finds_the_same(text):
    assert read(text) == read(text)


@given(st.lists(TEXTS, max_size=4))
def test_the_order_of_texts_changes_nothing(texts):
    one_way = [read(text) for text in texts]
    other_way = [read(text) for text in reversed(texts)]
    assert one_way == other_way[::-1]


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_finds_the_same_in_another_order(seed):
    here = [as_data(read(story.text)) for story in stories("tuned")]
    process = subprocess.run(
        [sys.executable, "-c", LAST_FIRST],
        env=os.environ | {"PYTHONHASHSEED": seed},
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    assert json.loads(process.stdout)[::-1] == json.loads(json.dumps(here))


@given(TEXTS)
def test_names_anywhere_are_names_of_people(text):
    data = as_data(read(text))
    names = {person["name"] for person in data["people"]} | {"anonymous"}
    said = {quote["speaker"] for quote in data["quotes"]} | {p["author"] for p in data["posts"]}
    tied = {tie[side] for tie in data["relations"] for side in "ab"}
    flagged = {name for item in data["sensitivities"] for name in item["people"]}
    assert (said - {None}) | tied | flagged <= names


@given(st.text(), st.lists(TEXTS, max_size=2), st.lists(TEXTS, max_size=4))
def test_copy_keeps_its_paragraphs_one_for_one(headline, standfirst, paragraphs):
    reading = read_copy(headline, standfirst, paragraphs, None)
    parts = [headline] * bool(headline) + standfirst + paragraphs
    assert [paragraph.raw for paragraph in reading.paragraphs] == parts
    assert reading.text == "\n\n".join(parts)
    for found in all_found(reading):
        assert reading.text[found.start : found.end] == found.raw


@given(TEXTS)
def test_every_finding_has_a_reason_and_a_confidence(text):
    reading = read(text)
    findings = (
        *reading.people,
        *reading.quotes,
        *reading.posts,
        *reading.relations,
        *reading.works,
        *reading.events,
        *reading.dates,
        *reading.sensitivities,
    )
    assert all(finding.reason and 0 < finding.confidence <= 1 for finding in findings)


def test_a_finder_keeps_nothing_from_one_text_to_the_next():
    couple = "Bo Reyes thanked his wife, Ada Hale. The couple left."
    other = "The pair, who have daughter Wren, 4, left."
    before = read(other)
    read(couple)
    assert read(other) == before


MANY = ["“", '"', "‘", "(", "&", "<", "a@", "#", ".", "Aa ", "“a” ", "he "]
MANY += ["baby ", "born early, ", "his late ", "overdose of ", "lost the ", "pregnancy the "]
MANY += ["A.", "@", "''", "[", "-", "\n\n", "Q: ", ", 34, ", "his wife, ", "Ada Hale ", "in May "]
MANY += ["“Aa.” ", "“It is late,” she said. ", "the “Slow Rain” singer ", "son Otis, 2, and "]


@pytest.mark.parametrize("words", MANY)
def test_thousands_of_anything_are_read_to_the_end(words):
    """As a guard against patterns that go back and forth: those would not come to an end."""
    text = (words * 10_000)[:50_000]
    assert "".join(paragraph.raw for paragraph in read(text).paragraphs) == text.strip()
