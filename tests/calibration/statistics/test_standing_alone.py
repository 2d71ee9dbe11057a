"""The outlier rule: seldom a false alarm, whatever the count, and not blinded by a few outliers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from calibration.errors import CalibrationError
from calibration.statistics.standing_alone import FEWEST, reach, upper_limit


@pytest.mark.parametrize("count", [8, 12, 20, 40, 120])
def test_the_largest_of_good_values_seldom_lies_beyond(count: int) -> None:
    values = np.random.default_rng(count).gumbel(size=(3000, count))
    beyond = np.mean([values[row].max() > upper_limit(values[row], 0.01) for row in range(len(values))])
    assert 0.003 < beyond < 0.02


def test_a_few_outliers_do_not_hide_each_other() -> None:
    values = np.random.default_rng(1).gumbel(size=40)
    values[:4] = 30.0
    assert np.flatnonzero(values > upper_limit(values, 0.01)).tolist() == [0, 1, 2, 3]


def test_values_that_are_alike_by_chance_are_not_told_apart_by_dust() -> None:
    values = [1.0] * 39 + [1.0001]
    assert max(values) > upper_limit(values, 0.01) and max(values) < upper_limit(values, 0.01, least_spread=0.001)


def test_what_cannot_be_said_is_not_said() -> None:
    assert math.isinf(upper_limit([1.0] * (FEWEST - 1), 0.01))
    with pytest.raises(CalibrationError, match="not a number"):
        upper_limit([math.nan] * 9, 0.01)
    with pytest.raises(CalibrationError, match="chance"):
        reach(40, 1.0)
    with pytest.raises(CalibrationError, match="stand alone"):
        reach(FEWEST - 1, 0.01)
