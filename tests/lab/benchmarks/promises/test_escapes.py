"""``bench escapes``: what passes at the recipe's own limit, and where 1 % of good parts are rejected."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import typer

from inspector.core.recipe import Limit
from inspector.core.types import Verdict
from inspector.lab.benchmarks.options import severities
from inspector.lab.benchmarks.promises.escapes import escape_trial, passing_at
from inspector.lab.evaluation.judging import PartResult
from inspector.vision.networks.selftest import random_recipe
from tests.cli.conftest import Call


@pytest.mark.parametrize(
    ("good", "defective", "of_good", "wanted"),
    [
        ([0.1, 0.2, 0.3], [0.25, 0.35], 0.0, 0.5),  # none of the good ones is rejected: the limit is the highest
        ([0.1, 0.2, 0.3], [0.25, 0.35], 0.34, 0.0),  # one of three may be
        ([i / 100 for i in range(200)], [1.965, 1.985, 3.0], 0.01, 1 / 3),  # two of 200 may lie above: the limit is the third
        ([0.1], [0.1, 0.2], 0.01, 0.5),
    ],
)
def test_the_limit_lets_so_many_good_parts_be_rejected(good: list[float], defective: list[float], of_good: float, wanted: float) -> None:
    assert passing_at(good, defective, of_good) == pytest.approx(wanted)


def test_nothing_is_said_of_no_parts() -> None:
    assert math.isnan(passing_at([], [1.0], 0.01)) and math.isnan(passing_at([1.0], [], 0.01))


def test_a_trial_counts_by_truth_and_score() -> None:
    recipe, _ = random_recipe("resnet18", 64)
    recipe = replace(recipe, limit=Limit(0.5, 0.001, 0.1, 9, "conformal", bound=0.2), notes={"student": "left out"}, seed=3)
    scores = [(False, 0.1), (False, 0.6), (True, 0.4), (True, 0.9), (True, math.nan)]
    parts = [PartResult("", bad, Verdict.FAIL, None, score, not math.isnan(score), 1.0) for bad, score in scores]
    figures = {"image_auroc": 0.8, "escape_rate": 1 / 3, "false_reject_rate": 0.5}
    trial = escape_trial("plate", 0.3, recipe, figures, parts)
    assert (trial.good, trial.defective, trial.seed, trial.bound) == (2, 2, 3, 0.2)
    assert (trial.escapes, trial.false_rejects, trial.escapes_at_one_percent) == (1 / 3, 0.5, 0.5)
    assert trial.student == "left out" and trial.memory == ""


@pytest.mark.parametrize("text", ["2", "0", "0.3,1.5", "faint"])
def test_a_severity_is_above_0_and_at_most_1(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        severities(text)
    assert severities("0.3,1").values == (0.3, 1.0)


@pytest.mark.parametrize("name", ["escapes", "light", "pod"])
def test_with_nothing_to_teach_nothing_is_begun(call: Call, name: str) -> None:
    refused = call("bench", name, "--no-simulated")
    assert refused.code == 2 and "nothing to teach" in refused.said
