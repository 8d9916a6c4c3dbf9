"""What holds for every text."""

from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading import as_data, read, read_copy
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
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=60).map("".join))


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


@given(TEXTS)
def test_reading_twice_finds_the_same(text):
    assert read(text) == read(text)


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


@pytest.mark.parametrize("words", MANY)
def test_ten_thousand_of_anything_are_read_like_one(words):
    """As a guard against patterns that go back and forth: those would not come to an end."""
    text = words * 10_000
    assert [paragraph.raw for paragraph in read(text).paragraphs] == [text.strip()]
