"""What a set of good parts is worth, said while it is collected."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.statistics.binomial import rate_bound
from inspector.core.types import Picture
from inspector.runtime.teaching.oddness import MOST, glance, nearly_same
from inspector.runtime.teaching.set_worth import more_to_halve, worth_in_words
from inspector.vision.split import held_out_indices
from tests.runtime.line import SETTINGS


def part(number: int, noise: int = 0) -> Picture:
    shape = np.random.default_rng(number).integers(40, 200, (8, 8, 3), dtype=np.uint8).repeat(32, axis=0).repeat(32, axis=1)
    return np.asarray(shape + np.random.default_rng(1000 + noise).integers(0, 12, shape.shape, dtype=np.uint8), np.uint8)


def test_a_part_that_stood_still_is_nearly_the_same_picture() -> None:
    assert nearly_same([glance(part(number, number)) for number in range(6)]) == 0
    assert nearly_same([glance(part(number // 2, number)) for number in range(6)]) == 3
    assert nearly_same([glance(part(1))]) == 0 and nearly_same([glance(part(1))] * (MOST + 1)) == 0


@pytest.mark.parametrize("parts", [8, 24, 40, 100])
def test_so_many_more_parts_and_no_fewer_halve_the_bound(parts: int) -> None:
    def bound(count: int) -> float:
        return rate_bound(0, len(held_out_indices(count, 0.2)), 0.9)

    more = more_to_halve(parts, 0.2, 0.9)
    assert bound(parts + more) <= bound(parts) / 2 < bound(parts + more - 1)


def test_it_is_said_in_words() -> None:
    teach = SETTINGS.teach
    assert worth_in_words(4, 0, teach) == ""
    said = worth_in_words(40, 12, teach)
    assert said.startswith("12 of 40 are nearly the same picture as another: they add little. At most ")
    assert "more, best of another lot, would halve that" in said
    assert worth_in_words(40, 1, teach).startswith("1 of 40 is nearly")
