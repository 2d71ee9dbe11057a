"""Parts of the simulated line that lie further from the middle than in a fixture, and the truth of where."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.camera.simulated.conveyor import Conveyor
from inspector.camera.simulated.options import LineOptions


def test_parts_lie_within_what_was_asked_for() -> None:
    conveyor = Conveyor("metal", 1, (256, 256), shift_px=20, turn_deg=90)
    poses = np.array([conveyor.pose(n) for n in range(60)])
    assert (np.abs(poses) <= (20, 20, 90)).all()
    assert (np.abs(poses).max(axis=0) > (15, 15, 70)).all()


def test_without_a_word_they_lie_as_ever() -> None:
    plain, same = Conveyor("plastic", 2, (256, 256)), Conveyor("plastic", 2, (256, 256), shift_px=1.5, turn_deg=1.5)
    assert plain.pose(5) == pytest.approx(same.pose(5))
    assert np.array_equal(plain.part(5).image, same.part(5).image)


def test_the_pose_is_where_the_part_is() -> None:
    """A part that is shifted only is the same picture, shifted."""
    still, moved = (Conveyor("board", 3, (256, 256), shift_px=shift, turn_deg=0) for shift in (0, 20))
    dx, dy, angle = moved.pose(4)
    assert angle == 0
    there = moved.part(4).image.astype(np.float64).mean(axis=2)
    here = np.roll(still.part(4).image.astype(np.float64).mean(axis=2), (round(dy), round(dx)), (0, 1))
    middle = np.s_[70:190, 70:190]
    assert np.corrcoef(there[middle].ravel(), here[middle].ravel())[0, 1] > 0.9


def test_an_address_says_it() -> None:
    options = LineOptions.from_address("simulated:metal?shift=30&turn=180")
    assert (options.shift, options.turn) == (30, 180)
    assert LineOptions.from_address(options.address()) == options
