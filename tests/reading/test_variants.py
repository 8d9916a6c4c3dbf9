"""The variants of the seed's family, each by the same scorer."""

import pytest

from bench import seed_score
from bench.gold import variants
from bench.seed_score import score

VARIANTS = variants()


@pytest.mark.parametrize("name", VARIANTS)
def test_a_variant_reads_as_its_gold(name):
    assert [f"{line.name}: {line.says}" for line in score(VARIANTS[name]) if not line.ok] == []


def test_there_are_variants_enough():
    assert len(VARIANTS) >= 12


def test_the_scorer_ends_well_when_every_line_holds(capsys):
    assert seed_score.main() == 0
    assert "every required line holds" in capsys.readouterr().out


def test_the_scorer_fails_when_a_line_falls_short(monkeypatch, capsys):
    wrong = VARIANTS["crlf"].__class__(**vars(VARIANTS["crlf"]) | {"published": "1999-01-01"})
    monkeypatch.setattr(seed_score, "variants", lambda: {"crlf": wrong})
    assert seed_score.main() == 1
    assert "date: 2021-09-03, not 1999-01-01" in capsys.readouterr().out


def test_without_the_seed_the_scorer_says_that_it_is_skipped(monkeypatch, capsys):
    monkeypatch.setattr(seed_score, "seed", lambda: None)
    assert seed_score.main() == 0
    assert "the seed is skipped" in capsys.readouterr().out
