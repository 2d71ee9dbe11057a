"""The limit of a candidate from the parts that passed beside the line, below every known defect that it finds."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from inspector.core.quality.improvement import Said, ShadowedPart
from inspector.core.teaching import HELD_OUT, PLANTED_SCORES, held_out_of_teaching
from inspector.core.types import Band, Verdict
from inspector.runtime.improvement.settled_limit import SETTLED, RejectedGood, lowest_defect, settled, share_rejected, with_limit
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


REJECTS = 0.03


def cut_off(count: int = 400) -> tuple[list[float], list[float], float]:
    """Scores of parts that a line has passed, of good ones that it rejected, and what the tail ends with: an exponential one."""
    scores = np.sort(-1.2 + 0.06 * np.random.default_rng(3).exponential(size=20_000))
    limit = float(np.quantile(scores, 1 - REJECTS))
    passed = np.random.default_rng(4).permutation(scores[scores <= limit])[:count]
    rejected = np.random.default_rng(5).permutation(scores[scores > limit])
    return [float(one) for one in passed], [float(one) for one in rejected], float(np.quantile(scores, 0.999))


def test_rejected_good_parts_join_by_their_share() -> None:
    below, rejected, end = cut_off()
    found = settled(RECIPE, below, math.inf, 0.001, RejectedGood(tuple(rejected[:6]), REJECTS))
    assert found is not None and found.limit.method == "tail"
    assert abs(found.limit.value - end) < 0.15 and np.mean(np.array(rejected) > found.limit.value) < 0.1
    assert found.notes[HELD_OUT] == "8 of the teaching, 400 that passed beside the line, 6 that were rejected and good"
    assert held_out_of_teaching(found) == 8 and len(found.good_scores) == found.limit.held_out == 414
    assert found.limit.promised_rate < REJECTS and found.limit.bound < 0.05


@pytest.mark.parametrize("rejected", [None, RejectedGood(), RejectedGood((-0.9, -0.9), REJECTS), RejectedGood((), math.nan)])
def test_where_nothing_is_known_of_the_tail_the_limit_does_not_fall(rejected: RejectedGood | None) -> None:
    below, _, _ = cut_off()
    high = replace(RECIPE, limit=replace(RECIPE.limit, value=-0.5))
    assert settled(high, below, math.inf, 0.001, rejected) is None
    assert settled(high, below, math.inf, 0.001, RejectedGood((), 0.0)) is not None, "a line that rejects no good part cuts nothing off"


def test_it_never_rises_to_a_known_defect() -> None:
    below, rejected, end = cut_off()
    top = max(rejected[:6])
    for defect in (end - 0.02, top + 0.01, end + 0.01):
        found = settled(RECIPE, below, defect, 0.001, RejectedGood(tuple(rejected[:6]), REJECTS))
        assert found is not None and found.limit.value < defect
    planted = replace(RECIPE, notes={PLANTED_SCORES: f"-2.0 {top + 0.01:.3f} 1.5"})
    assert lowest_defect(planted, math.inf) == pytest.approx(top + 0.01, abs=1e-3)
    found = settled(planted, below, math.inf, 0.001, RejectedGood(tuple(rejected[:6]), REJECTS))
    assert found is not None and found.limit.value < top + 0.01


def test_the_share_of_good_parts_that_are_rejected() -> None:
    assert share_rejected(0, 200, 0, 0) == 0.0
    assert share_rejected(12, 200, 20, 0) == pytest.approx(12 / 212)
    assert share_rejected(12, 200, 20, 10) == pytest.approx(8 / 208)
    assert math.isnan(share_rejected(12, 200, 0, 0)) and math.isnan(share_rejected(0, 0, 1, 1))
