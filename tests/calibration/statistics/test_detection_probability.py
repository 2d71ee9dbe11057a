"""The promised size against simulated truths, Firth's estimate against its closed forms, and what is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.random import Generator

from calibration.errors import CalibrationError
from calibration.statistics.detection_probability import (
    FEWEST,
    FEWEST_ABOVE,
    DetectionPromise,
    NoPromise,
    detection_promise,
    telling_sizes,
)

SMALLEST, LARGEST = 2.0, 72.0


class Truth:
    """A probability of detection that is known: logistic in the logarithm of the size, ``a90`` is found 9 times of 10."""

    def __init__(self, a90: float, slope: float, ceiling: float = 1.0) -> None:
        self.a90, self.slope, self.ceiling = a90, slope, ceiling

    def probability(self, size: float | np.ndarray) -> np.ndarray:
        return self.ceiling / (1 + np.exp(-(math.log(9) + self.slope * (np.log(size) - math.log(self.a90)))))

    def tried(self, count: int, smallest: float, largest: float, rng: Generator) -> tuple[np.ndarray, np.ndarray]:
        steps = (np.arange(count) + rng.random(count)) / count
        sizes = smallest * (largest / smallest) ** steps
        return sizes, rng.random(count) < self.probability(sizes)

    def promise(self, count: int, rng: Generator) -> DetectionPromise:
        """In two rounds, as defects are planted."""
        sizes, found = self.tried(round(0.3 * count), SMALLEST, LARGEST, rng)
        more, also = self.tried(count - len(sizes), *telling_sizes(sizes, found, SMALLEST, LARGEST), rng)
        return detection_promise([*sizes, *more], [*found, *also])


@pytest.mark.slow
@pytest.mark.parametrize(("a90", "slope"), [(4.0, 3.0), (8.0, 2.0), (12.0, 6.0)])
def test_what_is_promised_holds_in_95_of_100_cases(a90: float, slope: float) -> None:
    truth, rng = Truth(a90, slope), np.random.default_rng(round(100 * a90 + slope))
    promises = [truth.promise(72, rng) for _ in range(60)]
    promised = [one.size for one in promises if one.promised]
    wrong = sum(float(truth.probability(size)) < 0.9 for size in promised)
    assert len(promised) >= 42
    assert wrong <= 6, "more than 6 of 60 come by chance in 3 of 100 runs where each is wrong with 1 in 20"
    assert a90 < np.median(promised) < 3.5 * a90, "and it is no empty promise"


def test_of_two_sizes_the_penalised_estimate_adds_half_a_part_to_each_count() -> None:
    """With as many parameters as sizes, Firth's estimate is known: logit((found + 1/2) / (planted + 1))."""
    sizes = [1.0] * 12 + [math.e] * 12
    found = [True] * 3 + [False] * 9 + [True] * 10 + [False] * 2
    curve = detection_promise(sizes, found).curve
    assert curve is not None
    assert curve.probability(1.0) == pytest.approx(3.5 / 13, abs=1e-4)
    assert curve.probability(math.e) == pytest.approx(10.5 / 13, abs=1e-4)


def test_sizes_that_part_found_from_missed_give_a_finite_curve_and_a_promise_beyond_the_gap() -> None:
    sizes = np.geomspace(SMALLEST, LARGEST, 60)
    promise = detection_promise(sizes, sizes > 10.0)
    assert promise.curve is not None and 0 < promise.curve.slope < 60
    assert promise.promised and 10.0 < promise.a90 < promise.size < 20.0
    assert promise.curve.probability(promise.size) > 0.9


def test_a_promise_does_not_depend_on_the_unit_nor_on_the_order() -> None:
    rng = np.random.default_rng(5)
    sizes, found = Truth(10.0, 4.0).tried(60, SMALLEST, LARGEST, rng)
    pixels = detection_promise(sizes, found)
    order = rng.permutation(60)
    millimetres = detection_promise(0.05 * sizes[order], found[order])
    assert pixels.promised and millimetres.size == pytest.approx(0.05 * pixels.size, rel=1e-6)


def test_where_all_are_found_29_of_29_are_the_promise() -> None:
    sizes = np.arange(1.0, 61.0)
    promise = detection_promise(sizes, [True] * 60)
    assert promise.curve is None and promise.size == 29.0
    one_missed = detection_promise(sizes, sizes != 11.0)
    assert one_missed.size == 11.0 + 29.0
    assert detection_promise(sizes, sizes != 33.0).refusal is NoPromise.TOO_FEW


@pytest.mark.parametrize(
    ("sizes", "found", "why"),
    [
        (np.geomspace(2, 72, FEWEST - 1), np.ones(FEWEST - 1, bool), NoPromise.TOO_FEW),
        (np.geomspace(2, 72, 60), np.zeros(60, bool), NoPromise.MISSED),
        (np.geomspace(2, 72, 60), np.arange(60) % 2 == 0, NoPromise.NOT_BY_SIZE),
        (np.geomspace(2, 72, 60), np.geomspace(2, 72, 60) < 12.0, NoPromise.NOT_BY_SIZE),
        (np.geomspace(2, 72, 60), np.geomspace(2, 72, 60) > 50.0, NoPromise.BEYOND),
        (np.full(60, 7.0), np.arange(60) % 2 == 0, NoPromise.NOT_BY_SIZE),
    ],
    ids=["few", "none found", "by chance", "the larger the worse", "only the largest", "one size"],
)
def test_what_is_refused(sizes: np.ndarray, found: np.ndarray, why: NoPromise) -> None:
    promise = detection_promise(sizes, found)
    assert promise.refusal is why and math.isnan(promise.size) and not promise.promised


def test_nothing_is_promised_beyond_what_was_planted() -> None:
    rng = np.random.default_rng(6)
    for a90 in (30.0, 50.0, 90.0):
        sizes, found = Truth(a90, 5.0).tried(60, SMALLEST, LARGEST, rng)
        promise = detection_promise(sizes, found)
        assert not promise.promised or (sizes >= promise.size).sum() >= FEWEST_ABOVE


def test_a_ceiling_that_defects_of_any_size_stay_below_is_rarely_overlooked() -> None:
    rng, truth = np.random.default_rng(7), Truth(20.0, 3.0, ceiling=0.8)
    assert sum(truth.promise(72, rng).promised for _ in range(20)) <= 2


def test_the_second_round_looks_where_missed_becomes_found() -> None:
    sizes = np.geomspace(SMALLEST, LARGEST, 20)
    low, high = telling_sizes(sizes, sizes > 10.0, SMALLEST, LARGEST)
    assert SMALLEST < low < 10.0 < high < LARGEST
    assert telling_sizes(sizes, [True] * 20, SMALLEST, LARGEST) == (SMALLEST, 4 * SMALLEST)
    assert telling_sizes(sizes, [False] * 20, SMALLEST, LARGEST) == (SMALLEST, LARGEST)
    assert telling_sizes(sizes, np.arange(20) % 2 == 0, SMALLEST, LARGEST) == (SMALLEST, LARGEST)


@pytest.mark.parametrize("sizes", [[0.0] * 30, [math.nan] * 30, [-1.0] * 30])
def test_what_is_no_size_is_an_error(sizes: list[float]) -> None:
    with pytest.raises(CalibrationError, match="sizes"):
        detection_promise(sizes, [True] * 30)


def test_the_lower_bound_of_the_curve_lies_below_it_and_nears_it_where_much_was_tried() -> None:
    sizes, found = Truth(10.0, 4.0).tried(400, SMALLEST, LARGEST, np.random.default_rng(8))
    curve = detection_promise(sizes, found).curve
    assert curve is not None
    for size in (3.0, 6.0, 10.0, 40.0):
        assert curve.lower(size) < curve.probability(size)
    few = detection_promise(sizes[::10], found[::10]).curve
    assert few is not None and curve.probability(8.0) - curve.lower(8.0) < few.probability(8.0) - few.lower(8.0)
