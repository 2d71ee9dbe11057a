"""What the snapshot computes itself."""

from __future__ import annotations

import dataclasses
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.status import Counters, TeachPhase

COUNT = st.integers(0, 10**9)


@given(COUNT, COUNT, COUNT)
def test_every_part_is_one_of_three(passed: int, failed: int, invalid: int) -> None:
    counters = Counters(passed, failed, invalid)
    assert counters.total == passed + failed + invalid
    if counters.total:
        assert 0 <= counters.yield_rate <= 1
        assert (counters.yield_rate == 1) == (failed == invalid == 0)


def test_there_is_no_yield_without_parts() -> None:
    assert math.isnan(Counters().yield_rate)


def test_invalid_parts_lower_the_yield() -> None:
    assert Counters(passed=9, failed=0, invalid=1).yield_rate == 0.9


def test_a_snapshot_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Counters().passed = 1  # type: ignore[misc]


def test_teaching_runs_by_itself_between_collecting_and_the_end() -> None:
    running = {phase for phase in TeachPhase if phase.running}
    assert running == {TeachPhase.PREPARING, TeachPhase.FEATURES, TeachPhase.TRAINING, TeachPhase.CALIBRATING, TeachPhase.COMPILING}
