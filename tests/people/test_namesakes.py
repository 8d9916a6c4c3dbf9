"""Whoever has most in common with a story comes first, and it is said why."""

from people.namesakes import Signs, ranked


def test_a_handle_in_the_text_outweighs_a_tie():
    first, _ = ranked([Signs(1, ties=("spouse of Bram Okafor",)), Signs(2, handle="odile.m")])
    assert (first.person, first.reason) == (2, "@odile.m is in the text")


def test_a_tie_outweighs_stories_shared():
    first, second = ranked(
        [Signs(1, shared=5, stories=9), Signs(2, ties=("child of Bram Okafor",))]
    )
    assert first.reason == "child of Bram Okafor"
    assert second.reason == "in 5 stories with others of this story"


def test_all_reasons_are_given_the_strongest_first():
    [only] = ranked([Signs(1, works=("The Lift",), words=("painter",), shared=1)])
    assert only.reason.split(", ") == [
        "“The Lift” is in the text",
        "the text says “painter”",
        "in one story with others of this story",
    ]


def test_of_those_for_whom_nothing_speaks_the_one_in_more_stories_comes_first():
    likely = ranked([Signs(1), Signs(2, stories=3), Signs(3)])
    assert [(one.person, one.points, one.reason) for one in likely] == [
        (2, 0, ""),
        (1, 0, ""),
        (3, 0, ""),
    ]
