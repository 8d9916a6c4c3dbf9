"""The one shape of all finders."""

import inspect

import pytest

from reading.finders import FINDERS
from reading.findings import Findings


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.__name__)
def test_a_finder_reads_a_text_and_what_was_found_before(finder):
    assert list(inspect.signature(finder.find).parameters) == ["text", "found"]
    assert finder.__doc__


def test_a_finder_runs_after_those_it_reads_from():
    ran = set()
    for finder in FINDERS:
        assert set(finder.AFTER) <= ran
        ran.add(finder.__name__.rsplit(".", 1)[-1])


def test_findings_are_kept_by_kind_and_never_changed():
    empty = Findings()
    one = empty.with_([1, "a"])
    two = one.with_([2])
    assert (empty.all(int), one.all(int), two.all(int)) == ((), (1,), (1, 2))
    assert two.all(str) == ("a",)
