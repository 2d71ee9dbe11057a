"""The lot check: no false alarm however long it is looked at, found soon if the scores moved, whatever a few defects score."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.statistics import lot_check
from calibration.statistics.lot_check import (
    ALARM,
    INTERVAL,
    LEAST_HELD_OUT,
    LEAST_PARTS,
    MOST_GAIN,
    LotCheck,
    LotMartingale,
    estimated_rejects,
)
from inspector.lab.benchmarks.promises.lot_check import LotSimulation, conformal_p_values, simulate_lots

RNG = np.random.default_rng(7)


def lots(held_out: int, shift: float, defects: float = 0.02, count: int = 100, from_part: int = 0) -> LotSimulation:
    return simulate_lots(held_out, shift, defects, count, 600, np.random.default_rng(3), from_part=from_part)


def test_every_bet_is_a_fair_one_and_bounded() -> None:
    gains = np.exp(lot_check._log_gains())
    assert gains.mean(axis=1).min() > 0.9999 and gains.mean(axis=1).max() <= 1 + 1e-12
    assert gains.max() <= MOST_GAIN * (1 + 1e-9) and gains.min() > 0


@pytest.mark.parametrize("held_out", [10, 160])
def test_a_lot_like_the_held_out_parts_is_not_accused(held_out: int) -> None:
    assert lots(held_out, 0.0).found == 0.0


def test_the_capital_of_fair_p_values_does_not_grow_on_average() -> None:
    """Ville: one lot in 1000 gets to 1000. Here one in ten may get to 10, and fewer do."""
    capital = LotMartingale(40, 2000).add(RNG.random((120, 2000)))
    assert np.mean(np.exp(capital[4])) == pytest.approx(1.0, abs=0.15), "later the mean lies in too few lots to be seen"
    assert np.mean(capital.max(axis=0) >= math.log(10)) < 0.1 + 3 * math.sqrt(0.09 / 2000)


@pytest.mark.parametrize(("held_out", "shift", "share", "part"), [(10, 2.0, 0.85, 29), (40, 1.0, 0.95, 36), (160, 1.0, 1.0, 25)])
def test_a_lot_that_scores_higher_is_found_soon(held_out: int, shift: float, share: float, part: float) -> None:
    found = lots(held_out, shift)
    assert found.found >= share and found.at_part <= part


@pytest.mark.slow
def test_the_figures_that_are_published() -> None:
    """Held out, shift -> at least so many lots of a hundred, 2 % real defects among their parts."""
    wanted = {(10, 1.0): 18, (10, 1.5): 61, (10, 2.0): 85, (10, 3.0): 99, (40, 1.0): 98}
    assert {key: round(100 * lots(*key, count=200).found) >= share for key, share in wanted.items()} == dict.fromkeys(wanted, True)


def test_a_change_in_the_middle_of_a_lot_and_a_wider_or_lower_one_are_found_too() -> None:
    assert lots(40, 1.5, from_part=150, count=40).found > 0.95
    assert lots(40, -1.5, count=40).found > 0.95
    wide = [LotCheck(RNG.normal(size=60).tolist(), f"{number}") for number in range(10)]
    assert sum(check.add((3 * RNG.normal(size=300)).tolist()) for check in wide) >= 9


def test_part_by_part_or_together_it_is_the_same_and_the_same_seed_gives_the_same() -> None:
    held_out = np.round(RNG.normal(size=30), 1).tolist()
    scores = np.round(RNG.normal(0.8, size=260), 1).tolist()  # with many equal ones
    one, together, other = (LotCheck(held_out, seed) for seed in ("lot 1", "lot 1", "lot 2"))
    for score in scores:
        one.add((score,))
    together.add(scores)
    other.add(scores)
    assert (one.capital, one.found_at, one.parts) == (together.capital, together.found_at, together.parts)
    assert one.found_at > 0 and other.capital != one.capital
    assert one.rejects(1.9) == together.rejects(1.9)


def test_the_p_values_of_the_simulation_are_those_of_the_check() -> None:
    reference, scores = RNG.normal(size=(1, 20)), RNG.normal(1.0, size=(1, 80))
    p_values = conformal_p_values(reference, scores, np.random.default_rng(0))
    check = LotCheck(reference[0].tolist(), "any")
    ours = [check._p_value(score) for score in scores[0].tolist()]
    assert np.abs(p_values[:, 0] - ours).max() <= 1 / 20  # the part itself is at a random place of its own rank


def test_held_out_parts_that_say_nothing_find_nothing_and_what_is_no_number_is_passed_over() -> None:
    few = LotCheck([0.0] * (LEAST_HELD_OUT - 1), "few")
    assert not few.add([9.0] * 100) and few.parts == 0 and few.rejects(1.0) is None
    check = LotCheck(RNG.normal(size=40).tolist(), "some")
    check.add([math.nan, math.inf, 0.0])
    assert check.parts == 1 and check.rejects(1.0) is None


@pytest.mark.parametrize("rate", [0.02, 0.2])
@pytest.mark.parametrize("defects", [0.0, 0.03])
def test_the_estimated_rate_holds_the_true_one_though_some_are_defects(rate: float, defects: float) -> None:
    held_out = RNG.normal(size=40).tolist()
    limit = 1.5
    shift = limit - float(-np.quantile(np.random.default_rng(1).normal(size=200_000), rate))
    held = []
    for _ in range(150):
        scores = shift + RNG.normal(size=100)
        bad = RNG.random(100) < defects
        scores[bad] += 8
        now = estimated_rejects(held_out, scores.tolist(), limit)
        held.append(now.low <= rate <= now.high)
        assert now.low <= now.rate <= now.high
    assert np.mean(held) > INTERVAL - 0.08


def test_more_rejects_than_a_few_defects_are_not_explained_away() -> None:
    """Every second part from another cavity: the middle of the scores says nothing of it."""
    scores = np.where(np.arange(100) % 2 == 0, RNG.normal(size=100), 9.0)
    now = estimated_rejects(RNG.normal(size=40).tolist(), scores.tolist(), 3.0)
    assert now.low >= 0.39 and now.high > 0.5


def test_a_lot_without_end_costs_no_more_and_is_estimated_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lot_check, "MOST_COMPARED", 120)
    held_out = RNG.normal(size=40).tolist()
    cut, whole = LotCheck(held_out, "lot"), LotCheck(held_out, "lot")
    scores = RNG.normal(size=150).tolist()
    whole.add(scores[:120])
    cut.add(scores[:100])
    cut.add(scores[100:])
    assert cut.parts == 150 and cut.capital == whole.capital
    assert not cut.add([9.0] * 100) and cut.rejects(3.0).rate > 0.3  # type: ignore[union-attr]


def test_equal_scores_have_a_rate_too() -> None:
    now = estimated_rejects([1.0] * 10, [1.0] * LEAST_PARTS, 1.5)
    assert (now.rate, now.moved) == (0.0, 0.0)
    assert estimated_rejects([1.0] * 10, [2.0] * LEAST_PARTS, 1.5).rate == 1.0
    assert ALARM == 1000
