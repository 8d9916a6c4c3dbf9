"""The scorer for real news, on a folder in the shape of the corpus PolNeAR."""

import re

import pytest

from bench import news
from bench.polnear import articles
from reading import read

TEXT = (
    'A plan.\n\n"It is late," Ada Hale said. "We left.\n\n"It rained."\n\n'
    "''We stayed,'' said Bo Reyes, Ms. Hale's lawyer.\n\n"
    'He called it "a bad day" on air.\n\n"Nobody asked me," he said.\n'
)
SPLIT_AND_OVER_PARAGRAPHS = '"It is late,"', '"We left.\n\n"It rained."'
WORDS = [(match[0], match.start(), match.end()) for match in re.finditer(r"\w+", TEXT)]
NAMES = ("Ada", "Hale", "Bo", "Reyes")
TOKEN = """<token id="{}"><word>{}</word><lemma>w</lemma>
<CharacterOffsetBegin>{}</CharacterOffsetBegin>
<CharacterOffsetEnd>{}</CharacterOffsetEnd>
<POS>X</POS>
<NER>{}</NER></token>
"""
MENTION = "<mention><sentence>1</sentence><start>{}</start><end>{}</end></mention>"


def span(words):
    begin = TEXT.index(words)
    return f"{begin} {begin + len(words)}"


def attribution(number, source, *contents):
    pieces = ";".join(span(content) for content in contents)
    return (
        f"T{number}1\tSource {span(source)}\tsource\nT{number}2\tContent {pieces}\tcontent\n"
        f"E{number}\tAttribution:T{number}9 Source:T{number}1 Content:T{number}2 Cue:T{number}8\n"
    )


def tokens():
    for number, (word, start, end) in enumerate(WORDS, 1):
        yield TOKEN.format(number, word, start, end, "PERSON" if word in NAMES else "O")


def chain(*words):
    numbers = {word: number for number, (word, _, _) in enumerate(WORDS, 1)}
    mentions = (MENTION.format(numbers[one[0]], numbers[one[-1]] + 1) for one in words)
    return f"<coreference><coreference>{''.join(mentions)}</coreference></coreference>"


@pytest.fixture
def folder(tmp_path):
    for kind in ("text", "attributions", "corenlp"):
        (tmp_path / kind).mkdir()
    (tmp_path / "text" / "one.txt").write_text(TEXT, encoding="utf-8")
    marked = (
        attribution(1, "Ada Hale", *SPLIT_AND_OVER_PARAGRAPHS),
        attribution(2, "Bo Reyes, Ms. Hale's lawyer", "''We stayed,''"),
        attribution(3, "He", 'it "a bad day" on air'),
        attribution(4, "he", '"Nobody asked me,"'),
    )
    (tmp_path / "attributions" / "one_ab12.ann").write_text("".join(marked), encoding="utf-8")
    guessed = f'<sentence id="1"><tokens>{"".join(tokens())}</tokens></sentence>'
    guessed += chain(("Bo", "Reyes"), ("he",))
    (tmp_path / "corenlp" / "one.txt.xml").write_text(guessed, encoding="utf-8")
    return tmp_path


@pytest.fixture
def article(folder):
    (article,) = articles(folder)
    return article


def quoted(article):
    return [article.text[slice(*said.words)] for said in article.said]


def test_quotes_are_the_words_between_marks_a_paragraph_at_a_time(article):
    assert quoted(article)[:4] == ["It is late,", "We left.", "It rained.", "We stayed,"]


def test_a_phrase_in_a_writers_sentence_is_no_quote(article):
    assert "a bad day" not in quoted(article)


def test_a_source_is_known_by_the_name_it_is_cited_with(article):
    names = [news.named(article, said.source) for said in article.said]
    assert names == ["Ada Hale", "Ada Hale", "Ada Hale", "Bo Reyes", None]


def test_somebody_of_a_named_person_has_no_name(article):
    begin = TEXT.index("Hale's lawyer")
    assert news.named(article, (begin, begin + len("Hale's lawyer"))) is None
    assert news.named(article, None) is None


def test_a_pronoun_counts_where_the_corpus_has_a_name_for_it(article):
    tally = news.pronouns(article, read(article.text))
    assert tally.wanted == 1


def test_every_kind_has_a_line(folder, capsys):
    news.main([str(folder), "--misses", "quotes"])
    printed = capsys.readouterr().out
    assert all(f"  {kind:26}" in printed for kind in news.KINDS)
