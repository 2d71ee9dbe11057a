"""Learned parts set the limit beside the held-out ones only where the two kinds of scores do not differ."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.statistics.binomial import rate_bound
from calibration.statistics.cross_scores import (
    BY_CHANCE,
    FEWEST,
    alike,
    bound_confidence,
    fit_limit_by_all,
    rank_sum_chance,
    setting_scores,
    strange,
)
from calibration.statistics.limit import fit_limit


def told_apart(held: int, learned: int, shift: float, scatter: float, trials: int = 400) -> float:
    """The share of teachings whose two kinds are said to differ."""
    rng = np.random.default_rng(held)
    return float(np.mean([not alike(rng.normal(0, 1, held), rng.normal(shift, scatter, learned)) for _ in range(trials)]))


@pytest.mark.parametrize(("held", "learned"), [(8, 24), (9, 36), (40, 160)])
def test_alike_scores_are_seldom_said_to_differ(held: int, learned: int) -> None:
    assert told_apart(held, learned, 0.0, 1.0) <= BY_CHANCE + 0.02


@pytest.mark.parametrize(("shift", "scatter"), [(-1.5, 1.0), (1.5, 1.0), (0.0, 0.25)])
def test_scores_that_came_out_too_low_or_too_high_or_too_even_are_found(shift: float, scatter: float) -> None:
    assert told_apart(9, 36, shift, scatter) > 0.8
    assert told_apart(40, 160, shift, scatter) > 0.99


def test_too_few_scores_or_none_that_are_numbers_say_nothing() -> None:
    scores = [0.1 * number for number in range(20)]
    assert alike(scores, scores)
    assert not alike(scores[: FEWEST - 1], scores) and not alike(scores, scores[: FEWEST - 1]) and not alike(scores, ())
    assert not alike(scores, [*scores, float("nan")]) and not alike([*scores, float("inf")], scores)


def test_the_rank_sum_is_wilcoxon_s() -> None:
    """scipy.stats.mannwhitneyu([1, 2, 3, 4, 5], [4, 5, 6, 7, 8, 9], method="asymptotic").pvalue"""
    assert rank_sum_chance([1, 2, 3, 4, 5], [4, 5, 6, 7, 8, 9]) == pytest.approx(0.02187, abs=1e-5)
    assert rank_sum_chance([2, 2, 2], [2, 2, 2, 2]) == 1.0


def test_a_strange_learned_part_does_not_set_the_limit_and_is_counted_as_rejected() -> None:
    rng = np.random.default_rng(3)
    held, learned = rng.normal(1.3, 0.1, 60).tolist(), rng.normal(1.3, 0.1, 240).tolist()
    without = fit_limit([*held, *learned], 0.001, 0.9)
    found = fit_limit_by_all(held, [*learned, 2.4, 2.2, 2.0], 0.001, 0.9)
    assert strange(held, [*learned, 2.4, 2.2, 2.0]) == [2.0, 2.2, 2.4]
    assert found.value == without.value
    assert (found.held_out, found.bound) == (303, rate_bound(3, 303, 0.98))
    assert found.promised_rate == 4 / 304
    assert found.bound > fit_limit([*held, *learned, 2.4, 2.2, 2.0], 0.001, 0.9).bound


def test_a_strange_part_is_counted_beside_all_others_that_are_rejected() -> None:
    rng = np.random.default_rng(3)
    held, learned = rng.normal(1.3, 0.1, 60).tolist(), [*rng.normal(1.3, 0.1, 237).tolist(), 2.4, 2.2, 2.0]
    found = fit_limit_by_all(held, learned, 0.02, 0.9)
    above = sum(score > found.value for score in [*held, *learned])
    assert (found.method, above) == ("conformal", 7) and found.value == fit_limit(setting_scores(held, learned), 0.02, 0.9).value
    assert (found.bound, found.promised_rate) == (rate_bound(7, 300, 0.98), 8 / 301)


def test_no_part_of_a_few_dozen_is_set_aside_and_the_bound_is_as_without() -> None:
    held, learned = [0.1 * number for number in range(9)], [*(0.1 * number for number in range(35)), 99.0]
    assert fit_limit_by_all(held, learned, 0.05, 0.9) == fit_limit([*held, *learned], 0.05, 0.9)
    assert [bound_confidence(held, scores, 0.9) for scores in ([], learned)] == [0.9, 0.9]


@pytest.mark.parametrize("target", [0.001, 0.05])
def test_the_bound_holds_of_skewed_scores_too(target: float) -> None:
    """In every second set parts are set aside, and which score the limit is depends on that."""
    rng, held = np.random.default_rng(9), 0
    for _ in range(200):
        scores = rng.gamma(1, 0.1, 200).tolist()
        found = fit_limit_by_all(scores[:40], scores[40:], target, 0.9)
        held += math.exp(-found.value / 0.1) <= found.bound
    assert held >= 0.9 * 200


def test_what_a_held_out_part_scores_too_is_not_strange() -> None:
    rng = np.random.default_rng(4)
    held, learned = [*rng.normal(1.3, 0.1, 60).tolist(), 2.3], [*rng.normal(1.3, 0.1, 240).tolist(), 2.2]
    assert strange(held, learned) == []
    assert fit_limit_by_all(held, learned, 0.001, 0.9).value >= 2.3


def test_a_bound_that_must_keep_the_target_is_set_by_all() -> None:
    rng = np.random.default_rng(5)
    held, learned = rng.normal(1.3, 0.1, 60).tolist(), [*rng.normal(1.3, 0.1, 500).tolist(), 2.4]
    found = fit_limit_by_all(held, learned, 0.01, 0.9, guaranteed=True)
    assert found == fit_limit([*held, *learned], 0.01, 0.9, guaranteed=True)


def test_of_alike_scores_hardly_any_are_strange() -> None:
    rng = np.random.default_rng(6)
    sets = [rng.normal(1.3, 0.1, 200).tolist() for _ in range(300)]
    assert sum(bool(strange(one[:40], one[40:])) for one in sets) < 0.05 * len(sets)
    assert not strange([1.0, 1.1], [1.0] * 30)
