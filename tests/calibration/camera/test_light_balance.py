"""Light is brought to what was taught, whatever it was, and what was taught stays as it is."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.camera.light_balance import MOST_GAIN, balanced, channel_means, fit_balance
from calibration.errors import CalibrationError


def part(seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(20, 140, (60, 80, 3), dtype=np.uint8)


@pytest.mark.parametrize("gains", [(1.0, 1.0, 1.0), (0.7, 0.7, 0.7), (1.3, 1.0, 0.8), (0.75, 1.2, 1.4)])
def test_any_light_within_reach_becomes_the_taught_one(gains: tuple[float, float, float]) -> None:
    taught = fit_balance([part(seed) for seed in range(5)])
    changed = np.clip(part(9) * np.array(gains), 0, 255).astype(np.uint8)
    assert channel_means(balanced(changed, taught)) == pytest.approx(taught, abs=1.0)


def test_a_taught_picture_stays_as_it_is() -> None:
    one = part(3)
    np.testing.assert_array_equal(balanced(one, channel_means(one)), one)


def test_no_gain_is_larger_than_it_may_be_and_white_stays_white() -> None:
    dark = part(1) // 4
    found = balanced(dark, channel_means(part(1)))
    assert found.max() == round(float(dark.max()) * MOST_GAIN)
    white = np.full((10, 10, 3), 255, np.uint8)
    assert balanced(white, (100.0, 100.0, 100.0)).min() == 255
    black = np.zeros((10, 10, 3), np.uint8)
    assert balanced(black, (100.0, 100.0, 100.0)).max() == 0


def test_each_channel_has_its_own_table() -> None:
    one = np.full((4, 4, 3), (100, 100, 100), np.uint8)
    assert balanced(one, (110.0, 100.0, 90.0))[0, 0].tolist() == [110, 100, 90]


def test_light_wants_pictures() -> None:
    with pytest.raises(CalibrationError, match="no pictures"):
        fit_balance([])
