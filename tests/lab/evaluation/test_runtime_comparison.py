"""What is said of one recipe in two runtimes, and what is refused."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.types import Verdict
from inspector.lab.evaluation.judging import PartResult
from inspector.lab.evaluation.runtime_comparison import compared
from tests.cli.conftest import Call


def _parts(scores: list[float], limit: float) -> list[PartResult]:
    return [
        PartResult(
            "scratch" if number >= 2 else "good", number >= 2, Verdict.FAIL if score > limit else Verdict.PASS, None, score, True, 1.0
        )
        for number, score in enumerate(scores)
    ]


def test_flips_areas_and_scores_are_compared() -> None:
    found = compared(_parts([0.1, 0.4, 0.6, 0.8], 0.5), _parts([0.1, 0.55, 0.52, 0.8], 0.5))
    assert (found.parts, found.flips, found.flip_rate) == (4, 1, 0.25)
    assert (found.auroc_f32, found.auroc_int8) == (1.0, 0.75)
    assert found.auroc_difference == pytest.approx(-0.25)
    assert found.largest_difference == pytest.approx(0.15)
    assert 0.9 < found.correlation < 1
    assert (found.good_shift, found.good_spread) == (pytest.approx(0.075), pytest.approx(0.3 / math.sqrt(2)))
    assert found.good_scatter == pytest.approx(0.15 / math.sqrt(2))


def test_parts_without_a_score_are_no_fault_of_the_comparison() -> None:
    unscored = [replace(one, scored=False) for one in _parts([0.1, 0.4, 0.6], 0.5)]
    found = compared(unscored, unscored)
    assert (found.parts, found.flips) == (3, 0)
    assert (
        math.isnan(found.correlation)
        and math.isnan(found.largest_difference)
        and math.isnan(found.auroc_f32)
        and math.isnan(found.good_shift)
    )
    same = _parts([0.3, 0.3, 0.3], 0.5)
    assert math.isnan(compared(same, same).correlation)


def test_a_recipe_that_may_not_compute_in_8_bits_is_refused(call: Call, data_set: Path) -> None:
    outcome = call("evaluate", "--root", data_set, "--compare-runtimes")
    assert outcome.code == 1
    assert "may not compute in 8 bits" in outcome.said
