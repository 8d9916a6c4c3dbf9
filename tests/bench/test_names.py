"""The scorer for names in open data."""

import pytest

from bench import names
from bench.conll import documents
from reading import read

ENCYCLOPAEDIA = """-DOCSTART- O

Ada I-PER
Hale I-PER
, O
an O
" O
old O
" O
singer O
, O
met O
Hale I-PER
's O
sister O
. O

-DOCSTART- O

Rain O
fell O
. O
"""
TWEETS = "Hello\tO\n@\tB-PER\nadahale\tB-PER\nBo\tB-PER\nReyes\tI-PER\n#Bo\tB-PER\n\nNo\tO\n"


@pytest.fixture
def read_as(tmp_path):
    def documents_of(text, *, tweets):
        path = tmp_path / "some.conll"
        path.write_text(text, encoding="utf-8")
        return list(documents(path, tweets=tweets))

    return documents_of


def named(document):
    return [document.text[slice(*place)] for place in document.names]


def test_tokens_become_text_as_it_is_written(read_as):
    one, two = read_as(ENCYCLOPAEDIA, tweets=False)
    assert one.text == 'Ada Hale, an "old" singer, met Hale\'s sister.'
    assert named(one) == ["Ada Hale", "Hale"]
    assert (two.text, named(two)) == ("Rain fell.", [])


def test_handles_and_hashtags_of_a_tweet_are_no_names(read_as):
    one, two = read_as(TWEETS, tweets=True)
    assert one.text == "Hello @adahale Bo Reyes #Bo"
    assert named(one) == ["Bo Reyes"]
    assert two.text == "No"


def test_part_of_a_name_is_the_same_person(read_as):
    document = read_as(ENCYCLOPAEDIA, tweets=False)[0]
    assert [len(places) for places in names.people(document)] == [2]


def test_somebody_found_twice_counts_once(read_as):
    document = read_as(ENCYCLOPAEDIA, tweets=False)[0]
    tally = names.names(document, read(document.text))
    assert (tally.right, tally.wrong) == (1, 0)


def test_a_file_that_is_absent_is_skipped_with_its_name(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(names, "FOLDER", tmp_path)
    names.main(["wikigold"])
    assert "wikigold is skipped" in capsys.readouterr().out
