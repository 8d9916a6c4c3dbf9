"""The data that extract_article prints."""

from reading import as_data, read

KEYS = {
    "published",
    "headline",
    "bylines",
    "paragraphs",
    "people",
    "quotes",
    "posts",
    "relations",
    "works",
    "events",
    "dates",
    "sensitivities",
}


def test_every_key_is_there_even_for_an_empty_text():
    data = as_data(read(""))
    assert set(data) == KEYS
    assert (data["published"], data["headline"], data["bylines"]) == (None, None, [])


def test_a_quote_says_null_where_nothing_is_known():
    (quote,) = as_data(read("“Yes.”"))["quotes"]
    assert quote == {
        "segments": [{"raw": "Yes.", "span": [1, 5]}],
        "speaker": None,
        "speaker_surface": None,
        "verb": None,
        "channel": None,
    }


def test_spans_count_code_points_with_the_header_the_mark_and_crlf():
    text = "\ufeff date 2021-03-04 Wet 💔.\r\n\r\nAda Hale, 34, sang."
    data = as_data(read(text))
    assert data["people"][0]["mentions"] == [{"raw": "Ada Hale", "span": [28, 36]}]
    assert data["paragraphs"][1]["span"] == [28, 47]
