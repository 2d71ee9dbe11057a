"""The limit of a candidate from the parts that passed beside the line, below every known defect that it finds."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from inspector.core.quality.improvement import Said, ShadowedPart
from inspector.core.teaching import HELD_OUT, held_out_of_teaching
from inspector.core.types import Band, Verdict
from inspector.runtime.improvement.settled_limit import SETTLED, settled, with_limit
from tests.runtime.toy_trainer import make_recipe

FEW = tuple(float(score) for score in np.random.default_rng(1).normal(-1.0, 0.05, 8))
RECIPE = make_recipe("Plate", limit=-0.9, good_scores=FEW)
RECIPE = replace(RECIPE, limit=replace(RECIPE.limit, held_out=8, target_rate=0.011))


def passed(count: int = 400, spread: float = 0.1) -> list[float]:
    return [float(score) for score in np.random.default_rng(2).normal(-1.0, spread, count)]


def test_the_limit_is_that_of_many_parts() -> None:
    found = settled(RECIPE, passed(), math.inf, 0.001)
    assert found is not None and found.limit.held_out == 408 and found.limit.bound < RECIPE.limit.bound
    assert found.limit.value > RECIPE.limit.value and found.notes[HELD_OUT] == "8 of the teaching, 400 that passed beside the line"
    assert held_out_of_teaching(found) == 8 and held_out_of_teaching(RECIPE) == 8


def test_an_escape_among_them_raises_no_limit_above_a_known_defect() -> None:
    escapes = [0.4, 0.9]
    found = settled(RECIPE, [*passed(), *escapes], 0.2, 0.001)
    assert found is not None and found.limit.value < 0.2 and found.limit.held_out == 408


@pytest.mark.parametrize(("count", "lowest_bad"), [(SETTLED - 1, math.inf), (400, -0.75)])
def test_it_stays_where_few_passed_or_a_known_defect_would(count: int, lowest_bad: float) -> None:
    assert settled(RECIPE, passed(count), lowest_bad, 0.001) is None


def test_parts_are_judged_anew_by_the_limit() -> None:
    limit = replace(RECIPE.limit, value=0.0, review=-0.5)
    line = Said(Verdict.PASS, Band.OK, -1.0, -0.9)

    def now(score: float, verdict: Verdict = Verdict.FAIL) -> tuple[Verdict, Band | None]:
        part = with_limit(ShadowedPart(1, 0.0, line, Said(verdict, None, score, -0.9)), limit)
        return part.shadow.verdict, part.shadow.band

    assert [now(score) for score in (-0.6, -0.2, 0.1)] == [
        (Verdict.PASS, Band.OK),
        (Verdict.FAIL, Band.REVIEW),
        (Verdict.FAIL, Band.NG),
    ]
    assert now(0.5, Verdict.INVALID) == (Verdict.INVALID, None)
