"""A synthetic defect is one moved patch in a copy."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.vision.teaching.synthetic_defects import PATCH_SHARE, with_synthetic_defect
from tests.vision.parts import texture


@pytest.mark.parametrize("side", [32, 64, 180])
@pytest.mark.parametrize("seed", range(4))
def test_one_patch_of_the_picture_is_changed(side: int, seed: int) -> None:
    picture = texture(seed, side)
    defective = with_synthetic_defect(picture, np.random.default_rng(seed))
    assert defective.shape == picture.shape
    assert np.array_equal(picture, texture(seed, side)), "the good part itself was changed"
    rows, columns = np.nonzero((defective != picture).any(axis=2))
    patch = max(8, round(side * PATCH_SHARE))
    assert 1 < np.ptp(rows) + 1 <= patch
    assert 1 < np.ptp(columns) + 1 <= patch


def test_the_defect_is_seeded() -> None:
    picture = texture(1)
    first, again, other = (with_synthetic_defect(picture, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_the_defect_differs_from_what_it_covers() -> None:
    changes = []
    for seed in range(10):
        picture = texture(seed)
        difference = np.abs(with_synthetic_defect(picture, np.random.default_rng(seed)).astype(int) - picture)
        changes.append(difference[difference > 0].mean())
    assert np.mean(changes) > 20
