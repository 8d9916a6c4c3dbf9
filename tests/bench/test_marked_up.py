"""A marked-up story becomes its text and the exact places of what is marked in it."""

from datetime import date

import pytest

from bench.marked_up import marked_up, stories

STORY = """<story dated="2023-05-04" outlet="celebrity weekly" kind="plain">
  <people>
    <person id="ada" name="Ada Hale" kind="public" age="34"/>
    <person id="wren" name="Wren" kind="minor"/>
  </people>
  <ties><tie type="parent_of" a="ada" b="wren" status="current">her daughter</tie></ties>
  <text>
<n p="ada">Ada Hale</n>, <a p="ada">34</a>, &amp; her daughter <n p="wren">Wren</n>, \
<s code="minor" p="wren"><a p="wren">six</a> months</s>, left.

“<q id="1" by="ada">It was late,</q>” <e p="ada">the “<w type="song">Slow Rain</w>” singer</e> \
said <d on="2023-05-03">Wednesday</d>. “<q id="1" by="ada"><n p="wren">Wren</n> slept.</q>”

“<q id="2" by="anonymous" post="twitter">Sleep, <x>Bear</x>!</q>” a fan wrote.
</text>
</story>"""


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "01-late.xml"
    path.write_text(STORY, encoding="utf-8")
    return marked_up(path)


def test_the_text_is_what_a_reader_would_see(story):
    assert story.text.startswith("Ada Hale, 34, & her daughter Wren, six months, left.\n\n“It was")
    assert story.text.endswith("“Sleep, Bear!” a fan wrote.")
    assert len(story.paragraphs) == 3
    assert (story.name, story.published) == ("01-late", date(2023, 5, 4))


def test_every_mark_stands_where_its_words_stand(story):
    marks = [*story.mentions, *story.epithets, *story.ages, *story.works, *story.dates]
    marks += [*story.sensitivities, *story.not_people]
    assert len(marks) == 10
    for found in [mark.found for mark in marks] + list(story.utterances[0].segments):
        assert story.text[found.start : found.end] == found.raw


def test_a_mark_within_a_mark_has_a_place_of_its_own(story):
    assert story.epithets[0].found.raw == "the “Slow Rain” singer"
    assert story.works[0].found.raw == "Slow Rain"
    assert [mark.who for mark in story.mentions] == [("ada",), ("wren",), ("wren",)]


def test_segments_of_one_number_are_one_utterance(story):
    assert [[s.raw for s in u.segments] for u in story.utterances] == [
        ["It was late,", "Wren slept."],
        ["Sleep, Bear!"],
    ]
    assert [(u.by, u.post) for u in story.utterances] == [("ada", ""), ("anonymous", "twitter")]


def test_an_age_in_months_counts_no_years(story):
    assert [story.counts_years(age) for age in story.ages] == [True, False]


def test_a_place_is_told_with_the_sentence_around_it(story):
    assert story.sentence(story.dates[0].found.start).endswith("singer said Wednesday.")
    assert story.sentence(story.not_people[0].found.start) == "“Sleep, Bear!"


def test_every_story_to_tune_on_names_people_it_marks():
    tuned = stories("tuned")
    assert len(tuned) == 20
    for story in tuned:
        assert {mark.who[0] for mark in story.mentions} == story.people.keys()
