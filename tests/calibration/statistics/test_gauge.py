"""Gauge R&R: the published example, and components that are known."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.errors import CalibrationError
from calibration.statistics.gauge import gauge_variance

MONTGOMERY_PURITY = [
    [[1, -1, 0], [-2, -3, -4], [-2, 0, 1], [1, 4, 0]],
    [[1, -2, -3], [0, 4, 2], [-1, 0, -2], [0, 3, 2]],
    [[2, 4, 0], [-2, 0, 2], [1, -1, 2], [3, 2, 1]],
]
"""Design and Analysis of Experiments, example 14.1: mean squares 7.53, 7.77 and 2.64, batches 1.71."""


def simulated(part: float, placing: float, repeat: float, seed: int, shape: tuple[int, int, int] = (40, 3, 2)) -> np.ndarray:
    random = np.random.default_rng(seed)
    parts, placings, pictures = shape
    return (
        part * random.standard_normal((parts, 1, 1))
        + placing * random.standard_normal((parts, placings, 1))
        + repeat * random.standard_normal((parts, placings, pictures))
    )


def test_the_example_of_the_book() -> None:
    found = gauge_variance(MONTGOMERY_PURITY)
    assert found.mean_squares == pytest.approx((7.53, 7.77, 2.64), abs=5e-3)
    assert (found.placing**2, found.repeat**2, found.part) == pytest.approx((1.71, 2.64, 0.0), abs=5e-3)


def test_components_are_recovered_within_a_fifth() -> None:
    wanted = (0.30, 0.05, 0.02)
    found = [gauge_variance(simulated(*wanted, seed).tolist()) for seed in range(1000, 1200)]
    for name, sigma in zip(("part", "placing", "repeat"), wanted, strict=True):
        values = np.array([getattr(one, name) for one in found])
        assert np.mean(values) == pytest.approx(sigma, rel=0.03), name
        # Of single studies about nine in ten: which parts were taken is chance, too.
        assert np.mean(np.abs(values - sigma) < 0.2 * sigma) > 0.85, name


def test_shares_and_categories() -> None:
    found = gauge_variance(simulated(0.3, 0.03, 0.01, 1, (200, 3, 2)).tolist())
    assert found.gauge == pytest.approx(math.hypot(0.03, 0.01), rel=0.1)
    assert found.gauge_share == pytest.approx(0.105, rel=0.15)
    assert found.categories == pytest.approx(13, abs=2)


def test_without_repeats_or_without_placings_the_rest_is_told() -> None:
    one_picture = gauge_variance(simulated(0.3, 0.05, 0.02, 2, (60, 3, 1)).tolist())
    assert math.isnan(one_picture.repeat) and one_picture.gauge == pytest.approx(0.054, rel=0.2)
    one_placing = gauge_variance(simulated(0.3, 0.0, 0.02, 2, (60, 1, 3)).tolist())
    assert math.isnan(one_placing.placing) and one_placing.gauge == pytest.approx(0.02, rel=0.2)


def test_parts_without_a_score_are_left_out_and_too_few_are_refused() -> None:
    values = simulated(0.3, 0.05, 0.02, 3, (10, 2, 2)).tolist()
    values[4][0][1] = math.nan
    assert gauge_variance(values).parts == 9
    with pytest.raises(CalibrationError, match="tell nothing"):
        gauge_variance([[[1.0, 2.0]]])
