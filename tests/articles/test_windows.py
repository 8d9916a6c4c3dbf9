"""The table of windows in docs/architecture.md, row by row."""

from datetime import UTC, datetime, timedelta

import pytest

from articles.windows import (
    Impossible,
    Plan,
    Standing,
    Window,
    cancel,
    correct,
    prolong,
    publish_at,
    publish_now,
    withdraw,
)

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def at(hours: float) -> datetime:
    return NOW + timedelta(hours=hours)


def window(starts: float, until: float | None = None) -> Window:
    return Window(at(starts), None if until is None else at(until))


NOTHING = Standing()
LIVE = Standing(window(-5))
LIVE_UNTIL_9 = Standing(window(-5, 9))
PENDING = Standing(pending=window(5))
PENDING_5_TO_9 = Standing(pending=window(5, 9))
LIVE_THEN_PENDING = Standing(window(-5, 5), window(5, 9))
LIVE_GAP_PENDING = Standing(window(-5, 2), window(5, 9))
WITHDRAWN = Standing(window(-5), is_withdrawn=True)
WITHDRAWN_THEN_PENDING = Standing(window(-5, 5), window(5), is_withdrawn=True)


@pytest.mark.parametrize(
    ("before", "until", "after"),
    [
        pytest.param(NOTHING, None, Plan(False, NOW, window(0)), id="nothing → L=[now,∞)"),
        pytest.param(NOTHING, at(3), Plan(False, NOW, window(0, 3)), id="nothing, until E"),
        pytest.param(LIVE, None, Plan(False, NOW, window(0)), id="L → L closed, L′"),
        pytest.param(LIVE_UNTIL_9, None, Plan(False, NOW, window(0, 9)), id="L′ inherits L's end"),
        pytest.param(LIVE_UNTIL_9, at(3), Plan(False, NOW, window(0, 3)), id="a given end wins"),
        pytest.param(PENDING, None, Plan(True, NOW, window(0)), id="P → emptied, L=[now,∞)"),
        pytest.param(PENDING_5_TO_9, None, Plan(True, NOW, window(0, 9)), id="P → L has P's end"),
        pytest.param(LIVE_THEN_PENDING, None, Plan(True, NOW, window(0, 9)), id="L, P → L′"),
        pytest.param(WITHDRAWN, None, Plan(False, NOW, window(0)), id="W → closed, L=[now,∞)"),
    ],
)
def test_publish_now(before, until, after):
    assert publish_now(before, NOW, until) == after


@pytest.mark.parametrize(
    ("before", "hour", "until", "after"),
    [
        pytest.param(NOTHING, 5, None, Plan(False, None, window(5)), id="nothing → P=[T,∞)"),
        pytest.param(NOTHING, 5, at(9), Plan(False, None, window(5, 9)), id="nothing, until E"),
        pytest.param(LIVE, 5, None, Plan(False, at(5), window(5)), id="L → L ends at T"),
        pytest.param(LIVE_UNTIL_9, 5, None, Plan(False, at(5), window(5, 9)), id="P has L's end"),
        pytest.param(LIVE_UNTIL_9, 12, None, Plan(False, at(9), window(12)), id="L ends before T"),
        pytest.param(LIVE_UNTIL_9, 9, None, Plan(False, at(9), window(9)), id="L ends at T"),
        pytest.param(PENDING, 7, None, Plan(True, None, window(7)), id="P → moved later"),
        pytest.param(PENDING_5_TO_9, 2, None, Plan(True, None, window(2, 9)), id="P → sooner"),
        pytest.param(
            LIVE_THEN_PENDING, 7, None, Plan(True, at(7), window(7, 9)), id="L, P later → L longer"
        ),
        pytest.param(
            LIVE_THEN_PENDING, 2, None, Plan(True, at(2), window(2, 9)), id="L, P sooner → L less"
        ),
        pytest.param(
            LIVE_GAP_PENDING, 3, None, Plan(True, at(2), window(3, 9)), id="L kept in its gap"
        ),
        pytest.param(
            LIVE_GAP_PENDING, 1, None, Plan(True, at(1), window(1, 9)), id="L gives way to T′"
        ),
        pytest.param(
            PENDING_5_TO_9, 9, at(11), Plan(True, None, window(9, 11)), id="T′ past P, end given"
        ),
        pytest.param(WITHDRAWN, 5, None, Plan(False, at(5), window(5)), id="W → W ends at T"),
        pytest.param(
            WITHDRAWN_THEN_PENDING, 7, None, Plan(True, at(7), window(7)), id="W, P → moved"
        ),
    ],
)
def test_publish_at_an_hour(before, hour, until, after):
    assert publish_at(before, at(hour), until) == after


def test_a_plan_moved_past_its_own_end_needs_a_new_end():
    with pytest.raises(Impossible, match="Give an end"):
        publish_at(PENDING_5_TO_9, at(9), None)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(PENDING, Plan(True, None), id="P → emptied"),
        pytest.param(LIVE_THEN_PENDING, Plan(True, at(9)), id="L, P → L has P's end"),
        pytest.param(LIVE_GAP_PENDING, Plan(True, at(2)), id="L kept where it ended before"),
        pytest.param(WITHDRAWN_THEN_PENDING, Plan(True, None), id="W, P → W stays for good"),
        pytest.param(
            Standing(window(-5, 5), window(5, 9), is_withdrawn=True),
            Plan(True, None),
            id="W stays for good even if the plan had an end",
        ),
    ],
)
def test_cancel(before, after):
    assert cancel(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(LIVE, Plan(False, NOW, window(0)), id="L → L′"),
        pytest.param(LIVE_UNTIL_9, Plan(False, NOW, window(0, 9)), id="L′ has L's end"),
        pytest.param(
            LIVE_THEN_PENDING,
            Plan(True, NOW, window(0, 5), rewritten=window(5, 9)),
            id="L, P → L′ and P anew",
        ),
    ],
)
def test_correct(before, after):
    assert correct(before, NOW) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(LIVE, Plan(False, NOW, window(0)), id="L → W=[now,∞)"),
        pytest.param(LIVE_UNTIL_9, Plan(False, NOW, window(0)), id="W does not end"),
        pytest.param(LIVE_THEN_PENDING, Plan(True, NOW, window(0)), id="L, P → P emptied, W"),
    ],
)
def test_withdraw(before, after):
    assert withdraw(before, NOW) == after


@pytest.mark.parametrize(
    ("before", "until", "after"),
    [
        pytest.param(LIVE, 9, Plan(current_until=at(9)), id="L shortened"),
        pytest.param(LIVE_UNTIL_9, 12, Plan(current_until=at(12)), id="L prolonged"),
        pytest.param(LIVE_UNTIL_9, None, Plan(current_until=None), id="L for good"),
        pytest.param(LIVE_THEN_PENDING, 3, Plan(current_until=at(3)), id="L, P → a gap"),
    ],
)
def test_prolong(before, until, after):
    assert prolong(before, NOW, None if until is None else at(until)) == after


@pytest.mark.parametrize(
    ("verb", "before"),
    [
        (cancel, NOTHING),
        (cancel, LIVE),
        (cancel, WITHDRAWN),
        (lambda standing: correct(standing, NOW), NOTHING),
        (lambda standing: correct(standing, NOW), PENDING),
        (lambda standing: correct(standing, NOW), WITHDRAWN),
        (lambda standing: withdraw(standing, NOW), NOTHING),
        (lambda standing: withdraw(standing, NOW), PENDING),
        (lambda standing: withdraw(standing, NOW), WITHDRAWN),
        (lambda standing: prolong(standing, NOW, at(9)), NOTHING),
        (lambda standing: prolong(standing, NOW, at(9)), PENDING),
        (lambda standing: prolong(standing, NOW, at(9)), WITHDRAWN),
        (lambda standing: prolong(standing, NOW, at(-1)), LIVE),
        (lambda standing: prolong(standing, NOW, at(7)), LIVE_THEN_PENDING),
        (lambda standing: prolong(standing, NOW, None), LIVE_THEN_PENDING),
    ],
)
def test_any_other_is_refused_with_a_sentence(verb, before):
    with pytest.raises(Impossible, match=r"\.$"):
        verb(before)
