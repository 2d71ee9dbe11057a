"""The window draws as often as is asked for where that is cheap, and leaves the processor to the judging where it is not."""

from __future__ import annotations

import pytest

from inspector.gui.pace import SHARE, SLOWEST, SLOWEST_MS, Pace


def settled(pace: Pace, spent_ms: float) -> int:
    for _ in range(60):
        pace.took(spent_ms)
    return pace.interval_ms


@pytest.mark.parametrize("spent_ms", [0.0, 1.0, 100 / 3 * SHARE])
def test_what_costs_little_is_drawn_as_often_as_asked(spent_ms: float) -> None:
    assert settled(Pace(1000 / 30), spent_ms) == 33


def test_drawing_takes_no_more_than_its_share_of_a_core() -> None:
    spent_ms = 10.0
    assert settled(Pace(1000 / 30), spent_ms) == pytest.approx(spent_ms / SHARE, rel=0.1)


def test_it_never_stands_still_and_comes_back() -> None:
    pace = Pace(20.0)
    assert settled(pace, 500.0) == pytest.approx(SLOWEST * 20, rel=0.1)
    assert settled(pace, 0.5) == pytest.approx(20, rel=0.1)


def test_who_draws_rarely_is_not_slowed_further() -> None:
    assert settled(Pace(1000.0), 900.0) == 1000
    assert settled(Pace(50.0), 900.0) == pytest.approx(SLOWEST_MS, rel=0.1)


def test_one_slow_turn_changes_little_and_a_change_is_told_once() -> None:
    pace = Pace(1000 / 30)
    assert not pace.took(20.0) and pace.interval_ms == 33
    changes = [pace.took(12.0) for _ in range(40)]
    assert any(changes) and not any(changes[30:])
