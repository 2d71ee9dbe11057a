"""Copies of good parts: so many, of every part alike, changed a little and never more than is said."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.gate.other_light import OtherLight, in_light
from inspector.core.types import Picture
from inspector.vision.teaching.augmentation import GAIN, LEARNED_FROM, SHIFT_PX, TINT, TURN_DEG, augmented, in_other_light, varied


def part(number: int, width: int = 96, height: int = 64) -> Picture:
    return np.random.default_rng(number).integers(40, 216, (height, width, 3), dtype=np.uint8)


def test_no_more_than_are_wanting() -> None:
    parts = [part(number) for number in range(5)]
    assert len(augmented(parts, seed=1)) == LEARNED_FROM - 5
    assert augmented(parts, seed=1, wanted=5) == [] == augmented([part(0)] * LEARNED_FROM, seed=1)


def test_the_same_seed_gives_the_same_copies_and_no_two_are_alike() -> None:
    parts = [part(number) for number in range(3)]
    first, again, other = (augmented(parts, seed) for seed in (1, 1, 2))
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert len({one.tobytes() for one in (*parts, *first, *other)}) == 3 + 2 * (LEARNED_FROM - 3)


def test_every_part_is_copied_as_often_as_any_other() -> None:
    shades = [np.full((16, 16, 3), grey, np.uint8) for grey in (50, 100, 150, 200)]
    copies = [int(np.argmin([abs(copy.mean() - shade.mean()) for shade in shades])) for copy in augmented(shades, seed=3, wanted=16)]
    assert [copies.count(number) for number in range(4)] == [3, 3, 3, 3]


@pytest.mark.parametrize("seed", range(8))
def test_light_changes_by_no_more_than_is_said(seed: int) -> None:
    grey = np.full((32, 32, 3), 200, np.uint8)
    copy = varied(grey, np.random.default_rng(seed))
    assert copy.shape == grey.shape and copy.dtype == np.uint8
    assert np.ptp(copy.reshape(-1, 3), axis=0).max() == 0
    assert abs(copy[0, 0].astype(int) - 200).max() <= 200 * ((1 + GAIN) * (1 + TINT) - 1) + 0.5


@pytest.mark.parametrize("seed", range(8))
def test_the_part_moves_by_no_more_than_is_said(seed: int) -> None:
    rows, columns = np.mgrid[:64, :96]

    def lights(*places: tuple[int, int]) -> Picture:
        bright = sum(np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * 4.0**2)) for x, y in places)
        return np.repeat(np.rint(200 * bright)[..., None], 3, axis=2).astype(np.uint8)

    def found(picture: Picture) -> list[tuple[float, float]]:
        """Where the left and the right light are."""
        halves = (picture[:, :48, 0].astype(float), picture[:, 48:, 0].astype(float))
        return [
            (float((half * columns[:, :48]).sum() / half.sum()) + offset, float((half * rows[:, :48]).sum() / half.sum()))
            for half, offset in zip(halves, (0, 48), strict=True)
        ]

    plain = lights((23, 31), (72, 31))
    (left, right), (was_left, was_right) = (found(one) for one in (varied(plain, np.random.default_rng(seed)), plain))
    turn_deg = np.degrees(np.arctan2(right[1] - left[1], right[0] - left[0]))
    shift = np.mean([left, right], axis=0) - np.mean([was_left, was_right], axis=0)
    assert abs(turn_deg) <= TURN_DEG + 0.02
    assert np.abs(shift).max() <= SHIFT_PX + 0.05
    assert abs(turn_deg) + np.abs(shift).sum() > 0.02


def test_copies_in_other_light_are_as_many_as_there_is_room_for() -> None:
    pictures = [np.full((4, 4, 3), 100 + number, np.uint8) for number in range(6)]
    assert in_other_light(pictures, 1, 0.0, 100) == []
    copies = in_other_light(pictures, 1, 0.2, 100)
    assert len(copies) == 6 and all(
        np.array_equal(one, two) for one, two in zip(copies, in_other_light(pictures, 1, 0.2, 100), strict=True)
    )
    for part, copy in zip(pictures, copies, strict=True):
        assert in_light(part, OtherLight(gain=0.8)).mean() <= copy.mean() <= in_light(part, OtherLight(gain=1.2)).mean()
    assert len(in_other_light(pictures, 1, 0.2, 9)) == 3 and in_other_light(pictures, 1, 0.2, 5) == []
