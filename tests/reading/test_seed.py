"""The seed, line by line, by the scorer of `make seed-score`."""

import pytest

from bench.gold import SEED, seed
from bench.seed_score import score

GOLD = seed()
LINES = [line for line in score(GOLD) if line.required] if GOLD else []

pytestmark = pytest.mark.skipif(GOLD is None, reason=f"{SEED} is absent")


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.name)
def test_the_seed_reads_as_its_gold(line):
    assert line.ok, line.says


def test_the_seed_has_lines():
    assert len(LINES) >= 20
