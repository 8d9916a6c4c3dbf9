"""The scorer against stories whose reading is known."""

import pytest

from bench import extract_score
from bench.compared import compared
from bench.extract_score import scores, total
from bench.marked_up import marked_up
from bench.tally import Tally, matched, share

PLAIN = """<story dated="2023-05-04" kind="plain">
  <people>
    <person id="ada" name="Ada Hale" kind="public" age="34"/>
    <person id="bo" name="Bo Reyes" kind="public"/>
  </people>
  <ties><tie type="spouse" a="bo" b="ada" status="current">his wife</tie></ties>
  <text>{}</text>
</story>"""
RIGHT = (
    'Singer <n p="bo">Bo Reyes</n> and his wife, actress <n p="ada">Ada Hale</n>, '
    '<a p="ada">34</a>, left.\n\n'
    '“<q id="1" by="bo">We were tired of all that,</q>” <n p="bo">Reyes</n> said.'
)


@pytest.fixture
def scored(tmp_path):
    def score(words):
        path = tmp_path / "01-told.xml"
        path.write_text(PLAIN.format(words), encoding="utf-8")
        return scores(compared(marked_up(path)))

    return score


def test_a_story_that_is_read_as_it_is_marked_has_nothing_wrong(scored):
    tallies = scored(RIGHT)
    wrong = {kind: tally for kind, tally in tallies.items() if tally.wrong}
    assert not wrong
    for kind in ("names", "mentions", "ages", "segments", "speakers", "ties"):
        assert tallies[kind].right, kind


def test_somebody_whom_no_mark_names_is_a_false_find(scored):
    tallies = scored(RIGHT.replace('<n p="ada">Ada Hale</n>', "Ada Hale"))
    assert tallies["names"].false
    assert tallies["mentions"].precision < 1


def test_a_quote_that_is_not_found_to_its_last_mark_is_missed_and_false(scored):
    tallies = scored(RIGHT.replace("that,</q>”", "that</q>,”"))
    assert (len(tallies["segments"].missed), len(tallies["segments"].false)) == (1, 1)
    assert tallies["speakers"].right == 1


def test_a_speaker_is_right_or_not_by_who_it_is_and_not_by_the_words(scored):
    assert scored(RIGHT)["speakers"].recall == 1
    assert scored(RIGHT.replace('by="bo"', 'by="ada"'))["speakers"].recall == 0


def test_an_age_given_to_the_wrong_person_is_missed_and_false(scored):
    tallies = scored(RIGHT.replace('p="ada">Ada', 'p="bo">Ada').replace('p="bo">Bo', 'p="ada">Bo'))
    assert (len(tallies["ages"].missed), len(tallies["ages"].false)) == (1, 1)


def test_a_tie_without_direction_is_the_same_from_either_side(scored):
    assert scored(RIGHT)["ties"].right == 1
    assert scored(RIGHT)["tie status"].right == 1


def test_a_code_with_no_mark_in_the_story_is_a_false_find(scored):
    tallies = scored(RIGHT + "\n\nTheir friend died on Tuesday.")
    assert tallies["death"].false
    assert not tallies["death"].missed


def test_figures_of_several_stories_are_counted_together():
    whole = total([Tally(3, ["a"]), Tally(1, [], ["b"])])
    assert (whole.right, whole.recall, whole.precision) == (4, 0.8, 0.8)
    assert whole.f1 == pytest.approx(0.8)


def test_what_is_in_both_is_right_and_the_rest_is_told():
    tally = matched({1: "one", 2: "two"}, {2: "2", 3: "3"})
    assert (tally.right, tally.missed, tally.false) == (1, ["one"], ["3"])


def test_a_share_is_how_many_of_what_is_there_are_right():
    tally = share([(True, "one"), (False, "two")])
    assert (tally.f1, tally.missed) == (0.5, ["two"])
    assert str(tally).split() == ["0.500", "1", "of", "2"]


def test_nothing_wanted_and_nothing_found_is_perfect():
    assert Tally().f1 == 1


def test_without_a_word_only_the_tuned_half_is_read(capsys):
    extract_score.main([])
    printed = capsys.readouterr().out
    assert "tuned: 20 stories" in printed
    assert "apart" not in printed


def test_misses_are_told_with_their_sentence(capsys):
    extract_score.main(["--misses", "not people", "--text", "13"])
    assert "tuned: 1 stories" in capsys.readouterr().out


def test_a_set_that_is_none_is_named(capsys):
    with pytest.raises(SystemExit):
        extract_score.main(["elsewhere"])
    assert "there is no set elsewhere" in capsys.readouterr().err
